import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { Book } from './book.ts'

/** Somebody by name, and why this person is named. */
export interface NamedPerson<R> {
  readonly id: Id<'alumnus'>
  readonly name: string
  readonly kana: string
  readonly reasons: readonly R[]
}

/** Puts names to people; whoever was erased meanwhile is left out. */
export function namedPeople<R>(
  book: Book,
  people: readonly Pick<NamedPerson<R>, 'id' | 'reasons'>[],
): readonly NamedPerson<R>[] {
  return people.flatMap(({ id, reasons }) => {
    const person = book.get('alumni', id)
    if (person === null) return []
    return [{ id, name: displayName(person), kana: displayKana(person), reasons }]
  })
}
