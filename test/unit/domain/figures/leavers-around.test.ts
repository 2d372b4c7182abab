import { expect, test } from 'vitest'

import { leaversAround } from '#shared/domain/figures/leavers-around.ts'
import { makeAlumnus, makeStint } from '#test/support/make-alumnus.ts'

const START = '2024-04-01'
const TODAY = '2026-11-22'

function leaver(leftOn: string, leavingKind: 'ownChoice' | 'retirementAge' | null = 'ownChoice') {
  return makeAlumnus({ stints: [makeStint({ leftOn, leavingKind })] })
}

test('the day of the start belongs to the first span after it, the eve to the last before', () => {
  const around = leaversAround([leaver('2024-03-31'), leaver('2024-04-01')], START, TODAY)

  expect(around.before.map(({ ownChoice }) => ownChoice)).toEqual([0, 0, 1])
  expect(around.after.map(({ ownChoice }) => ownChoice)).toEqual([1, 0, 0])
  expect(around.before[2]).toMatchObject({ from: '2023-04-01', to: '2024-03-31' })
  expect(around.after[0]).toMatchObject({ from: '2024-04-01', to: '2025-03-31' })
})

test('the three spans before the start are counted, a day earlier is not', () => {
  const around = leaversAround([leaver('2021-03-31'), leaver('2021-04-01')], START, TODAY)

  expect(around.before.map(({ ownChoice }) => ownChoice)).toEqual([1, 0, 0])
})

test('the span that runs is said to be unfinished, and nothing after today is counted', () => {
  const people = [leaver('2026-11-22'), leaver('2026-11-23')]

  const { after } = leaversAround(people, START, TODAY)

  expect(after.map(({ isFinished }) => isFinished)).toEqual([true, true, false])
  expect(after[2]).toMatchObject({ from: '2026-04-01', to: '2027-03-31', ownChoice: 1 })
  expect(leaversAround([], START, '2025-03-31').after[0]?.isFinished).toBe(true)
  expect(leaversAround([], START, '2025-03-30').after[0]?.isFinished).toBe(false)
})

test('a start on 29 February goes on from 28 February, and comes back to the 29th', () => {
  const { before, after } = leaversAround([], '2024-02-29', '2028-03-01')

  expect(before[2]).toMatchObject({ from: '2023-02-28', to: '2024-02-28' })
  expect(after.map(({ from }) => from)).toEqual([
    '2024-02-29',
    '2025-02-28',
    '2026-02-28',
    '2027-02-28',
    '2028-02-29',
  ])
})

test('only leaving by own choice counts, and an unknown reason is told apart', () => {
  const people = [
    leaver('2025-05-01', 'retirementAge'),
    leaver('2025-05-01', null),
    leaver('2025-05-01'),
  ]

  expect(leaversAround(people, START, TODAY).after[1]).toMatchObject({
    ownChoice: 1,
    unknownKind: 1,
  })
})

test('a person who left twice counts once in a span and in each of two', () => {
  const twice = (second: string) =>
    makeAlumnus({
      stints: [
        makeStint({ leftOn: '2024-05-01', leavingKind: 'ownChoice' }),
        makeStint({ leftOn: second, leavingKind: 'ownChoice' }),
      ],
    })
  const countsOf = (second: string) =>
    leaversAround([twice(second)], START, TODAY).after.map(({ ownChoice }) => ownChoice)

  expect(countsOf('2024-12-31')).toEqual([1, 0, 0])
  expect(countsOf('2025-12-31')).toEqual([1, 1, 0])
})

test('who lies in the trash is not counted, and before the start there is no span after it', () => {
  const trashed = makeAlumnus({
    stints: [makeStint({ leftOn: '2026-05-01', leavingKind: 'ownChoice' })],
    trashedAt: '2026-06-01T00:00:00.000Z',
  })

  expect(leaversAround([trashed], START, TODAY).after[2]?.ownChoice).toBe(0)
  expect(leaversAround([], '2026-11-23', TODAY).after).toEqual([])
})
