import { expect, test } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { ImportRow, MatchMode } from '#shared/domain/importing/import-row.ts'
import {
  makeAlumnus,
  makeAssignment,
  makeCareerEntry,
  makeContactPoint,
  makeStint,
  nextId,
} from '#test/support/make-alumnus.ts'

import { applied, makeRow, plan } from './make-row.ts'

const NAMES = makeRow().texts
const BORN = '1980-05-05'

function settled(person: Alumnus, given: Partial<ImportRow>, mode: MatchMode): Alumnus | undefined {
  const row = makeRow({ ...given, texts: { ...NAMES, birthOn: BORN, ...given.texts } })
  return applied([person], plan([row], [person], { mode }))[0]
}

test('filling gaps writes what is missing and leaves what is there', () => {
  const person = makeAlumnus({ birthOn: BORN, preferredName: '', formerFamilyName: '山田' })
  const given = { texts: { preferredName: '花ちゃん', formerFamilyName: '鈴木' } }

  const planned = plan([makeRow({ texts: { ...NAMES, birthOn: BORN, ...given.texts } })], [person])

  expect(applied([person], planned)[0]).toMatchObject({
    preferredName: '花ちゃん',
    formerFamilyName: '山田',
  })
  expect(planned.groups[0]?.differences).toEqual([
    { field: 'formerFamilyName', before: '山田', after: '鈴木', kind: 'kept' },
    { field: 'preferredName', before: '', after: '花ちゃん', kind: 'filled' },
  ])
})

test('overwriting takes over what the roster says, keeping changes nothing', () => {
  const person = makeAlumnus({ birthOn: BORN, formerFamilyName: '山田' })
  const given = { texts: { formerFamilyName: '鈴木', preferredName: '花' } }

  expect(settled(person, given, 'overwrite')?.formerFamilyName).toBe('鈴木')
  expect(settled(person, given, 'keep')).toMatchObject({
    formerFamilyName: '山田',
    preferredName: '',
  })
})

test('an emptied cell empties the field only in an export of Kizuna that is to overwrite', () => {
  const person = makeAlumnus({ birthOn: BORN, preferredName: '花', note: '覚え' })
  const emptied = { texts: { preferredName: '' }, note: '' }

  expect(settled(person, emptied, 'overwrite')).toMatchObject({ preferredName: '花', note: '覚え' })
  expect(settled(person, { ...emptied, alumnusId: person.id }, 'fill')?.note).toBe('覚え')
  expect(settled(person, { ...emptied, alumnusId: person.id }, 'overwrite')).toMatchObject({
    preferredName: '',
    note: '',
  })
})

test('a list with fewer columns empties nothing', () => {
  const stint = makeStint({ employeeNo: '7', joinedOn: '2001-04-01', leftOn: '2005-03-31' })
  const person = makeAlumnus({
    birthOn: BORN,
    note: '覚え',
    stints: [stint],
    assignments: [makeAssignment({ stintId: stint.id, department: '営業部', grade: '主任' })],
    contactPoints: [makeContactPoint()],
    careerEntries: [makeCareerEntry({ company: 'ミライ工房', title: '部長' })],
  })

  const next = settled(person, { alumnusId: person.id }, 'overwrite')

  expect(next).toEqual({ ...person, clocks: {} })
})

test('another mail is kept out of a gap-filling import and replaces in an overwriting one', () => {
  const person = makeAlumnus({
    birthOn: BORN,
    contactPoints: [makeContactPoint({ value: 'old@example.jp' })],
  })
  const given = {
    contacts: [{ kind: 'email', place: 'private', value: 'new@example.jp' }],
  } as const

  expect(settled(person, given, 'fill')?.contactPoints.map((one) => one.value)).toEqual([
    'old@example.jp',
  ])
  expect(settled(person, given, 'overwrite')?.contactPoints.map((one) => one.value)).toEqual([
    'new@example.jp',
  ])
})

test('a mail beside one that is known is added', () => {
  const person = makeAlumnus({
    birthOn: BORN,
    contactPoints: [makeContactPoint({ value: 'a@example.jp' })],
  })
  const contacts = ['a@example.jp', 'b@example.jp'].map((value) => ({
    kind: 'email' as const,
    place: 'private' as const,
    value,
  }))

  const next = settled(person, { contacts }, 'fill')

  expect(next?.contactPoints.map((one) => one.value)).toEqual(['a@example.jp', 'b@example.jp'])
})

test('a returned address does not come back, a new one comes beside it', () => {
  const returned = makeContactPoint({
    kind: 'address',
    value: '東京都港区1-2-3',
    status: 'returned',
  })
  const person = makeAlumnus({ birthOn: BORN, contactPoints: [returned] })
  const address = (value: string) => ({
    contacts: [{ kind: 'address', place: 'private', value }] as const,
  })

  expect(settled(person, address('東京都 港区１－２－３'), 'overwrite')?.contactPoints).toEqual([
    returned,
  ])
  expect(settled(person, address('大阪市北区4-5'), 'fill')?.contactPoints).toHaveLength(2)
})

