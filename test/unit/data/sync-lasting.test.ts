import { expect, test } from 'vitest'

import { openSyncMemory } from '#renderer/data/sync/sync-memory.ts'
import { newestStamp } from '#shared/domain/sync/clocks.ts'
import { makeMemoryJournal } from '#test/support/memory-journal.ts'
import { problem } from '#test/support/memory-remote.ts'
import { NOW_MS } from '#test/support/open-test-data.ts'
import { atServer, editThere, openSynced, parted, personHere } from '#test/support/sync-desk.ts'

const DAY_MS = 86_400_000

test('what was put by is taken in once this machine can read it', async () => {
  let nowMs = NOW_MS
  const { here, there, id } = await parted({ nowMs: () => nowMs })
  await editThere(there, id, { givenName: '華子' }, 400 * DAY_MS)
  await here.exchange()
  await here.api.sync.stop()
  expect(await here.api.sync.status()).toMatchObject({ parked: 1 })

  nowMs = NOW_MS + 100 * DAY_MS
  await here.exchange()

  expect(await here.api.sync.status()).toMatchObject({ parked: 0 })
  expect(personHere(here, id)?.givenName).toBe('華子')
})

test('what a server taken back lacks is found also where the first look at it broke off', async () => {
  const { here, there } = await parted()
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

  expect(await atServer(there, second)).toMatchObject({ familyName: '鈴木' })
})

test('what this machine wrote itself before an answer was cut is at odds with nothing', async () => {
  const { here, there, id } = await parted()
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

  expect(await atServer(there, id)).toMatchObject({ givenName: 'はな子' })
  expect(here.context.book.all('conflicts').size).toBe(0)
})

test('who was brought back elsewhere is not erased by a machine that was away for long', async () => {
  const journal = makeMemoryJournal()
  const { here, there, id } = await parted({ name: 'away', journal })
  await here.api.alumni.moveToTrash([id])
  await here.exchange()
  await editThere(there, id, { trashedAt: null })
  const { remote } = here
  await here.close()

  const again = await openSynced({
    name: 'away',
    journal,
    remote,
    nowMs: () => NOW_MS + 40 * DAY_MS,
  })
  await again.exchange()

  expect(personHere(again, id)).toMatchObject({
    familyName: '佐藤',
    trashedAt: null,
    erasedAt: null,
  })
})

test('what lay in the trash for too long is erased once both sides agree', async () => {
  const journal = makeMemoryJournal()
  const { here, there, id } = await parted({ name: 'emptied', journal })
  await here.api.alumni.moveToTrash([id])
  await here.exchange()
  const { remote } = here
  await here.close()

  const again = await openSynced({
    name: 'emptied',
    journal,
    remote,
    nowMs: () => NOW_MS + 40 * DAY_MS,
  })
  await again.exchange()

  expect(await atServer(there, id)).toMatchObject({ familyName: '' })
})

test('a store that lost what was common takes it from the server instead of undoing it', async () => {
  const journal = makeMemoryJournal()
  const { here, there, id } = await parted({ name: 'behind', journal })
  await editThere(there, id, { givenName: '華子' })
  const { remote } = here
  await here.close()
  const memory = await openSyncMemory('behind')
  const { facts } = await memory.load()
  const rev = remote.server.rowOf(`alumni:${id}`).revs[0]!
  const { clocks } = await atServer(there, id)
  const since = String(remote.server.sequence())
  await memory.save({ known: new Map([[`alumni:${id}`, { rev, clocks }]]) }, { ...facts!, since })
  memory.close()

  const again = await openSynced({ name: 'behind', journal, remote })
  await again.exchange()

  expect(personHere(again, id)?.givenName).toBe('華子')
  expect(newestStamp((await atServer(there, id)).clocks)).toBe(newestStamp(clocks))
})

test('what another wrote on a server taken back is told, though it was written before', async () => {
  let nowMs = NOW_MS
  const { here, there, id } = await parted({ nowMs: () => nowMs })
  await here.exchange()
  const copy = here.remote.server.copy()
  nowMs = NOW_MS + 3_600_000
  await here.api.alumni.edit(id, { givenName: 'はな子' })
  await here.exchange()
  await here.exchange()
  await here.api.sync.stop()

  here.remote.server.turnBack(copy)
  await editThere(there, id, { givenName: '華子' })
  await here.exchange()

  expect(personHere(here, id)?.givenName).toBe('はな子')
  expect([...here.context.book.all('conflicts').values()]).toMatchObject([{ lostText: '"華子"' }])
})

test('a list that two machines filled beyond its room is put by, and holds up nothing else', async () => {
  const { here, there, id } = await parted()
  const tags = (of: string) =>
    Array.from({ length: 300 }, (_, place) => ({ id: `tag_${of}${place}`, name: `${of}${place}` }))
  await editThere(there, id, { tags: tags('a') })
  await here.api.alumni.edit(id, { tags: tags('b') as never })
  const other = (await here.api.alumni.create({ familyName: '鈴木' })).ids[0]!

  await here.exchange()

  expect(personHere(here, id)?.tags).toHaveLength(300)
  expect((await atServer(there, id)).tags).toHaveLength(300)
  expect(await atServer(there, other)).toMatchObject({ familyName: '鈴木' })
  expect(await here.api.sync.status()).toMatchObject({ parked: 1, pending: 0, state: 'latest' })
  await here.api.alumni.edit(id, { tags: [] })
  await here.exchange()
  expect((await atServer(there, id)).tags).toHaveLength(300)
  expect(await here.api.sync.status()).toMatchObject({ parked: 0 })
})

test('a record that does not open counts as no gap that was healed', async () => {
  const { here, there, id } = await parted()
  const sealed = await there.sealed('alumni', await atServer(there, id))
  here.remote.server.put({ ...sealed, sealed: `${sealed.sealed.slice(0, -8)}AAAAAAA=` })

  const { healed } = await here.api.sync.compare()

  expect(healed).toBe(0)
  expect(await here.api.sync.status()).toMatchObject({ tampered: 1, healed: 0 })
})
