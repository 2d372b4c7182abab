import type { Day } from '#shared/lib/dates.ts'

import type { CaseStep, RehireCase, StartUpCheck, StepKind } from './rehire-case.ts'
import { isOpenStep, stepsInOrder } from './steps.ts'

/** 検討, 選考, 条件, 決定待ち, 入社待ち, 入社後確認, 終了. */
export const CASE_STAGES = [
  'considering',
  'selecting',
  'conditions',
  'deciding',
  'joining',
  'settlingIn',
  'closed',
] as const
/** How far a case has come: its column on the board. */
export type CaseStage = (typeof CASE_STAGES)[number]

/** What of a case says how far it has come. */
export type CaseCourse = Pick<
  RehireCase,
  | 'steps'
  | 'interviews'
  | 'decision'
  | 'joinedOn'
  | 'checks'
  | 'closedOn'
  | 'answerBy'
  | 'decideBy'
  | 'startsOn'
>

/**
 * Tells how far a case has come by a day.
 *
 * A decision goes before the steps: decided otherwise than for hiring it is over, for hiring the
 * joining is awaited, from its day on the checks after it.
 */
export function stageOf(one: CaseCourse, day: Day): CaseStage {
  if (one.closedOn !== null) return 'closed'
  if (one.joinedOn !== null && one.joinedOn <= day) {
    return one.checks.some(({ doneOn }) => doneOn === null) ? 'settlingIn' : 'closed'
  }
  if (one.decision !== null) return one.decision === 'hire' ? 'joining' : 'closed'
  const next = nextStep(one)
  if (next === null || next.kind === 'decision' || next.kind === 'joining') return 'deciding'
  if (next.kind === 'conditions') return 'conditions'
  return next.kind === 'talk' || !hasBegun(one) ? 'considering' : 'selecting'
}

/** The first step that is neither done nor skipped; null where none is left. */
export function nextStep(one: Pick<RehireCase, 'steps'>): CaseStep | null {
  return stepsInOrder(one.steps).find(isOpenStep) ?? null
}

/** Something of a case that is due on a day. */
export type CaseDue =
  | {
      readonly what: 'step'
      readonly dueOn: Day
      readonly step: StepKind
      readonly id: CaseStep['id']
    }
  | { readonly what: 'answer' | 'decide' | 'start'; readonly dueOn: Day }
  | {
      readonly what: 'check'
      readonly dueOn: Day
      readonly months: number
      readonly id: StartUpCheck['id']
    }

/**
 * Lists what a case still has due on a day, the earliest first; nothing of a closed one.
 *
 * The first answer counts as given once a step was done or an interview held; once it is decided
 * steps no longer fall due but the joining, once joined only the checks do.
 *
 * @param endedOn when the stint that came of it ended: later checks are due no more
 */
export function duesOf(one: CaseCourse, day: Day, endedOn: Day | null = null): readonly CaseDue[] {
  const stage = stageOf(one, day)
  if (stage === 'closed') return []
  const dues: CaseDue[] = []
  if (stage === 'settlingIn') {
    for (const { id, months, dueOn, doneOn } of one.checks) {
      if (doneOn !== null || (endedOn !== null && dueOn > endedOn)) continue
      dues.push({ what: 'check', dueOn, months, id })
    }
    return inOrder(dues)
  }
  for (const step of one.steps) {
    if (step.dueOn === null || !isOpenStep(step)) continue
    if (stage === 'joining' && step.kind !== 'joining') continue
    dues.push({ what: 'step', dueOn: step.dueOn, step: step.kind, id: step.id })
  }
  if (stage === 'joining') {
    const startsOn = one.joinedOn ?? one.startsOn
    if (startsOn !== null) dues.push({ what: 'start', dueOn: startsOn })
    return inOrder(dues)
  }
  if (one.answerBy !== null && !hasBegun(one)) dues.push({ what: 'answer', dueOn: one.answerBy })
  if (one.decideBy !== null) dues.push({ what: 'decide', dueOn: one.decideBy })
  return inOrder(dues)
}

/** Lists what should have been done before a day; what is due on the day itself is not late. */
export function overdueOn(one: CaseCourse, day: Day): readonly CaseDue[] {
  return duesOf(one, day).filter(({ dueOn }) => dueOn < day)
}

function hasBegun({ steps, interviews }: Pick<RehireCase, 'steps' | 'interviews'>): boolean {
  return interviews.length > 0 || steps.some(({ doneOn }) => doneOn !== null)
}

function inOrder(dues: readonly CaseDue[]): readonly CaseDue[] {
  return dues.toSorted((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1))
}
