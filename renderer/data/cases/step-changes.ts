import type { CaseStep, RehireCase, StepKind } from '#shared/domain/rehire/rehire-case.ts'
import { blankStep } from '#shared/domain/rehire/steps.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { NewId } from '#shared/lib/ids.ts'

type Steps = Pick<RehireCase, 'steps'>

/** The steps of a case with one written anew. */
export function stepWritten(
  { steps }: Steps,
  stepId: CaseStep['id'],
  fields: Partial<Omit<CaseStep, 'id' | 'kind'>>,
): Steps {
  return { steps: steps.map((step) => (step.id === stepId ? { ...step, ...fields } : step)) }
}

/** The steps of a case with one skipped; throws `cases.no-reason` where none is given. */
export function stepSkipped(
  one: Steps,
  stepId: CaseStep['id'],
  skippedOn: Day,
  reason: string,
): Steps {
  const skipReason = reason.trim()
  if (skipReason === '') throw new AppError('cases.no-reason')
  return stepWritten(one, stepId, { skippedOn, skipReason, doneOn: null })
}

/** The steps of a case with one more of a kind that it lacks. */
export function stepAdded({ steps }: Steps, kind: StepKind, newId: NewId): Steps {
  const isThere = steps.some((step) => step.kind === kind)
  return { steps: isThere ? steps : [...steps, blankStep(kind, newId)] }
}

/** The steps of a case with every one of a kind done on a day, or open again with null. */
export function kindDone({ steps }: Steps, kind: StepKind, doneOn: Day | null): Steps {
  const done = { doneOn, skippedOn: null, skipReason: '' }
  return { steps: steps.map((step) => (step.kind === kind ? { ...step, ...done } : step)) }
}
