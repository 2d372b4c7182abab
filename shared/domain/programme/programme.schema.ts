import {
  count,
  day,
  flag,
  idOrNull,
  oneOf,
  recordSchema,
  text,
} from '#shared/domain/record/schema-parts.ts'

import { LETTER_USES } from './programme.ts'

const OWN = ['rank', 'from', 'to', 'tag', 'groupId', 'days', 'use', 'subject', 'body', 'on']

/** The schema of the collection `programme`: grades, holidays, cadences, letters, by `kind`. */
export const programmeSchema = recordSchema(
  'programme',
  1,
  {
    kind: oneOf(['grade', 'companyHoliday', 'cadenceRule', 'letter', 'calendarEntry']),
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
  },
  [...OWN, 'isYearly', 'note', 'name'],
)
