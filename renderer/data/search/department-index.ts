import type { Book } from '#renderer/data/book.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { departmentKey } from '#shared/domain/alumnus/overlap.ts'
import { isLive } from '#shared/domain/record/record.ts'

/** Who was ever in which department. */
export interface DepartmentIndex {
  /** The live people who were ever in a department that this person was in, without that person. */
  readonly sharing: (person: Alumnus) => readonly Alumnus[]
}

/** Opens the index over the book; it is built at the first question and kept up after. */
export function openDepartmentIndex(book: Book): DepartmentIndex {
  let index: Map<string, Set<string>> | null = null

  const keysOf = (person: Alumnus): ReadonlySet<string> =>
    new Set(person.assignments.map(({ department }) => departmentKey(department)).filter(Boolean))
  const add = (target: Map<string, Set<string>>, person: Alumnus): void => {
    if (!isLive(person)) return
    for (const key of keysOf(person)) {
      const ids = target.get(key)
      if (ids === undefined) target.set(key, new Set([person.id]))
      else ids.add(person.id)
    }
  }
  book.onRecord((collection, record, before) => {
    if (collection !== 'alumni' || index === null) return
    for (const key of before === null ? [] : keysOf(before as Alumnus)) {
      index.get(key)?.delete(record.id)
    }
    add(index, record as Alumnus)
  })
  return {
    sharing(person) {
      if (index === null) {
        index = new Map()
        for (const one of book.all('alumni').values()) add(index, one)
      }
      const found = new Set<string>()
      for (const key of keysOf(person)) for (const id of index.get(key) ?? []) found.add(id)
      found.delete(person.id)
      return [...found].flatMap((id) => book.get('alumni', id) ?? [])
    },
  }
}
