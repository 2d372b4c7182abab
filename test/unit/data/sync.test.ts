import { afterEach, expect, test, vi } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Id } from '#shared/lib/ids.ts'
import { problem } from '#test/support/memory-remote.ts'
import { NOW_MS } from '#test/support/open-test-data.ts'
import { makeOtherMachine, openSyncedData } from '#test/support/sync-data.ts'
import type { SyncedData } from '#test/support/sync-data.ts'

let data: SyncedData | null = null

const open = async (options: Parameters<typeof openSyncedData>[0] = {}): Promise<SyncedData> => {
  data = await openSyncedData(options)
  return data
}

afterEach(async () => {
  await data?.close()
  data = null
})

async function addSato({ api }: SyncedData): Promise<Id<'alumnus'>> {
  const done = await api.alumni.create({
    familyName: '佐藤',
    givenName: '花子',
    exitNote: '引継ぎ済み',
  })
  return done.ids[0] as Id<'alumnus'>
}

const person = ({ context }: SyncedData, id: string): Alumnus | null =>
  context.book.get('alumni', id)

test('what is written here goes to the server sealed, and is waiting until it is there', async () => {
  const here = await open()
  const id = await addSato(here)

  expect((await here.api.sync.status()).state).toBe('off')
  await here.exchange()

  const status = await here.api.sync.status()
  expect(status).toMatchObject({ state: 'latest', pending: 0, problem: null })
  const doc = here.remote.server.docs().find((one) => one.id === `alumni:${id}`)
  expect(doc?.version).toBe(2)
  expect(JSON.stringify(here.remote.server.docs())).not.toMatch(/佐藤|引継/)
})

test('what another machine wrote comes in as one act with its own stamps', async () => {
  const here = await open()
  const id = await addSato(here)
  await here.exchange()
  await here.api.sync.stop()
  const there = await makeOtherMachine(here.remote)
  const before = (await there.read('alumni', id)) as Alumnus

  await there.write('alumni', there.edit('alumni', before, { givenName: '華子' }))
  await here.exchange()

  expect(person(here, id)).toMatchObject({ familyName: '佐藤', givenName: '華子' })
  expect(person(here, id)?.clocks['givenName']).toMatch(/other000$/)
  expect(here.journal.parts.at(-1)?.text).toContain('acts.sync.arrived')
  expect((await here.api.sync.status()).pending).toBe(0)
})

test('edits of different fields made apart are both kept', async () => {
  const here = await open()
  const id = await addSato(here)
  await here.exchange()
  await here.api.sync.stop()
  const there = await makeOtherMachine(here.remote)
  const before = (await there.read('alumni', id)) as Alumnus

  await there.write('alumni', there.edit('alumni', before, { givenName: '華子' }))
  await here.api.alumni.edit(id, { familyNameKana: 'サトウ' })
  await here.exchange()

  expect(person(here, id)).toMatchObject({ givenName: '華子', familyNameKana: 'サトウ' })
  expect(await there.read('alumni', id)).toMatchObject({
    givenName: '華子',
    familyNameKana: 'サトウ',
  })
  expect(here.context.book.all('conflicts').size).toBe(0)
})

test('of a true double edit the later stays and the other is kept as a conflict', async () => {
  const here = await open()
  const id = await addSato(here)
  await here.exchange()
  await here.api.sync.stop()
  const there = await makeOtherMachine(here.remote)
  const before = (await there.read('alumni', id)) as Alumnus

  await here.api.alumni.edit(id, { givenName: 'はな子' })
  await there.write('alumni', there.edit('alumni', before, { givenName: '華子' }))
  await here.exchange()

  expect(person(here, id)?.givenName).toBe('華子')
  const [conflict] = [...here.context.book.all('conflicts').values()]
  expect(conflict).toMatchObject({
    kind: 'field',
    recordId: id,
    key: 'givenName',
    keptText: '"華子"',
    lostText: '"はな子"',
    keptBy: 'other000',
    lostBy: 'test0000',
    alumnusIds: [id],
    settledAt: null,
  })
  expect((await here.api.sync.status()).openConflicts).toBe(1)
})

