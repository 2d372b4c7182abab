import { expect, test } from 'vitest'

import { makeAlumnus, makeContactPoint, makeStint } from '#test/support/make-alumnus.ts'

import { applied, makeRow, plan } from './make-row.ts'

test('a row about nobody here makes a new person', () => {
  const row = makeRow({
    stint: { employeeNo: '0551', joinedOn: '2014-03-05', leftOn: '2015-04-21' },
    department: '製造部',
    contacts: [{ kind: 'phone', place: 'private', value: '07008882708' }],
  })

  const planned = plan([row])
  const [person] = applied([], planned)

  expect(planned.counts).toEqual({
    read: 1,
    new: 1,
    updated: 0,
    unchanged: 0,
    skipped: 0,
    failed: 0,
  })
  expect(person).toMatchObject({
    familyName: '佐藤',
    stints: [{ employeeNo: '0551', joinedOn: '2014-03-05', leftOn: '2015-04-21' }],
    assignments: [{ department: '製造部', grade: '' }],
    contactPoints: [{ kind: 'phone', value: '07008882708' }],
  })
})

test('a repeated employee number makes stints of one person', () => {
  const first = makeRow({
    line: 2,
    stint: { employeeNo: '7', joinedOn: '2001-04-01', leftOn: '2005-03-31' },
  })
  const second = makeRow({
    line: 3,
    stint: { employeeNo: '7', joinedOn: '2010-04-01', leftOn: '2015-03-31' },
  })

  const planned = plan([first, second])

  expect(planned.counts.new).toBe(2)
  expect(applied([], planned)).toHaveLength(1)
  expect(applied([], planned)[0]?.stints.map((stint) => stint.joinedOn)).toEqual([
    '2001-04-01',
    '2010-04-01',
  ])
})

test('rows of one stint with two departments keep both', () => {
  const stint = { employeeNo: '7', joinedOn: '2001-04-01', leftOn: '2005-03-31' }
  const rows = [
    makeRow({ line: 2, stint, department: '営業部', grade: '主任' }),
    makeRow({ line: 3, stint, department: '総務部', grade: '課長' }),
  ]

  const [person] = applied([], plan(rows))

  expect(person?.stints).toHaveLength(1)
  expect(person?.assignments.map((one) => one.department)).toEqual(['営業部', '総務部'])
  expect(plan(rows, person && [person]).counts.unchanged).toBe(2)
})

test('one employee number under plainly different names is a doubt', () => {
  const rows = [
    makeRow({ line: 2, stint: { employeeNo: '7' } }),
    makeRow({
      line: 3,
      stint: { employeeNo: '7' },
      texts: {
        familyName: '鈴木',
        givenName: '一郎',
        familyNameKana: 'スズキ',
        givenNameKana: 'イチロウ',
      },
    }),
  ]

  const planned = plan(rows)

  expect(planned.groups.map((group) => group.verdict)).toEqual(['new', 'doubt'])
  expect(planned.groups[1]?.reason).toEqual({ key: 'same-number', facts: { line: '2' } })
  expect(plan(rows, [], { answers: { 3: { as: 'other' } } }).counts.new).toBe(2)
  expect(applied([], plan(rows, [], { answers: { 3: { as: 'joined' } } }))).toHaveLength(1)
})

test('a name changed by marriage under one employee number is one person', () => {
  const person = makeAlumnus({ stints: [makeStint({ employeeNo: '007' })] })
  const row = makeRow({
    stint: { employeeNo: '7' },
    texts: {
      familyName: '田中',
      givenName: '花子',
      familyNameKana: 'タナカ',
      givenNameKana: 'ハナコ',
    },
  })

  const planned = plan([row], [person])

  expect(planned.groups[0]).toMatchObject({ person: { id: person.id }, matchedBy: 'employeeNo' })
})

test.each([
  ['email', { contacts: [{ kind: 'email', place: 'private', value: 'HANAKO@example.jp' }] }],
  ['phone', { contacts: [{ kind: 'phone', place: 'private', value: '09012345678' }] }],
  ['birth', { texts: { ...makeRow().texts, birthOn: '1980-05-05' } }],
  ['period', { stint: { leftOn: '2015-03-31' } }],
] as const)('a person is recognised by %s', (matchedBy, given) => {
  const person = makeAlumnus({
    birthOn: '1980-05-05',
    stints: [makeStint({ leftOn: '2015-03-31' })],
    contactPoints: [makeContactPoint(), makeContactPoint({ kind: 'phone', value: '09012345678' })],
  })

  const [group] = plan([makeRow(given)], [person]).groups

  expect(group).toMatchObject({ person: { id: person.id }, matchedBy })
})

