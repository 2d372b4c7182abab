import type {
  Alumnus,
  ContactKind,
  ContactPlace,
  ContactPoint,
} from '#shared/domain/alumnus/alumnus.ts'

// At a parents' home a letter stays in the family; at work others open it.
const PLACE_ORDER: readonly ContactPlace[] = ['private', 'parents', 'work', 'other']

/**
 * Orders the contact points of one kind as they are to be used: preferred ones first, then private
 * before work, then the newest.
 *
 * Those that were returned, are dead or hold nothing are left out.
 */
export function usableContactPoints(
  alumnus: Pick<Alumnus, 'contactPoints'>,
  kind: ContactKind,
): readonly ContactPoint[] {
  return alumnus.contactPoints
    .filter((point) => point.kind === kind && point.status === 'ok' && point.value.trim() !== '')
    .sort(
      (a, b) =>
        Number(b.isPreferred) - Number(a.isPreferred) ||
        PLACE_ORDER.indexOf(a.place) - PLACE_ORDER.indexOf(b.place) ||
        // Ids sort by the time they were made at.
        (a.id < b.id ? 1 : -1),
    )
}

/** Chooses the contact point of a kind that a person is written to or called at; the one place for it. */
export function chooseContactPoint(
  alumnus: Pick<Alumnus, 'contactPoints'>,
  kind: ContactKind,
): ContactPoint | null {
  return usableContactPoints(alumnus, kind)[0] ?? null
}
