import { NAME_FIELDS } from './fields.ts'
import { isRepeatedHeader, type Header, type HeadingCell } from './header.ts'
import { matchHeading, plainHeading } from './heading.ts'
import type { Row } from './rows.ts'

/** A table brought into one shape: a value a column, and the same columns down to its end. */
export interface Reshaped {
  readonly header: Header
  readonly body: readonly Row[]
  /** Rows in which other headings began, and what stands there. */
  readonly changes: readonly { readonly rowNumber: number; readonly text: string }[]
}

/** Joins days that are spread over columns, and lays tables that follow under the first's columns. */
export function reshape(header: Header, body: readonly Row[]): Reshaped {
  if (header.row === null) return { header, body, changes: [] }
  const joined = joinSpans(header, body)
  return layUnderFirst(joined.header, joined.body)
}

/** 年, 月 and 日 in a column each become one day in the first of them; so do a phone's parts. */
function joinSpans(header: Header, body: readonly Row[]): { header: Header; body: readonly Row[] } {
  const spans = [...daySpans(header.headings, body), ...phoneSpans(header.headings, body)]
  if (spans.length === 0) return { header, body }
  const headings = [...header.headings]
  for (const { start, count, base } of spans) {
    for (let at = start; at < start + count; at++) {
      const text = at === start ? base : ''
      headings[at] = { text, parent: '', cell: headings[at]?.cell ?? '' }
    }
  }
  const joined = body.map((row) => {
    // Headings that repeat further down stay as they are, to be known again.
    if (isRepeatedHeader(row, header)) return row
    const cells = [...row.cells]
    for (const { start, count, mark } of spans) {
      const parts = cells.slice(start, start + count).map((cell) => cell.trim())
      const day = parts.every((part) => part !== '') ? parts : parts.filter((part) => part !== '')
      for (let at = start; at < start + count && at < cells.length; at++) cells[at] = ''
      if (day.length > 0) cells[start] = day.map((part) => part.replace(/[年月日]$/, '')).join(mark)
    }
    return { ...row, cells }
  })
  return { header: { ...header, headings }, body: joined }
}

interface Span {
  readonly start: number
  readonly count: number
  readonly base: string
  /** What stands between the parts once they are one. */
  readonly mark: string
}

function daySpans(headings: readonly HeadingCell[], body: readonly Row[]): readonly Span[] {
  const spans: Span[] = []
  for (let start = 0; start + 1 < headings.length; start++) {
    const [year, month, day] = [start, start + 1, start + 2].map((at) => {
      const heading = headings[at]
      return heading === undefined ? '' : plainHeading(heading.text)
    })
    const head = year?.endsWith('年') === true ? year.slice(0, -1) : null
    if (head === null || month !== `${head}月`) continue
    const count = day === `${head}日` ? 3 : 2
    const own = head === '' ? (headings[start]?.parent ?? '') : head
    const base = /[日月]$/.test(own) ? own : `${own}年月${count === 3 ? '日' : ''}`
    if (own === '' || !isMonths(body, start + 1)) continue
    spans.push({ start, count, base, mark: '/' })
    start += count - 1
  }
  return spans
}

const PHONE_PART = /電話|tel|携帯|市外局番|市内局番|局番|加入者番号/i

/** 市外局番, 市内局番 and 加入者番号 in a column each are one number. */
function phoneSpans(headings: readonly HeadingCell[], body: readonly Row[]): readonly Span[] {
  const spans: Span[] = []
  for (let start = 0; start + 2 < headings.length; start++) {
    const texts = [start, start + 1, start + 2].map((at) => {
      const { text = '', parent = '' } = headings[at] ?? {}
      return plainHeading(`${parent}${text}`)
    })
    if (!texts.every((text) => PHONE_PART.test(text)) || !isPhoneParts(body, start)) continue
    const base = (texts[0] ?? '').replace(/市外局番|局番|[1①]$/g, '') || '電話番号'
    spans.push({ start, count: 3, base, mark: '-' })
    start += 2
  }
  return spans
}

