import { expect, test } from 'vitest'

import { duesOf, nextStep, overdueOn, stageOf } from '#shared/domain/rehire/case-state.ts'
import type { CaseStage } from '#shared/domain/rehire/case-state.ts'
import { DECISIONS } from '#shared/domain/rehire/rehire-case.ts'
import type { StartUpCheck, StepKind } from '#shared/domain/rehire/rehire-case.ts'
import { templateSteps } from '#shared/domain/rehire/steps.ts'
import { nextId } from '#test/support/make-alumnus.ts'
import { makeCase, makeStep } from '#test/support/make-cases.ts'

const DAY = '2026-04-01'

function stepsDone(...kinds: readonly StepKind[]) {
  return templateSteps('alumni', DAY, () => '在籍中の評価で足りる', nextId).map((step) =>
    kinds.includes(step.kind) ? { ...step, doneOn: DAY } : step,
  )
}

function check(months: number, given: Partial<StartUpCheck> = {}): StartUpCheck {
  return {
    id: nextId('startUpCheck'),
    months,
    dueOn: `2026-0${months}-01`,
    expected: '',
    doneOn: null,
    actual: '',
    verdict: null,
    ...given,
  }
}

test.each<[CaseStage, readonly StepKind[]]>([
  ['considering', []],
  ['selecting', ['talk']],
  ['conditions', ['talk', 'finalInterview']],
  ['deciding', ['talk', 'finalInterview', 'conditions']],
  ['deciding', ['talk', 'finalInterview', 'conditions', 'decision']],
  ['deciding', ['talk', 'finalInterview', 'conditions', 'decision', 'joining']],
  ['considering', ['finalInterview', 'conditions']],
])('a case is %s once these were done: %s', (stage, done) => {
  expect(stageOf(makeCase({ steps: stepsDone(...done) }), DAY)).toBe(stage)
})

test('a usual selection is considered until its first step was done or an interview held', () => {
  const steps = templateSteps('usual', DAY, () => '', nextId)
  const interview = { id: nextId('interview'), heldOn: DAY, interviewers: '', text: '' }
  const later = steps.map((step) => (step.kind === 'documents' ? { ...step, doneOn: DAY } : step))

  expect(stageOf(makeCase({ steps }), DAY)).toBe('considering')
  expect(stageOf(makeCase({ steps, interviews: [interview] }), DAY)).toBe('selecting')
  expect(stageOf(makeCase({ steps: later }), DAY)).toBe('selecting')
})

test.each(DECISIONS)('a case decided as %s awaits the joining or is over', (decision) => {
  const stage = stageOf(makeCase({ steps: stepsDone(), decision }), DAY)

  expect(stage).toBe(decision === 'hire' ? 'joining' : 'closed')
})

test('after the joining a case lasts until every check was done, or until it is closed', () => {
  const joined = { decision: 'hire', joinedOn: DAY } as const
  const done = check(3, { doneOn: '2026-07-01' })

  expect(stageOf(makeCase({ ...joined, checks: [done, check(6)] }), DAY)).toBe('settlingIn')
  expect(stageOf(makeCase({ ...joined, checks: [done] }), DAY)).toBe('closed')
  expect(stageOf(makeCase({ ...joined, checks: [check(6)], closedOn: DAY }), DAY)).toBe('closed')
})

test('the next step is the first that is neither done nor skipped', () => {
  expect(nextStep(makeCase({ steps: stepsDone('talk') }))?.kind).toBe('finalInterview')
  expect(nextStep(makeCase({ steps: [makeStep('joining', { doneOn: DAY })] }))).toBeNull()
})

test('what is due on the day itself is not overdue, on the day after it is', () => {
  const one = makeCase({
    steps: [makeStep('talk', { dueOn: '2026-04-10' })],
    decideBy: '2026-04-30',
  })

  expect(overdueOn(one, '2026-04-10')).toEqual([])
  expect(overdueOn(one, '2026-04-11')).toMatchObject([{ what: 'step', step: 'talk' }])
  expect(overdueOn(one, '2026-05-01').map(({ what }) => what)).toEqual(['step', 'decide'])
})

test('the first answer is due until a step was done', () => {
  const due = { answerBy: '2026-04-08' }

  expect(duesOf(makeCase({ ...due, steps: stepsDone() }), DAY)).toMatchObject([{ what: 'answer' }])
  expect(duesOf(makeCase({ ...due, steps: stepsDone('talk') }), DAY)).toEqual([])
})

test('once it is decided the steps before fall due no more, once joined only the checks do', () => {
  const steps = [makeStep('conditions', { dueOn: DAY }), makeStep('joining', { dueOn: DAY })]
  const hired = makeCase({ steps, decision: 'hire', startsOn: '2026-06-01', decideBy: DAY })
  const joined = makeCase({ steps, decision: 'hire', joinedOn: DAY, checks: [check(6), check(3)] })

  expect(duesOf(hired, DAY).map(({ what }) => what)).toEqual(['step', 'start'])
  expect(duesOf(joined, DAY)).toMatchObject([{ what: 'check', months: 3 }, { months: 6 }])
  expect(duesOf(makeCase({ steps, decision: 'turnDown' }), DAY)).toEqual([])
})

test('a joining counts from its day: until then it is awaited, and only it is due', () => {
  const joined = makeCase({ decision: 'hire', joinedOn: '2026-04-02', checks: [check(3)] })

  expect(stageOf(joined, DAY)).toBe('joining')
  expect(duesOf(joined, DAY)).toEqual([{ what: 'start', dueOn: '2026-04-02' }])
  expect(stageOf(joined, '2026-04-02')).toBe('settlingIn')
})

test('no check falls due after the person left again', () => {
  const joined = makeCase({
    decision: 'hire',
    joinedOn: '2026-01-05',
    checks: [check(3), check(6)],
  })

  expect(duesOf(joined, DAY, '2026-03-01')).toMatchObject([{ months: 3 }])
  expect(duesOf(joined, DAY, '2026-02-28')).toEqual([])
})