test('a write made while the clock stood behind the last push is sent all the same', async () => {
  let nowMs = NOW_MS
  const here = await open({ nowMs: () => nowMs })
  const id = await addSato(here)
  await here.exchange()

  nowMs = NOW_MS - 3_600_000
  await here.api.alumni.edit(id, { givenName: '華子' })
  await here.exchange()

  const there = await makeOtherMachine(here.remote)
  expect(await there.read('alumni', id)).toMatchObject({ givenName: '華子' })
})

test('an erasure wins over an edit made apart, which comes back nowhere', async () => {
  const here = await open()
  const id = await addSato(here)
  await here.exchange()
  await here.api.sync.stop()
  const there = await makeOtherMachine(here.remote)
  const before = (await there.read('alumni', id)) as Alumnus

  await here.api.alumni.moveToTrash([id])
  await here.api.alumni.erase([id])
  await there.write('alumni', there.edit('alumni', before, { givenName: '華子' }, 60_000))
  await here.exchange()

  expect(person(here, id)).toMatchObject({ familyName: '', givenName: '' })
  expect(await there.read('alumni', id)).toMatchObject({ familyName: '', givenName: '' })
  expect(here.context.book.all('conflicts').size).toBe(0)
})

test('an erasure made elsewhere empties what was edited here meanwhile', async () => {
  const here = await open()
  const id = await addSato(here)
  await here.exchange()
  await here.api.sync.stop()
  const there = await makeOtherMachine(here.remote)
  const before = (await there.read('alumni', id)) as Alumnus
  const empty = {
    erasedAt: '2026-11-22T03:00:01.000Z',
    familyName: '',
    givenName: '',
    exitNote: '',
  }

  await there.write('alumni', there.edit('alumni', before, empty))
  await here.api.alumni.edit(id, { givenName: '華子' })
  await here.exchange()

  expect(person(here, id)).toMatchObject({ familyName: '', givenName: '', exitNote: '' })
  expect(person(here, id)?.erasedAt).not.toBeNull()
})

test('what one side moved to the trash and the other edited comes back, and is said', async () => {
  const here = await open()
  const id = await addSato(here)
  await here.exchange()
  await here.api.sync.stop()
  const there = await makeOtherMachine(here.remote)
  const before = (await there.read('alumni', id)) as Alumnus

  await there.write('alumni', there.edit('alumni', before, { givenName: '華子' }))
  await here.api.alumni.moveToTrash([id])
  await here.exchange()

  expect(person(here, id)).toMatchObject({ trashedAt: null, givenName: '華子' })
  expect(await there.read('alumni', id)).toMatchObject({ trashedAt: null })
  const [conflict] = [...here.context.book.all('conflicts').values()]
  expect(conflict).toMatchObject({ kind: 'trash', recordId: id })
})

test('one record that the server does not take holds up none of the others', async () => {
  const here = await open()
  const first = await addSato(here)
  const second = await addSato(here)
  here.remote.server.refuse = ({ id }) => (id === `alumni:${first}` ? 'refused' : null)

  await here.exchange()

  const ids = here.remote.server.docs().map(({ id }) => id)
  expect(ids).toContain(`alumni:${second}`)
  expect(ids).not.toContain(`alumni:${first}`)
  expect(await here.api.sync.status()).toMatchObject({ refused: 1, pending: 1 })
})

test('a failing feed is told and tried again, and nothing is lost by it', async () => {
  const here = await open()
  const id = await addSato(here)
  here.remote.before = (call) => {
    if (call === 'changes') throw problem('sync.login')
  }

  await expect(here.exchange()).rejects.toMatchObject({ code: 'sync.login' })
  expect(await here.api.sync.status()).toMatchObject({
    state: 'attention',
    problem: { code: 'sync.login' },
  })
  here.remote.before = () => undefined
  await here.exchange()

  expect(here.remote.server.docs().map((doc) => doc.id)).toContain(`alumni:${id}`)
  expect((await here.api.sync.status()).state).toBe('latest')
})

