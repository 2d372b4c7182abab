import { afterEach, expect, test, vi } from 'vitest'

import { openSyncMemory } from '#renderer/data/sync/sync-memory.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { newestStamp } from '#shared/domain/sync/clocks.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeMemoryJournal } from '#test/support/memory-journal.ts'
import { problem } from '#test/support/memory-remote.ts'
import { NOW_MS } from '#test/support/open-test-data.ts'
import { makeOtherMachine, openSyncedData } from '#test/support/sync-data.ts'
import type { OtherMachine, SyncedData } from '#test/support/sync-data.ts'

const DAY_MS = 86_400_000

let here: SyncedData
let there: OtherMachine

afterEach(() => here.close())

/** A person whom both sides know. */
async function begin(options: Parameters<typeof openSyncedData>[0] = {}): Promise<Id<'alumnus'>> {
  here = await openSyncedData(options)
  const done = await here.api.alumni.create({ familyName: '佐藤', givenName: '花子' })
  await here.exchange()
  await here.api.sync.stop()
  there = await makeOtherMachine(here.remote)
  return done.ids[0] as Id<'alumnus'>
}

const person = (id: string): Alumnus | null => here.context.book.get('alumni', id)

const atServer = async (id: string): Promise<Alumnus> => (await there.read('alumni', id)) as Alumnus

async function editThere(id: string, fields: object, laterMs = 1000): Promise<void> {
  await there.write('alumni', there.edit('alumni', await atServer(id), fields, laterMs))
}

test('what was put by is taken in once this machine can read it', async () => {
  let nowMs = NOW_MS
  const id = await begin({ nowMs: () => nowMs })
  await editThere(id, { givenName: '華子' }, 400 * DAY_MS)
  await here.exchange()
  await here.api.sync.stop()
  expect(await here.api.sync.status()).toMatchObject({ parked: 1 })

  nowMs = NOW_MS + 100 * DAY_MS
  await here.exchange()

  expect(await here.api.sync.status()).toMatchObject({ parked: 0 })
  expect(person(id)?.givenName).toBe('華子')
})

test('what a server taken back lacks is found also where the first look at it broke off', async () => {
  await begin()
  await here.exchange()
  const copy = here.remote.server.copy()
  const second = (await here.api.alumni.create({ familyName: '鈴木' })).ids[0]!
  await here.exchange()
  await here.exchange()
  await here.api.sync.stop()
  here.remote.server.turnBack(copy)
  here.remote.before = (call) => {
    if (call === 'revisions') throw problem('sync.cut')
  }
  await expect(here.exchange()).rejects.toMatchObject({ code: 'sync.cut' })

  here.remote.before = () => undefined
  await here.exchange()

  expect(await atServer(second)).toMatchObject({ familyName: '鈴木' })
})

test('a machine that is taken out while it follows stops at once', async () => {
  await begin()
  await here.exchange()
  const machine = here.remote.server.docs().find((doc) => doc.id.startsWith('machine:'))!
  const [own] = await here.api.sync.machines()

  const { isThis: _isThis, ...told } = own!
  here.remote.server.put(
    await there.sealedMachine({ ...told, removedAt: '2026-11-22T03:00:00.000Z' }, machine),
  )

  await vi.waitFor(() => expect(here.statuses.at(-1)?.problem?.code).toBe('sync.removed'))
})

test('a machine is taken out also where it told of itself at that moment', async () => {
  await begin()
  await here.exchange()
  const machine = here.remote.server.docs().find((doc) => doc.id.startsWith('machine:'))!
  let pushes = 0
  here.remote.before = (call) => {
    if (call !== 'push') return
    pushes += 1
    if (pushes === 1) here.remote.server.put(machine)
  }

  await here.api.sync.removeMachine(here.context.writer.deviceId)

  const machines = await here.api.sync.machines()
  expect(machines[0]?.removedAt).not.toBeNull()
  await expect(here.exchange()).rejects.toMatchObject({ code: 'sync.removed' })
})

