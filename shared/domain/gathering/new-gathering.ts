import type { RecordBase } from '#shared/domain/record/record.ts'

import type { EventPlan, GatheringEvent } from './event.ts'
import type { InterestGroup } from './interest-group.ts'
import type { Participation } from './participation.ts'

/** The fields of a gathering that can be written, without what the core keeps. */
type FieldsOf<G extends RecordBase> = Omit<G, Exclude<keyof RecordBase, 'scope'>>

/** The fields of an event that can be written. */
export type EventFields = FieldsOf<GatheringEvent>
/** The fields of a participation that can be written. */
export type ParticipationFields = FieldsOf<Participation>
/** The fields of an interest group that can be written. */
export type InterestGroupFields = FieldsOf<InterestGroup>

const BLANK_PLAN: EventPlan = {
  title: '',
  mode: 'inPerson',
  startsAt: '',
  endsAt: '',
  place: '',
  address: '',
  url: '',
  capacity: null,
  description: '',
  letterSubject: '',
  letterBody: '',
}

/** An event of which nothing is settled yet. */
export const BLANK_EVENT: EventFields = {
  ...BLANK_PLAN,
  scope: 'alumni',
  kind: 'event',
  startsOn: null,
  endsOn: null,
  replyBy: null,
  seriesId: null,
  groupId: null,
  cancelledOn: null,
  closedOn: null,
  companyGain: '',
  alumnusGain: '',
  note: '',
}

/** The part of somebody who was put on the list of an event, and no more. */
export const BLANK_PARTICIPATION: Omit<ParticipationFields, 'eventId' | 'personId'> = {
  scope: 'company',
  kind: 'participation',
  isOrganiser: false,
  isSpeaker: false,
  invitedOn: null,
  reply: 'none',
  repliedAt: null,
  mode: null,
  arrivesAt: '',
  isToldToWait: false,
  attendance: 'none',
  checkedInAt: null,
  note: '',
}

/** An interest group without members. */
export const BLANK_GROUP: InterestGroupFields = {
  scope: 'alumni',
  kind: 'interestGroup',
  name: '',
  field: '',
  purpose: '',
  members: [],
  notes: [],
  closedOn: null,
}
