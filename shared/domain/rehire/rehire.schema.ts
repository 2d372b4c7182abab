import { EMPLOYMENT_TYPES } from '#shared/domain/alumnus/alumnus.ts'
import {
  count,
  countOrNull,
  day,
  dayOrNull,
  elements,
  idOrNull,
  oneOf,
  oneOfOrNull,
  recordSchema,
  text,
} from '#shared/domain/record/schema-parts.ts'
import type { Part } from '#shared/domain/record/schema-parts.ts'

import {
  DECISIONS,
  HIRING_CHANNELS,
  START_UP_VERDICTS,
  STEP_KINDS,
  STEP_TEMPLATES,
} from './rehire-case.ts'
import { POSITION_STATUSES } from './vacancy.ts'

const KINDS = ['case', 'vacancy', 'rehireNote']

const YEN_OR_NULL = countOrNull(1_000_000_000)

const VACANCY: Readonly<Record<string, Part>> = {
  title: text(200),
  positionStatus: oneOf(POSITION_STATUSES),
  department: text(200),
  grade: text(100),
  place: text(200),
  hours: text(200),
  duties: text(20_000),
  wantedSkills: elements({ name: text(100) }),
  openedOn: day,
  startsOn: dayOrNull,
  applyBy: dayOrNull,
  closedOn: dayOrNull,
  note: text(20_000),
}

const CASE: Readonly<Record<string, Part>> = {
  // Null once the person was erased.
  personId: idOrNull,
  vacancyId: idOrNull,
  channel: oneOf(HIRING_CHANNELS),
  template: oneOf(STEP_TEMPLATES),
  policyId: idOrNull,
  keeperId: idOrNull,
  answerBy: dayOrNull,
  decideBy: dayOrNull,
  steps: elements({
    kind: oneOf(STEP_KINDS),
    dueOn: dayOrNull,
    doneOn: dayOrNull,
    skippedOn: dayOrNull,
    skipReason: text(500),
    result: text(5000),
  }),
  interviews: elements({ heldOn: day, interviewers: text(200), text: text(20_000) }),
  employmentType: oneOfOrNull(EMPLOYMENT_TYPES),
  payYen: YEN_OR_NULL,
  terms: text(5000),
  fairnessReviews: elements({
    reviewedOn: day,
    grade: text(100),
    headcount: countOrNull(100_000),
    bandLowYen: YEN_OR_NULL,
    bandHighYen: YEN_OR_NULL,
    offeredYen: YEN_OR_NULL,
    reason: text(5000),
    approverId: idOrNull,
    approvedOn: dayOrNull,
  }),
  decision: oneOfOrNull(DECISIONS),
  decidedOn: dayOrNull,
  decisionReason: text(5000),
  deciderId: idOrNull,
  stintId: idOrNull,
  joinedOn: dayOrNull,
  checks: elements({
    months: count(120),
    dueOn: day,
    expected: text(2000),
    doneOn: dayOrNull,
    actual: text(5000),
    verdict: oneOfOrNull(START_UP_VERDICTS),
  }),
  agencyFeeYen: YEN_OR_NULL,
  advertisingYen: YEN_OR_NULL,
  usualTrainingDays: countOrNull(1000),
  trainingDays: countOrNull(1000),
  trainingDayYen: YEN_OR_NULL,
}

const NOTE: Readonly<Record<string, Part>> = {
  caseId: idOrNull,
  writtenOn: day,
  writerId: idOrNull,
  facts: text(20_000),
  opinions: text(20_000),
}

const own = { ...VACANCY, ...CASE, ...NOTE }

/** The schema of the collection `cases`: cases, vacancies, notes on coming back, by `kind`. */
export const rehireSchema = recordSchema(
  'case',
  0,
  { kind: oneOf(KINDS), ...own },
  Object.keys(own),
)
