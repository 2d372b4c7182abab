import { expect, test } from 'vitest'

import type { Id } from '#shared/lib/ids.ts'
import { makeContactPoint, makeStint } from '#test/support/make-alumnus.ts'

import { NOW_MS } from './machine.ts'
import { deskForEach } from './workspace-desk.ts'
import type { JoinedMachine } from './workspace-desk.ts'

const peer = deskForEach()

const DAY_MS = 86_400_000
const MARKS = [
  '金剛寺',
  'コンゴウジ',
  '撫子',
  'nadeshiko@example.jp',
  '千代田区霞町九丁目',
  '庭の話をした',
  '鍵屋製作所',
  '退職の事情',
  'E-90417',
]

async function addPerson({ data }: JoinedMachine): Promise<Id<'alumnus'>> {
  const { ids } = await data.alumni.create({
    familyName: '金剛寺',
    familyNameKana: 'コンゴウジ',
    givenName: '撫子',
    exitNote: '退職の事情',
    stints: [makeStint({ employeeNo: 'E-90417' })],
    contactPoints: [
      makeContactPoint({ value: 'nadeshiko@example.jp' }),
      makeContactPoint({ kind: 'address', value: '千代田区霞町九丁目' }),
    ],
  })
  const id = ids[0] as Id<'alumnus'>
  await data.timeline.log(id, { text: '庭の話をした' })
  return id
}

/** Every byte that the server holds, its sealed parts as they lie under base 64 too. */
async function everything(): Promise<string> {
  const docs = await peer.desk().database.copy()
  const sealed = docs.map((doc) => ('sealed' in doc ? String(doc.sealed) : ''))
  const bytes = sealed.map((text) => Buffer.from(text, 'base64').toString('latin1'))
  return [JSON.stringify(docs), ...bytes].join('\n')
}

function found(text: string): readonly string[] {
  const forms = (mark: string): readonly string[] => [
    mark,
    Buffer.from(mark).toString('latin1'),
    Buffer.from(mark).toString('base64').replaceAll('=', '').slice(1, -2),
    encodeURIComponent(mark),
  ]
  return MARKS.filter((mark) => forms(mark).some((form) => text.includes(form)))
}

async function opened({ inside }: JoinedMachine): Promise<string> {
  const all = [await inside.records('alumni'), await inside.records('interactions')]
  return JSON.stringify(all)
}

test('the server holds no name, address or note, not in what it held before either', async () => {
  const first = await peer.desk().open()
  const second = await peer.desk().open()
  const id = await addPerson(first)
  await first.exchange()
  await second.exchange()
  await first.data.alumni.edit(id, { givenName: 'すみれ', preferredName: '鍵屋製作所' })
  await second.data.alumni.edit(id, { givenName: 'あおい' })
  for (const machine of [first, second, first]) await machine.exchange()

  const text = await everything()

  expect(text).toContain(`alumni:${id}`)
  expect(found(text)).toEqual([])
  expect(text).not.toMatch(/支社|のパソコン/)
  expect(found(await opened(second))).toEqual(MARKS.filter((mark) => mark !== '撫子'))
})

test('a machine that comes back after months brings nothing back of whom was erased', async () => {
  const first = await peer.desk().open()
  const second = await peer.desk().open()
  const id = await addPerson(first)
  await first.exchange()
  await second.exchange()
  await second.data.alumni.edit(id, { preferredName: '鍵屋製作所' })
  await second.data.timeline.log(id, { text: '庭の話をした' })

  await first.setClock(NOW_MS + 200 * DAY_MS)
  await first.data.alumni.moveToTrash([id])
  await first.data.alumni.erase([id])
  await first.exchange()
  await second.setClock(NOW_MS + 200 * DAY_MS)
  for (const machine of [second, first, second]) await machine.exchange()

  for (const machine of [first, second]) {
    expect(found(await opened(machine))).toEqual([])
    expect(await machine.data.alumni.get(id)).toBeNull()
    expect(await machine.data.sync.status()).toMatchObject({ pending: 0 })
  }
})

test('records changed or swapped on the server are told, and overwrite nothing anywhere', async () => {
  const first = await peer.desk().open()
  const second = await peer.desk().open()
  const id = await addPerson(first)
  const { ids } = await first.data.alumni.create({ familyName: '鈴木' })
  await first.exchange()
  await second.exchange()
  const { database } = peer.desk()
  const path = (one: unknown): string => encodeURIComponent(`alumni:${String(one)}`)
  const mine = await database.ask('GET', path(id))
  const other = await database.ask('GET', path(ids[0]))

  await database.ask('PUT', path(id), { ...mine, sealed: other['sealed'] })
  await database.ask('PUT', path(ids[0]), { ...other, clock: mine['clock'] })
  const before = await database.copy()
  await second.data.alumni.edit(id, { givenName: 'すみれ' })
  await second.exchange()
  await first.exchange()

  for (const machine of [first, second]) {
    expect(await machine.data.sync.status()).toMatchObject({ tampered: 2 })
    expect(await machine.record('alumni', id)).toMatchObject({ familyName: '金剛寺' })
    expect(await machine.record('alumni', ids[0] ?? '')).toMatchObject({ familyName: '鈴木' })
  }
  const people = (docs: readonly object[]) =>
    docs.filter((doc) => JSON.stringify(doc).includes('"alumni:'))
  expect(people(await database.copy())).toEqual(people(before))
})
