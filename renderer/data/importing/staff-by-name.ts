import type { Book } from '#renderer/data/book.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { foldForSearch } from '#shared/japanese/fold.ts'
import type { Id } from '#shared/lib/ids.ts'

/** Finds a member of staff by name; null where nobody bears it, or more than one. */
export function findStaffByName(book: Book): (name: string) => Id<'staff'> | null {
  const byName = new Map<string, Id<'staff'> | null>()
  for (const one of book.all('organisations').values()) {
    if (one.kind !== 'staff' || !isLive(one)) continue
    const key = foldForSearch(one.name)
    byName.set(key, byName.has(key) ? null : one.id)
  }
  return (name) => byName.get(foldForSearch(name.replace(/(?:様|さん)$/, ''))) ?? null
}
