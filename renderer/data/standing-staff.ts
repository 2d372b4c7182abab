import type { Id } from '#shared/lib/ids.ts'

import type { Book } from './book.ts'

/** As many joinings as anybody goes through. */
const MOST_STEPS = 50

/** The member of staff that an id leads to, where two machines had made one each. */
export function standingStaff(book: Book, id: Id<'staff'> | null): Id<'staff'> | null {
  let at = id
  for (let step = 0; at !== null && step < MOST_STEPS; step++) {
    const next = book.get('organisations', at)?.mergedIntoId ?? null
    if (next === null) return at
    at = next as Id<'staff'>
  }
  return at
}