test('records that were changed or swapped on the server overwrite nothing', async () => {
  const here = await open()
  const first = await addSato(here)
  const second = await here.api.alumni.create({ familyName: '鈴木' })
  await here.exchange()
  const docs = here.remote.server.docs()
  const swapped = docs.find((doc) => doc.id === `alumni:${second.ids[0]}`)!

  here.remote.server.put({ ...swapped, id: `alumni:${first}` })
  await here.exchange()

  expect(person(here, first)?.familyName).toBe('佐藤')
  expect(await here.api.sync.status()).toMatchObject({ tampered: 1, pending: 0 })
})

test('a record of a newer Kizuna is put by, and not written over from here', async () => {
  const here = await open()
  const id = await addSato(here)
  await here.exchange()
  const doc = here.remote.server.docs().find((one) => one.id === `alumni:${id}`)!

  here.remote.server.put({ ...doc, version: doc.version + 1 })
  await here.api.alumni.edit(id, { givenName: '華子' })
  await here.exchange()

  expect(await here.api.sync.status()).toMatchObject({ parked: 1, pending: 0 })
  const there = here.remote.server.docs().find((one) => one.id === `alumni:${id}`)
  expect(there?.version).toBe(doc.version + 1)
  expect(person(here, id)?.givenName).toBe('華子')
})

test('a server taken back to an older copy is told and filled again', async () => {
  const here = await open()
  const first = await addSato(here)
  await here.exchange()
  const copy = here.remote.server.copy()
  const second = await addSato(here)
  await here.api.alumni.edit(first, { givenName: '華子' })
  await here.exchange()

  here.remote.server.turnBack(copy)
  await here.exchange()

  const there = await makeOtherMachine(here.remote)
  expect(await there.read('alumni', first)).toMatchObject({ givenName: '華子' })
  expect(await there.read('alumni', second)).toMatchObject({ familyName: '佐藤' })
  expect((await here.api.sync.status()).healed).toBeGreaterThan(0)
})

test('a server that was emptied is not filled before somebody says so', async () => {
  const here = await open()
  await addSato(here)
  await here.exchange()

  here.remote.server.head = { ...here.remote.server.head, workspace: 'none' }

  await expect(here.exchange()).rejects.toMatchObject({ code: 'sync.emptied' })
})

test('branches that two servers made are merged and taken away', async () => {
  const here = await open()
  const id = await addSato(here)
  await here.exchange()
  await here.api.sync.stop()
  const there = await makeOtherMachine(here.remote)
  const before = (await there.read('alumni', id)) as Alumnus
  const edited = there.edit('alumni', before, { familyNameKana: 'サトウ' })

  here.remote.server.branch(await there.sealed('alumni', edited))
  await here.exchange()

  expect(person(here, id)?.familyNameKana).toBe('サトウ')
  expect(await there.read('alumni', id)).toMatchObject({ familyNameKana: 'サトウ' })
  expect(here.remote.server.rowOf(`alumni:${id}`).revs).toHaveLength(1)
})

test('after a restart only what is new is exchanged', async () => {
  const here = await open({ name: 'again' })
  const id = await addSato(here)
  await here.exchange()
  await here.close()

  const again = await open({ name: 'again', remote: here.remote, journal: here.journal })
  await again.api.alumni.edit(id, { givenName: '華子' })
  await again.exchange()

  const there = await makeOtherMachine(again.remote)
  expect(await there.read('alumni', id)).toMatchObject({ givenName: '華子' })
  expect((await again.api.sync.status()).pending).toBe(0)
})

test('a pause is told at once, whatever the server takes its time for', async () => {
  const here = await open()
  await here.exchange()
  const answers: (() => void)[] = []
  const { changes } = here.remote
  Object.assign(here.remote, {
    changes: async (...asked: Parameters<typeof changes>) => {
      await new Promise<void>((done) => answers.push(done))
      return changes(...asked)
    },
  })
  await here.api.sync.wake()
  await vi.waitFor(() => expect(answers).toHaveLength(1))

  const stopping = here.api.sync.stop()
  await vi.waitFor(() => expect(here.statuses.at(-1)?.state).toBe('paused'))
  for (const answer of answers) answer()
  await stopping

  expect((await here.api.sync.status()).state).toBe('paused')
})
