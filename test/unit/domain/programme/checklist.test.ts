import { expect, test } from 'vitest'

import { checklistOf } from '#shared/domain/programme/checklist.ts'
import type { ChecklistSource } from '#shared/domain/programme/checklist.ts'
import { MODULES } from '#shared/domain/programme/modules.ts'
import { BLANK_SET_UP } from '#shared/domain/programme/new-programme.ts'
import type { SetUp } from '#shared/domain/programme/set-up.ts'
import { nextId } from '#test/support/make-alumnus.ts'

const NOTHING: ChecklistSource = {
  setUp: BLANK_SET_UP,
  ruleCount: 0,
  policyCount: 0,
  modules: new Set(MODULES),
}

const done = (setUp: Partial<SetUp> = {}, more: Partial<ChecklistSource> = {}) =>
  checklistOf({ ...NOTHING, setUp: { ...BLANK_SET_UP, ...setUp }, ...more })
    .filter(({ isDone }) => isDone)
    .map(({ step }) => step)

test('of a programme of which nothing is settled nothing is done', () => {
  const lines = checklistOf(NOTHING)

  expect(lines.map(({ step }) => step)).toEqual([
    'goals',
    'people',
    'rules',
    'policy',
    'consent',
    'announcement',
  ])
  expect(lines.some(({ isDone }) => isDone)).toBe(false)
})

test('each line is done by what is there', () => {
  expect(done({ goals: ['rehire'] })).toEqual(['goals'])
  expect(done({ ownerId: nextId('staff') })).toEqual(['people'])
  expect(done({}, { ruleCount: 1 })).toEqual(['rules'])
  expect(done({}, { policyCount: 1 })).toEqual(['policy'])
  expect(done({ purposeText: '連絡', consentText: '同意します。' })).toEqual(['consent'])
  expect(done({ announcedOn: '2026-04-01' })).toEqual(['announcement'])
})

test('a deputy alone is nobody to answer for the programme', () => {
  expect(done({ deputyId: nextId('staff'), sponsorId: nextId('staff') })).toEqual([])
})

test('a consent without its purposes is not settled, nor is a blank one', () => {
  expect(done({ consentText: '同意します。' })).toEqual([])
  expect(done({ purposeText: '連絡', consentText: ' \n' })).toEqual([])
})

test('without coming back as a goal no rehire policy is asked for', () => {
  const lines = checklistOf({ ...NOTHING, modules: new Set(['stories', 'events']) })

  expect(lines).toHaveLength(5)
  expect(lines.map(({ step }) => step)).not.toContain('policy')
})
