import rehiring from '#resources/sample-rehiring.json'
import type { Change } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { caseDeadlines, checkDays } from '#shared/domain/rehire/deadlines.ts'
import { BLANK_CASE, BLANK_REHIRE_NOTE } from '#shared/domain/rehire/new-rehiring.ts'
import type {
  CaseStep,
  Decision,
  FairnessReview,
  HiringChannel,
  RehireCase,
  StartUpVerdict,
  StepKind,
  StepTemplate,
} from '#shared/domain/rehire/rehire-case.ts'
import { isOpenStep, templateSteps } from '#shared/domain/rehire/steps.ts'
import type { PositionStatus, Vacancy } from '#shared/domain/rehire/vacancy.ts'
import { addDays } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { SampleCast } from './sample-gatherings.ts'

/** An invented case; days are counted back from today. */
export interface SampleCase {
  readonly person: string
  readonly vacancy: string | null
  readonly title?: string
  readonly positionStatus?: PositionStatus
  readonly template: StepTemplate
  readonly channel: HiringChannel
  readonly openedDaysAgo: number
  /** Kind, days ago, and what came of it. */
  readonly done: readonly (readonly [StepKind, number, string])[]
  /** Kind, days ago, and why. */
  readonly skipped?: readonly (readonly [StepKind, number, string])[]
  /** When the first open step is due. */
  readonly dueInDays?: number
  readonly interviews?: readonly {
    readonly daysAgo: number
    readonly interviewers: string
    readonly text: string
  }[]
  readonly offer?: {
    readonly payYen: number
    readonly startsInDays: number
    readonly employmentType: 'regular'
    readonly terms: string
  }
  readonly review?: Pick<FairnessReview, 'headcount' | 'bandLowYen' | 'bandHighYen' | 'reason'> & {
    readonly daysAgo: number
    readonly isApproved?: boolean
  }
  readonly decision?: {
    readonly kind: Decision
    readonly daysAgo: number
    readonly reason: string
  }
  readonly joined?: {
    readonly daysAgo: number
    readonly employeeNo: string
    readonly department: string
    readonly grade: string
  }
  readonly checks?: readonly {
    readonly expected: string
    readonly doneDaysAgo?: number
    readonly actual?: string
    readonly verdict?: StartUpVerdict
  }[]
  readonly trainingDays?: number
  readonly notes?: readonly {
    readonly daysAgo: number
    readonly facts: string
    readonly opinions: string
  }[]
}

/** Why a case of the sample leaves a usual step out. */
const LEFT_OUT = '在籍中の記録と面談で確かめられるため'

/** What a case stands on: the policy of its day and the post. */
export interface Footing {
  readonly policyId: Id<'programme'> | null
  readonly terms: Parameters<typeof caseDeadlines>[1]
  readonly vacancyId: Id<'vacancy'> | null
  readonly vacancy: Pick<
    Vacancy,
    'title' | 'positionStatus' | 'department' | 'grade' | 'place' | 'hours'
  > | null
  /** The stint that came of it. */
  readonly stintId: Id<'stint'> | null
}

