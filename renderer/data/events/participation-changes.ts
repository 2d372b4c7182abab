import type { DataContext } from '#renderer/data/context.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { trashing } from '#shared/domain/act/changes.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { Attendance, Participation, Reply } from '#shared/domain/gathering/participation.ts'
import { isOnline } from '#shared/domain/gathering/seats.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import type { Instant } from '#shared/lib/dates.ts'
import { overlay } from '#shared/lib/overlay.ts'

import { historyChanges } from './histories.ts'

/** What can be written of a participation besides reply and attendance. */
export type ParticipationPatch = Partial<
  Pick<
    Participation,
    'isOrganiser' | 'isSpeaker' | 'invitedOn' | 'mode' | 'arrivesAt' | 'isToldToWait' | 'note'
  >
>

/** The fields of a reply given now; an unchanged one keeps its time and so its place. */
export function replyFields(
  one: Participation,
  reply: Reply,
  now: Instant,
): Partial<Participation> {
  if (one.reply === reply) return {}
  const repliedAt = reply === 'none' ? null : now
  return { reply, repliedAt, ...(reply !== 'yes' && { isToldToWait: false }) }
}

/** The fields of an attendance noted now. */
export function attendanceFields(
  one: Participation,
  attendance: Attendance,
  now: Instant,
): Partial<Participation> {
  if (one.attendance === attendance) return {}
  return { attendance, checkedInAt: attendance === 'came' ? now : null }
}

/** Other fields; who turns from the line to the place queues for a seat as of now. */
export function patchFields(
  event: GatheringEvent,
  one: Participation,
  patch: ParticipationPatch,
  now: Instant,
): Partial<Participation> {
  const { mode } = patch
  const comesToPlace =
    mode !== undefined && isOnline(event, one) && !isOnline(event, { mode }) && one.reply === 'yes'
  return comesToPlace ? { ...patch, repliedAt: now } : patch
}

/**
 * The changes of some records of an event's list, and of the histories where the event is closed.
 *
 * @param records all live records of the list
 * @param fieldsOf the fields to write of one; null takes it off the list
 */
export function listChanges(
  context: DataContext,
  event: GatheringEvent,
  records: readonly Participation[],
  fieldsOf: (one: Participation) => Partial<Participation> | null,
): readonly Change[] {
  const at = context.now()
  const changes: Change[] = []
  const next = records.map((one) => {
    const fields = fieldsOf(one)
    const change =
      fields === null ? trashing('gatherings', one, at) : diffRecord('gatherings', one, fields)
    if (change !== null) changes.push(change)
    // One who is off the list is off the history too.
    return overlay(one, fields ?? { attendance: 'none' }) as Participation
  })
  if (changes.length === 0) return []
  return [...changes, ...historyChanges(context, event, next)]
}
