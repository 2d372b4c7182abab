import { expect, test } from 'vitest'

import type { Id } from '#shared/lib/ids.ts'

import { on } from './fault-proxy.ts'
import * as faults from './faults.ts'
import { NOW_MS } from './machine.ts'
import { deskForEach, PEOPLE } from './workspace-desk.ts'
import type { JoinedMachine } from './workspace-desk.ts'

const peer = deskForEach()

async function addSato({ data }: JoinedMachine): Promise<Id<'alumnus'>> {
  const { ids } = await data.alumni.create({ familyName: '佐藤', givenName: '花子' })
  return ids[0] as Id<'alumnus'>
}

function sentPeople({ proxy }: JoinedMachine): number {
  return proxy.seen.filter(PEOPLE).length
}

/** Two machines that both have one person. */
async function meet() {
  const first = await peer.desk().open()
  const second = await peer.desk().open()
  const id = await addSato(first)
  await first.exchange()
  await second.exchange()
  return { first, second, id }
}

test('what one machine wrote the other has, and edits made apart come together', async () => {
  const { first, second, id } = await meet()

  await first.data.alumni.edit(id, { givenName: 'はな子' })
  await second.data.alumni.edit(id, { familyNameKana: 'サトウ' })
  await first.exchange()
  await second.exchange()
  await first.exchange()

  const both = await Promise.all([first.record('alumni', id), second.record('alumni', id)])
  expect(both[0]).toEqual(both[1])
  expect(both[0]).toMatchObject({ givenName: 'はな子', familyNameKana: 'サトウ' })
})

test('a write made while the clock stood behind the last push is sent all the same', async () => {
  const { first, second, id } = await meet()

  await first.setClock(NOW_MS - 3_600_000)
  await first.data.alumni.edit(id, { givenName: 'はな子' })
  await first.exchange()
  await second.exchange()

  expect(await second.record('alumni', id)).toMatchObject({ givenName: 'はな子' })
})

test('a 401 on the feed is told, and what changed meanwhile comes once the login is good', async () => {
  const { first, second, id } = await meet()
  second.proxy.meet(on('GET', /longpoll/), faults.UNAUTHORIZED, Infinity)
  await second.inside.exchange()
  await expect
    .poll(async () => (await second.data.sync.status()).problem)
    .toMatchObject({ code: 'sync.login' })

  await first.data.alumni.edit(id, { givenName: 'はな子' })
  await first.exchange()
  second.proxy.calm()
  await second.inside.exchange()
  const givenName = async () => (await second.record('alumni', id))['givenName']
  expect(await givenName()).toBe('はな子')
  await first.data.alumni.edit(id, { givenName: '華子' })
  await first.exchange()

  await expect.poll(givenName).toBe('華子')
})

test('a feed cut while it is held is opened anew, and goes on', async () => {
  const { first, second, id } = await meet()
  second.proxy.meet(on('GET', /longpoll/), faults.cutWhileHeld, Infinity)
  await second.inside.exchange()
  await expect
    .poll(async () => (await second.data.sync.status()).problem)
    .toMatchObject({ code: 'sync.cut' })

  second.proxy.calm()
  await second.data.sync.wake()
  await first.data.alumni.edit(id, { givenName: 'はな子' })
  await first.exchange()

  await expect.poll(async () => (await second.record('alumni', id))['givenName']).toBe('はな子')
})

test('an erasure wins over an edit that was made apart, in whatever order they meet', async () => {
  const { first, second, id } = await meet()
  const other = await addSato(first)
  await first.exchange()
  await second.exchange()

  for (const one of [id, other]) {
    await first.data.alumni.moveToTrash([one])
    await first.data.alumni.erase([one])
    await second.setClock(NOW_MS + 60_000)
    await second.data.alumni.edit(one, { givenName: 'はな子', exitNote: '引継ぎ済み' })
    const order = one === id ? [first, second, first] : [second, first, second]
    for (const machine of order) await machine.exchange()
  }

  for (const machine of [first, second]) {
    for (const one of [id, other]) {
      expect(await machine.record('alumni', one)).toMatchObject({ familyName: '', givenName: '' })
    }
    expect(await machine.inside.records('conflicts')).toEqual([])
  }
})

