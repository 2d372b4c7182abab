import type { Book } from '#renderer/data/book.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { openCompanies, prefectures } from '#shared/domain/alumnus/person-facts.ts'
import { isLive } from '#shared/domain/record/record.ts'

/** A value that people share, and how many have it. */
export interface Facet {
  readonly value: string
  readonly count: number
}

/** The values to choose from in filters and when typing, each list the most frequent first. */
export interface Facets {
  readonly departments: readonly Facet[]
  readonly grades: readonly Facet[]
  readonly companies: readonly Facet[]
  readonly skills: readonly Facet[]
  readonly tags: readonly Facet[]
  readonly topics: readonly Facet[]
  readonly prefectures: readonly Facet[]
}

type ValuesOf = (person: Alumnus) => readonly string[]
type Counts = Map<string, number>

const VALUES: Readonly<Record<keyof Facets, ValuesOf>> = {
  departments: ({ assignments }) => assignments.map((one) => one.department),
  grades: ({ assignments }) => assignments.map((one) => one.grade),
  companies: openCompanies,
  skills: ({ skills }) => skills.map((skill) => skill.name),
  tags: ({ tags }) => tags.map((tag) => tag.name),
  topics: ({ topics }) => topics.map((topic) => topic.name),
  prefectures,
}
const NAMES = Object.keys(VALUES) as (keyof Facets)[]

/** Counts the values of all live people, at the first question and with each edit after. */
export function openFacets(book: Book): () => Facets {
  let counts: Readonly<Record<keyof Facets, Counts>> | null = null
  const tally = (person: Alumnus, by: 1 | -1): void => {
    if (counts === null || !isLive(person)) return
    for (const name of NAMES) add(counts[name], VALUES[name](person), by)
  }
  book.onRecord((collection, record, before) => {
    if (collection !== 'alumni') return
    if (before !== null) tally(before as Alumnus, -1)
    tally(record as Alumnus, 1)
  })
  return () => {
    if (counts === null) {
      counts = each(() => new Map<string, number>())
      for (const person of book.all('alumni').values()) tally(person, 1)
    }
    const known = counts
    return each((name) => inOrder(known[name]))
  }
}

/** Counts the tags of some people. */
export function tagFacets(people: Iterable<Alumnus>): readonly Facet[] {
  const counts: Counts = new Map()
  for (const person of people) add(counts, VALUES.tags(person), 1)
  return inOrder(counts)
}

function each<T>(make: (name: keyof Facets) => T): Record<keyof Facets, T> {
  return Object.fromEntries(NAMES.map((name) => [name, make(name)])) as Record<keyof Facets, T>
}

/** Counts each value once for a person, however often it stands there. */
function add(counts: Counts, values: readonly string[], by: 1 | -1): void {
  for (const value of new Set(values)) {
    if (value === '') continue
    const count = (counts.get(value) ?? 0) + by
    if (count === 0) counts.delete(value)
    else counts.set(value, count)
  }
}

function inOrder(counts: Counts): readonly Facet[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
