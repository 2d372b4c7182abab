import {
  CONSENT_METHODS,
  EMPLOYMENT_TYPES,
  LEAVING_KINDS,
  REASON_GROUPS,
} from '#shared/domain/alumnus/alumnus.ts'
import { CRITERION_KINDS, MATCHES } from '#shared/domain/eligibility/eligibility-rule.ts'
import { SCOPES } from '#shared/domain/record/record.ts'
import {
  count,
  countOrNull,
  day,
  dayOrNull,
  elements,
  flag,
  id,
  idOrNull,
  oneOf,
  oneOfOrNull,
  recordSchema,
  text,
} from '#shared/domain/record/schema-parts.ts'
import type { Part } from '#shared/domain/record/schema-parts.ts'

import { FEEDBACK_SUBJECTS } from './feedback-request.ts'
import { LETTER_USES } from './programme.ts'
import { PROGRAM_GOALS } from './set-up.ts'

const KINDS = [
  'grade',
  'companyHoliday',
  'cadenceRule',
  'letter',
  'calendarEntry',
  'setUp',
  'eligibilityRule',
  'rehirePolicy',
  'feedbackRequest',
  'story',
]

const YEN_OR_NULL = countOrNull(1_000_000_000)

const YEAR: Readonly<Record<string, Part>> = {
  name: text(100),
  rank: { type: 'number', minimum: -1000, maximum: 1000 },
  from: day,
  to: day,
  tag: text(60),
  groupId: idOrNull,
  days: count(36_500),
  use: oneOf(LETTER_USES),
  subject: text(500),
  body: text(20_000),
  on: day,
  isYearly: flag,
  note: text(5000),
}

const SET_UP: Readonly<Record<string, Part>> = {
  goals: { type: 'array', maxItems: PROGRAM_GOALS.length, items: oneOf(PROGRAM_GOALS) },
  isAllShown: flag,
  startedOn: dayOrNull,
  ownerId: idOrNull,
  sponsorId: idOrNull,
  deputyId: idOrNull,
  hoursPerMonth: countOrNull(1000),
  budgetYen: YEN_OR_NULL,
  purposeText: text(20_000),
  consentText: text(20_000),
  announcementText: text(20_000),
  announcedOn: dayOrNull,
  targets: elements({ fiscalYear: count(9999), figure: text(60), value: count(1_000_000_000) }),
  agencyFeeYen: YEN_OR_NULL,
  advertisingYen: YEN_OR_NULL,
  trainingDays: countOrNull(1000),
  trainingDayYen: YEN_OR_NULL,
}

const VALUES = [...new Set([...LEAVING_KINDS, ...EMPLOYMENT_TYPES, ...REASON_GROUPS])]

/** Every kind of condition has some of these fields; which is for `checkRule` to say. */
const CRITERION: Readonly<Record<string, Part>> = {
  years: count(100),
  months: count(11),
  grade: text(100),
  bound: oneOf(['atLeast', 'atMost']),
  isExcluding: flag,
  values: { type: 'array', maxItems: 50, items: oneOf(VALUES) },
}

const criterion = (more: Readonly<Record<string, Part>>, kinds: readonly string[]): Part => ({
  type: 'object',
  properties: { kind: oneOf(kinds), ...CRITERION, ...more },
  required: ['kind'],
  additionalProperties: false,
})

const list = (items: Part): Part => ({ type: 'array', maxItems: 50, items })

const RULE: Readonly<Record<string, Part>> = {
  match: oneOf(MATCHES),
  countsLeave: flag,
  parts: list(
    criterion({ match: oneOf(MATCHES), criteria: list(criterion({}, CRITERION_KINDS)) }, [
      ...CRITERION_KINDS,
      'group',
    ]),
  ),
}

const POLICY: Readonly<Record<string, Part>> = {
  conditions: text(20_000),
  treatment: text(20_000),
  waitingMonths: countOrNull(1200),
  hasNoGuarantee: flag,
  isOnceOnly: flag,
  answerDays: countOrNull(3650),
  decideDays: countOrNull(3650),
  announcements: elements({
    announcedOn: day,
    audience: text(200),
    medium: text(200),
    fileName: text(255),
    scope: oneOf(SCOPES),
  }),
}

const FEEDBACK: Readonly<Record<string, Part>> = {
  about: oneOf(FEEDBACK_SUBJECTS),
  question: text(5000),
  dueOn: dayOrNull,
  answers: elements({
    personId: id,
    askedOn: dayOrNull,
    answeredOn: dayOrNull,
    text: text(20_000),
    thankedOn: dayOrNull,
  }),
  whatChanged: text(20_000),
  changedOn: dayOrNull,
  closedOn: dayOrNull,
}

const STORY: Readonly<Record<string, Part>> = {
  // Null once the person was erased.
  personId: idOrNull,
  text: text(20_000),
  permittedOn: dayOrNull,
  permissionMethod: oneOfOrNull(CONSENT_METHODS),
  permittedUntil: dayOrNull,
  withdrawnOn: dayOrNull,
  publishedOn: dayOrNull,
  publishedWhere: text(1000),
  takenDownOn: dayOrNull,
}

const own = { ...YEAR, ...SET_UP, ...RULE, ...POLICY, ...FEEDBACK, ...STORY }

/** The schema of the collection `programme`: grades, the year, letters, rules, policies, by `kind`. */
export const programmeSchema = recordSchema(
  'programme',
  2,
  { kind: oneOf(KINDS), ...own },
  Object.keys(own),
)