test('house numbers that differ only by their hyphen are two addresses', () => {
  const person = makeAlumnus({
    birthOn: BORN,
    contactPoints: [makeContactPoint({ kind: 'address', value: '名古屋市中区栄3-15' })],
  })
  const contacts = [{ kind: 'address', place: 'private', value: '名古屋市中区栄31-5' }] as const

  expect(settled(person, { contacts }, 'overwrite')?.contactPoints[0]?.value).toBe(
    '名古屋市中区栄31-5',
  )
})

test('a later period is a second stint, a corrected day is not', () => {
  const stint = makeStint({ employeeNo: '7', joinedOn: '2001-04-01', leftOn: '2005-03-31' })
  const person = makeAlumnus({ birthOn: BORN, stints: [stint] })

  const later = settled(person, { stint: { employeeNo: '7', joinedOn: '2010-04-01' } }, 'fill')
  const corrected = settled(
    person,
    { stint: { employeeNo: '7', joinedOn: '2001-04-01', leftOn: '2006-03-31' } },
    'overwrite',
  )

  expect(later?.stints.map((one) => one.joinedOn)).toEqual(['2001-04-01', '2010-04-01'])
  expect(corrected?.stints).toEqual([{ ...stint, leftOn: '2006-03-31' }])
})

test('an export with both days of the last stint corrected changes that stint', () => {
  const first = makeStint({ joinedOn: '2001-04-01', leftOn: '2005-03-31' })
  const last = makeStint({ joinedOn: '2010-04-01', leftOn: '2015-03-31' })
  const person = makeAlumnus({ birthOn: BORN, stints: [first, last] })
  const stint = { joinedOn: '2010-05-01', leftOn: '2015-06-30' }

  const next = settled(person, { alumnusId: person.id, stint }, 'overwrite')

  expect(next?.stints).toEqual([first, { ...last, ...stint }])
})

test('an exported row finds its stint by the stint id', () => {
  const first = makeStint({ joinedOn: '2001-04-01', leftOn: '2005-03-31' })
  const last = makeStint({ joinedOn: '2010-04-01', leftOn: '2015-03-31' })
  const person = makeAlumnus({ birthOn: BORN, stints: [first, last] })
  const stint = { joinedOn: '1999-01-01', leftOn: '1999-12-31' }

  const next = settled(person, { alumnusId: person.id, stintId: first.id, stint }, 'overwrite')

  expect(next?.stints.find((one) => one.id === first.id)).toMatchObject(stint)
})

test('a department that is known already adds nothing, another one is kept out of a gap', () => {
  const stint = makeStint({ employeeNo: '7' })
  const person = makeAlumnus({
    birthOn: BORN,
    stints: [stint],
    assignments: [makeAssignment({ stintId: stint.id, department: '営業部', grade: '' })],
  })
  const row = { stint: { employeeNo: '7' }, department: '総務部', grade: '主任' }

  expect(settled(person, row, 'fill')?.assignments).toMatchObject([
    { department: '営業部', grade: '主任' },
  ])
  expect(settled(person, row, 'overwrite')?.assignments).toMatchObject([
    { department: '総務部', grade: '主任' },
  ])
})

test('one company in two spellings is one', () => {
  const person = makeAlumnus({
    birthOn: BORN,
    careerEntries: [makeCareerEntry({ company: '㈱アオバ精機' })],
  })

  const next = settled(
    person,
    { career: { company: '株式会社アオバ精機', title: '部長' } },
    'overwrite',
  )

  expect(next?.careerEntries).toMatchObject([{ company: '㈱アオバ精機', title: '部長' }])
})

test('tags and skills are added, and taken away by an edited export alone', () => {
  const person = makeAlumnus({ birthOn: BORN, tags: [{ id: nextId('tag'), name: '営業' }] })
  const names = (next: Alumnus | undefined) => next?.tags.map((tag) => tag.name)

  expect(names(settled(person, { tags: ['起業家'] }, 'overwrite'))).toEqual(['営業', '起業家'])
  expect(names(settled(person, { alumnusId: person.id, tags: ['起業家'] }, 'overwrite'))).toEqual([
    '起業家',
  ])
})

test('what someone can be asked about is added, and taken away by an edited export alone', () => {
  const person = makeAlumnus({ birthOn: BORN, topics: [{ id: nextId('topic'), name: '税務' }] })
  const names = (next: Alumnus | undefined) => next?.topics.map((topic) => topic.name)

  expect(names(settled(person, { topics: ['決算'] }, 'overwrite'))).toEqual(['税務', '決算'])
  expect(names(settled(person, { alumnusId: person.id, topics: ['決算'] }, 'overwrite'))).toEqual([
    '決算',
  ])
})

test('what has no field is added to the note once', () => {
  const person = makeAlumnus({ birthOn: BORN, note: '覚え' })
  const row = { noteLines: ['血液型: A', '退職日: 桜のころ'] }

  const next = settled(person, row, 'fill')

  expect(next?.note).toBe('覚え\n血液型: A\n退職日: 桜のころ')
  expect(next && settled(next, row, 'fill')).toEqual(next)
})

test('a refusal of contact is never taken back by a foreign list', () => {
  const person = makeAlumnus({ birthOn: BORN, isDoNotContact: true })

  expect(settled(person, { isDoNotContact: false }, 'overwrite')?.isDoNotContact).toBe(true)
})
