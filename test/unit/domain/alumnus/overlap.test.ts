import { expect, test } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import {
  commonService,
  commonSpells,
  daysOf,
  departmentSpells,
  longestSpell,
} from '#shared/domain/alumnus/overlap.ts'
import type { Day } from '#shared/lib/dates.ts'
import { makeAlumnus, makeAssignment, makeStint, nextId } from '#test/support/make-alumnus.ts'

const TODAY = '2026-11-22'

type Post = readonly [department: string, startedOn: Day | null]

/** A person with one stint and the posts held in it. */
function servedIn(joinedOn: Day | null, leftOn: Day | null, ...posts: readonly Post[]): Alumnus {
  const stint = makeStint({ joinedOn, leftOn })
  const assignments = posts.map(([department, startedOn]) =>
    makeAssignment({ stintId: stint.id, department, startedOn }),
  )
  return makeAlumnus({ stints: [stint], assignments })
}

test('an assignment lasts until the day before the next, the last to the end of the stint', () => {
  const person = servedIn(
    '2014-04-01',
    '2020-03-31',
    ['製造部', '2014-04-01'],
    ['営業部', '2018-04-01'],
  )

  expect(departmentSpells(person)).toEqual([
    { department: '製造部', from: '2014-04-01', to: '2018-03-31', isSure: true },
    { department: '営業部', from: '2018-04-01', to: '2020-03-31', isSure: true },
  ])
})

test('two people are together from the later beginning to the earlier end', () => {
  const one = servedIn('2014-04-01', '2018-09-30', ['製造部', '2014-04-01'])
  const other = servedIn('2016-07-01', '2021-03-31', ['製造部', '2016-07-01'])

  const expected = [{ department: '製造部', from: '2016-07-01', to: '2018-09-30', isSure: true }]
  expect(commonSpells(one, other, TODAY)).toEqual(expected)
  expect(commonSpells(other, one, TODAY)).toEqual(expected)
})

test.each([
  ['the last day of one is the first of the other', '2018-09-30', 1],
  ['one begins a day after the other has ended', '2018-10-01', 0],
])('touching days: %s', (_case, joinedOn, days) => {
  const one = servedIn('2014-04-01', '2018-09-30', ['製造部', '2014-04-01'])
  const other = servedIn(joinedOn, '2021-03-31', ['製造部', joinedOn])

  const spells = commonSpells(one, other, TODAY)

  expect(spells.map(daysOf)).toEqual(days === 0 ? [] : [days])
})

test('a stint that goes on ends today', () => {
  const one = servedIn('2020-04-01', null, ['製造部', '2020-04-01'])
  const other = servedIn('2021-04-01', '2027-03-31', ['製造部', '2021-04-01'])

  expect(commonSpells(one, other, TODAY)[0]?.to).toBe(TODAY)
})

test('a stint without a leaving day ends on the last working day where that is known', () => {
  const stint = makeStint({ joinedOn: '2014-04-01', lastWorkingDay: '2018-03-15' })
  const one = makeAlumnus({
    stints: [stint],
    assignments: [makeAssignment({ stintId: stint.id, department: '製造部' })],
  })

  expect(departmentSpells(one)[0]?.to).toBe('2018-03-15')
})

test('a department without a day is taken from the beginning of the stint, and is not sure', () => {
  const one = servedIn('2014-04-01', '2018-09-30', ['製造部', null])
  const other = servedIn('2016-07-01', '2021-03-31', ['製造部', '2016-07-01'])

  expect(commonSpells(one, other, TODAY)).toEqual([
    { department: '製造部', from: '2016-07-01', to: '2018-09-30', isSure: false },
  ])
})

test('with neither a joining day nor a day of the department nothing is said', () => {
  const one = servedIn(null, '2018-09-30', ['製造部', null])
  const other = servedIn('2010-04-01', '2021-03-31', ['製造部', '2010-04-01'])

  expect(commonSpells(one, other, TODAY)).toEqual([])
})

test('a promotion within the department does not part a spell', () => {
  const one = servedIn(
    '2014-04-01',
    '2018-09-30',
    ['製造部', '2014-04-01'],
    ['', '2015-04-01'],
    ['製造部', '2016-04-01'],
  )
  const other = servedIn('2014-04-01', '2018-09-30', ['製造部', '2014-04-01'])

  expect(commonSpells(one, other, TODAY)).toEqual([
    { department: '製造部', from: '2014-04-01', to: '2018-09-30', isSure: true },
  ])
})

test('a rehire gives two spells', () => {
  const first = makeStint({ joinedOn: '2010-04-01', leftOn: '2012-03-31' })
  const second = makeStint({ joinedOn: '2015-04-01', leftOn: '2018-03-31' })
  const one = makeAlumnus({
    stints: [first, second],
    assignments: [first, second].map(({ id, joinedOn }) =>
      makeAssignment({ stintId: id, department: '製造部', startedOn: joinedOn }),
    ),
  })
  const other = servedIn('2011-04-01', '2020-03-31', ['製造部', '2011-04-01'])

  const spells = commonSpells(one, other, TODAY)

  expect(spells.map(({ from, to }) => [from, to])).toEqual([
    ['2011-04-01', '2012-03-31'],
    ['2015-04-01', '2018-03-31'],
  ])
  expect(longestSpell(spells)?.from).toBe('2015-04-01')
})

test('width and spaces do not tell two departments apart, a new name does', () => {
  const one = servedIn('2014-04-01', '2018-09-30', ['IT推進 部', '2014-04-01'])
  const wide = servedIn('2014-04-01', '2018-09-30', ['ＩＴ推進部', '2014-04-01'])
  const renamed = servedIn('2014-04-01', '2018-09-30', ['DX推進部', '2014-04-01'])

  expect(commonSpells(one, wide, TODAY)[0]?.department).toBe('IT推進 部')
  expect(commonSpells(one, renamed, TODAY)).toEqual([])
})

test.each([
  ['over the whole of it leaves nothing', '2016-07-01', '2018-09-30', 0],
  ['that ends a day before leaves it whole', '2016-07-01', '2018-09-29', 1],
])('a leave %s', (_case, from, to, count) => {
  const one = servedIn('2014-04-01', '2018-09-30', ['製造部', '2014-04-01'])
  const other = servedIn('2016-07-01', '2021-03-31', ['製造部', '2016-07-01'])
  const leaves = [{ id: nextId('leave'), stintId: other.stints[0]!.id, from, to }]

  expect(commonSpells(one, { ...other, leaves }, TODAY)).toHaveLength(count)
})

test('without a department in common the time at the company is known', () => {
  const one = servedIn('2014-04-01', '2018-09-30', ['製造部', '2014-04-01'])
  const other = servedIn('2016-07-01', '2021-03-31', ['営業部', '2016-07-01'])

  expect(commonSpells(one, other, TODAY)).toEqual([])
  expect(commonService(one, other, TODAY)).toEqual([
    { department: '', from: '2016-07-01', to: '2018-09-30', isSure: true },
  ])
})
