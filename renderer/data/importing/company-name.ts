import type { Book } from '#renderer/data/book.ts'
import type { CareerEntry } from '#shared/domain/alumnus/alumnus.ts'

/** Gives the name of the company of a post: the organisation's, else as it was written. */
export function findCompanyName(book: Book): (entry: CareerEntry) => string {
  return ({ organisationId, company }) => {
    const known = organisationId === null ? null : book.get('organisations', organisationId)
    return known?.name ?? company
  }
}
