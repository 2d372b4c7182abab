import { expect, test } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { translate } from '#shared/i18n/translate.ts'
import type { ColumnContext } from '#shared/transfer/write/column.ts'
import { COLUMN_PRESETS, COLUMNS, columnsOf } from '#shared/transfer/write/columns.ts'
import { buildTable } from '#shared/transfer/write/table.ts'
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

const OWNER = nextId('staff')

const CONTEXT: ColumnContext = {
  say: (key, facts) => translate('ja', key, facts),
  today: '2026-04-10',
  writeDay: (day) => writeDay(day, 'slash'),
  staffNames: new Map([[OWNER, '田中 一郎']]),
  companyNames: new Map(),
  gradeRanks: new Map([
    ['一般', 0],
    ['主任', 1],
    ['課長', 3],
  ]),
  lastContactOn: new Map(),
  verdicts: new Map(),
}

const ALL = COLUMNS.map(({ key }) => key)

test('no two columns share a key or a heading, in either language', () => {
  expect(new Set(ALL).size).toBe(COLUMNS.length)
  for (const language of ['ja', 'en'] as const) {
    const headings = COLUMNS.map(({ label }) => translate(language, label))
    expect(new Set(headings).size).toBe(COLUMNS.length)
  }
})

test('the stable id is the first column of all and of each preset', () => {
  expect(COLUMNS[0]?.key).toBe('id')
  for (const { columns } of COLUMN_PRESETS) {
    expect(columns[0]).toBe('id')
    expect(columnsOf(columns)).toHaveLength(columns.length)
  }
})

test('columns come in the order asked for, and a column unknown by now is left out', () => {
  const table = buildTable([makeAlumnus()], ['kana', 'gone', 'name'], CONTEXT)

  expect(table).toEqual({ headings: ['フリガナ', '氏名'], rows: [['サトウ ハナコ', '佐藤 花子']] })
})

test('a person of whom only the name is known has no cell that says null', () => {
  const [row = []] = buildTable([makeAlumnus()], ALL, CONTEXT).rows

  expect(row.filter((cell) => /null|undefined|NaN/.test(cell))).toEqual([])
  expect(row.filter((cell) => cell !== '')).toHaveLength(8)
})

test('a row of a person tells the last stint, and all of them in one cell', () => {
  const { person } = makeReturner()

  expect(cellsOf(person)).toMatchObject([
    {
      社員番号: '0200',
      入社日: '2018/04/01',
      退職日: '2020/03/31',
      部署: '総務部',
      役職: '主任',
      最高役職: '課長',
      退職区分: '定年',
      在籍期間: '2010/04/01～2015/03/31、2018/04/01～2020/03/31',
      勤続年数: '7年',
    },
  ])
})

test('a row of a stint tells that stint, with the person and the stint named', () => {
  const { person, first, second } = makeReturner()

  const rows = cellsOf(person, 'stint')

  expect(rows).toMatchObject([
    {
      'Kizuna ID': person.id,
      'Kizuna 在籍ID': first.id,
      社員番号: '0012',
      部署: '営業部',
      役職: '課長',
    },
    {
      'Kizuna ID': person.id,
      'Kizuna 在籍ID': second.id,
      社員番号: '0200',
      部署: '総務部',
      役職: '主任',
    },
  ])
})

test('whether somebody takes part, and the kind of reason that the words tell, go out in words', () => {
  const person = makeAlumnus({ stints: [makeStint({ leavingReason: '海外留学のため' })] })
  const columns = ['reasonGroup', 'verdict']
  const context = { ...CONTEXT, verdicts: new Map([[person.id, 'ask' as const]]) }

  expect(buildTable([person], columns, context)).toEqual({
    headings: ['退職理由の区分', '参加資格'],
    rows: [['進学・留学', '要確認']],
  })
})

test('contacts are the ones to be used, consents tell since when, and the owner has a name', () => {
  const person = makeAlumnus({
    contactPoints: [
      makeContactPoint({ value: 'work@example.jp', place: 'work' }),
      makeContactPoint({ value: 'dead@example.jp', status: 'dead' }),
      makeContactPoint({ value: 'own@example.jp' }),
      makeContactPoint({ kind: 'phone', value: '09012345678' }),
    ],
    consents: [
      makeConsent({ givenOn: '2025-04-01' }),
      makeConsent({ purpose: 'photo', givenOn: '2024-01-05', withdrawnOn: '2025-05-01' }),
    ],
    relationshipOwnerId: OWNER,
  })

  expect(cellsOf(person)).toMatchObject([
    {
      メールアドレス: 'own@example.jp',
      'メールアドレス（すべて）': 'own@example.jp; work@example.jp',
      電話番号: '090-1234-5678',
      '同意（名簿・連絡）': '同意 2025/04/01',
      '同意（写真掲載）': '撤回 2025/05/01',
      '同意（お便り）': '',
      担当者: '田中 一郎',
    },
  ])
})

test('a post left behind is not the current employer', () => {
  const person = makeAlumnus({
    careerEntries: [
      makeCareerEntry({ company: '旧商事', startedOn: '2024', endedOn: '2025' }),
      makeCareerEntry({ company: '新商事', title: '部長', startedOn: '2025-04' }),
    ],
  })

  expect(cellsOf(person)).toMatchObject([{ 現在の勤務先: '新商事', 現職の肩書: '部長' }])
})

test('days go out in the form chosen, months and years as far as known', () => {
  expect(writeDay('2019-05-01', 'wareki')).toBe('令和元年5月1日')
  expect(writeDay('2019-05-01', 'slash')).toBe('2019/05/01')
  expect(writeDay('2019-05-01', 'iso')).toBe('2019-05-01')
  expect(writeDay('2019-05', 'wareki')).toBe('2019/05')
  expect(writeDay('2019', 'slash')).toBe('2019')
})

function makeReturner() {
  const first = makeStint({
    employeeNo: '0012',
    joinedOn: '2010-04-01',
    leftOn: '2015-03-31',
    leavingKind: 'ownChoice',
  })
  const second = makeStint({
    employeeNo: '0200',
    joinedOn: '2018-04-01',
    leftOn: '2020-03-31',
    leavingKind: 'retirementAge',
  })
  const person = makeAlumnus({
    stints: [second, first],
    assignments: [
      makeAssignment({ stintId: second.id, department: '総務部', grade: '主任' }),
      makeAssignment({
        stintId: first.id,
        startedOn: '2010-04-01',
        department: '営業部',
        grade: '一般',
      }),
      makeAssignment({ stintId: first.id, startedOn: '2013-04-01', grade: '課長' }),
    ],
  })
  return { person, first, second }
}

function cellsOf(person: Alumnus, rowPer: 'person' | 'stint' = 'person') {
  const { headings, rows } = buildTable([person], ALL, CONTEXT, rowPer)
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [headings[index], cell])))
}
