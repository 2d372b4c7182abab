import type { Day } from '#shared/lib/dates.ts'

import type { RehirePolicy } from './rehire-policy.ts'

/**
 * The version of the rehire policy that holds on a day, null where none does: of those that begin on
 * or before it the latest, and of two that begin on one day the one made later.
 *
 * @param policies without those in the trash
 */
export function policyInForce(policies: readonly RehirePolicy[], day: Day): RehirePolicy | null {
  return policies
    .filter(({ from }) => from <= day)
    .reduce<RehirePolicy | null>(
      (best, one) => (best === null || isLater(one, best) ? one : best),
      null,
    )
}

/** Tells whether a version was made known inside on or before a day. */
export function isAnnounced(policy: Pick<RehirePolicy, 'announcements'>, day: Day): boolean {
  return policy.announcements.some(({ announcedOn }) => announcedOn <= day)
}

/** Tells whether a version comes after another: by the day it begins, then by when it was made. */
function isLater(
  one: Pick<RehirePolicy, 'from' | 'id'>,
  other: Pick<RehirePolicy, 'from' | 'id'>,
): boolean {
  return one.from === other.from ? one.id > other.id : one.from > other.from
}
