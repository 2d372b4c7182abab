import type { Book } from '#renderer/data/book.ts'
import type { Judging } from '#renderer/data/eligibility/judging.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { makeFilter } from '#shared/domain/alumnus/filters.ts'
import { isFound, makeHaystack, makeNeedles, reasonFor } from '#shared/domain/alumnus/haystack.ts'
import type { Haystack, Needle } from '#shared/domain/alumnus/haystack.ts'
import type { AlumniList, ListRow } from '#shared/domain/alumnus/list-row.ts'
import { listRow } from '#shared/domain/alumnus/person-facts.ts'
import type { AlumniQuery } from '#shared/domain/alumnus/query.ts'
import { countFilters } from '#shared/domain/alumnus/query.ts'
import { GOJUON_ROWS } from '#shared/japanese/gojuon.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import { openEntries } from './entries.ts'
import type { Entry } from './entries.ts'
import { sortEntries } from './sort-entries.ts'
import type { TouchIndex } from './touch-index.ts'

/** Sorts, filters and searches people in memory. */
export interface ListEngine {
  readonly list: (query: AlumniQuery) => AlumniList
  readonly rows: (key: string, from: number, to: number) => readonly ListRow[]
  readonly ids: (key: string) => readonly Id<'alumnus'>[]
  /** The people of a query in its order, without keeping the result. */
  readonly people: (query: AlumniQuery) => readonly Alumnus[]
  /** The live people in whose texts one of these stands, folded as for search. */
  readonly holding: (folded: readonly string[]) => readonly Alumnus[]
  readonly row: (person: Alumnus) => ListRow
  /** Folds the texts of the next people who wait for it; false once none is left. */
  readonly prepare: (most: number) => boolean
}

/** Results kept at a time, so that a list that is still shown can ask for more rows. */
const KEPT = 4
/** Rows sent with a list at once. */
const FIRST_ROWS = 80

interface Result {
  readonly found: readonly Entry[]
  readonly needles: readonly Needle[]
}

/** Opens the engine over the book; `today` is asked at each use. */
export function openListEngine(
  book: Book,
  touches: TouchIndex,
  judging: Judging,
  today: () => Day,
): ListEngine {
  const entries = openEntries(book)
  const results = new Map<string, Result>()
  let counter = 0
  let rowsOf = today()

  book.onRecord((collection) => {
    if (collection === 'organisations' || collection === 'programme') entries.forgetRows()
  })
  touches.onTouched((personId) => {
    const entry = entries.get(personId)
    if (entry === undefined) return
    entry.hay = null
    entry.row = null
  })

  const shown = (list: AlumniQuery['shows']): readonly Entry[] => {
    // Who still serves has served a day more since midnight.
    if (rowsOf !== today()) entries.forgetRows()
    rowsOf = today()
    return entries.in(list)
  }
  const hayOf = (entry: Entry): Haystack =>
    (entry.hay ??= makeHaystack(entry.person, touches.textsOf(entry.person.id)))
  const makeRow = (person: Alumnus): ListRow => {
    const owner = person.relationshipOwnerId
    const staff = owner === null ? null : book.get('organisations', owner)
    return listRow(person, {
      ...touches.factsOf(person.id),
      ownerName: staff?.name ?? '',
      verdict: judging.state(person),
      today: today(),
    })
  }
  const rowOf = (entry: Entry): ListRow => (entry.row ??= makeRow(entry.person))
  const reasoned = (entry: Entry, needles: readonly Needle[]): ListRow => {
    const row = rowOf(entry)
    if (needles.length === 0) return row
    const { person } = entry
    return { ...row, reason: reasonFor(person, touches.textsOf(person.id), hayOf(entry), needles) }
  }
  const find = (all: readonly Entry[], query: AlumniQuery): readonly Entry[] => {
    let found = all
    if (countFilters(query.filters) > 0) {
      const isMet = makeFilter(query.filters, {
        lastContactOn: (id) => touches.factsOf(id).lastContactOn,
        rankOf: touches.rankOf,
        verdictOf: (person) => judging.state(person),
        today: today(),
      })
      found = found.filter(({ person }) => isMet(person))
    }
    const needles = makeNeedles(query.text)
    if (needles.length > 0) found = found.filter((entry) => isFound(hayOf(entry), needles))
    return sortEntries(found, query.sort, rowOf)
  }

  return {
    list(query) {
      const all = shown(query.shows)
      const found = find(all, query)
      const needles = makeNeedles(query.text)
      counter += 1
      const key = String(counter)
      results.set(key, { found, needles })
      const [oldest] = results.keys()
      if (results.size > KEPT && oldest !== undefined) results.delete(oldest)
      const { column, isDescending } = query.sort
      return {
        key,
        total: found.length,
        totalAll: all.length,
        starts: column === 'name' && !isDescending ? startsOf(found) : [],
        first: found.slice(0, FIRST_ROWS).map((entry) => reasoned(entry, needles)),
      }
    },
    rows(key, from, to) {
      const result = results.get(key)
      return result?.found.slice(from, to).map((one) => reasoned(one, result.needles)) ?? []
    },
    ids: (key) => results.get(key)?.found.map(({ person }) => person.id) ?? [],
    people: (query) => find(shown(query.shows), query).map(({ person }) => person),
    holding: (folded) =>
      shown('live')
        .filter((entry) => folded.some((text) => hayOf(entry).words.includes(text)))
        .map(({ person }) => person),
    row(person) {
      const entry = entries.get(person.id)
      return entry === undefined ? makeRow(person) : rowOf(entry)
    },
    prepare(most) {
      const next = shown('live')
        .filter(({ hay }) => hay === null)
        .slice(0, most)
      for (const entry of next) hayOf(entry)
      return next.length === most
    },
  }
}

function startsOf(found: readonly Entry[]): AlumniList['starts'] {
  const starts = new Map<string, { index: number; count: number }>()
  for (const [index, { initial }] of found.entries()) {
    const start = starts.get(initial)
    if (start === undefined) starts.set(initial, { index, count: 1 })
    else start.count += 1
  }
  return GOJUON_ROWS.flatMap((row) => {
    const start = starts.get(row)
    return start === undefined ? [] : [{ row, ...start }]
  })
}
