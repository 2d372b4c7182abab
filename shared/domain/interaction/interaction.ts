import type { Element, RecordBase } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

/** 電話, メール, 面談, はがき・手紙, メッセージ, イベント, 引き合わせ, メモ. */
export const INTERACTION_KINDS = [
  'call',
  'mail',
  'meeting',
  'card',
  'message',
  'event',
  'introduction',
  'note',
] as const
/** What kind of touch an interaction is; a note is none and does not count as contact. */
export type InteractionKind = (typeof INTERACTION_KINDS)[number]

/** Kinds that are written by hand; events are written by closing them, introductions by their own act. */
export const LOGGED_KINDS = INTERACTION_KINDS.filter(
  (kind) => kind !== 'event' && kind !== 'introduction',
)

/** Who took the first step: こちらから, 先方から. */
export const DIRECTIONS = ['fromUs', 'fromThem'] as const
/** The direction of a touch. */
export type Direction = (typeof DIRECTIONS)[number]

/** 本人, 同席. */
export const PARTICIPANT_ROLES = ['main', 'attendee'] as const
/** What a participant was in an interaction. */
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number]

/** An alumnus or a staff member who took part. */
export interface Participant extends Element<'participant'> {
  readonly personId: Id<'alumnus'> | Id<'staff'>
  readonly role: ParticipantRole
  /** When this person agreed to an introduction; null for all else and until then. */
  readonly consentedOn: Day | null
}

/** A touch or a note in the history of a relationship (接点). */
export interface Interaction extends RecordBase<'interaction'> {
  readonly kind: InteractionKind
  readonly happenedOn: Day
  readonly direction: Direction | null
  readonly participants: readonly Participant[]
  readonly text: string
  readonly nextStep: string
  readonly nextStepDueOn: Day | null
  readonly nextStepDoneOn: Day | null
  /** What the company got out of it. */
  readonly companyGain: string
  /** What the person got out of it. */
  readonly alumnusGain: string
  /** What came of it later: the result of an introduction. */
  readonly outcome: string
  /** The event or the interest group that it belongs to. */
  readonly gatheringId: Id<'event'> | Id<'interestGroup'> | null
  /** The case that it belongs to. */
  readonly caseId: Id<'case'> | null
}

/**
 * Tells whether an interaction counts as having been in touch: no note does, nor an introduction that
 * is only planned, because somebody has not agreed yet.
 */
export function isTouch({
  kind,
  participants,
}: Pick<Interaction, 'kind' | 'participants'>): boolean {
  if (kind !== 'introduction') return kind !== 'note'
  return participants.every(({ role, consentedOn }) => role !== 'main' || consentedOn !== null)
}
