import type { DataContext } from '#renderer/data/context.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Instant } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

/** An import as it is listed later. */
export interface PastImport {
  readonly actId: Id<'act'>
  readonly at: Instant
  readonly operatorName: string
  readonly counts: Readonly<Record<string, number>>
  /** False once nothing of it is left to take back. */
  readonly canUndo: boolean
}

/** Every import in the ledger, the newest first. */
export function pastImports({ book }: DataContext): readonly PastImport[] {
  const found: PastImport[] = []
  for (const { kind, actId, at, operatorId, counts, alumnusIds, clocks } of book
    .all('ledger')
    .values()) {
    if (kind !== 'import' || actId === null) continue
    const operator = operatorId === null ? null : book.get('organisations', operatorId)
    // The entry was written by the act itself, so its stamp is the act's.
    const stamp = clocks['*'] ?? ''
    const canUndo = alumnusIds.some((id) => bears(book.get('alumni', id), stamp))
    found.push({ actId, at, operatorName: operator?.name ?? '', counts, canUndo })
  }
  return found.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}

/** Tells whether something on a person is still as an act left it. */
function bears(person: Alumnus | null, stamp: string): boolean {
  if (person === null || person.erasedAt !== null) return false
  if (person.clocks['*'] === stamp) return person.trashedAt === null
  return Object.values(person.clocks).includes(stamp)
}