test('a paused exchange stays paused when it is asked to compare', async () => {
  await begin()
  here.remote.isPaused = true
  await here.api.sync.wake()

  await expect(here.api.sync.compare()).rejects.toMatchObject({ code: 'sync.paused' })
})

test('a branch that does not open holds up neither the record nor what waits', async () => {
  const id = await begin()
  await editThere(id, { familyNameKana: 'サトウ' })
  const sealed = await there.sealed('alumni', await atServer(id))
  here.remote.server.branch({ ...sealed, sealed: `${sealed.sealed.slice(0, -8)}AAAAAAA=` })
  await here.api.alumni.edit(id, { givenName: '華子' })

  await here.exchange()

  expect(await atServer(id)).toMatchObject({ givenName: '華子' })
  expect(here.remote.server.rowOf(`alumni:${id}`).revs).toHaveLength(2)
})

test('a branch that was merged here is not taken away before the server holds the outcome', async () => {
  const id = await begin()
  const before = await atServer(id)
  const branch = await there.sealed('alumni', there.edit('alumni', before, { exitNote: '面談' }))
  await editThere(id, { familyNameKana: 'サトウ' })
  here.remote.server.branch(branch)
  const spoilt = { ...branch, sealed: `${branch.sealed.slice(0, -8)}AAAAAAA=` }
  let isSpoilt = false
  here.remote.before = (call) => {
    const isMerged = here.context.book.get('alumni', id)?.exitNote === '面談'
    if (call !== 'push' || !isMerged || isSpoilt) return
    isSpoilt = true
    here.remote.server.put(spoilt)
  }

  await here.exchange()

  expect(await here.api.sync.status()).toMatchObject({ tampered: 1 })
  expect(here.remote.server.rowOf(`alumni:${id}`).revs).toHaveLength(2)
})

test('what this machine wrote itself before an answer was cut is at odds with nothing', async () => {
  const id = await begin()
  await here.api.alumni.edit(id, { givenName: '華子' })
  here.remote.after = (call) => {
    const rev = here.remote.server.rowOf(`alumni:${id}`).revs[0]
    if (call === 'push' && rev?.startsWith('2-') === true) throw problem('sync.cut')
  }
  await expect(here.exchange()).rejects.toMatchObject({ code: 'sync.cut' })
  await here.api.sync.stop()
  here.remote.after = () => undefined

  await here.api.alumni.edit(id, { givenName: 'はな子' })
  await here.exchange()

  expect(await atServer(id)).toMatchObject({ givenName: 'はな子' })
  expect(here.context.book.all('conflicts').size).toBe(0)
})

test('a feed that fails each time is asked ever more seldom', async () => {
  await begin()
  here.remote.before = (call) => {
    if (call === 'feed') throw problem('sync.server', { status: 502 })
  }
  here.delays.length = 0

  for (let turn = 0; turn < 4; turn++) await here.exchange()

  const waited = here.delays.filter((delayMs) => delayMs < 30 * 60_000)
  expect(waited[2]).toBeGreaterThan(waited[0]!)
})

test('who was brought back elsewhere is not erased by a machine that was away for long', async () => {
  const journal = makeMemoryJournal()
  const id = await begin({ name: 'away', journal })
  await here.api.alumni.moveToTrash([id])
  await here.exchange()
  await editThere(id, { trashedAt: null })
  const { remote } = here
  await here.close()

  here = await openSyncedData({ name: 'away', journal, remote, nowMs: () => NOW_MS + 40 * DAY_MS })
  await here.exchange()

  expect(person(id)).toMatchObject({ familyName: '佐藤', trashedAt: null, erasedAt: null })
})

test('what lay in the trash for too long is erased once both sides agree', async () => {
  const journal = makeMemoryJournal()
  const id = await begin({ name: 'emptied', journal })
  await here.api.alumni.moveToTrash([id])
  await here.exchange()
  const { remote } = here
  await here.close()

  here = await openSyncedData({
    name: 'emptied',
    journal,
    remote,
    nowMs: () => NOW_MS + 40 * DAY_MS,
  })
  await here.exchange()

  expect(await atServer(id)).toMatchObject({ familyName: '' })
})

