import { afterEach } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Id } from '#shared/lib/ids.ts'

import { makeOtherMachine, openSyncedData } from './sync-data.ts'
import type { OtherMachine, SyncedData } from './sync-data.ts'

type Options = Parameters<typeof openSyncedData>[0]

let open: SyncedData | null = null

afterEach(async () => {
  await open?.close()
  open = null
})

/** Opens data that are joined to a server, closed again after the test; RxDB opens one at a time. */
export async function openSynced(options: Options = {}): Promise<SyncedData> {
  open = await openSyncedData(options)
  return open
}

export async function addSato({ api }: SyncedData): Promise<Id<'alumnus'>> {
  const fields = { familyName: '佐藤', givenName: '花子', exitNote: '引継ぎ済み' }
  const done = await api.alumni.create(fields)
  return done.ids[0] as Id<'alumnus'>
}

/** Two machines that know one person and have parted since: this one stands still. */
export interface Parted {
  readonly here: SyncedData
  readonly there: OtherMachine
  readonly id: Id<'alumnus'>
  readonly before: Alumnus
}

export async function parted(options: Options = {}): Promise<Parted> {
  const here = await openSynced(options)
  const id = await addSato(here)
  await here.exchange()
  await here.api.sync.stop()
  const there = await makeOtherMachine(here.remote)
  return { here, there, id, before: (await there.read('alumni', id)) as Alumnus }
}

/** A person as this machine holds her. */
export function personHere({ context }: SyncedData, id: string): Alumnus | null {
  return context.book.get('alumni', id)
}

/** A person as the server holds her. */
export async function atServer(there: OtherMachine, id: string): Promise<Alumnus> {
  return (await there.read('alumni', id)) as Alumnus
}

/** Edits a person on the other machine, which sends her at once. */
export async function editThere(
  there: OtherMachine,
  id: string,
  fields: object,
  laterMs = 1000,
): Promise<void> {
  await there.write('alumni', there.edit('alumni', await atServer(there, id), fields, laterMs))
}
