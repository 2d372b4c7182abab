import type { Book } from '#renderer/data/book.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Haystack } from '#shared/domain/alumnus/haystack.ts'
import type { ListRow } from '#shared/domain/alumnus/list-row.ts'
import { nameKey, nameRow } from '#shared/domain/alumnus/person-facts.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { GojuonRow } from '#shared/japanese/gojuon.ts'

/** A person with what has been worked out for lists; null where it is to be worked out anew. */
export interface Entry {
  person: Alumnus
  key: string
  initial: GojuonRow
  hay: Haystack | null
  row: ListRow | null
}

/** Everyone who stands in a list, in 五十音 order. */
export interface Entries {
  readonly in: (list: 'live' | 'trash') => readonly Entry[]
  readonly get: (personId: string) => Entry | undefined
  readonly forgetRows: () => void
}

/** More changes than this are sorted in at once rather than one by one. */
const ONE_BY_ONE = 200

/** Keeps the people of the book in order, from one edit to the next. */
export function openEntries(book: Book): Entries {
  const byId = new Map<string, Entry>()
  let order: Entry[] = []
  // Entries that are not in the order yet, or no more where their key says.
  let waiting = new Set<Entry>()
  let isBuilt = false
  let lists: Readonly<Record<'live' | 'trash', readonly Entry[]>> | null = null

  const change = (person: Alumnus): void => {
    const entry = byId.get(person.id)
    if (!isListed(person)) {
      if (entry === undefined) return
      takeOut(entry)
      byId.delete(person.id)
      lists = null
      return
    }
    if (entry === undefined) {
      lists = null
      const fresh = newEntry(person)
      byId.set(person.id, fresh)
      waiting.add(fresh)
      return
    }
    if ((person.trashedAt === null) !== (entry.person.trashedAt === null)) lists = null
    if (nameKey(person) !== entry.key) {
      takeOut(entry)
      waiting.add(entry)
      lists = null
    }
    Object.assign(entry, newEntry(person))
  }
  const takeOut = (entry: Entry): void => {
    if (waiting.delete(entry)) return
    const at = placeOf(order, entry)
    if (order[at] === entry) order.splice(at, 1)
  }
  book.onRecord((collection, record: RecordBase) => {
    if (isBuilt && collection === 'alumni') change(record as Alumnus)
  })
  const build = (): void => {
    for (const person of book.all('alumni').values()) {
      if (!isListed(person)) continue
      const entry = newEntry(person)
      byId.set(person.id, entry)
      waiting.add(entry)
    }
    isBuilt = true
  }

  const sortIn = (): void => {
    if (waiting.size > ONE_BY_ONE) {
      order = [...order, ...waiting].sort(byKey)
    } else {
      for (const entry of waiting) order.splice(placeOf(order, entry), 0, entry)
    }
    waiting = new Set()
  }

  return {
    in(list) {
      if (!isBuilt) build()
      if (lists === null) {
        sortIn()
        const isLive = ({ person }: Entry): boolean => person.trashedAt === null
        lists = { live: order.filter(isLive), trash: order.filter((one) => !isLive(one)) }
      }
      return lists[list]
    },
    get: (personId) => byId.get(personId),
    forgetRows() {
      for (const entry of byId.values()) entry.row = null
    },
  }
}

function newEntry(person: Alumnus): Entry {
  return { person, key: nameKey(person), initial: nameRow(person), hay: null, row: null }
}

function isListed(person: Alumnus): boolean {
  return person.erasedAt === null && person.mergedIntoId === null
}

function byKey(a: Entry, b: Entry): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return a.person.id < b.person.id ? -1 : 1
}

/** The first place in an order that is not before an entry. */
function placeOf(order: readonly Entry[], entry: Entry): number {
  let from = 0
  let to = order.length
  while (from < to) {
    const middle = (from + to) >>> 1
    const other = order[middle]
    if (other !== undefined && other !== entry && byKey(other, entry) < 0) from = middle + 1
    else to = middle
  }
  return from
}
