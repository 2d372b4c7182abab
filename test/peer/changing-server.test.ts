import { expect, test } from 'vitest'

import type { Id } from '#shared/lib/ids.ts'
import { makeMachine } from '#test/unit/electron/support/couches.ts'

import type { Fault } from './fault-proxy.ts'
import * as faults from './faults.ts'
import { NOW_MS } from './machine.ts'
import { deskForEach, PEOPLE } from './workspace-desk.ts'
import type { JoinedMachine } from './workspace-desk.ts'

const peer = deskForEach()

async function add({ data }: JoinedMachine, familyName: string): Promise<Id<'alumnus'>> {
  return (await data.alumni.create({ familyName })).ids[0] as Id<'alumnus'>
}

async function names({ inside }: JoinedMachine): Promise<readonly string[]> {
  return (await inside.records('alumni')).map((one) => String(one['familyName'])).toSorted()
}

async function onServer(): Promise<number> {
  const { rows } = await peer.desk().database.ask('GET', '_all_docs')
  return rows.filter(({ id }) => id.startsWith('alumni:')).length
}

test('an emptied server is not filled before somebody says so, and then by every machine', async () => {
  const first = await peer.desk().open()
  const second = await peer.desk().open()
  await add(first, '佐藤')
  await first.exchange()
  await second.exchange()
  await add(second, '鈴木')

  await peer.desk().database.empty()
  await expect(first.exchange()).rejects.toMatchObject({ code: 'sync.emptied' })
  await expect(second.exchange()).rejects.toMatchObject({ code: 'sync.emptied' })
  expect(await onServer()).toBe(0)
  await first.couch.beginAnew()
  for (const machine of [first, second, first]) await machine.exchange()

  expect(await names(first)).toEqual(['佐藤', '鈴木'])
  expect(await names(second)).toEqual(['佐藤', '鈴木'])
  expect(await onServer()).toBe(2)
})

test('a server brought back from an old copy is filled again by whoever comes', async () => {
  const first = await peer.desk().open()
  const second = await peer.desk().open()
  const id = await add(first, '佐藤')
  await first.exchange()
  await second.exchange()
  const copy = await peer.desk().database.copy()
  await first.data.alumni.edit(id, { givenName: '花子' })
  await add(first, '鈴木')
  await first.exchange()
  await add(second, '高橋')
  await second.exchange()

  await peer.desk().database.restore(copy)
  await first.data.alumni.edit(id, { givenName: '華子' })
  for (const machine of [first, second, first]) await machine.exchange()

  for (const machine of [first, second]) {
    expect(await names(machine)).toEqual(['佐藤', '鈴木', '高橋'])
    expect(await machine.record('alumni', id)).toMatchObject({ givenName: '華子' })
    expect(await machine.inside.records('conflicts')).toEqual([])
  }
  expect(await onServer()).toBe(3)
})

test('what a server brought back lacks is found within a day, also where its count went on', async () => {
  const first = await peer.desk().open()
  const second = await peer.desk().open()
  const id = await add(first, '佐藤')
  await first.exchange()
  await second.exchange()
  const copy = await peer.desk().database.copy()
  await add(second, '高橋')
  await second.exchange()

  await peer.desk().database.restore(copy)
  for (const givenName of ['花', '花子', '華子', '華', 'はな', 'はな子', 'ハナ', 'ハナコ']) {
    await first.data.alumni.edit(id, { givenName })
    await first.exchange()
  }
  await second.exchange()
  await second.setClock(NOW_MS + 25 * 3_600_000)
  await second.exchange()
  await first.exchange()

  expect(await names(first)).toEqual(['佐藤', '高橋'])
  expect(await second.record('alumni', id)).toMatchObject({ givenName: 'ハナコ' })
  expect(await onServer()).toBe(2)
})

test('another workspace in the place of this one gets nothing and gives nothing', async () => {
  const first = await peer.desk().open()
  await add(first, '佐藤')
  await first.exchange()
  const stranger = await makeMachine()
  await stranger.keys.create('べつの職場の合言葉です、これは')
  await peer.desk().database.empty()
  await stranger.couch.begin(first.loginTo(peer.desk().database), 'よそのパソコン')
  const before = await peer.desk().database.copy()

  await add(first, '鈴木')
  await expect(first.exchange()).rejects.toMatchObject({ code: 'sync.other-workspace' })

  expect(await peer.desk().database.copy()).toEqual(before)
  expect(await names(first)).toEqual(['佐藤', '鈴木'])
  expect(await first.data.sync.status()).toMatchObject({ pending: 1 })
})

