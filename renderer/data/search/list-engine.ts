import type { Book } from '#renderer/data/book.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { isFound, makeHaystack, makeNeedles, reasonFor } from '#shared/domain/alumnus/haystack.ts'
import type { Haystack, Needle } from '#shared/domain/alumnus/haystack.ts'
import type { AlumniList, ListRow } from '#shared/domain/alumnus/list-row.ts'
import { listRow, matchesFilters, nameKey, nameRow } from '#shared/domain/alumnus/person-facts.ts'
import type { AlumniColumn, AlumniQuery } from '#shared/domain/alumnus/query.ts'
import { countFilters } from '#shared/domain/alumnus/query.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { GOJUON_ROWS } from '#shared/japanese/gojuon.ts'
import type { GojuonRow } from '#shared/japanese/gojuon.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { TouchIndex } from './touch-index.ts'

/** Sorts, filters and searches people in memory. */
export interface ListEngine {
  readonly list: (query: AlumniQuery) => AlumniList
  readonly rows: (key: string, from: number, to: number) => readonly ListRow[]
  readonly ids: (key: string) => readonly Id<'alumnus'>[]
  /** The people of a query in its order, without keeping the result. */
  readonly people: (query: AlumniQuery) => readonly Alumnus[]
  readonly row: (person: Alumnus) => ListRow
}

/** Where a person stands in 五十音 order. */
interface Place {
  readonly key: string
  readonly row: GojuonRow
}

function placeOf(person: Alumnus): Place {
  return { key: nameKey(person), row: nameRow(person) }
}

/** Results kept at a time, so that a list that is still shown can ask for more rows. */
const KEPT = 4
/** Rows sent with a list at once. */
const FIRST_ROWS = 80

interface Result {
  readonly people: readonly Alumnus[]
  readonly needles: readonly Needle[]
}

