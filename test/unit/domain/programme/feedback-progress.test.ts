import { expect, test } from 'vitest'

import { answerState, feedbackProgress } from '#shared/domain/programme/feedback-progress.ts'

const DAY = '2026-11-22'
const NOT = { askedOn: null, answeredOn: null, thankedOn: null }
const OPEN = { whatChanged: '', changedOn: null }

test('a person is chosen, asked, has answered, and was thanked for the answer', () => {
  expect(answerState(NOT)).toBe('chosen')
  expect(answerState({ ...NOT, askedOn: DAY })).toBe('asked')
  expect(answerState({ ...NOT, answeredOn: DAY })).toBe('answered')
  expect(answerState({ askedOn: DAY, answeredOn: DAY, thankedOn: DAY })).toBe('thanked')
})

test('thanks without an answer are no step', () => {
  expect(answerState({ ...NOT, thankedOn: DAY })).toBe('chosen')
  expect(answerState({ ...NOT, askedOn: DAY, thankedOn: DAY })).toBe('asked')
})

test('who answered counts as asked, and the thanks are a share of the answers', () => {
  const answers = [
    NOT,
    { ...NOT, askedOn: DAY, thankedOn: DAY },
    { ...NOT, answeredOn: DAY },
    { askedOn: DAY, answeredOn: DAY, thankedOn: DAY },
  ]

  expect(feedbackProgress(OPEN, answers)).toEqual({
    people: 4,
    asked: 3,
    answered: 2,
    thanked: 1,
    isChanged: false,
  })
})

test('a change is one by its text or by its day', () => {
  expect(feedbackProgress({ ...OPEN, whatChanged: ' ' }, []).isChanged).toBe(false)
  expect(feedbackProgress({ ...OPEN, whatChanged: '価格表を直した' }, []).isChanged).toBe(true)
  expect(feedbackProgress({ ...OPEN, changedOn: DAY }, []).isChanged).toBe(true)
})