test('a password changed on the server is asked for, and the new one goes on', async () => {
  const first = await peer.desk().open()
  await add(first, '佐藤')
  await first.exchange()
  await peer.desk().database.changePassword(first.user, 'the next password')
  await add(first, '鈴木')

  await expect(first.exchange()).rejects.toMatchObject({ code: 'sync.login' })
  const login = { ...first.loginTo(peer.desk().database), password: 'the next password' }
  await first.couch.changeLogin(login)
  await first.exchange()

  expect(await onServer()).toBe(2)
})

const FAULTS: readonly (readonly [string, Fault, string])[] = [
  ['a full disk', faults.DISK_FULL, 'sync.full'],
  ['too many requests', faults.TOO_MANY, 'sync.busy'],
  ['an overloaded server', faults.UNAVAILABLE, 'sync.server'],
  ['a captive portal', faults.CAPTIVE_PORTAL, 'sync.not-couch'],
  ['a user who may not write', faults.FORBIDDEN, 'sync.forbidden'],
  ['a connection that breaks', faults.cutBefore, 'sync.cut'],
]

test('what stands in the way of sending is named, and loses nothing', async () => {
  const first = await peer.desk().open()
  const second = await peer.desk().open()

  for (const [name, fault, code] of FAULTS) {
    first.proxy.meet(PEOPLE, fault, Infinity)
    await add(first, name)
    await expect(first.exchange(), name).rejects.toMatchObject({ code })
    expect(await first.data.sync.status(), name).toMatchObject({ pending: 1 })
    first.proxy.calm()
    await first.exchange()
  }
  await second.exchange()

  expect(await names(second)).toEqual(FAULTS.map(([name]) => name).toSorted())
  expect(await second.inside.records('conflicts')).toEqual([])
})

test('a page of changes that comes twice, or cut in the middle, loses nothing', async () => {
  const first = await peer.desk().open()
  const second = await peer.desk().open()
  const id = await add(first, '佐藤')
  await first.exchange()
  const repeated = faults.repeating()
  const page = ({ path }: { path: string }) => path.includes('_changes') && !path.includes('long')
  second.proxy.meet(page, repeated)
  await second.exchange()
  await first.data.alumni.edit(id, { givenName: '花子' })
  await first.exchange()

  second.proxy.meet(page, repeated)
  await second.exchange()
  second.proxy.meet(page, faults.cutInMiddle, Infinity)
  await expect(second.exchange()).rejects.toMatchObject({ code: 'sync.cut' })
  second.proxy.calm()
  await second.exchange()

  expect(await second.record('alumni', id)).toMatchObject({ givenName: '花子' })
  expect(await second.inside.records('conflicts')).toEqual([])
})

test('two servers that copied each other are one again: branches merged, both values kept', async () => {
  const first = await peer.desk().open()
  const second = await peer.desk().open()
  const id = await add(first, '佐藤')
  await first.exchange()
  await second.exchange()
  const replica = await peer.server().newDatabase(second)
  await replica.restore(await peer.desk().database.copy())
  await second.couch.changeLogin(second.loginTo(replica))

  await first.data.alumni.edit(id, { givenName: '花子', familyNameKana: 'サトウ' })
  await first.exchange()
  await second.data.alumni.edit(id, { givenName: '華子', exitNote: '引継ぎ済み' })
  await second.exchange()
  const docs = await replica.copy()
  await peer.desk().database.ask('POST', '_bulk_docs', { docs, new_edits: false })
  await second.couch.changeLogin(second.loginTo(peer.desk().database))
  for (const machine of [first, second, first]) await machine.exchange()

  const both = await Promise.all([first.record('alumni', id), second.record('alumni', id)])
  expect(both[0]).toEqual(both[1])
  expect(both[0]).toMatchObject({ familyNameKana: 'サトウ', exitNote: '引継ぎ済み' })
  const conflicts = await first.inside.records('conflicts')
  expect(conflicts).toHaveLength(1)
  const texts = [conflicts[0]?.['keptText'], conflicts[0]?.['lostText']]
  expect(new Set(texts)).toEqual(new Set(['"花子"', '"華子"']))
  const [row] = await first.couch.fetch([`alumni:${id}`])
  expect(row?.revs).toHaveLength(1)
})
