import { expect, test } from 'vitest'

import { caseDeadlines, checkDays, mayReturnFrom } from '#shared/domain/rehire/deadlines.ts'

test('the days of the policy are counted from the opening', () => {
  expect(caseDeadlines('2026-02-20', { answerDays: 10, decideDays: null })).toEqual({
    answerBy: '2026-03-02',
    decideBy: null,
  })
  expect(caseDeadlines('2026-02-20', null)).toEqual({ answerBy: null, decideBy: null })
})

test.each([
  ['2026-04-01', ['2026-07-01', '2026-10-01', '2027-04-01']],
  ['2026-11-30', ['2027-02-28', '2027-05-30', '2027-11-30']],
  ['2024-02-29', ['2024-05-29', '2024-08-29', '2025-02-28']],
  ['2026-08-31', ['2026-11-30', '2027-02-28', '2027-08-31']],
])('who joined on %s is looked at on %s', (joinedOn, days) => {
  expect(checkDays(joinedOn).map(({ dueOn }) => dueOn)).toEqual(days)
})

test.each([
  ['2025-03-31', 6, '2025-10-01'],
  ['2025-03-30', 6, '2025-10-01'],
  ['2025-08-30', 6, '2026-03-01'],
  ['2024-02-28', 12, '2025-03-01'],
  ['2025-06-15', 0, '2025-06-16'],
])('who left on %s may come back after %i months from %s on', (leftOn, months, day) => {
  expect(mayReturnFrom(leftOn, months)).toBe(day)
})
