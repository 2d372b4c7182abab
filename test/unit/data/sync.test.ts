import { expect, test } from 'vitest'

import { NOW_MS } from '#test/support/open-test-data.ts'
import { makeOtherMachine } from '#test/support/sync-data.ts'
import { addSato, openSynced, parted, personHere } from '#test/support/sync-desk.ts'

test('what is written here goes to the server sealed, and is waiting until it is there', async () => {
  const here = await openSynced()
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
  const { here, there, id, before } = await parted()

  await there.write('alumni', there.edit('alumni', before, { givenName: '華子' }))
  await here.exchange()

  expect(personHere(here, id)).toMatchObject({ familyName: '佐藤', givenName: '華子' })
  expect(personHere(here, id)?.clocks['givenName']).toMatch(/other000$/)
  expect(here.journal.parts.at(-1)?.text).toContain('acts.sync.arrived')
  expect((await here.api.sync.status()).pending).toBe(0)
})

test('edits of different fields made apart are both kept', async () => {
  const { here, there, id, before } = await parted()

  await there.write('alumni', there.edit('alumni', before, { givenName: '華子' }))
  await here.api.alumni.edit(id, { familyNameKana: 'サトウ' })
  await here.exchange()

  expect(personHere(here, id)).toMatchObject({ givenName: '華子', familyNameKana: 'サトウ' })
  expect(await there.read('alumni', id)).toMatchObject({
    givenName: '華子',
    familyNameKana: 'サトウ',
  })
  expect(here.context.book.all('conflicts').size).toBe(0)
})

test('of a true double edit the later stays and the other is kept as a conflict', async () => {
  const { here, there, id, before } = await parted()

  await here.api.alumni.edit(id, { givenName: 'はな子' })
  await there.write('alumni', there.edit('alumni', before, { givenName: '華子' }))
  await here.exchange()

  expect(personHere(here, id)?.givenName).toBe('華子')
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
  const here = await openSynced({ nowMs: () => nowMs })
  const id = await addSato(here)
  await here.exchange()

  nowMs = NOW_MS - 3_600_000
  await here.api.alumni.edit(id, { givenName: '華子' })
  await here.exchange()

  const there = await makeOtherMachine(here.remote)
  expect(await there.read('alumni', id)).toMatchObject({ givenName: '華子' })
})

test('an erasure wins over an edit made apart, which comes back nowhere', async () => {
  const { here, there, id, before } = await parted()

  await here.api.alumni.moveToTrash([id])
  await here.api.alumni.erase([id])
  await there.write('alumni', there.edit('alumni', before, { givenName: '華子' }, 60_000))
  await here.exchange()

  expect(personHere(here, id)).toMatchObject({ familyName: '', givenName: '' })
  expect(await there.read('alumni', id)).toMatchObject({ familyName: '', givenName: '' })
  expect(here.context.book.all('conflicts').size).toBe(0)
})

test('an erasure made elsewhere empties what was edited here meanwhile', async () => {
  const { here, there, id, before } = await parted()
  const empty = {
    erasedAt: '2026-11-22T03:00:01.000Z',
    familyName: '',
    givenName: '',
    exitNote: '',
  }

  await there.write('alumni', there.edit('alumni', before, empty))
  await here.api.alumni.edit(id, { givenName: '華子' })
  await here.exchange()

  expect(personHere(here, id)).toMatchObject({ familyName: '', givenName: '', exitNote: '' })
  expect(personHere(here, id)?.erasedAt).not.toBeNull()
})

test('what one side moved to the trash and the other edited comes back, and is said', async () => {
  const { here, there, id, before } = await parted()

  await there.write('alumni', there.edit('alumni', before, { givenName: '華子' }))
  await here.api.alumni.moveToTrash([id])
  await here.exchange()

  expect(personHere(here, id)).toMatchObject({ trashedAt: null, givenName: '華子' })
  expect(await there.read('alumni', id)).toMatchObject({ trashedAt: null })
  const [conflict] = [...here.context.book.all('conflicts').values()]
  expect(conflict).toMatchObject({ kind: 'trash', recordId: id })
})

test('branches that two servers made are merged and taken away', async () => {
  const { here, there, id, before } = await parted()
  const edited = there.edit('alumni', before, { familyNameKana: 'サトウ' })

  here.remote.server.branch(await there.sealed('alumni', edited))
  await here.exchange()

  expect(personHere(here, id)?.familyNameKana).toBe('サトウ')
  expect(await there.read('alumni', id)).toMatchObject({ familyNameKana: 'サトウ' })
  expect(here.remote.server.rowOf(`alumni:${id}`).revs).toHaveLength(1)
})