test('of a true double edit one value stays everywhere and the other is kept everywhere', async () => {
  const { first, second, id } = await meet()

  await first.data.alumni.edit(id, { givenName: 'はな子' })
  await second.setClock(NOW_MS + 60_000)
  await second.data.alumni.edit(id, { givenName: '華子' })
  for (const machine of [first, second, first]) await machine.exchange()

  for (const machine of [first, second]) {
    expect(await machine.record('alumni', id)).toMatchObject({ givenName: '華子' })
    expect(await machine.inside.records('conflicts')).toMatchObject([
      { keptText: '"華子"', lostText: '"はな子"', settledAt: null },
    ])
  }
})

test('one record that the server forbids holds up none of the others', async () => {
  const { first, second, id } = await meet()
  const other = await addSato(first)
  const rule = `function (doc) { if (doc._id === 'alumni:${other}') throw { forbidden: 'no' } }`
  await peer.desk().database.ask('PUT', '_design/rules', { validate_doc_update: rule })
  const third = await addSato(first)
  await first.data.alumni.edit(id, { givenName: 'はな子' })

  await first.exchange()
  await second.exchange()

  expect(await first.data.sync.status()).toMatchObject({ refused: 1, pending: 1 })
  const people = await second.inside.records('alumni')
  expect(new Set(people.map((one) => one['id']))).toEqual(new Set([id, third]))
  expect(await second.record('alumni', id)).toMatchObject({ givenName: 'はな子' })
})

test('designs and documents of strangers come in nowhere and stay as they are', async () => {
  const { first, second } = await meet()
  for (const id of ['_design/theirs', 'notes', 'alumni%3Asomebody']) {
    await peer.desk().database.ask('PUT', id, { theirs: true })
  }
  const theirs = async () =>
    (await peer.desk().database.copy()).filter((doc) => 'theirs' in doc).map((doc) => doc)
  const before = await theirs()

  await addSato(second)
  await second.exchange()
  await first.exchange()
  await first.data.sync.compare()
  await first.data.sync.stop()

  expect(before).toHaveLength(3)
  expect(await theirs()).toEqual(before)
  expect(await first.inside.records('alumni')).toHaveLength(2)
  expect(await first.data.sync.status()).toMatchObject({ tampered: 0, parked: 0 })
})

test('a batch whose answer was lost is sent once, and is no double edit', async () => {
  const { first, second, id } = await meet()
  await first.data.alumni.edit(id, { givenName: 'はな子' })
  const other = await addSato(first)
  const before = sentPeople(first)
  first.proxy.meet(PEOPLE, faults.cutAfterWork)

  // One try meets the fault, the next finds what that one left there.
  await first.exchange().catch(() => undefined)
  await first.exchange()
  await second.exchange()

  expect(sentPeople(first)).toBe(before + 1)
  expect(await second.record('alumni', id)).toMatchObject({ givenName: 'はな子' })
  expect(await second.record('alumni', other)).toMatchObject({ familyName: '佐藤' })
  expect(await first.inside.records('conflicts')).toEqual([])
})

test('a machine killed in the middle of a batch goes on where it was', async () => {
  const { first, second, id } = await meet()
  await first.data.alumni.edit(id, { givenName: 'はな子' })
  const before = sentPeople(first)
  const { fault, letGo } = faults.holding()
  first.proxy.meet(PEOPLE, fault)

  const exchanging = first.inside.exchange()
  await expect.poll(() => sentPeople(first)).toBe(before + 1)
  const killing = first.kill()
  await expect(exchanging).rejects.toThrow()
  letGo()
  await killing
  await first.exchange()
  await second.exchange()

  expect(await second.record('alumni', id)).toMatchObject({ givenName: 'はな子' })
  expect(await first.inside.records('conflicts')).toEqual([])
})
