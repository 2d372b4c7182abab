import type { Member } from '#shared/domain/gathering/interest-group.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import type { LedgerEntry } from '#shared/domain/ledger/ledger-entry.ts'

import type { FieldsOf, ReportContext } from './report-lines.ts'
import { choice, day, firstWord, flag, instant, RECORD, rehireName, text } from './report-values.ts'

/** A touch or a note; other alumni who took part are counted, not named: they did not ask. */
export const INTERACTION_FIELDS: FieldsOf<Interaction> = {
  happenedOn: day,
  kind: choice('interactionKind'),
  direction: choice('direction'),
  participants: writeParticipants,
  text,
  nextStep: text,
  nextStepDueOn: day,
  nextStepDoneOn: day,
  companyGain: text,
  alumnusGain: text,
  outcome: text,
  gatheringId: (id, { gatheringNames }) => (id === null ? '' : (gatheringNames.get(id) ?? id)),
  caseId: rehireName,
  ...RECORD,
}

/** A person's part in an event. */
export const PARTICIPATION_FIELDS: FieldsOf<Participation> = {
  eventId: (id, { gatheringNames }) => gatheringNames.get(id) ?? id,
  kind: null,
  // The paper is about this person.
  personId: null,
  isOrganiser: flag,
  isSpeaker: flag,
  invitedOn: day,
  reply: choice('reply'),
  repliedAt: instant,
  mode: choice('eventMode'),
  arrivesAt: text,
  isToldToWait: flag,
  attendance: choice('attendance'),
  checkedInAt: instant,
  note: text,
  ...RECORD,
}

/** A person's membership of an interest group. */
export const MEMBER_FIELDS: FieldsOf<Member> = {
  id: null,
  personId: null,
  isLeader: flag,
  joinedOn: day,
  leftOn: day,
}

/** A line of the ledger; the other people of the same export are nobody's business here. */
export const LEDGER_FIELDS: FieldsOf<LedgerEntry> = {
  at: instant,
  kind: choice('ledgerKind'),
  format: (format, { say }) =>
    firstWord(say, [`ledger.format.${format}`, `exporting.format.${format}`]) ?? format,
  // What went out is named as a column, what came in as a field of a roster.
  columns: (keys, { say }) =>
    keys
      .map(
        (key) =>
          firstWord(say, [`outgoing.column.${key}`, `importing.field.${key}`, `field.${key}`]) ??
          key,
      )
      .join('、'),
  purpose: choice('purpose'),
  recipient: text,
  operatorId: (id, { staffNames }) => (id === null ? '' : (staffNames.get(id) ?? id)),
  deviceId: null,
  actId: null,
  alumnusIds: null,
  counts: null,
  ...RECORD,
  id: null,
  scope: null,
}

function writeParticipants(
  participants: Interaction['participants'],
  { say, staffNames }: ReportContext,
): string {
  const names = new Map<string, string>(staffNames)
  const staff = participants.flatMap(({ personId }) => names.get(personId) ?? [])
  const others = participants.length - staff.length - 1
  return [
    say('outgoing.report.person'),
    ...staff,
    ...(others > 0 ? [say('outgoing.report.others', { count: others })] : []),
  ].join('、')
}
