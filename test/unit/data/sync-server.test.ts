import { expect, test, vi } from 'vitest'

import { problem } from '#test/support/memory-remote.ts'
import { makeOtherMachine } from '#test/support/sync-data.ts'
import { addSato, openSynced, personHere } from '#test/support/sync-desk.ts'

test('one record that the server does not take holds up none of the others', async () => {
  const here = await openSynced()
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
  const here = await openSynced()
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
  const here = await openSynced()
  const first = await addSato(here)
  const second = await here.api.alumni.create({ familyName: '鈴木' })
  await here.exchange()
  const docs = here.remote.server.docs()
  const swapped = docs.find((doc) => doc.id === `alumni:${second.ids[0]}`)!

  here.remote.server.put({ ...swapped, id: `alumni:${first}` })
  await here.exchange()

  expect(personHere(here, first)?.familyName).toBe('佐藤')
  expect(await here.api.sync.status()).toMatchObject({ tampered: 1, pending: 0 })
})

test('a record of a newer Kizuna is put by, and not written over from here', async () => {
  const here = await openSynced()
  const id = await addSato(here)
  await here.exchange()
  const doc = here.remote.server.docs().find((one) => one.id === `alumni:${id}`)!

  here.remote.server.put({ ...doc, version: doc.version + 1 })
  await here.api.alumni.edit(id, { givenName: '華子' })
  await here.exchange()

  expect(await here.api.sync.status()).toMatchObject({ parked: 1, pending: 0 })
  const there = here.remote.server.docs().find((one) => one.id === `alumni:${id}`)
  expect(there?.version).toBe(doc.version + 1)
  expect(personHere(here, id)?.givenName).toBe('華子')
})

test('a server taken back to an older copy is told and filled again', async () => {
  const here = await openSynced()
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
  const here = await openSynced()
  await addSato(here)
  await here.exchange()

  here.remote.server.head = { ...here.remote.server.head, workspace: 'none' }

  await expect(here.exchange()).rejects.toMatchObject({ code: 'sync.emptied' })
})

test('after a restart only what is new is exchanged', async () => {
  const here = await openSynced({ name: 'again' })
  const id = await addSato(here)
  await addSato(here)
  await here.exchange()
  await here.close()

  const again = await openSynced({ name: 'again', remote: here.remote, journal: here.journal })
  const sent: string[] = []
  const received: string[] = []
  const { push, changes } = again.remote
  Object.assign(again.remote, {
    push: (docs: Parameters<typeof push>[0]) => {
      sent.push(...docs.map((doc) => doc.id))
      return push(docs)
    },
    changes: async (...asked: Parameters<typeof changes>) => {
      const page = await changes(...asked)
      received.push(...page.rows.map((row) => row.id))
      return page
    },
  })
  await again.api.alumni.edit(id, { givenName: '華子' })
  await again.exchange()

  const own = [`alumni:${id}`, `machine:${again.context.writer.deviceId}`]
  expect(new Set(sent)).toEqual(new Set(own))
  expect(own).toEqual(expect.arrayContaining(received))
  const there = await makeOtherMachine(again.remote)
  expect(await there.read('alumni', id)).toMatchObject({ givenName: '華子' })
})

test('a pause is told at once, whatever the server takes its time for', async () => {
  const here = await openSynced()
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
