import { expect, test } from 'vitest'

import { alumnusSchema } from '#shared/domain/alumnus/alumnus.schema.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { translate } from '#shared/i18n/translate.ts'
import { everythingKept } from '#shared/transfer/write/person-report.ts'
import { personSheet } from '#shared/transfer/write/person-sheet.ts'
import type { ReportContext, ReportSection } from '#shared/transfer/write/report-lines.ts'
import { writeDay } from '#shared/transfer/write/words.ts'
import {
  makeAlumnus,
  makeAssignment,
  makeCareerEntry,
  makeConsent,
  makeContactPoint,
  makeStint,
  nextId,
} from '#test/support/make-alumnus.ts'
import { makeInteraction, makeLedgerEntry } from '#test/support/make-records.ts'

const OWNER = nextId('staff')
const NOTHING = { interactions: [], ledger: [], gatherings: [] }
const CONTEXT: ReportContext = {
  say: (key, facts) => translate('ja', key, facts),
  today: '2026-04-10',
  writeDay: (day) => writeDay(day, 'slash'),
  staffNames: new Map([[OWNER, '田中 一郎']]),
  companyNames: new Map(),
  gatheringNames: new Map(),
  offsetMinutes: 540,
}

test('everything kept holds every text of the record, in words and not in codes', () => {
  const person = makeFullPerson()

  const told = tellAll(everythingKept({ alumnus: person, ...NOTHING }, CONTEXT))

  for (const text of textsOf(person)) expect(told).toContain(text)
  expect(told).toContain('利用目的: 求人案内')
  expect(told).toContain('退職の経緯: 要配慮')
  expect(told).toContain('担当者: 田中 一郎')
  expect(told).toContain('内容: 090-1234-5678')
  expect(told).not.toMatch(/null|undefined|ownChoice|jobInformation|careful/)
})

test('talks are told newest first, with colleagues named and other alumni only counted', () => {
  const person = makeAlumnus()
  const other = makeAlumnus({ familyName: '鈴木' })
  const older = makeInteraction(person, { happenedOn: '2025-01-05', text: '転職の相談' })
  const newer = makeInteraction(person, {
    happenedOn: '2026-02-01',
    text: '面談した',
    participants: [person.id, other.id, OWNER].map((personId) => ({
      id: nextId('participant'),
      personId,
      role: 'attendee',
      consentedOn: null,
    })),
  })
  const foreign = makeInteraction(other, { text: '別の人の話' })

  const sections = everythingKept(
    { alumnus: person, interactions: [older, foreign, newer], ledger: [], gatherings: [] },
    CONTEXT,
  )

  const told = tellAll(sections)
  expect(told.indexOf('面談した')).toBeLessThan(told.indexOf('転職の相談'))
  expect(told).toContain('参加者: 本人、田中 一郎、ほか1名')
  expect(told).not.toContain('別の人の話')
})

test('the ledger tells what of the person went where, and of nobody else', () => {
  const person = makeAlumnus()
  const other = makeAlumnus()
  const entry = makeLedgerEntry({
    alumnusIds: [other.id, person.id],
    at: '2026-03-31T23:30:00.000Z',
    recipient: '○○印刷',
    format: 'csv-utf8',
    columns: ['name', 'address', 'homePhone', 'reason'],
  })
  const foreign = makeLedgerEntry({ alumnusIds: [other.id], recipient: '△△社' })

  const told = tellAll(
    everythingKept(
      { alumnus: person, interactions: [], gatherings: [], ledger: [foreign, entry] },
      CONTEXT,
    ),
  )

  expect(told).toContain('日付: 2026/04/01')
  expect(told).toContain('形式: CSV（UTF-8）')
  expect(told).toContain('項目: 氏名、住所、電話（自宅）、退職理由')
  expect(told).toContain('利用目的: 名簿・連絡')
  expect(told).toContain('渡した先: ○○印刷')
  expect(told).not.toContain('△△社')
  expect(told).not.toContain(other.id)
})

test('the sheet of one person leaves out how the parting was and shows the last ten talks', () => {
  const person = makeFullPerson()
  const talks = Array.from({ length: 12 }, (_none, index) =>
    makeInteraction(person, { happenedOn: `2026-03-${String(index + 10)}`, text: `話${index}` }),
  )

  const sections = personSheet({ alumnus: person, interactions: talks }, CONTEXT)

  const told = tellAll(sections)
  expect(told).toContain('旧姓: 旧田')
  expect(told).toContain('在籍期間: 2015/04/01～2020/03/31')
  expect(told).toContain('退職理由: 自己都合　家業を継ぐため')
  expect(told).toContain('勤続年数: 5年')
  expect(told).toContain('所属・役職: 2015/04/01 営業部 主任\n2018/04/01 営業部 課長')
  expect(told).toContain('最終接触日: 2026/03/21')
  expect(told).not.toContain('退職の経緯')
  expect(told).toContain('話2')
  expect(told).not.toMatch(/話[01]$/m)
})

