import type { Change, CollectionName } from '#shared/domain/act/act.ts'
import { erasing } from '#shared/domain/act/changes.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'

import type { DataContext } from './context.ts'
import { erasingConflicts } from './erase-conflicts.ts'
import { erasedBy, erasingPeople } from './erase-people.ts'
import { ledgerChange } from './groups/ledger.ts'

/** How long what lies in the trash can be brought back, in days. */
export const TRASH_DAYS = 30

const DAY_MS = 86_400_000
const WITH_TRASH: readonly CollectionName[] = [
  'interactions',
  'gatherings',
  'organisations',
  'programme',
  'cases',
  'views',
]

/** Erases what has lain in the trash for longer than it can be brought back; the ledger says so. */
export async function emptyTrash(context: DataContext): Promise<void> {
  const now = context.now()
  const limit = new Date(Date.parse(now) - TRASH_DAYS * DAY_MS).toISOString()
  const isDue = ({ trashedAt, erasedAt }: RecordBase): boolean =>
    trashedAt !== null && trashedAt < limit && erasedAt === null
  const gone = [...context.book.all('alumni').values()].filter(isDue).map(({ id }) => id)
  const people = gone.length
  const changes: Change[] = people === 0 ? [] : [...erasingPeople(context, gone, now)]
  const erased = erasedBy(changes)
  const others: Change[] = []
  for (const collection of WITH_TRASH) {
    for (const record of context.book.all(collection).values()) {
      if (isDue(record) && !erased.has(record.id)) others.push(erasing(collection, record, now))
    }
  }
  const conflicts = erasingConflicts(context, () => false, erasedBy(others), now)
  changes.push(...others, ...conflicts.filter(({ id }) => !erased.has(id)))
  if (changes.length === 0) return
  const entry = ledgerChange(context, { kind: 'erasure', format: 'trash', counts: { people } })
  await context.writeQuietly({ key: 'acts.trash.erase', facts: { count: people } }, [
    ...changes,
    entry,
  ])
}
