import type { DataContext } from '#renderer/data/context.ts'
import { mergedEver, personIdsIn } from '#renderer/data/erase-conflicts.ts'
import { erasingPeople } from '#renderer/data/erase-people.ts'
import type { Change, CollectionName } from '#shared/domain/act/act.ts'
import { erasing } from '#shared/domain/act/changes.ts'
import type { LedgerEntry } from '#shared/domain/ledger/ledger-entry.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Conflict } from '#shared/domain/sync/conflict.ts'

/** A record that came from another machine, as the book holds it now. */
export interface Arrived {
  readonly collection: CollectionName
  readonly record: RecordBase
}

/** These keep ids on purpose: logs name nobody, and marks lead nowhere once the person is gone. */
const KEEPS_IDS: ReadonlySet<CollectionName> = new Set(['ledger', 'views'])

/**
 * The changes that empty again what hangs on people who are erased, after records of another machine
 * arrived: an old machine may bring talks, parts and notes that it made while it knew nothing of the
 * erasure, and the erasure may arrive where such things were made. Nothing once all is empty.
 *
 * @param arrived the records of the batch, after they were written
 */
export function eraseAgain(
  context: Pick<DataContext, 'book' | 'touches' | 'now'>,
  arrived: readonly Arrived[],
): readonly Change[] {
  const { book, touches } = context
  const at = context.now()
  const gone = new Set<string>()
  const seen = new Set<string>()
  const isErased = (personId: string): boolean =>
    (book.get('alumni', personId)?.erasedAt ?? null) !== null
  const note = (personId: string): void => {
    if (seen.has(personId)) return
    seen.add(personId)
    const id = touches.resolve(personId)
    // Who was erased here while another machine merged her into somebody is that somebody.
    if (isErased(personId) || isErased(id)) gone.add(id)
  }
  const emptied: Change[] = []
  let partners: ReturnType<typeof mergedEver> | null = null
  const isAboutGone = ({ collection, recordId }: Conflict): boolean => {
    partners ??= mergedEver(book)
    const about = book.get(collection, recordId) as RecordBase | null
    return (about?.erasedAt ?? null) !== null || partners(recordId).some(isErased)
  }
  for (const { collection, record } of arrived) {
    // What was at odds in one of two merged people may have come before their merge was known.
    if (isMerge(collection, record)) record.alumnusIds.forEach(note)
    if (KEEPS_IDS.has(collection)) continue
    if (record.erasedAt !== null) emptied.push(...emptying(collection, record))
    else if (collection === 'conflicts' && isAboutGone(record as Conflict)) {
      emptied.push(erasing(collection, record, at))
    }
    for (const text of textsIn(record)) personIdsIn(text).forEach(note)
  }
  const ids = new Set<string>(emptied.map(({ id }) => id))
  const again = gone.size === 0 ? [] : erasingPeople(context, [...gone], at)
  return [...emptied, ...again.filter(({ id }) => !ids.has(id))]
}

function isMerge(collection: CollectionName, record: RecordBase): record is LedgerEntry {
  return collection === 'ledger' && (record as LedgerEntry).kind === 'merge'
}

/** Empties an erased record that a merge filled anew. */
function emptying(collection: CollectionName, record: RecordBase): readonly Change[] {
  const { erasedAt: _erasedAt, ...empty } = erasing(collection, record, '').after
  const change = diffRecord(collection, record, empty)
  // What was there must not stay in the journal.
  return change === null ? [] : [{ ...change, before: {} }]
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* textsIn(inner)
  }
}
