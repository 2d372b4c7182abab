import {
  contentAgainst,
  fieldOfContent,
  lookAtColumn,
  type ColumnContent,
} from './column-content.ts'
import type { RosterField } from './fields.ts'
import type { Header } from './header.ts'
import { matchHeading, plainHeading } from './heading.ts'
import type { Row } from './rows.ts'

/** A column of the file and what it is read into. */
export interface RosterColumn {
  /** Counted from 0. */
  readonly index: number
  /** As the file has it, the group heading before it; empty where the column has none. */
  readonly heading: string
  /** Null for a column that is not read. */
  readonly field: RosterField | null
  /** 0 to 100; 100 for what a person chose. */
  readonly confidence: number
  readonly filled: number
  /** The first few values, to show. */
  readonly samples: readonly string[]
}

/** The field of each column by its index; null leaves the column out. */
export type Mapping = ReadonlyMap<number, RosterField | null>

interface Candidate {
  readonly index: number
  readonly field: RosterField
  readonly score: number
}

const LEAST_SCORE = 30

/** Proposes what each column is read into: the headings speak first, the cells after them. */
export function proposeColumns(
  header: Header,
  rows: readonly Row[],
  width: number,
): RosterColumn[] {
  const contents: ColumnContent[] = []
  const candidates: Candidate[] = []
  for (let index = 0; index < width; index++) {
    const content = lookAtColumn(valuesOf(rows, index))
    contents.push(content)
    candidates.push(...candidatesOf(header, index, content))
  }
  nameBesideFamily(candidates, rows)
  const chosen = new Map<number, Candidate>()
  const taken = new Set<RosterField>()
  const take = (candidate: Candidate) => {
    chosen.set(candidate.index, candidate)
    taken.add(candidate.field)
  }
  for (const pair of splitColumns(header, candidates, contents)) take(pair)
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.index - b.index)) {
    if (chosen.has(candidate.index) || candidate.score < LEAST_SCORE) continue
    if (!taken.has(candidate.field) && !isCovered(candidate.field, taken)) take(candidate)
    else {
      const second = SECOND_PLACE[candidate.field]
      if (second !== undefined && !taken.has(second))
        take({ ...candidate, field: second, score: candidate.score - 20 })
    }
  }
  return Array.from({ length: width }, (_, index) => {
    const choice = chosen.get(index)
    return describeColumn(header, rows, index, choice?.field ?? null, choice?.score ?? 0)
  })
}

/** Applies a mapping that a person chose or that was remembered. */
export function applyMapping(
  header: Header,
  rows: readonly Row[],
  width: number,
  mapping: Mapping,
): RosterColumn[] {
  return Array.from({ length: width }, (_, index) =>
    describeColumn(header, rows, index, mapping.get(index) ?? null, 100),
  )
}

/** What a remembered mapping is found by: the headings in their order, decoration left out. */
export function headingSignature(columns: readonly RosterColumn[]): string {
  return columns.map(({ heading }) => plainHeading(heading)).join('|')
}

/** A second mail or phone column takes the next place of its kind. */
const SECOND_PLACE: Partial<Record<RosterField, RosterField>> = {
  email: 'workEmail',
  phone: 'homePhone',
  homePhone: 'workPhone',
  address: 'building',
  building: 'street',
}

/** A name in two columns leaves no room for the same name in one, and the other way round. */
function isCovered(field: RosterField, taken: ReadonlySet<RosterField>): boolean {
  if (field === 'fullName') return taken.has('familyName') && taken.has('givenName')
  if (field === 'fullNameKana') return taken.has('familyNameKana') && taken.has('givenNameKana')
  return false
}

function candidatesOf(header: Header, index: number, content: ColumnContent): Candidate[] {
  const heading = header.headings[index]
  const match =
    heading === undefined || heading.text === '' ? null : matchHeading(heading.text, heading.parent)
  const byContent = fieldOfContent(content)
  const found: Candidate[] = []
  if (match?.field !== null && match !== null) {
    const score = match.score - contentAgainst(match.field, content)
    found.push({ index, field: match.field, score })
    // 氏名(フリガナ) over 佐藤花子(サトウハナコ): the names themselves stand there.
    if (match.field === 'fullNameKana' && content.kana < 0.2 && content.familyName >= 0.3) {
      found.push({ index, field: 'fullName', score: 80 })
    }
  }
  const isOpen =
    match === null || (match.field !== null && match.score < 60) || (found[0]?.score ?? 100) < 45
  if (byContent !== null && isOpen && byContent.field !== match?.field) {
    const penalty = header.row !== null && heading?.text !== '' ? 10 : 0
    found.push({ index, field: byContent.field, score: byContent.score - penalty })
  }
  return found
}

