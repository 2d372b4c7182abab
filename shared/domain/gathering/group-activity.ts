import { isTouch } from '#shared/domain/interaction/interaction.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { addMonths } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { GatheringEvent } from './event.ts'
import type { InterestGroup, Member } from './interest-group.ts'
import type { Participation } from './participation.ts'

/** How lively a group was over the last 12 months, to the day. */
export interface GroupActivity {
  /** Meetings held. */
  readonly meetings: number
  /** Different people who came to them. */
  readonly participants: number
  /** Touches linked to the group. */
  readonly touches: number
  /** The last meeting held, however long ago. */
  readonly lastMeetingOn: Day | null
  /** The next meeting to come. */
  readonly nextMeetingOn: Day | null
  /** True for an open group in which nothing has moved for 12 months and nothing is planned. */
  readonly isDormant: boolean
}

/** What belongs to a group. */
export interface GroupRecords {
  /** Its meetings; those in the trash and those called off do not count. */
  readonly events: readonly GatheringEvent[]
  /** Parts in these meetings, their people resolved through merges. */
  readonly participations: readonly Participation[]
  /** The interactions that are linked to it; notes do not count. */
  readonly interactions: readonly Interaction[]
}

const MONTHS = 12

/**
 * Counts what a group did over the last 12 months: from the same date a year ago to today, both
 * included. Members who joined and notes that were written keep a young group from being dormant; a
 * group of which no day is known is not called dormant either.
 */
export function groupActivity(
  group: Pick<InterestGroup, 'members' | 'notes' | 'closedOn'>,
  { events, participations, interactions }: GroupRecords,
  today: Day,
): GroupActivity {
  const since = addMonths(today, -MONTHS)
  const isRecent = (day: Day): boolean => since <= day && day <= today
  const planned = events.filter((event) => isLive(event) && event.cancelledOn === null)
  const days = planned.flatMap(({ startsOn }) => startsOn ?? []).sort()
  const held = days.filter((day) => day <= today)
  const recent = new Set<string>(
    planned.filter(({ startsOn }) => startsOn !== null && isRecent(startsOn)).map(({ id }) => id),
  )
  const came = participations.filter(
    (one) => isLive(one) && one.attendance === 'came' && recent.has(one.eventId),
  )
  const touches = interactions.filter((one) => isLive(one) && isTouch(one))
  const nextMeetingOn = days.find((day) => day > today) ?? null
  const signs = [
    ...held,
    ...touches.map(({ happenedOn }) => happenedOn),
    ...group.members.flatMap(({ joinedOn }) => joinedOn ?? []),
    ...group.notes.map(({ writtenOn }) => writtenOn),
  ]
  return {
    meetings: held.filter(isRecent).length,
    participants: new Set(came.map(({ personId }) => personId)).size,
    touches: touches.filter(({ happenedOn }) => isRecent(happenedOn)).length,
    lastMeetingOn: held.at(-1) ?? null,
    nextMeetingOn,
    isDormant:
      group.closedOn === null &&
      nextMeetingOn === null &&
      signs.length > 0 &&
      signs.every((day) => day < since),
  }
}

/** The members who belong to a group on a day. */
export function membersOn(
  { members }: Pick<InterestGroup, 'members'>,
  today: Day,
): readonly Member[] {
  return members.filter(({ leftOn }) => leftOn === null || leftOn > today)
}
