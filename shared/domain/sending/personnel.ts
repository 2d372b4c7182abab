import type { CollectionName } from '#shared/domain/act/act.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Gathering } from '#shared/domain/gathering/gathering.ts'
import type { LedgerEntry } from '#shared/domain/ledger/ledger-entry.ts'
import type { Programme } from '#shared/domain/programme/programme.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Conflict } from '#shared/domain/sync/conflict.ts'

/** Collections of which a record of that scope stays inside as a whole; the others only part with texts. */
const WHOLE: ReadonlySet<CollectionName> = new Set([
  'interactions',
  'gatherings',
  'cases',
  'programme',
])

/** Tells whether a record is for the personnel department alone (人事限) as a whole. */
function isPersonnelOnly(collection: CollectionName, record: RecordBase): boolean {
  return WHOLE.has(collection) && record.scope === 'personnel'
}

/** The events and groups among these that are for the personnel department alone, by id. */
export function closedGatherings(gatherings: Iterable<Gathering>): ReadonlySet<string> {
  const closed = new Set<string>()
  for (const one of gatherings) if (isPersonnelOnly('gatherings', one)) closed.add(one.id)
  return closed
}

/** Tells whether there is something in a record that is for the personnel department alone. */
export function hasPersonnelWords(
  collection: CollectionName,
  record: RecordBase,
  closed: ReadonlySet<string>,
): boolean {
  return withoutPersonnel(collection, record, closed) !== record
}

/** Tells whether an entry of the ledger says that there are notes or offers for that department alone. */
export function tellsOfPersonnel({ kind, format }: Pick<LedgerEntry, 'kind' | 'format'>): boolean {
  return kind === 'opening' || format === 'fairness-review'
}

/**
 * A record without what is for the personnel department alone: what was said at leaving, the names
 * of files that a policy was announced with.
 *
 * @param closed the `closedGatherings`: a part in such an event says that there was one
 * @returns the record itself where there is nothing to leave out, null where nothing of it goes out
 */
export function withoutPersonnel<R extends RecordBase>(
  collection: CollectionName,
  record: R,
  closed: ReadonlySet<string>,
): R | null {
  if (isPersonnelOnly(collection, record)) return null
  if (collection === 'gatherings' && isPartIn(record as unknown as Gathering, closed)) return null
  if (collection === 'alumni') return withoutExitNote(record as unknown as Alumnus) as unknown as R
  if (collection === 'programme') {
    return withoutFileNames(record as unknown as Programme) as unknown as R
  }
  return record
}

/**
 * Tells whether the values of 食い違い are for the personnel department alone: they are of a record
 * that is so, or was, or of a text that never goes out.
 *
 * @param record what it is about; null where that is gone
 */
export function isConflictClosed(
  { collection, key, scope }: Pick<Conflict, 'collection' | 'key' | 'scope'>,
  record: RecordBase | null,
  closed: ReadonlySet<string>,
): boolean {
  if (scope === 'personnel' && WHOLE.has(collection)) return true
  if (collection === 'alumni') return key === 'exitNote'
  if (collection === 'programme' && key.startsWith('announcements')) return true
  return record === null || withoutPersonnel(collection, record, closed) === null
}

function isPartIn(one: Gathering, closed: ReadonlySet<string>): boolean {
  return one.kind === 'participation' && closed.has(one.eventId)
}

function withoutExitNote(person: Alumnus): Alumnus {
  return person.exitNote === '' ? person : { ...person, exitNote: '' }
}

function withoutFileNames(one: Programme): Programme {
  if (one.kind !== 'rehirePolicy') return one
  const isKept = ({ scope, fileName }: (typeof one.announcements)[number]): boolean =>
    scope !== 'personnel' || fileName === ''
  if (one.announcements.every(isKept)) return one
  return {
    ...one,
    announcements: one.announcements.map((each) =>
      isKept(each) ? each : { ...each, fileName: '' },
    ),
  }
}