/** 名前 beside 苗字 is the given name, unless the family name stands in it too; 名 alone is all. */
function nameBesideFamily(candidates: Candidate[], rows: readonly Row[]): void {
  for (const [full, family, given] of NAME_TRIOS) {
    const find = (field: RosterField) =>
      candidates.find((one) => one.field === field && one.score >= 60)
    const [whole, head, tail] = [find(full), find(family), find(given)]
    if (whole === undefined && head === undefined && tail !== undefined) {
      // カナ名 with nothing beside it is the whole reading.
      candidates[candidates.indexOf(tail)] = { ...tail, field: full, score: 70 }
    }
    if (whole === undefined || head === undefined || tail !== undefined) continue
    const holdsFamily = rows.filter(({ cells }) => {
      const [text, start] = [cells[whole.index] ?? '', cells[head.index] ?? '']
      return start !== '' && text.startsWith(start) && text.length > start.length
    }).length
    if (holdsFamily * 5 > rows.length) continue
    candidates[candidates.indexOf(whole)] = { ...whole, field: given, score: 80 }
  }
}

const NAME_TRIOS: readonly (readonly [RosterField, RosterField, RosterField])[] = [
  ['fullName', 'familyName', 'givenName'],
  ['fullNameKana', 'familyNameKana', 'givenNameKana'],
]

/**
 * Names that stand in two columns under one heading (氏名 and a blank), or whose readings say
 * フリガナ twice, are family and given in that order.
 */
function splitColumns(
  header: Header,
  candidates: readonly Candidate[],
  contents: readonly ColumnContent[],
): Candidate[] {
  const pairs: Candidate[] = []
  const has = (field: RosterField) =>
    candidates.some((one) => one.field === field && one.score >= 60)
  const pair = (
    full: RosterField,
    family: RosterField,
    given: RosterField,
    test: (content: ColumnContent) => boolean,
  ) => {
    if (has(family) || has(given)) return
    const named = candidates.filter((one) => one.field === full && one.score >= LEAST_SCORE)
    const [first, second] = named
    if (first === undefined) return
    const heading = header.headings[first.index]?.text ?? ''
    const next = first.index + 1
    const isBlankNext =
      next < contents.length &&
      (header.headings[next]?.text ?? '') === '' &&
      test(contents[next] ?? NOTHING)
    const isTwice =
      second !== undefined && header.headings[second.index]?.text === heading && heading !== ''
    const other = isBlankNext ? next : isTwice ? second.index : null
    const spaced = contents[first.index]?.spacedName ?? 0
    if (other === null || spaced > 0.3 || contents[first.index]?.filled === 0) return
    // フリガナ may stand a second time for something else unless the name itself is in two columns.
    if (
      isTwice &&
      !isBlankNext &&
      !(full === 'fullNameKana' && has('familyName') && has('givenName'))
    )
      return
    pairs.push(
      { index: first.index, field: family, score: 75 },
      { index: other, field: given, score: 75 },
    )
  }
  pair(
    'fullName',
    'familyName',
    'givenName',
    (content) =>
      content.filled > 0 &&
      content.day < 0.2 &&
      content.phone < 0.2 &&
      content.email < 0.2 &&
      content.kana < 0.8,
  )
  pair('fullNameKana', 'familyNameKana', 'givenNameKana', (content) => content.kana > 0.8)
  return pairs
}

const NOTHING: ColumnContent = lookAtColumn([])

function describeColumn(
  header: Header,
  rows: readonly Row[],
  index: number,
  field: RosterField | null,
  confidence: number,
): RosterColumn {
  const heading = header.headings[index]
  const values = valuesOf(rows, index).filter((value) => value.trim() !== '')
  return {
    index,
    heading: [heading?.parent ?? '', heading?.text ?? ''].filter((text) => text !== '').join(' '),
    field,
    confidence: Math.max(0, Math.min(100, confidence)),
    filled: values.length,
    samples: values.slice(0, 5),
  }
}

function valuesOf(rows: readonly Row[], index: number): string[] {
  return rows.map((row) => row.cells[index] ?? '')
}
