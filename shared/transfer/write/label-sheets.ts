import type { Result } from '#shared/lib/result.ts'
import { ok, refuse } from '#shared/lib/result.ts'

/** The paper that label sheets are cut from, in millimetres. */
export const A4 = { widthMm: 210, heightMm: 297 } as const

/** A sheet of labels, in millimetres from the upper left corner of the paper. */
export interface LabelSheet {
  readonly key: string
  /** The maker's numbers, as printed on the pack; empty for a sheet of her own. */
  readonly products: string
  readonly columns: number
  readonly rows: number
  readonly widthMm: number
  readonly heightMm: number
  readonly marginLeftMm: number
  readonly marginTopMm: number
  readonly gapXMm: number
  readonly gapYMm: number
}

/** What a sheet is made from where its labels lie in the middle of the paper. */
export type LabelMeasures = Pick<
  LabelSheet,
  'key' | 'products' | 'columns' | 'rows' | 'widthMm' | 'heightMm' | 'gapXMm' | 'gapYMm'
>

/** Adds the margins that bring the labels into the middle of the paper, to a hundredth. */
export function centredSheet(measures: LabelMeasures): LabelSheet {
  const { columns, rows, widthMm, heightMm, gapXMm, gapYMm } = measures
  const usedX = columns * widthMm + (columns - 1) * gapXMm
  const usedY = rows * heightMm + (rows - 1) * gapYMm
  return {
    ...measures,
    marginLeftMm: roundMm((A4.widthMm - usedX) / 2),
    marginTopMm: roundMm((A4.heightMm - usedY) / 2),
  }
}

function touching(
  products: string,
  columns: number,
  rows: number,
  widthMm: number,
  heightMm: number,
): LabelSheet {
  const key = `${columns * rows}-${widthMm}x${heightMm}`
  return centredSheet({ key, products, columns, rows, widthMm, heightMm, gapXMm: 0, gapYMm: 0 })
}

/** Sheets that are sold, by the measures that their makers print on the pack. */
export const LABEL_SHEETS: readonly LabelSheet[] = [
  touching('A-one 72210 / 75210', 2, 5, 86.4, 50.8),
  touching('A-one 31531', 2, 6, 86.4, 42.3),
  touching('A-one 31538', 3, 7, 70, 42.3),
  touching('', 3, 8, 66, 33.9),
]

/** The bounds of what a sheet may be. */
const LIMITS = { count: 20, smallestMm: 15 }

/**
 * Checks a sheet of her own measures.
 *
 * @returns the sheet, or `labels.not-a-number`, `labels.too-small`, `labels.too-wide`,
 *   `labels.too-high` with what is over in millimetres
 */
export function checkSheet(sheet: LabelSheet): Result<LabelSheet> {
  const { columns, rows, widthMm, heightMm, marginLeftMm, marginTopMm, gapXMm, gapYMm } = sheet
  const lengths = [marginLeftMm, marginTopMm, gapXMm, gapYMm]
  const isCount = (count: number): boolean =>
    Number.isInteger(count) && count >= 1 && count <= LIMITS.count
  if (!isCount(columns) || !isCount(rows)) return refuse('labels.not-a-number')
  if (![widthMm, heightMm, ...lengths].every((length) => Number.isFinite(length) && length >= 0)) {
    return refuse('labels.not-a-number')
  }
  if (widthMm < LIMITS.smallestMm || heightMm < LIMITS.smallestMm) {
    return refuse('labels.too-small', { smallestMm: LIMITS.smallestMm })
  }
  const overX = roundMm(marginLeftMm + columns * widthMm + (columns - 1) * gapXMm - A4.widthMm)
  if (overX > 0) return refuse('labels.too-wide', { overMm: overX })
  const overY = roundMm(marginTopMm + rows * heightMm + (rows - 1) * gapYMm - A4.heightMm)
  if (overY > 0) return refuse('labels.too-high', { overMm: overY })
  return ok(sheet)
}

/** Rounds a length to a hundredth of a millimetre. */
export function roundMm(length: number): number {
  return Math.round(length * 100) / 100
}
