import { isId } from '#shared/lib/ids.ts'

import type { GatheringEvent } from './event.ts'
import type { InterestGroup } from './interest-group.ts'
import type { Participation } from './participation.ts'
import { isOnline, seatsOf } from './seats.ts'

/** How an event went, in people. */
export interface EventFigures {
  /** All who stand on its list. */
  readonly listed: number
  readonly invited: number
  /** Who answered anything at all. */
  readonly replied: number
  /** Who said yes and has a seat. */
  readonly coming: number
  readonly waiting: number
  readonly came: number
  readonly cameAlumni: number
  readonly cameStaff: number
  readonly cameInPerson: number
  readonly cameOnline: number
  /** Alumni who came and had come to nothing before. */
  readonly firstTime: number
  readonly isAlumniLed: boolean
}

/** What the figures need besides the event and its list. */
export interface FiguresInput {
  readonly event: GatheringEvent
  /** Each person once. */
  readonly participations: readonly Participation[]
  /** The group whose meeting it is. */
  readonly group: Pick<InterestGroup, 'members'> | null
  /** Whether a person had attended anything before this event. */
  readonly hadComeBefore: (personId: string) => boolean
}

/** Counts how an event went. */
export function eventFigures(input: FiguresInput): EventFigures {
  const { event, participations } = input
  const seats = seatsOf(event, participations)
  const wanting = participations.filter((one) => one.reply === 'yes')
  const came = participations.filter((one) => one.attendance === 'came')
  const cameAlumni = came.filter(({ personId }) => isId('alumnus', personId))
  const cameOnline = came.filter((one) => isOnline(event, one)).length
  return {
    listed: participations.length,
    invited: participations.filter((one) => one.invitedOn !== null).length,
    replied: participations.filter((one) => one.reply !== 'none').length,
    coming: wanting.filter(({ id }) => seats.get(id)?.seat === 'seat').length,
    waiting: wanting.filter(({ id }) => seats.get(id)?.seat === 'waits').length,
    came: came.length,
    cameAlumni: cameAlumni.length,
    cameStaff: came.length - cameAlumni.length,
    cameInPerson: came.length - cameOnline,
    cameOnline,
    firstTime: cameAlumni.filter(({ personId }) => !input.hadComeBefore(personId)).length,
    isAlumniLed: isAlumniLed(input),
  }
}

/** Tells whether alumni led: an alumnus organises or speaks, or leads the group that meets. */
export function isAlumniLed({
  event,
  participations,
  group,
}: Omit<FiguresInput, 'hadComeBefore'>): boolean {
  const leaders = leadersOf(group, event)
  return [
    ...participations
      .filter((one) => one.isOrganiser || one.isSpeaker)
      .map(({ personId }) => personId),
    ...leaders,
  ].some((personId) => isId('alumnus', personId))
}

/** Who led a group on the day of an event, or leads it now where the day is open. */
export function leadersOf(
  group: Pick<InterestGroup, 'members'> | null,
  { startsOn }: Pick<GatheringEvent, 'startsOn'>,
): readonly string[] {
  return (group?.members ?? [])
    .filter(({ isLeader }) => isLeader)
    .filter(({ joinedOn, leftOn }) =>
      startsOn === null
        ? leftOn === null
        : (joinedOn === null || joinedOn <= startsOn) && (leftOn === null || leftOn > startsOn),
    )
    .map(({ personId }) => personId)
}
