import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Day, Instant } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { TimeOfDay } from './event.ts'

/** 未回答, 出席, 欠席, 検討中. */
export const REPLIES = ['none', 'yes', 'no', 'maybe'] as const
/** What a person answered to an invitation (出欠). */
export type Reply = (typeof REPLIES)[number]

/** 対面, オンライン. */
export const ATTENDING_MODES = ['inPerson', 'online'] as const
/** How one person takes part. */
export type AttendingMode = (typeof ATTENDING_MODES)[number]

/** 未確認, 来場, 不参加. */
export const ATTENDANCES = ['none', 'came', 'absent'] as const
/** Whether a person was there. */
export type Attendance = (typeof ATTENDANCES)[number]

/** One person's part in one event: invitation, reply, attendance. */
export interface Participation extends RecordBase<'participation'> {
  readonly kind: 'participation'
  readonly eventId: Id<'event'>
  /** An alumnus, or one of the current staff. */
  readonly personId: Id<'alumnus'> | Id<'staff'>
  readonly isOrganiser: boolean
  readonly isSpeaker: boolean
  /** When the invitation went out; null for one who is only on the list. */
  readonly invitedOn: Day | null
  readonly reply: Reply
  /** When the reply came; of two who want the last seat the earlier has it. */
  readonly repliedAt: Instant | null
  /** Null where the event's own mode says it. */
  readonly mode: AttendingMode | null
  /** When this person comes, where it is not at the beginning. */
  readonly arrivesAt: TimeOfDay
  /** True for one who was told that all seats are taken. */
  readonly isToldToWait: boolean
  readonly attendance: Attendance
  readonly checkedInAt: Instant | null
  readonly note: string
}