test('a store that lost what was common takes it from the server instead of undoing it', async () => {
  const journal = makeMemoryJournal()
  const id = await begin({ name: 'behind', journal })
  await editThere(id, { givenName: '華子' })
  const { remote } = here
  await here.close()
  const memory = await openSyncMemory('behind')
  const { facts } = await memory.load()
  const rev = remote.server.rowOf(`alumni:${id}`).revs[0]!
  const { clocks } = await atServer(id)
  const since = String(remote.server.sequence())
  await memory.save({ known: new Map([[`alumni:${id}`, { rev, clocks }]]) }, { ...facts!, since })
  memory.close()

  here = await openSyncedData({ name: 'behind', journal, remote })
  await here.exchange()

  expect(person(id)?.givenName).toBe('華子')
  expect(newestStamp((await atServer(id)).clocks)).toBe(newestStamp(clocks))
})

test('what another wrote on a server taken back is told, though it was written before', async () => {
  let nowMs = NOW_MS
  const id = await begin({ nowMs: () => nowMs })
  await here.exchange()
  const copy = here.remote.server.copy()
  nowMs = NOW_MS + 3_600_000
  await here.api.alumni.edit(id, { givenName: 'はな子' })
  await here.exchange()
  await here.exchange()
  await here.api.sync.stop()

  here.remote.server.turnBack(copy)
  await editThere(id, { givenName: '華子' })
  await here.exchange()

  expect(person(id)?.givenName).toBe('はな子')
  expect([...here.context.book.all('conflicts').values()]).toMatchObject([{ lostText: '"華子"' }])
})

test('a list that two machines filled beyond its room is put by, and holds up nothing else', async () => {
  const id = await begin()
  const tags = (of: string) =>
    Array.from({ length: 300 }, (_, place) => ({ id: `tag_${of}${place}`, name: `${of}${place}` }))
  await editThere(id, { tags: tags('a') })
  await here.api.alumni.edit(id, { tags: tags('b') as never })
  const other = (await here.api.alumni.create({ familyName: '鈴木' })).ids[0]!

  await here.exchange()

  expect(person(id)?.tags).toHaveLength(300)
  expect((await atServer(id)).tags).toHaveLength(300)
  expect(await atServer(other)).toMatchObject({ familyName: '鈴木' })
  expect(await here.api.sync.status()).toMatchObject({ parked: 1, pending: 0, state: 'latest' })
  await here.api.alumni.edit(id, { tags: [] })
  await here.exchange()
  expect((await atServer(id)).tags).toHaveLength(300)
  expect(await here.api.sync.status()).toMatchObject({ parked: 0 })
})

test('a server that says the same again and again is not asked for ever', async () => {
  await begin()
  const { changes } = here.remote
  const page = { rows: [], last: '7', isEnd: false }
  Object.assign(here.remote, { changes: async () => page })

  await expect(here.exchange()).rejects.toMatchObject({ code: 'sync.not-couch' })
  await expect(here.api.sync.preview()).rejects.toMatchObject({ code: 'sync.not-couch' })

  Object.assign(here.remote, {
    changes,
    revisions: async () => ({ rows: [], next: 'alumni:alm_a' }),
  })
  await expect(here.api.sync.compare()).rejects.toMatchObject({ code: 'sync.not-couch' })
})

test('a record that does not open counts as no gap that was healed', async () => {
  const id = await begin()
  const sealed = await there.sealed('alumni', await atServer(id))
  here.remote.server.put({ ...sealed, sealed: `${sealed.sealed.slice(0, -8)}AAAAAAA=` })

  const { healed } = await here.api.sync.compare()

  expect(healed).toBe(0)
  expect(await here.api.sync.status()).toMatchObject({ tampered: 1, healed: 0 })
})