test('a sheet tells a way to reach someone on one line, and that one no longer works', () => {
  const person = makeAlumnus({
    contactPoints: [
      makeContactPoint({ kind: 'phone', value: '09012345678', isPreferred: true }),
      makeContactPoint({
        kind: 'address',
        place: 'parents',
        value: '東京都港区1-2',
        postalCode: '105-0001',
        building: '本館3階',
        status: 'returned',
      }),
    ],
  })

  const told = tellAll(personSheet({ alumnus: person, interactions: [] }, CONTEXT))

  expect(told).toBe(
    '電話: 090-1234-5678　個人、優先\n住所: 〒105-0001 東京都港区1-2 本館3階　実家、返戻',
  )
})

test('a reason that says the kind of leaving itself is not told twice', () => {
  const stint = makeStint({ leavingKind: 'retirementAge', leavingReason: '定年退職' })
  const person = makeAlumnus({ stints: [stint] })

  const told = tellAll(personSheet({ alumnus: person, interactions: [] }, CONTEXT))

  expect(told).toContain('退職理由: 定年退職')
})

test('a person of whom only the name is known makes no sections, as the head tells it', () => {
  const person = makeAlumnus()

  const sections = personSheet({ alumnus: person, interactions: [] }, CONTEXT)

  expect(sections).toEqual([])
})

test('the person of these tests has every field filled, so that none can be forgotten', () => {
  const person = makeFullPerson()

  const empty = Object.keys(alumnusSchema.properties).filter((field) => {
    const value: unknown = Reflect.get(person, field)
    return value === '' || (Array.isArray(value) && value.length === 0)
  })

  expect(empty).toEqual([])
})

function makeFullPerson(): Alumnus {
  const stint = makeStint({
    employeeNo: '0012',
    joinedOn: '2015-04-01',
    leftOn: '2020-03-31',
    lastWorkingDay: '2020-03-15',
    employmentType: 'regular',
    leavingKind: 'ownChoice',
    leavingReason: '家業を継ぐため',
    leavingTone: 'careful',
  })
  return makeAlumnus({
    familyNameRomaji: 'Sato',
    givenNameRomaji: 'Hanako',
    formerFamilyName: '旧田',
    formerFamilyNameKana: 'フルタ',
    preferredName: 'はなさん',
    birthOn: '1990-05-01',
    stints: [stint],
    assignments: [
      makeAssignment({
        stintId: stint.id,
        startedOn: '2018-04-01',
        department: '営業部',
        grade: '課長',
      }),
      makeAssignment({
        stintId: stint.id,
        startedOn: '2015-04-01',
        department: '営業部',
        grade: '主任',
      }),
    ],
    leaves: [{ id: nextId('leave'), stintId: stint.id, from: '2017-01-01', to: '2017-06-30' }],
    contactPoints: [
      makeContactPoint({ isPreferred: true, status: 'ok', statusOn: '2026-01-01' }),
      makeContactPoint({ kind: 'phone', value: '09012345678' }),
      makeContactPoint({
        kind: 'address',
        value: '東京都港区芝1-2-3',
        postalCode: '105-0014',
        building: '芝ハイツ',
      }),
    ],
    careerEntries: [
      makeCareerEntry({ company: '家業商店', title: '専務', industry: '小売', startedOn: '2020' }),
    ],
    skills: [{ id: nextId('skill'), name: '簿記', isGainedAfterLeaving: true, asOf: null }],
    tags: [{ id: nextId('tag'), name: 'キーパーソン' }],
    topics: [{ id: nextId('topic'), name: '原価計算' }],
    colleagues: [{ id: nextId('colleague'), staffId: OWNER, relation: 'boss' }],
    consents: [makeConsent({ purpose: 'jobInformation', wordingVersion: '第2版' })],
    wishes: [
      {
        id: nextId('wish'),
        asOf: '2026-01-10',
        interest: 'maybe',
        role: '経理',
        place: '東京',
        hours: '週3日',
        earliestOn: '2027-04',
        note: '子どもの入学後',
      },
    ],
    doNotContactReason: '以前に電話を断られた',
    relationshipOwnerId: OWNER,
    cadenceDays: 180,
    note: '備考の文',
    exitNote: '引き継ぎは済んでいる',
  })
}

function tellAll(sections: readonly ReportSection[]): string {
  return sections
    .flatMap(({ groups }) => groups.flat())
    .map(({ label, value }) => `${translate('ja', label)}: ${value}`)
    .join('\n')
}

/** Every Japanese or mail text within a record. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /[^\w-]/.test(value) ? [value] : []
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsOf)
}