/** Makes the changes that add a case with its notes. */
export function caseChanges(
  cast: SampleCast,
  one: SampleCase,
  footing: Footing,
): readonly Change[] {
  const { today, staff, newId } = cast
  const personId = cast.people.get(one.person)
  if (personId === undefined) return []
  const on = (daysAgo: number): Day => addDays(today, -daysAgo)
  const openedOn = on(one.openedDaysAgo)
  const { vacancy, vacancyId, policyId, terms, stintId } = footing
  const { offer, decision, joined } = one
  const { agencyFeeYen, advertisingYen, trainingDays, trainingDayYen } = rehiring.setUp
  const joinedOn = joined === undefined ? null : on(joined.daysAgo)
  const grade = joined?.grade ?? vacancy?.grade ?? ''
  const fields = {
    ...BLANK_CASE,
    personId,
    openedOn,
    title: vacancy?.title ?? one.title ?? '',
    vacancyId,
    positionStatus: vacancy?.positionStatus ?? one.positionStatus ?? 'open',
    channel: one.channel,
    template: one.template,
    policyId,
    keeperId: staff[0] ?? null,
    ...caseDeadlines(openedOn, terms),
    steps: stepsOf(cast, one, openedOn, joinedOn),
    interviews: (one.interviews ?? []).map(({ daysAgo, ...rest }) => ({
      id: newId('interview'),
      heldOn: on(daysAgo),
      ...rest,
    })),
    department: joined?.department ?? vacancy?.department ?? '',
    grade,
    place: vacancy?.place ?? '',
    hours: vacancy?.hours ?? '',
    ...(offer && {
      payYen: offer.payYen,
      startsOn: addDays(today, offer.startsInDays),
      employmentType: offer.employmentType,
      terms: offer.terms,
    }),
    fairnessReviews: reviewsOf(cast, one, grade),
    ...(decision && {
      decision: decision.kind,
      decidedOn: on(decision.daysAgo),
      decisionReason: decision.reason,
      deciderId: staff[0] ?? null,
    }),
    stintId,
    joinedOn,
    checks: joinedOn === null ? [] : checksOf(cast, one, joinedOn),
    ...(joinedOn !== null && {
      agencyFeeYen,
      advertisingYen,
      usualTrainingDays: trainingDays,
      trainingDays: one.trainingDays ?? null,
      trainingDayYen,
    }),
  }
  const caseId = newId('case')
  return [
    creation('cases', caseId, fields, true),
    ...(one.notes ?? []).map(({ daysAgo, ...texts }) =>
      creation(
        'cases',
        newId('rehireNote'),
        {
          ...BLANK_REHIRE_NOTE,
          personId,
          caseId,
          writtenOn: on(daysAgo),
          writerId: staff[0] ?? null,
          ...texts,
        },
        true,
      ),
    ),
  ]
}

function stepsOf(
  { today, newId }: SampleCast,
  { template, done, skipped = [], dueInDays }: SampleCase,
  openedOn: Day,
  joinedOn: Day | null,
): readonly CaseStep[] {
  const steps = templateSteps(template, openedOn, () => LEFT_OUT, newId).map((step): CaseStep => {
    const past = done.find(([kind]) => kind === step.kind)
    if (past !== undefined) {
      return { ...step, doneOn: addDays(today, -past[1]), result: past[2] }
    }
    const left = skipped.find(([kind]) => kind === step.kind)
    if (left !== undefined) {
      return { ...step, skippedOn: addDays(today, -left[1]), skipReason: left[2] }
    }
    return step.kind === 'joining' ? { ...step, doneOn: joinedOn } : step
  })
  const next = steps.find(isOpenStep)
  return steps.map((step) =>
    step === next && dueInDays !== undefined ? { ...step, dueOn: addDays(today, dueInDays) } : step,
  )
}

function reviewsOf(
  { staff, today, newId }: SampleCast,
  { review, offer }: SampleCase,
  grade: Vacancy['grade'],
): readonly FairnessReview[] {
  if (review === undefined) return []
  const { daysAgo, isApproved = false, ...band } = review
  const on = addDays(today, -daysAgo)
  return [
    {
      id: newId('fairnessReview'),
      reviewedOn: on,
      grade,
      ...band,
      offeredYen: offer?.payYen ?? null,
      approverId: isApproved ? (staff[1] ?? null) : null,
      approvedOn: isApproved ? on : null,
    },
  ]
}

function checksOf(
  { today, newId }: SampleCast,
  { checks = [] }: SampleCase,
  joinedOn: Day,
): RehireCase['checks'] {
  return checkDays(joinedOn).map(({ months, dueOn }, index) => {
    const { expected = '', doneDaysAgo, actual = '', verdict = null } = checks[index] ?? {}
    return {
      id: newId('startUpCheck'),
      months,
      dueOn,
      expected,
      doneOn: doneDaysAgo === undefined ? null : addDays(today, -doneDaysAgo),
      actual,
      verdict,
    }
  })
}
