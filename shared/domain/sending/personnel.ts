import type { CollectionName } from '#shared/domain/act/act.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Programme } from '#shared/domain/programme/programme.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'

/** Collections of which a record of that scope stays inside as a whole; the others only part with texts. */
const WHOLE: ReadonlySet<CollectionName> = new Set([
  'interactions',
  'gatherings',
  'cases',
  'programme',
])

/** Tells whether a record is for the personnel department alone (人事限) as a whole. */
export function isPersonnelOnly(collection: CollectionName, record: RecordBase): boolean {
  return WHOLE.has(collection) && record.scope === 'personnel'
}

/** Tells whether there is something in a record that is for the personnel department alone. */
export function hasPersonnelWords(collection: CollectionName, record: RecordBase): boolean {
  return withoutPersonnel(collection, record) !== record
}

/**
 * A record without what is for the personnel department alone: what was said at leaving, the names
 * of files that a policy was announced with.
 *
 * @returns the record itself where there is nothing to leave out, null where nothing of it goes out
 */
export function withoutPersonnel<R extends RecordBase>(
  collection: CollectionName,
  record: R,
): R | null {
  if (isPersonnelOnly(collection, record)) return null
  if (collection === 'alumni') return withoutExitNote(record as unknown as Alumnus) as unknown as R
  if (collection === 'programme') {
    return withoutFileNames(record as unknown as Programme) as unknown as R
  }
  return record
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