function isPhoneParts(body: readonly Row[], start: number): boolean {
  const filled = body
    .map(({ cells }) => cells.slice(start, start + 3).map((cell) => cell.trim()))
    .filter((parts) => parts.some((part) => part !== ''))
  const whole = filled.filter(
    ([area = '', local = '', last = '']) =>
      /^\d{1,5}$/.test(area) && /^\d{1,4}$/.test(local) && /^\d{3,4}$/.test(last),
  )
  return filled.length > 0 && whole.length >= filled.length * 0.6
}

function isMonths(body: readonly Row[], column: number): boolean {
  const filled = body.map(({ cells }) => cells[column]?.trim() ?? '').filter((cell) => cell !== '')
  const months = filled.filter((cell) => /^0?[1-9]月?$|^1[0-2]月?$/.test(cell.normalize('NFKC')))
  return filled.length > 0 && months.length >= filled.length * 0.6
}

const NAME_HEADING =
  /^[\s\u3000※*【]*(?:(?:社員|従業員|退職者)?氏[\s\u3000]*名|お?名[\s\u3000]*前|姓|name|full name|last name)[\s\u3000】]*$/i

/** Lists of several years that stand one under the other need not keep the order of their columns. */
function layUnderFirst(header: Header, body: readonly Row[]): Reshaped {
  const headings = [...header.headings]
  const changes: { rowNumber: number; text: string }[] = []
  let places: ReadonlyMap<number, number> | null = null
  const laid = body.map((row) => {
    const isHeader = row.cells.some((cell) => cell.length < 12 && NAME_HEADING.test(cell))
    const next = isHeader ? placesOf(row, headings) : null
    if (next !== null) {
      const isSame = [...next].every(([from, to]) => from === to)
      places = isSame ? null : next
      if (isSame) return row
      changes.push({ rowNumber: row.number, text: row.cells.filter(Boolean).join(' ') })
      return moved(row, next, (_cell, to) => headings[to]?.cell ?? '')
    }
    return places === null ? row : moved(row, places, (cell) => cell)
  })
  return { header: { ...header, headings }, body: laid, changes }
}

/** Where the columns of a second row of headings belong; new ones are put behind the others. */
function placesOf(row: Row, headings: HeadingCell[]): Map<number, number> | null {
  const cells = row.cells.flatMap((cell, from) =>
    cell.trim() === '' ? [] : [{ from, cell, match: matchHeading(cell) }],
  )
  const known = cells.filter(({ match }) => match !== null && match.score >= 55)
  const isNamed = known.some(
    ({ match }) => match !== null && match.field !== null && NAME_FIELDS.has(match.field),
  )
  if (known.length < 3 || known.length < cells.length * 0.7 || !isNamed) return null
  const places = new Map<number, number>()
  const taken = new Set<number>()
  for (const { from, cell, match } of cells) {
    const same = headings.findIndex(
      ({ text }, at) => !taken.has(at) && plainHeading(text) === plainHeading(cell),
    )
    const alike = headings.findIndex(
      ({ text, parent }, at) =>
        !taken.has(at) &&
        (match?.field ?? null) !== null &&
        matchHeading(text, parent)?.field === match?.field,
    )
    let to = same >= 0 ? same : alike
    if (to < 0) to = headings.push({ text: cell.trim(), parent: '', cell }) - 1
    taken.add(to)
    places.set(from, to)
  }
  return places
}

function moved(
  row: Row,
  places: ReadonlyMap<number, number>,
  write: (cell: string, to: number) => string,
): Row {
  const cells: string[] = []
  for (const [from, cell] of row.cells.entries()) {
    const to = places.get(from)
    if (to === undefined) continue
    while (cells.length <= to) cells.push('')
    cells[to] = write(cell, to)
  }
  const { furigana, ...rest } = row
  const runs = [...(furigana ?? [])].flatMap(([from, each]) => {
    const to = places.get(from)
    return to === undefined ? [] : [[to, each] as const]
  })
  return { ...rest, cells, ...(runs.length > 0 && { furigana: new Map(runs) }) }
}
