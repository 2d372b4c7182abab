import type { TimelineItem } from '#renderer/data/groups/timeline.ts'
import { newId } from '#renderer/data/new-id.ts'
import type { Participant } from '#shared/domain/interaction/interaction.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { Attendee } from './touch-draft.ts'

/** Those who took part besides the person whose history it is. */
export function othersOf(item: TimelineItem, personId: string): readonly Attendee[] {
  return item.participants
    .filter((one) => one.personId !== personId)
    .map((one) => ({ id: one.personId as Attendee['id'], name: one.name }))
}

/** The other alumnus of an introduction; null where the person is gone. */
export function introducedTo(
  { participants }: TimelineItem,
  personId: string,
): { readonly id: Id<'alumnus'>; readonly name: string } | null {
  const other = participants.find((one) => one.isMain && one.personId !== personId)
  return other === undefined || other.name === ''
    ? null
    : { id: other.personId as Id<'alumnus'>, name: other.name }
}

/** The participants once the others are these; elements that stay keep their ids and roles. */
export function withOthers(
  { interaction, participants }: TimelineItem,
  personId: string,
  others: readonly Attendee[],
): readonly Participant[] {
  const wanted = new Set<string>([personId, ...others.map(({ id }) => id)])
  const there = new Set<string>(participants.map((one) => one.personId))
  const kept = interaction.participants.filter((_, place) =>
    wanted.has(participants[place]?.personId ?? ''),
  )
  const added = others
    .filter(({ id }) => !there.has(id))
    .map(({ id }) => ({
      id: newId('participant'),
      personId: id,
      role: 'attendee' as const,
      consentedOn: null,
    }))
  return [...kept, ...added]
}
