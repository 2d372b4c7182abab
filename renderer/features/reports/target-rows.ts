import type { YearReport } from '#renderer/data/groups/figures.ts'
import { targetStanding } from '#shared/domain/figures/target-standing.ts'
import type { TargetStanding } from '#shared/domain/figures/target-standing.ts'
import { FIGURES, isFigure } from '#shared/domain/figures/yearly-figures.ts'
import type { Figure } from '#shared/domain/figures/yearly-figures.ts'
import { targetOf } from '#shared/domain/programme/targets.ts'

import type { FunnelCounts } from './now-charts.ts'

/** A target beside what the year came to. */
export interface TargetRow {
  readonly figure: Figure | 'registered'
  readonly target: number
  /** Null where it is not known: who was registered once is not kept. */
  readonly actual: number | null
  readonly standing: TargetStanding | null
}

/** The targets of a year beside its figures, in the order of those; others are left out. */
export function targetRows(
  { figures, targets }: YearReport,
  counts: FunnelCounts | null,
): readonly TargetRow[] {
  const names = [...new Set(targets.map(({ figure }) => figure))]
  const rows = names.flatMap((figure): readonly TargetRow[] => {
    const value = targetOf(targets, figures.year, figure) ?? 0
    if (figure === 'registered') {
      const actual = figures.isRunning && counts !== null ? counts.registered : null
      return [rowOf(figure, value, actual)]
    }
    return isFigure(figure) ? [rowOf(figure, value, figures.numbers[figure])] : []
  })
  const placeOf = ({ figure }: TargetRow): number =>
    figure === 'registered' ? -1 : FIGURES.indexOf(figure)
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function rowOf(figure: TargetRow['figure'], target: number, actual: number | null): TargetRow {
  const standing = actual === null ? null : targetStanding(target, actual)
  return { figure, target, actual, standing }
}