/** Opens the engine over the book; `today` is asked at each use. */
export function openListEngine(book: Book, touches: TouchIndex, today: () => Day): ListEngine {
  const hays = new Map<string, Haystack>()
  const places = new Map<string, Place>()
  const rowCache = new Map<string, ListRow>()
  const results = new Map<string, Result>()
  let inOrder: readonly Alumnus[] | null = null
  let isSorted = false
  let counter = 0

  const forget = (id: string): void => {
    hays.delete(id)
    rowCache.delete(id)
  }
  book.onRecord((collection, record) => {
    if (collection === 'alumni') {
      forget(record.id)
      const before = places.get(record.id)
      const now = placeOf(record as Alumnus)
      places.set(record.id, now)
      inOrder = null
      if (before?.key !== now.key) isSorted = false
    }
    if (collection === 'organisations' || collection === 'programme') rowCache.clear()
  })
  touches.onTouched(forget)

  const known = (person: Alumnus): Place => {
    let place = places.get(person.id)
    if (place === undefined) places.set(person.id, (place = placeOf(person)))
    return place
  }
  // The order of ids outlives edits that leave the names as they are.
  let order: readonly string[] = []
  const everyone = (): readonly Alumnus[] => {
    if (!isSorted) {
      order = [...book.all('alumni').values()]
        .map((person) => ({ id: person.id, key: known(person).key }))
        .sort((a, b) => compare(a.key, b.key) || compare(a.id, b.id))
        .map(({ id }) => id)
      isSorted = true
      inOrder = null
    }
    inOrder ??= order.flatMap((id) => {
      const person = book.get('alumni', id)
      return person !== null && person.erasedAt === null && person.mergedIntoId === null
        ? [person]
        : []
    })
    return inOrder
  }
  const hayOf = (person: Alumnus): Haystack => {
    let hay = hays.get(person.id)
    if (hay === undefined) {
      hays.set(person.id, (hay = makeHaystack(person, touches.textsOf(person.id))))
    }
    return hay
  }
  const rowOf = (person: Alumnus): ListRow => {
    let row = rowCache.get(person.id)
    if (row === undefined) {
      const owner = person.relationshipOwnerId
      const staff = owner === null ? null : book.get('organisations', owner)
      row = listRow(person, touches.factsOf(person.id), staff?.name ?? '', today())
      rowCache.set(person.id, row)
    }
    return row
  }
  const people = (query: AlumniQuery): readonly Alumnus[] => {
    const needles = makeNeedles(query.text)
    const isFiltered = countFilters(query.filters) > 0
    const rank = touches.rankOf
    const day = today()
    const found = everyone().filter(
      (person) =>
        (query.shows === 'live' ? isLive(person) : person.trashedAt !== null) &&
        (!isFiltered ||
          matchesFilters(person, touches.factsOf(person.id), query.filters, rank, day)) &&
        (needles.length === 0 || isFound(hayOf(person), needles)),
    )
    return sorted(found, query.sort, rowOf)
  }
  const reasoned = (person: Alumnus, needles: readonly Needle[]): ListRow => {
    const row = rowOf(person)
    if (needles.length === 0) return row
    return { ...row, reason: reasonFor(person, touches.textsOf(person.id), needles) }
  }

  return {
    list(query) {
      const found = people(query)
      const needles = makeNeedles(query.text)
      counter += 1
      const key = String(counter)
      results.set(key, { people: found, needles })
      const [oldest] = results.keys()
      if (results.size > KEPT && oldest !== undefined) results.delete(oldest)
      const shows = query.shows
      return {
        key,
        total: found.length,
        totalAll: everyone().filter((person) =>
          shows === 'live' ? isLive(person) : person.trashedAt !== null,
        ).length,
        starts:
          query.sort.column === 'name' && !query.sort.isDescending ? startsOf(found, known) : [],
        first: found.slice(0, FIRST_ROWS).map((person) => reasoned(person, needles)),
      }
    },
    rows(key, from, to) {
      const result = results.get(key)
      return result?.people.slice(from, to).map((one) => reasoned(one, result.needles)) ?? []
    },
    ids: (key) => results.get(key)?.people.map((person) => person.id) ?? [],
    people,
    row: rowOf,
  }
}

function startsOf(
  people: readonly Alumnus[],
  known: (person: Alumnus) => Place,
): AlumniList['starts'] {
  const starts = new Map<string, { index: number; count: number }>()
  for (const [index, person] of people.entries()) {
    const { row } = known(person)
    const start = starts.get(row)
    if (start === undefined) starts.set(row, { index, count: 1 })
    else start.count += 1
  }
  return GOJUON_ROWS.flatMap((row) => {
    const start = starts.get(row)
    return start === undefined ? [] : [{ row, ...start }]
  })
}

/** Sorts by a column, blanks last either way; people come in 五十音 order, which parts equals. */
function sorted(
  people: readonly Alumnus[],
  sort: AlumniQuery['sort'],
  rowOf: (person: Alumnus) => ListRow,
): readonly Alumnus[] {
  if (sort.column === 'name') return sort.isDescending ? people.toReversed() : people
  const keyed = people.map((person) => ({ person, key: columnKey(rowOf(person), sort.column) }))
  const way = sort.isDescending ? -1 : 1
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '')
    return compare(a.key, b.key) * way
  })
  return keyed.map(({ person }) => person)
}

function columnKey(row: ListRow, column: AlumniColumn): string {
  switch (column) {
    case 'tenure':
      return row.joinedOn === null
        ? ''
        : [row.tenure.years, row.tenure.months, row.tenure.days]
            .map((part) => String(part).padStart(3, '0'))
            .join('')
    case 'period':
      return row.joinedOn ?? ''
    case 'tags':
      return row.tags.join(' ')
    case 'skills':
      return row.skills.join(' ')
    case 'owner':
      return row.ownerName
    case 'name':
      return row.kana
    default:
      return row[column] ?? ''
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
