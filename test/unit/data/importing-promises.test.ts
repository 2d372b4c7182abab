import { afterEach, expect, test, vi } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

vi.setConfig({ testTimeout: 60_000 })

const open: TestData[] = []
afterEach(async () => {
  for (const data of open.splice(0)) await data.close()
})

const ROSTER = [
  '氏名,フリガナ,個人情報同意,同意日,連絡可否,担当者',
  '相沢 葵,アイザワ アオイ,○,2020/3/31,可,佐藤恵',
  '相沢 樹,アイザワ イツキ,○,,不可,田中 一',
].join('\r\n')

async function bringIn(data: TestData): Promise<void> {
  await data.api.importing.read(new TextEncoder().encode(ROSTER), 'roster.csv')
  await data.api.importing.plan({ mode: 'fill', modes: {}, answers: {}, names: {} })
}

test('a dated consent, a refusal and a known member of staff come in; what is unclear is noted', async () => {
  const data = await openTestData()
  open.push(data)
  const staff = await data.api.settings.saveStaff(null, { name: '佐藤 恵' })

  await bringIn(data)
  const groups = await data.api.importing.groups('new', 0, 5)
  await data.api.importing.run()

  const people = [...data.context.book.all('alumni').values()] as Alumnus[]
  const [aoi, itsuki] = ['葵', '樹'].map((name) =>
    people.find(({ givenName }) => givenName === name),
  )
  expect(aoi).toMatchObject({
    consents: [
      {
        purpose: 'contact',
        givenOn: '2020-03-31',
        method: 'other',
        wordingVersion: '',
        withdrawnOn: null,
      },
    ],
    isDoNotContact: false,
    relationshipOwnerId: staff.ids[0],
    note: '連絡可否: 可',
  })
  expect(itsuki).toMatchObject({
    consents: [],
    isDoNotContact: true,
    doNotContactReason: '連絡可否: 不可',
    relationshipOwnerId: null,
    note: '個人情報同意: ○\n担当者: 田中 一',
  })
  expect(groups[1]?.remarks.map(({ key }) => key)).toEqual([
    'consent-undated',
    'do-not-contact',
    'owner-unknown',
  ])
})

test('consents and refusals that are known already change nothing', async () => {
  const data = await openTestData()
  open.push(data)
  await data.api.settings.saveStaff(null, { name: '佐藤 恵' })
  await bringIn(data)
  await data.api.importing.run()
  const same = (await data.api.importing.read(new TextEncoder().encode(ROSTER), 'roster.csv')).ok
  const { counts } = await data.api.importing.plan({
    mode: 'overwrite',
    modes: {},
    answers: { 2: { as: 'same', id: idOf(data, '葵') }, 3: { as: 'same', id: idOf(data, '樹') } },
    names: {},
  })

  expect(same).toBe(true)
  expect(counts).toMatchObject({ read: 2, unchanged: 2 })
})

test('someone who died comes in as such, whoever else a remark speaks of', async () => {
  const data = await openTestData()
  open.push(data)
  const roster = [
    '氏名,フリガナ,退職事由,逝去日,備考',
    '故 青木 三郎,アオキ サブロウ,定年,令和3年5月6日,',
    '青木 二郎,アオキ ジロウ,死亡退職,,',
    '青木 五郎,アオキ ゴロウ,家業,,父の逝去のため',
  ].join('\r\n')

  await data.api.importing.read(new TextEncoder().encode(roster), 'roster.csv')
  await data.api.importing.plan({ mode: 'fill', modes: {}, answers: {}, names: {} })
  await data.api.importing.run()

  const people = [...data.context.book.all('alumni').values()] as Alumnus[]
  const told = Object.fromEntries(
    people.map(({ givenName, isDeceased, deceasedOn }) => [givenName, { isDeceased, deceasedOn }]),
  )
  expect(told).toEqual({
    三郎: { isDeceased: true, deceasedOn: '2021-05-06' },
    二郎: { isDeceased: true, deceasedOn: null },
    五郎: { isDeceased: false, deceasedOn: null },
  })
})

function idOf(data: TestData, givenName: string): Alumnus['id'] {
  const people = [...data.context.book.all('alumni').values()] as Alumnus[]
  const found = people.find((person) => person.givenName === givenName)
  if (found === undefined) throw new Error(`nobody is called ${givenName}`)
  return found.id
}
