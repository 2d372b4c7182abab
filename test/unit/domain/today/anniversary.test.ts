import { expect, test } from 'vitest'

import { anniversariesOf, anniversaryDays } from '#shared/domain/today/anniversary.ts'
import { makeAlumnus, makeStint } from '#test/support/make-alumnus.ts'

const on = (day: string) => anniversaryDays(day, day)
const served = (joinedOn: string | null, leftOn: string | null) =>
  makeAlumnus({ stints: [makeStint({ joinedOn, leftOn })] })

test.each([
  [2017, []],
  [2019, []],
  [2021, [5]],
  [2022, []],
  [2026, [10]],
  [2031, [15]],
])('joining is remembered after every five years: in %i', (year, years) => {
  const found = anniversariesOf(served('2016-04-01', null), on(`${year}-04-01`))

  expect(found.map((one) => one.years)).toEqual(years)
})

test.each([
  [2016, []],
  [2017, [1]],
  [2018, []],
  [2019, [3]],
  [2021, [5]],
  [2026, [10]],
  [2028, []],
])('leaving is remembered after 1, 3, 5 and every five years: in %i', (year, years) => {
  const found = anniversariesOf(served(null, '2016-03-31'), on(`${year}-03-31`))

  expect(found.map((one) => one.years)).toEqual(years)
})

test('a birthday is remembered every year where it is kept, and its years are not counted', () => {
  const person = makeAlumnus({ birthOn: '1980-11-22' })

  expect(anniversariesOf(person, on('2026-11-22'))).toEqual([
    { occasion: 'birthday', on: '2026-11-22', years: null },
  ])
  expect(anniversariesOf(makeAlumnus(), on('2026-11-22'))).toEqual([])
})

test('what is of 29 February falls on the 28th in other years, and on its day in leap years', () => {
  const person = makeAlumnus({ birthOn: '2000-02-29' })
  const dayIn = (year: number) =>
    anniversariesOf(person, anniversaryDays(`${year}-02-01`, `${year}-03-15`)).map((one) => one.on)

  expect(dayIn(2026)).toEqual(['2026-02-28'])
  expect(dayIn(2028)).toEqual(['2028-02-29'])
  expect(dayIn(2100)).toEqual(['2100-02-28'])
})

test("days are found over the year's end, each with its own year", () => {
  const days = anniversaryDays('2026-12-28', '2027-01-05')

  expect(anniversariesOf(served('2016-12-31', '2022-01-02'), days)).toEqual([
    { occasion: 'left', on: '2027-01-02', years: 5 },
    { occasion: 'joined', on: '2026-12-31', years: 10 },
  ])
})

test('nothing is remembered while in mourning, up to its last day', () => {
  const person = makeAlumnus({ birthOn: '1980-11-22', mourningUntil: '2026-11-22' })

  expect(anniversariesOf(person, on('2026-11-22'))).toEqual([])
  expect(
    anniversariesOf({ ...person, mourningUntil: '2026-11-21' }, on('2026-11-22')),
  ).toHaveLength(1)
})

test('of several stints the first joining and the last leaving count; one who came back left none', () => {
  const twice = makeAlumnus({
    stints: [
      makeStint({ joinedOn: '2018-04-01', leftOn: '2021-03-31' }),
      makeStint({ joinedOn: '2006-04-01', leftOn: '2016-03-31' }),
    ],
  })
  const back = makeAlumnus({
    stints: [
      makeStint({ joinedOn: '2006-04-01', leftOn: '2016-03-31' }),
      makeStint({ joinedOn: '2018-04-01' }),
    ],
  })
  const days = anniversaryDays('2026-03-30', '2026-04-02')

  expect(anniversariesOf(twice, days)).toEqual([
    { occasion: 'left', on: '2026-03-31', years: 5 },
    { occasion: 'joined', on: '2026-04-01', years: 20 },
  ])
  expect(anniversariesOf(back, days).map((one) => one.occasion)).toEqual(['joined'])
})

test('the day itself is none yet', () => {
  expect(anniversariesOf(served('2026-04-01', null), on('2026-04-01'))).toEqual([])
})
