import { expect, test } from 'vitest'

import { headlineOf } from '#shared/domain/figures/headlines.ts'
import { targetStanding } from '#shared/domain/figures/target-standing.ts'
import { countYear, countYears, makeLeaver } from '#test/support/count-figures.ts'
import { makeAnswer, makeQuestion, makeStory } from '#test/support/make-voices.ts'

const TRASHED = '2026-11-01T00:00:00.000Z'

test('asking, answering and changing each count in the year of their day', () => {
  const person = makeLeaver()
  const answers = [makeAnswer(person, { askedOn: '2026-03-31', answeredOn: '2026-04-01' })]
  const programme = [makeQuestion({ answers, changedOn: '2026-11-22' })]

  const years = countYears({ people: [person], programme })

  expect(years.get(2025)?.numbers).toMatchObject({ questionsAsked: 1, questionsAnswered: 0 })
  expect(years.get(2026)?.numbers).toMatchObject({
    questionsAsked: 0,
    questionsAnswered: 1,
    changesMade: 1,
  })
})

test('a person of two records answers once, one of the trash does not at all', () => {
  const kept = makeLeaver()
  const merged = makeLeaver('2015-03-31', { mergedIntoId: kept.id })
  const gone = makeLeaver('2015-03-31', { trashedAt: TRASHED })
  const days = { askedOn: '2026-05-01', answeredOn: '2026-05-02' }
  const answers = [kept, merged, gone].map((person) => makeAnswer(person, days))
  const people = [kept, merged, gone]

  const { numbers } = countYear(2026, { people, programme: [makeQuestion({ answers })] })

  expect(numbers).toMatchObject({ questionsAsked: 1, questionsAnswered: 1 })
})

test('a story counts in the year in which it was published, taken down later or not', () => {
  const programme = [
    makeStory({ publishedOn: '2026-04-01', takenDownOn: '2026-05-01' }),
    makeStory({ publishedOn: '2026-11-23' }),
    makeStory({ publishedOn: '2026-05-01', trashedAt: TRASHED }),
    makeStory(),
  ]

  expect(countYear(2026, { programme }).numbers.storiesPublished).toBe(1)
})

test('a question or a story in the trash makes no year', () => {
  const programme = [makeQuestion({ changedOn: '2024-05-01', trashedAt: TRASHED })]

  expect([...countYears({ programme }).keys()]).toEqual([2026])
})

test('a target is reached exactly, and what is missing is never less than nothing', () => {
  expect(targetStanding(10, 9)).toEqual({ isReached: false, share: 0.9, missing: 1 })
  expect(targetStanding(10, 10)).toEqual({ isReached: true, share: 1, missing: 0 })
  expect(targetStanding(10, 12)).toEqual({ isReached: true, share: 1.2, missing: 0 })
  expect(targetStanding(0, 0)).toEqual({ isReached: true, share: null, missing: 0 })
})

test('four people are a few, five are told, nobody is not told of', () => {
  expect(headlineOf(0)).toBeNull()
  expect(headlineOf(1)).toEqual({ isFew: true })
  expect(headlineOf(4)).toEqual({ isFew: true })
  expect(headlineOf(5)).toEqual({ isFew: false, count: 5 })
})
