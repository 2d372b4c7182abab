import { unlessMissing } from '../disk-error.ts'
import { makeActIndex } from './act-index.ts'
import type { ActEntry } from './act-index.ts'
import type { NumberedPlace } from './page.ts'
import type { PartPlace } from './part-reader.ts'
import { checkSealedFile } from './sealed-file.ts'
import { listFiles, scanSegment, snapshotPath } from './segment.ts'
import type { JournalPlace } from './segment.ts'

/**
 * Lists what a lost store is rebuilt from, in order: the newest snapshot that is whole, then every
 * whole act since. Where no snapshot is whole, all acts there are.
 */
export async function planRebuild(
  place: JournalPlace,
  key: Uint8Array,
): Promise<readonly NumberedPlace[]> {
  const { segments, snapshots } = await listFiles(place.folder)
  let base = 0
  const places: PartPlace[] = []
  for (const number of snapshots.reverse()) {
    const path = snapshotPath(place.folder, number)
    const checked = await unlessMissing(checkSealedFile(path, key))
    if (checked === null) continue
    base = number
    places.push(...checked.places.map((at) => ({ ...at, kind: 'snapshot' as const, number })))
    break
  }
  const index = makeActIndex()
  for (const number of segments.filter((one) => one >= base)) {
    await scanSegment(place, number, (head, at) =>
      index.add(head, { ...at, kind: 'journal', number }),
    )
  }
  for (const act of index.whole()) places.push(...act.places)
  return places.map((at, ordinal) => ({ ordinal, at }))
}

/** Numbers the parts of acts as the journal counts them. */
export function placesOf(acts: readonly ActEntry[]): readonly NumberedPlace[] {
  return acts.flatMap((act) => act.places.map((at, part) => ({ ordinal: act.ordinal + part, at })))
}
