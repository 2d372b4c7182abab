import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import { groupActivity, membersOn } from '#shared/domain/gathering/group-activity.ts'
import type { GroupActivity, GroupRecords } from '#shared/domain/gathering/group-activity.ts'
import type { InterestGroup, Member } from '#shared/domain/gathering/interest-group.ts'
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
  participations,
}: Pick<DataContext, 'book' | 'participations'>): (groupId: string) => GroupRecords {
  const events = new Map<string, GatheringEvent[]>()
  const talks = new Map<string, Interaction[]>()
  for (const one of book.all('gatherings').values()) {
    if (!isLive(one)) continue
    if (one.kind === 'event' && one.groupId !== null) put(events, one.groupId, one)
  }
  for (const one of book.all('interactions').values()) {
    if (isLive(one) && one.gatheringId !== null) put(talks, one.gatheringId, one)
  }
  return (groupId) => {
    const meetings = events.get(groupId) ?? []
    return {
      events: meetings,
      participations: meetings.flatMap(({ id }) => participations.onceOf(id)),
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
  const members = peopleIn(context, membersOn(group, today))
  return {
    group,
    leaders: members.filter(({ member }) => member.isLeader),
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
  const isCurrent = ({ id }: Member): boolean => current.has(id)
  const members = peopleIn(context, group.members.filter(isCurrent))
  const former = peopleIn(
    context,
    group.members.filter((one) => !isCurrent(one)),
  )
  const meetings = records.events.map((event): GroupMeeting => {
    const parts = records.participations.filter(({ eventId }) => eventId === event.id)
    const came = parts.filter(({ attendance }) => attendance === 'came').length
    return { event, listed: parts.length, came }
  })
  const dayOf = ({ event }: GroupMeeting): string => event.startsOn ?? '9999-12-31'
  return {
    ...groupRow(context, group, records),
    members,
    formerMembers: former,
    meetings: meetings.sort(
      (a, b) => compare(dayOf(b), dayOf(a)) || compare(b.event.id, a.event.id),
    ),
  }
}

/** Everybody once and none of the trash: of two records merged into one the leader's, then the elder. */
function peopleIn(context: DataContext, members: readonly Member[]): readonly GroupMember[] {
  const seen = new Set<string>()
  return members
    .toSorted(
      (a, b) =>
        Number(b.isLeader) - Number(a.isLeader) ||
        compare(a.joinedOn ?? '', b.joinedOn ?? '') ||
        compare(a.id, b.id),
    )
    .map((one) => memberOf(context, one))
    .filter(({ personId, name }) => name !== '' && !seen.has(personId) && seen.add(personId))
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
