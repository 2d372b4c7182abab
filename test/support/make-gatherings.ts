import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { InterestGroup, Member } from '#shared/domain/gathering/interest-group.ts'
import {
  BLANK_EVENT,
  BLANK_GROUP,
  BLANK_PARTICIPATION,
} from '#shared/domain/gathering/new-gathering.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import { nextId } from '#test/support/make-alumnus.ts'

const KEPT = {
  trashedAt: null,
  erasedAt: null,
  mergedIntoId: null,
  isSample: false,
  clocks: {},
}

/** An event on a day of spring, with what a test says. */
export function makeEvent(given: Partial<GatheringEvent> = {}): GatheringEvent {
  const plan = { title: '春の交流会', startsOn: '2026-04-18', startsAt: '18:00', endsAt: '20:00' }
  return { ...KEPT, id: nextId('event'), ...BLANK_EVENT, ...plan, ...given }
}

/** A person's part in an event, with what a test says. */
export function makeParticipation(
  given: Partial<Participation> & Pick<Participation, 'eventId' | 'personId'>,
): Participation {
  return { ...KEPT, id: nextId('participation'), ...BLANK_PARTICIPATION, ...given }
}

/** An interest group, with what a test says. */
export function makeGroup(given: Partial<InterestGroup> = {}): InterestGroup {
  return { ...KEPT, id: nextId('interestGroup'), ...BLANK_GROUP, name: '経理の会', ...given }
}

/** A member of a group, with what a test says. */
export function makeMember(given: Partial<Member> & Pick<Member, 'personId'>): Member {
  return { id: nextId('member'), isLeader: false, joinedOn: null, leftOn: null, ...given }
}
