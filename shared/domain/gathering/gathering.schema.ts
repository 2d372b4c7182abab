import {
  count,
  countOrNull,
  day,
  dayOrNull,
  elements,
  flag,
  id,
  idOrNull,
  instantOrNull,
  oneOf,
  oneOfOrNull,
  recordSchema,
  text,
  timeOfDay,
} from '#shared/domain/record/schema-parts.ts'
import type { Part } from '#shared/domain/record/schema-parts.ts'

import { EVENT_MODES, REPEATS } from './event.ts'
import { ATTENDANCES, ATTENDING_MODES, REPLIES } from './participation.ts'

const KINDS = ['event', 'eventTemplate', 'series', 'participation', 'interestGroup']

const EVENT: Readonly<Record<string, Part>> = {
  title: text(200),
  startsAt: timeOfDay,
  endsAt: timeOfDay,
  place: text(200),
  address: text(500),
  url: text(1000),
  capacity: countOrNull(100_000),
  description: text(20_000),
  letterSubject: text(500),
  letterBody: text(20_000),
  startsOn: dayOrNull,
  endsOn: dayOrNull,
  replyBy: dayOrNull,
  seriesId: idOrNull,
  groupId: idOrNull,
  cancelledOn: dayOrNull,
  closedOn: dayOrNull,
  companyGain: text(2000),
  alumnusGain: text(2000),
  note: text(20_000),
}

const SERIES: Readonly<Record<string, Part>> = {
  name: text(200),
  repeat: oneOf(REPEATS),
  every: count(100),
}

const PARTICIPATION: Readonly<Record<string, Part>> = {
  eventId: id,
  // Null once the person was erased.
  personId: idOrNull,
  isOrganiser: flag,
  isSpeaker: flag,
  invitedOn: dayOrNull,
  reply: oneOf(REPLIES),
  repliedAt: instantOrNull,
  // An event is held in one of three ways, a person takes part in one of two, or as the event says.
  mode: oneOfOrNull([...new Set([...EVENT_MODES, ...ATTENDING_MODES])]),
  arrivesAt: timeOfDay,
  isToldToWait: flag,
  attendance: oneOf(ATTENDANCES),
  checkedInAt: instantOrNull,
}

const GROUP: Readonly<Record<string, Part>> = {
  field: text(200),
  purpose: text(5000),
  members: elements({ personId: id, isLeader: flag, joinedOn: dayOrNull, leftOn: dayOrNull }),
  notes: elements({ writtenOn: day, text: text(20_000) }),
}

const own = { ...EVENT, ...SERIES, ...PARTICIPATION, ...GROUP }

/** The schema of the collection `gatherings`: events, series, participations, groups, by `kind`. */
export const gatheringSchema = recordSchema(
  'gathering',
  0,
  { kind: oneOf(KINDS), ...own },
  Object.keys(own),
)
