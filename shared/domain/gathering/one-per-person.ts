import type { Instant } from '#shared/lib/dates.ts'
import { overlay } from '#shared/lib/overlay.ts'

import type { Participation } from './participation.ts'

/**
 * The participations of one event with each person once: of two records that were merged into one
 * person the one that attended counts, then the one that said yes, then the earlier; roles add up.
 *
 * @param resolve the person that an id leads to, through merges
 */
export function onePerPerson(
  participations: readonly Participation[],
  resolve: (personId: string) => string,
): readonly Participation[] {
  const byPerson = new Map<string, Participation>()
  for (const one of participations) {
    const personId = resolve(one.personId) as Participation['personId']
    const known = byPerson.get(personId)
    byPerson.set(personId, known === undefined ? moved(one, personId) : joined(known, one))
  }
  return [...byPerson.values()]
}

/** In the order in which the answers came; those without a time come last. */
export function byTimeOfReply(
  a: Pick<Participation, 'id' | 'repliedAt'>,
  b: Pick<Participation, 'id' | 'repliedAt'>,
): number {
  return compare(timeOf(a.repliedAt), timeOf(b.repliedAt)) || compare(a.id, b.id)
}

function moved(one: Participation, personId: Participation['personId']): Participation {
  return one.personId === personId ? one : overlay(one, { personId })
}

function joined(known: Participation, other: Participation): Participation {
  const difference = weightOf(other) - weightOf(known)
  const isOther = difference > 0 || (difference === 0 && byTimeOfReply(other, known) < 0)
  return overlay(isOther ? other : known, {
    personId: known.personId,
    isOrganiser: known.isOrganiser || other.isOrganiser,
    isSpeaker: known.isSpeaker || other.isSpeaker,
    invitedOn: earlier(known.invitedOn, other.invitedOn),
  })
}

function weightOf({ attendance, reply }: Participation): number {
  if (attendance === 'came') return 2
  return reply === 'yes' ? 1 : 0
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

// Sorts after every instant.
function timeOf(repliedAt: Instant | null): string {
  return repliedAt ?? '~'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
