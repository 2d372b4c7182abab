import gatherings from '#resources/sample-gatherings.json'
import type { Change } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type { EventMode } from '#shared/domain/gathering/event.ts'
import {
  BLANK_EVENT,
  BLANK_GROUP,
  BLANK_PARTICIPATION,
} from '#shared/domain/gathering/new-gathering.ts'
import type { ParticipationFields } from '#shared/domain/gathering/new-gathering.ts'
import { BLANK_INTERACTION } from '#shared/domain/interaction/new-interaction.ts'
import { addDays, weekdayOf } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id, NewId } from '#shared/lib/ids.ts'

interface SampleEvent {
  readonly title: string
  readonly inDays: number
  readonly weekday: number
  readonly startsAt: string
  readonly endsAt: string
  readonly mode: EventMode
  readonly place?: string
  readonly url?: string
  readonly capacity: number | null
  readonly replyInDays?: number
  /** The name of the group whose meeting it is. */
  readonly group?: string
  readonly description: string
  readonly companyGain?: string
  readonly alumnusGain?: string
  readonly came?: readonly string[]
  /** Those who came, but not to the place. */
  readonly online?: readonly string[]
  readonly absent?: readonly string[]
  readonly yes?: readonly string[]
  readonly no?: readonly string[]
  readonly maybe?: readonly string[]
  readonly silent?: readonly string[]
  readonly organisers: readonly string[]
  readonly speakers: readonly string[]
}

/** Invitations go out so many days before an event, replies come so many before. */
const INVITED_BEFORE = 35
const REPLIED_BEFORE = 20

/** Whom the invented gatherings stand on. */
export interface SampleCast {
  /** Ids by family and given name with a space between. */
  readonly people: ReadonlyMap<string, Id<'alumnus'>>
  readonly staff: readonly Id<'staff'>[]
  readonly today: Day
  readonly newId: NewId
}

/** Makes the changes that add four invented events, three groups and an introduction. */
export function gatheringChanges(cast: SampleCast): readonly Change[] {
  const groups = gatherings.groups.map((group) => ({ group, id: cast.newId('interestGroup') }))
  const groupIds = new Map(groups.map(({ group, id }) => [group.name, id]))
  return [
    ...groups.map(({ group, id }) => groupChange(cast, id, group)),
    ...(gatherings.events as readonly SampleEvent[]).flatMap((event) =>
      eventChanges(cast, event, groupIds.get(event.group ?? '') ?? null),
    ),
    ...gatherings.introductions.map((one) => introductionChange(cast, one)),
  ]
}

function groupChange(
  { people, today, newId }: SampleCast,
  id: Id<'interestGroup'>,
  group: (typeof gatherings.groups)[number],
): Change {
  const joinedOn = addDays(today, -group.sinceDaysAgo)
  const member = (isLeader: boolean) => (name: string) => {
    const personId = people.get(name)
    return personId === undefined
      ? []
      : [{ id: newId('member'), personId, isLeader, joinedOn, leftOn: null }]
  }
  const { name, field, purpose } = group
  const fields = {
    ...BLANK_GROUP,
    name,
    field,
    purpose,
    members: [...group.leaders.flatMap(member(true)), ...group.members.flatMap(member(false))],
    notes: group.notes.map(({ daysAgo, text }) => ({
      id: newId('groupNote'),
      writtenOn: addDays(today, -daysAgo),
      text,
    })),
  }
  return creation('gatherings', id, fields, true)
}

function eventChanges(
  cast: SampleCast,
  event: SampleEvent,
  groupId: Id<'interestGroup'> | null,
): readonly Change[] {
  const { today, newId, staff, people } = cast
  const eventId = newId('event')
  const startsOn = onWeekday(addDays(today, event.inDays), event.weekday)
  const isOver = startsOn < today
  const change = creation(
    'gatherings',
    eventId,
    {
      ...BLANK_EVENT,
      title: event.title,
      mode: event.mode,
      startsOn,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      place: event.place ?? '',
      url: event.url ?? '',
      capacity: event.capacity,
      description: event.description,
      replyBy: event.replyInDays === undefined ? null : addDays(today, event.replyInDays),
      groupId,
      closedOn: isOver ? addDays(startsOn, 2) : null,
      companyGain: event.companyGain ?? '',
      alumnusGain: event.alumnusGain ?? '',
    },
    true,
  )
  const invitedOn = earlier(addDays(startsOn, -INVITED_BEFORE), addDays(today, -6))
  const repliedAt = `${earlier(addDays(startsOn, -REPLIED_BEFORE), addDays(today, -2))}T03:00:00.000Z`
  const part = (personId: string, fields: Partial<ParticipationFields>): Change =>
    creation(
      'gatherings',
      newId('participation'),
      { ...BLANK_PARTICIPATION, eventId, personId, ...fields },
      true,
    )
  const guests = (names: readonly string[] | undefined, fields: Partial<ParticipationFields>) =>
    (names ?? []).flatMap((name) => {
      const personId = people.get(name)
      if (personId === undefined) return []
      const roles = {
        isOrganiser: event.organisers.includes(name),
        isSpeaker: event.speakers.includes(name),
      }
      return [part(personId, { invitedOn, ...roles, ...fields })]
    })
  const yes = { reply: 'yes', repliedAt } as const
  const attended = [...(event.came ?? []), ...(event.online ?? [])]
  return [
    change,
    ...staff.map((id) =>
      part(id, { ...yes, isOrganiser: true, attendance: isOver ? 'came' : 'none' }),
    ),
    ...guests(event.came, { ...yes, attendance: 'came' }),
    ...guests(event.online, { ...yes, mode: 'online', attendance: 'came' }),
    ...guests(event.absent, { ...yes, attendance: 'absent' }),
    ...guests(event.yes, yes),
    ...guests(event.no, { reply: 'no', repliedAt }),
    ...guests(event.maybe, { reply: 'maybe', repliedAt }),
    ...guests(event.silent, {}),
    ...attended.flatMap((name) => attendanceOf(cast, name, eventId, startsOn, event.title)),
  ]
}

/** What an attendance left in a person's history. */
function attendanceOf(
  { people, newId }: SampleCast,
  name: string,
  gatheringId: Id<'event'>,
  happenedOn: Day,
  text: string,
): readonly Change[] {
  const personId = people.get(name)
  if (personId === undefined) return []
  const participants = [{ id: newId('participant'), personId, role: 'main', consentedOn: null }]
  const fields = { kind: 'event', happenedOn, participants, text, gatheringId }
  return [creation('interactions', newId('interaction'), { ...BLANK_INTERACTION, ...fields }, true)]
}

function introductionChange(
  { people, today, newId }: SampleCast,
  { between, daysAgo, purpose, outcome }: (typeof gatherings.introductions)[number],
): Change {
  const happenedOn = addDays(today, -daysAgo)
  const participants = between.flatMap((name) => {
    const personId = people.get(name)
    return personId === undefined
      ? []
      : [{ id: newId('participant'), personId, role: 'main', consentedOn: happenedOn }]
  })
  const fields = { kind: 'introduction', happenedOn, participants, text: purpose, outcome }
  return creation('interactions', newId('interaction'), { ...BLANK_INTERACTION, ...fields }, true)
}

/** The nearest day from this one on that falls on a weekday, 0 for Sunday. */
function onWeekday(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7)
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b
}
