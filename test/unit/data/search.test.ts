import { afterAll, beforeAll, expect, test } from 'vitest'

import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import { DEFAULT_QUERY, NO_FILTERS } from '#shared/domain/alumnus/query.ts'
import type { AlumniFilters, AlumniQuery } from '#shared/domain/alumnus/query.ts'
import { countedIds, openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData
const newId = countedIds(1)

function stint(
  joinedOn: string,
  leftOn: string,
  more: object = {},
): AlumnusFields['stints'][number] {
  return {
    id: newId('stint'),
    employeeNo: '',
    joinedOn,
    leftOn,
    lastWorkingDay: null,
    employmentType: 'regular',
    leavingKind: 'ownChoice',
    leavingReason: '',
    reasonGroup: null,
    leavingTone: null,
    ...more,
  }
}

function point(
  kind: 'email' | 'phone' | 'address',
  value: string,
): AlumnusFields['contactPoints'][number] {
  return {
    id: newId('contactPoint'),
    kind,
    place: 'private',
    value,
    postalCode: '',
    building: '',
    isPreferred: false,
    status: 'ok',
    statusOn: null,
  }
}

const long = stint('2010-04-01', '2020-03-31', { employeeNo: '0042' })
const short = stint('2019-04-01', '2021-03-31', { leavingKind: 'retirementAge' })
const PEOPLE: Partial<AlumnusFields>[] = [
  {
    familyName: '髙橋',
    givenName: '花子',
    familyNameKana: 'タカハシ',
    givenNameKana: 'ハナコ',
    formerFamilyName: '木村',
    stints: [long],
    assignments: [
      {
        id: newId('assignment'),
        stintId: long.id,
        startedOn: null,
        department: '製造部',
        grade: '主任',
      },
      {
        id: newId('assignment'),
        stintId: long.id,
        startedOn: '2015-04-01',
        department: '営業部',
        grade: '課長',
      },
    ],
    contactPoints: [point('phone', '09001937775'), point('email', 'hanako@example.jp')],
    tags: [{ id: newId('tag'), name: '起業家' }],
  },
  {
    familyName: '佐藤',
    givenName: '優',
    familyNameKana: 'サトウ',
    givenNameKana: 'ユウ',
    stints: [short],
    assignments: [
      {
        id: newId('assignment'),
        stintId: short.id,
        startedOn: null,
        department: '製造部',
        grade: '一般',
      },
    ],
    contactPoints: [point('address', '愛知県名古屋市中区栄3-15-33')],
    careerEntries: [
      {
        id: newId('careerEntry'),
        organisationId: null,
        company: '㈱アオバ精機',
        title: '',
        industry: '',
        startedOn: null,
        endedOn: null,
        asOf: null,
      },
    ],
  },
  { familyName: 'Smith', givenName: 'John', note: '英語の資料を翻訳' },
]

beforeAll(async () => {
  data = await openTestData()
  for (const person of PEOPLE) await data.api.alumni.create(person)
  const [first] = (await data.api.alumni.list({ ...DEFAULT_QUERY, text: '佐藤' })).first
  await data.api.timeline.log(first!.id, {
    kind: 'call',
    happenedOn: '2026-11-01',
    text: '転職の相談',
  })
  await data.api.timeline.log(first!.id, { kind: 'note', happenedOn: '2026-11-20', text: 'めも' })
})
afterAll(() => data.close())

async function names(query: Partial<AlumniQuery>): Promise<string[]> {
  const list = await data.api.alumni.list({ ...DEFAULT_QUERY, ...query })
  return list.first.map((row) => row.name.split(' ')[0]!)
}
const filtered = (filters: Partial<AlumniFilters>): Promise<string[]> =>
  names({ filters: { ...NO_FILTERS, ...filters } })

test.each([
  ['the kanji as written', '髙橋'],
  ['the usual variant of the kanji', '高橋'],
  ['the reading in katakana', 'タカハシ'],
  ['the reading in hiragana', 'たかはし'],
  ['the reading in half width', 'ﾀｶﾊｼ'],
  ['romaji', 'takahashi'],
  ['both names without a space', '高橋花子'],
  ['both names with a space', '高橋　花子'],
  ['the former name', '木村'],
  ['a department', '営業部'],
  ['a tag', '起業家'],
  ['the end of the phone number with a hyphen', '193-7775'],
  ['the mail address', 'hanako@example'],
  ['the employee number', '0042'],
])('a person is found by %s', async (_what, text) => {
  expect(await names({ text })).toEqual(['髙橋'])
})

test.each(['佐藤', 'サトウ', 'さとう', 'sato', 'satou', 'Satoh'])(
  '佐藤 is found by %s',
  async (text) => {
    expect(await names({ text })).toEqual(['佐藤'])
  },
)

test.each([
  ['アオバ', 'company', '㈱アオバ精機'],
  ['転職', 'interactionText', '転職の相談'],
])('a row says why it matched %s', async (text, field, shown) => {
  const list = await data.api.alumni.list({ ...DEFAULT_QUERY, text })

  expect(list.first.map((row) => row.reason)).toEqual([{ field, text: shown }])
})

test('a row that matched by its name gives no reason', async () => {
  const list = await data.api.alumni.list({ ...DEFAULT_QUERY, text: 'たかはし' })

  expect(list.first[0]!.reason).toBeNull()
})

test('every word must be found', async () => {
  expect(await names({ text: '製造部 一般' })).toEqual(['佐藤'])
  expect(await names({ text: '製造部 社長' })).toEqual([])
})

test('people stand in 五十音 order, those without a reading last', async () => {
  const list = await data.api.alumni.list(DEFAULT_QUERY)

  expect(list.first.map((row) => row.kana)).toEqual(['サトウ ユウ', 'タカハシ ハナコ', ''])
  expect(list.starts.map(({ row, index }) => `${row}${index}`)).toEqual(['さ0', 'た1', '他2'])
})

test.each<[string, Partial<AlumniFilters>, string[]]>([
  ['a grade held once', { grades: ['主任'] }, ['髙橋']],
  ['a grade or higher', { gradeAtLeast: '係長' }, ['髙橋']],
  ['a department once worked in', { departments: ['製造部'] }, ['佐藤', '髙橋']],
  ['years served, at least ten on the day', { yearsMin: 10 }, ['髙橋']],
  ['years served at most', { yearsMax: 5 }, ['佐藤', 'Smith']],
  ['served in a period', { servedFrom: '2021-01-01', servedTo: '2021-12-31' }, ['佐藤']],
  ['the year of leaving', { leftYearMin: 2020, leftYearMax: 2020 }, ['髙橋']],
  ['the kind of leaving', { leavingKinds: ['retirementAge'] }, ['佐藤']],
  ['a tag', { tags: ['起業家'] }, ['髙橋']],
  ['the company now', { companies: ['㈱アオバ精機'] }, ['佐藤']],
  ['the prefecture', { prefectures: ['愛知県'] }, ['佐藤']],
  ['in touch within 30 days', { lastContact: { kind: 'within', days: 30 } }, ['佐藤']],
  [
    'not in touch for 10 days',
    { lastContact: { kind: 'before', days: 10 } },
    ['佐藤', '髙橋', 'Smith'],
  ],
  ['never in touch', { lastContact: { kind: 'never' } }, ['髙橋', 'Smith']],
  ['no phone', { missing: ['phone'] }, ['佐藤', 'Smith']],
  ['two filters together', { departments: ['製造部'], gradeAtLeast: '主任' }, ['髙橋']],
])('filters by %s', async (_what, filters, expected) => {
  expect(await filtered(filters)).toEqual(expected)
})

test('a note does not count as having been in touch', async () => {
  const [row] = (await data.api.alumni.list({ ...DEFAULT_QUERY, text: '佐藤' })).first

  expect(row!.lastContactOn).toBe('2026-11-01')
})

test('sorting by a column puts blanks last either way', async () => {
  const sort = { column: 'department', isDescending: false } as const

  expect((await names({ sort })).at(-1)).toBe('Smith')
  expect((await names({ sort: { ...sort, isDescending: true } })).at(-1)).toBe('Smith')
})

test('an edit is found at once, and what it replaced is not', async () => {
  const [row] = (await data.api.alumni.list({ ...DEFAULT_QUERY, text: 'Smith' })).first
  await data.api.alumni.edit(row!.id, { note: '通訳' })

  expect(await names({ text: '通訳' })).toEqual(['Smith'])
  expect(await names({ text: '翻訳' })).toEqual([])
})

test('rows of a list can be asked for in windows', async () => {
  const list = await data.api.alumni.list(DEFAULT_QUERY)

  const rows = await data.api.alumni.rows(list.key, 1, 3)

  expect(rows.map((row) => row.id)).toEqual(list.first.slice(1).map((row) => row.id))
})
