import type { Day } from '#shared/lib/dates.ts'
import type { NewId } from '#shared/lib/ids.ts'

import { STEP_KINDS } from './rehire-case.ts'
import type { CaseStep, StepKind, StepTemplate } from './rehire-case.ts'

const USUAL: readonly StepKind[] = [
  'documents',
  'aptitude',
  'firstInterview',
  'secondInterview',
  'finalInterview',
  'conditions',
  'decision',
  'joining',
]

/** The steps that each template asks for, in their order. */
export const TEMPLATE_STEPS: Readonly<Record<StepTemplate, readonly StepKind[]>> = {
  usual: USUAL,
  alumni: ['talk', 'finalInterview', 'conditions', 'decision', 'joining'],
}

/** The usual steps that a template leaves out (選考ステップの簡略化); each needs a reason. */
export function leftOutSteps(template: StepTemplate): readonly StepKind[] {
  return USUAL.filter((kind) => !TEMPLATE_STEPS[template].includes(kind))
}

/**
 * Makes the steps that a case begins with: those of the template open, the usual ones that it leaves
 * out skipped on the day.
 *
 * @param reasonOf proposes why a step is left out; it can be edited later
 */
export function templateSteps(
  template: StepTemplate,
  on: Day,
  reasonOf: (kind: StepKind) => string,
  newId: NewId,
): readonly CaseStep[] {
  const asked = TEMPLATE_STEPS[template].map((kind) => blankStep(kind, newId))
  const skipped = leftOutSteps(template).map((kind) => ({
    ...blankStep(kind, newId),
    skippedOn: on,
    skipReason: reasonOf(kind),
  }))
  return stepsInOrder([...asked, ...skipped])
}

/** A step that nothing was done about yet. */
export function blankStep(kind: StepKind, newId: NewId): CaseStep {
  return {
    id: newId('caseStep'),
    kind,
    dueOn: null,
    doneOn: null,
    skippedOn: null,
    skipReason: '',
    result: '',
  }
}

/** Steps in the order of a selection, those of one kind by their ids. */
export function stepsInOrder(steps: readonly CaseStep[]): readonly CaseStep[] {
  return steps.toSorted(
    (a, b) => STEP_KINDS.indexOf(a.kind) - STEP_KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  )
}

/** Tells whether a step is neither done nor skipped. */
export function isOpenStep(step: Pick<CaseStep, 'doneOn' | 'skippedOn'>): boolean {
  return step.doneOn === null && step.skippedOn === null
}
