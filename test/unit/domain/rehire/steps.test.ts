import { expect, test } from 'vitest'

import {
  leftOutSteps,
  stepsInOrder,
  templateSteps,
  TEMPLATE_STEPS,
} from '#shared/domain/rehire/steps.ts'
import { nextId } from '#test/support/make-alumnus.ts'
import { makeStep } from '#test/support/make-cases.ts'

const DAY = '2026-04-01'

test('the usual template begins with every usual step open and nothing left out', () => {
  const steps = templateSteps('usual', DAY, () => '不要', nextId)

  expect(steps.map(({ kind }) => kind)).toEqual(TEMPLATE_STEPS.usual)
  expect(steps.every(({ skippedOn, skipReason }) => skippedOn === null && skipReason === '')).toBe(
    true,
  )
  expect(leftOutSteps('usual')).toEqual([])
})

test('the alumni template shows the usual steps that it leaves out as skipped with a reason', () => {
  const steps = templateSteps('alumni', DAY, (kind) => `不要: ${kind}`, nextId)

  expect(steps.map(({ kind, skippedOn }) => [kind, skippedOn])).toEqual([
    ['talk', null],
    ['documents', DAY],
    ['aptitude', DAY],
    ['firstInterview', DAY],
    ['secondInterview', DAY],
    ['finalInterview', null],
    ['conditions', null],
    ['decision', null],
    ['joining', null],
  ])
  expect(steps[1]?.skipReason).toBe('不要: documents')
})

test('steps stand in the order of a selection, not in that of being made', () => {
  const steps = [makeStep('joining'), makeStep('talk'), makeStep('aptitude')]

  expect(stepsInOrder(steps).map(({ kind }) => kind)).toEqual(['talk', 'aptitude', 'joining'])
})
