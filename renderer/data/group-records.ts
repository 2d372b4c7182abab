import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import { groupActivity, membersOn } from '#shared/domain/gathering/group-activity.ts'
import type { GroupActivity, GroupRecords } from '#shared/domain/gathering/group-activity.ts'
import type { InterestGroup, Member } from '#shared/domain/gathering/interest-group.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import { isLive } from '#shared/domain/record/record.ts'

import type { DataContext } from './context.ts'

/** A member of a group by the name of today. */
export interface GroupMember {
  readonly member: Member
  /** A merged person stands by whom it became. */
  readonly personId: string
  /** Empty where the person is gone. */
  readonly name: string
  readonly kana: string
  readonly isStaff: boolean
}

/** A group with what a list shows of it. */
export interface GroupRow {
  readonly group: InterestGroup
  /** 世話役 of today. */
  readonly leaders: readonly GroupMember[]
  /** How many belong to it today. */
  readonly memberCount: number
  readonly activity: GroupActivity
}

/** A meeting of a group. */
export interface GroupMeeting {
  readonly event: GatheringEvent
  /** How many stand on its list. */
  readonly listed: number
  /** How many came. */
  readonly came: number
}

/** A group with all that belongs to it. */
export interface GroupSheet extends GroupRow {
  /** Who belongs to it today, leaders first, then by when they joined. */
  readonly members: readonly GroupMember[]
  /** Who belonged to it once. */
  readonly formerMembers: readonly GroupMember[]
  /** Newest first, those without a day on top. */
  readonly meetings: readonly GroupMeeting[]
}

/** What belongs to each group, by its id. */
export function recordsByGroup({
  book,
  touches,
}: Pick<DataContext, 'book' | 'touches'>): (groupId: string) => GroupRecords {
  const events = new Map<string, GatheringEvent[]>()
  const parts = new Map<string, Participation[]>()
  const talks = new Map<string, Interaction[]>()
  for (const one of book.all('gatherings').values()) {
    if (!isLive(one)) continue
    if (one.kind === 'event' && one.groupId !== null) put(events, one.groupId, one)
    if (one.kind !== 'participation') continue
    const personId = touches.resolve(one.personId) as Participation['personId']
    put(parts, one.eventId, personId === one.personId ? one : { ...one, personId })
  }
  for (const one of book.all('interactions').values()) {
    if (isLive(one) && one.gatheringId !== null) put(talks, one.gatheringId, one)
  }
  return (groupId) => {
    const meetings = events.get(groupId) ?? []
    return {
      events: meetings,
      participations: meetings.flatMap(({ id }) => parts.get(id) ?? []),
      interactions: talks.get(groupId) ?? [],
    }
  }
}

/** What a list shows of a group. */
export function groupRow(
  context: DataContext,
  group: InterestGroup,
  records: GroupRecords,
): GroupRow {
  const today = context.today()
  const members = membersOn(group, today)
  return {
    group,
    leaders: members.filter(({ isLeader }) => isLeader).map((one) => memberOf(context, one)),
    memberCount: members.length,
    activity: groupActivity(group, records, today),
  }
}

/** A group with all that belongs to it. */
export function groupSheet(
  context: DataContext,
  group: InterestGroup,
  records: GroupRecords,
): GroupSheet {
  const current = new Set(membersOn(group, context.today()).map(({ id }) => id))
  const all = group.members
    .toSorted(
      (a, b) =>
        Number(b.isLeader) - Number(a.isLeader) ||
        compare(a.joinedOn ?? '', b.joinedOn ?? '') ||
        compare(a.id, b.id),
    )
    .map((one) => memberOf(context, one))
  const meetings = records.events.map((event): GroupMeeting => {
    const parts = records.participations.filter(({ eventId }) => eventId === event.id)
    const came = parts.filter(({ attendance }) => attendance === 'came').length
    return { event, listed: parts.length, came }
  })
  const dayOf = ({ event }: GroupMeeting): string => event.startsOn ?? '9999-12-31'
  return {
    ...groupRow(context, group, records),
    members: all.filter(({ member }) => current.has(member.id)),
    formerMembers: all.filter(({ member }) => !current.has(member.id)),
    meetings: meetings.sort(
      (a, b) => compare(dayOf(b), dayOf(a)) || compare(b.event.id, a.event.id),
    ),
  }
}

function memberOf({ book, touches }: DataContext, member: Member): GroupMember {
  const staff = book.get('organisations', member.personId)
  if (staff !== null) {
    return { member, personId: staff.id, name: staff.name, kana: '', isStaff: true }
  }
  const personId = touches.resolve(member.personId)
  const person = book.get('alumni', personId)
  const isHere = person !== null && isLive(person)
  return {
    member,
    personId,
    name: isHere ? displayName(person) : '',
    kana: isHere ? displayKana(person) : '',
    isStaff: false,
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [value])
  else there.push(value)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
