import type { DataContext } from '#renderer/data/context.ts'
import { findSetUp } from '#renderer/data/programme/set-up.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { caseDeadlines } from '#shared/domain/rehire/deadlines.ts'
import { BLANK_CASE } from '#shared/domain/rehire/new-rehiring.ts'
import type { RehireCase, StepKind } from '#shared/domain/rehire/rehire-case.ts'
import type { RehirePolicy } from '#shared/domain/rehire/rehire-policy.ts'
import { templateSteps } from '#shared/domain/rehire/steps.ts'
import type { CaseWarning } from '#shared/domain/rehire/warnings.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'
import { overlay } from '#shared/lib/overlay.ts'

import { warningsOf } from './case-warnings.ts'
import { personOf, policyOn, vacancyOf } from './find-case.ts'

/** What a case is opened with. */
export interface CaseOpening extends Pick<
  RehireCase,
  'vacancyId' | 'title' | 'positionStatus' | 'channel' | 'template' | 'openedOn'
> {
  readonly personId: Id<'alumnus'>
  /** Why each step that the template leaves out is left out. */
  readonly skipReasons: Readonly<Partial<Record<StepKind, string>>>
}

/** What opening a case comes to, before it is done. */
export interface OpeningPreview {
  readonly policy: RehirePolicy | null
  readonly warnings: readonly CaseWarning[]
  readonly answerBy: Day | null
  readonly decideBy: Day | null
}

/** Looks at a case before it is opened. */
export function previewOpening(
  context: DataContext,
  opening: Pick<CaseOpening, 'personId' | 'vacancyId' | 'channel' | 'openedOn'>,
): OpeningPreview {
  const { personId, vacancyId, channel, openedOn } = opening
  const policy = policyOn(context, openedOn)
  const startsOn = vacancyOf(context, vacancyId)?.startsOn ?? null
  const one = overlay(BLANK_CASE, { channel, openedOn, startsOn })
  const warnings = warningsOf(context, one, personOf(context, personId), policy)
  return { policy, warnings, ...caseDeadlines(openedOn, policy) }
}

/**
 * The change that opens a case: with the steps of its template, the policy in force and its
 * deadlines, what the post says, and the usual costs of a hire. Throws `cases.nobody`.
 */
export function caseCreation(context: DataContext, opening: CaseOpening): Change {
  const { skipReasons, ...given } = opening
  const person = personOf(context, opening.personId)
  if (person === null) throw new AppError('cases.nobody')
  const policy = policyOn(context, opening.openedOn)
  const vacancy = vacancyOf(context, opening.vacancyId)
  const steps = templateSteps(
    opening.template,
    opening.openedOn,
    (kind) => skipReasons[kind] ?? '',
    context.writer.newId,
  )
  const own = {
    ...given,
    personId: person.id,
    policyId: policy?.id ?? null,
    steps,
    ...caseDeadlines(opening.openedOn, policy),
    ...usualCosts(context),
  }
  const post = vacancy && {
    title: vacancy.title,
    positionStatus: vacancy.positionStatus,
    department: vacancy.department,
    grade: vacancy.grade,
    place: vacancy.place,
    hours: vacancy.hours,
    startsOn: vacancy.startsOn,
  }
  const fields = overlay(BLANK_CASE, overlay(own, post ?? {}))
  return creation('cases', context.writer.newId('case'), fields)
}

/** What a hire costs as a rule, as the programme was set up. */
function usualCosts({ book }: DataContext): Partial<RehireCase> {
  const setUp = findSetUp(book)
  if (setUp === null) return {}
  const { agencyFeeYen, advertisingYen, trainingDays, trainingDayYen } = setUp
  return { agencyFeeYen, advertisingYen, usualTrainingDays: trainingDays, trainingDayYen }
}