test('variants of kanji do not hide a person', () => {
  const person = makeAlumnus({
    familyName: '髙橋',
    familyNameKana: 'タカハシ',
    birthOn: '1980-05-05',
  })
  const row = makeRow({
    texts: {
      familyName: '高橋',
      givenName: '花子',
      familyNameKana: 'タカハシ',
      birthOn: '1980-05-05',
    },
  })

  const [group] = plan([row], [person]).groups

  expect(group).toMatchObject({ verdict: 'unchanged', matchedBy: 'birth' })
})

test('name and reading alone are only a doubt, and the answer settles it', () => {
  const person = makeAlumnus({ stints: [makeStint({ leftOn: '2015-03-31' })] })
  const row = makeRow({ stint: { leftOn: '2020-06-30' } })

  const planned = plan([row], [person])
  const same = plan([row], [person], { answers: { 2: { as: 'same', id: person.id } } })
  const other = plan([row], [person], { answers: { 2: { as: 'other' } } })
  const skipped = plan([row], [person], { answers: { 2: { as: 'skip' } } })

  expect(planned.groups[0]).toMatchObject({ verdict: 'doubt', reason: { key: 'maybe-name' } })
  expect(planned.groups[0]?.candidates.map((one) => one.person.id)).toEqual([person.id])
  expect(planned.changes).toEqual([])
  expect(planned.counts.skipped).toBe(1)
  expect(same.counts.updated).toBe(1)
  expect(other.counts.new).toBe(1)
  expect(skipped.groups[0]?.reason?.key).toBe('by-choice')
})

test('several who fit equally are a doubt', () => {
  const people = [makeAlumnus({ birthOn: '1980-05-05' }), makeAlumnus({ birthOn: '1980-05-05' })]
  const row = makeRow({ texts: { ...makeRow().texts, birthOn: '1980-05-05', preferredName: '花' } })

  const [group] = plan([row], people).groups

  expect(group).toMatchObject({ verdict: 'doubt', reason: { key: 'several', facts: { count: 2 } } })
})

test('a namesake born on another day is another person', () => {
  const person = makeAlumnus({ birthOn: '1980-05-05' })
  const row = makeRow({ texts: { ...makeRow().texts, birthOn: '1991-01-01' } })

  expect(plan([row], [person]).groups[0]?.verdict).toBe('new')
})

test('a family that shares a phone is asked about, another family is not', () => {
  const person = makeAlumnus({
    contactPoints: [makeContactPoint({ kind: 'phone', value: '0312345678' })],
  })
  const contacts = [{ kind: 'phone', place: 'private', value: '0312345678' }] as const
  const spouse = makeRow({ contacts, texts: { familyName: '佐藤', givenName: '太郎' } })
  const stranger = makeRow({ contacts, texts: { familyName: '鈴木', givenName: '太郎' } })

  expect(plan([spouse], [person]).groups[0]?.verdict).toBe('doubt')
  expect(plan([stranger], [person]).groups[0]?.verdict).toBe('new')
})

test('two rows that turn out to be one person here come together', () => {
  const person = makeAlumnus({
    stints: [makeStint({ employeeNo: '7', joinedOn: '2001-04-01', leftOn: '2005-03-31' })],
    contactPoints: [makeContactPoint()],
  })
  const rows = [
    makeRow({ line: 2, stint: { employeeNo: '7', joinedOn: '2001-04-01', leftOn: '2005-03-31' } }),
    makeRow({
      line: 3,
      stint: { employeeNo: '90', joinedOn: '2010-04-01', leftOn: '2015-03-31' },
      contacts: [{ kind: 'email', place: 'private', value: 'hanako@example.jp' }],
    }),
  ]

  const planned = plan(rows, [person])

  expect(planned.groups).toHaveLength(1)
  expect(applied([person], planned)[0]?.stints).toHaveLength(2)
})
