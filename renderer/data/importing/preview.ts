import type { ColumnUse, ImportSession } from '#renderer/data/importing/session.ts'
import type { RosterReading } from '#shared/transfer/read/read-roster.ts'
import type { RosterValues } from '#shared/transfer/read/record.ts'

/** A column as the screen shows it. */
export interface ColumnPreview {
  readonly index: number
  readonly heading: string
  readonly use: ColumnUse
  /** 0 to 100; how sure the proposal is. */
  readonly confidence: number
  readonly filled: number
  readonly samples: readonly string[]
}

/** A row as it is understood. */
export interface RowPreview {
  readonly line: number
  readonly values: RosterValues
}

/** A name in one column that was parted by a guess. */
export interface UnsureName {
  readonly line: number
  /** As the file has it. */
  readonly text: string
  readonly familyName: string
  readonly givenName: string
  readonly kana: string
}

/** Remarks of one kind on all rows together. */
export interface RemarkSummary {
  readonly code: string
  readonly kind: 'problem' | 'doubt'
  readonly count: number
  readonly examples: readonly { readonly line: number; readonly text: string }[]
}

/** What the screen shows of a file before anything is planned. */
export interface ImportPreview {
  readonly fileName: string
  readonly encoding: RosterReading['encoding']
  readonly delimiter: RosterReading['delimiter']
  readonly sheets: readonly string[]
  readonly sheetName: string | null
  readonly headerRow: number | null
  /** The first rows of the sheet as they are, for choosing the headings. */
  readonly top: readonly { readonly line: number; readonly text: string }[]
  readonly columns: readonly ColumnPreview[]
  /** True where the uses of the columns are those of an earlier import. */
  readonly isRemembered: boolean
  readonly rowCount: number
  readonly rows: readonly RowPreview[]
  readonly leftOut: readonly {
    readonly line: number
    readonly reason: string
    readonly text: string
  }[]
  readonly hiddenRows: number
  readonly remarks: readonly RemarkSummary[]
  readonly unsureNames: readonly UnsureName[]
}

const ROWS_SHOWN = 50
const LEFT_OUT_SHOWN = 100
const EXAMPLES = 5
const TOP_ROWS = 12

/** Lays a reading out for the screen. */
export function previewOf(
  { reading, choice, fileName }: ImportSession,
  isRemembered: boolean,
): ImportPreview {
  const { columns, records, skipped } = reading
  return {
    fileName,
    encoding: reading.encoding,
    delimiter: reading.delimiter,
    sheets: reading.sheets.map(({ name }) => name),
    sheetName: reading.sheetName,
    headerRow: reading.headerRow,
    top: topRows(reading),
    columns: columns.map(({ index, heading, field, confidence, filled, samples }) => ({
      index,
      heading,
      use: choice.uses?.[index] === 'intoNote' ? 'intoNote' : field,
      confidence,
      filled,
      samples,
    })),
    isRemembered,
    rowCount: records.length,
    rows: records
      .slice(0, ROWS_SHOWN)
      .map(({ rowNumber, values }) => ({ line: rowNumber, values })),
    leftOut: skipped
      .filter(({ reason }) => reason !== 'blank')
      .slice(0, LEFT_OUT_SHOWN)
      .map(({ rowNumber, reason, text }) => ({ line: rowNumber, reason, text })),
    hiddenRows: reading.hiddenRows,
    remarks: remarkSummaries(reading),
    unsureNames: unsureNames(reading),
  }
}

function topRows({ skipped, columns, headerRow, records }: RosterReading): ImportPreview['top'] {
  const rows = skipped.map(({ rowNumber, text }) => ({ line: rowNumber, text }))
  if (headerRow !== null) {
    const headings = columns.map(({ heading }) => heading).filter(Boolean)
    rows.push({ line: headerRow, text: headings.join(' ') })
  }
  for (const { rowNumber, cells } of records.slice(0, TOP_ROWS)) {
    rows.push({ line: rowNumber, text: cells.filter(Boolean).join(' ') })
  }
  return rows
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.line - b.line)
    .slice(0, TOP_ROWS)
}

function remarkSummaries({ problems }: RosterReading): readonly RemarkSummary[] {
  const found = new Map<string, { -readonly [K in keyof RemarkSummary]: RemarkSummary[K] }>()
  for (const { code, kind, rowNumber, text } of problems) {
    const one = found.get(code)
    const example = { line: rowNumber, text }
    if (one === undefined) found.set(code, { code, kind, count: 1, examples: [example] })
    else {
      one.count += 1
      if (one.examples.length < EXAMPLES) one.examples = [...one.examples, example]
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count)
}

/** What a guess about a name's parts is told as. */
const NAME_GUESSES: ReadonlySet<string> = new Set([
  'name-split-guessed',
  'name-order-guessed',
  'name-many-parts',
  'name-one-part',
])

function unsureNames({ records }: RosterReading): readonly UnsureName[] {
  return records.flatMap(({ rowNumber, values, doubts }) => {
    const doubt = doubts.find(({ code }) => NAME_GUESSES.has(code))
    if (doubt === undefined) return []
    const kana = [values.familyNameKana, values.givenNameKana].filter(Boolean).join(' ')
    return [
      {
        line: rowNumber,
        text: doubt.text,
        familyName: values.familyName ?? '',
        givenName: values.givenName ?? '',
        kana,
      },
    ]
  })
}
