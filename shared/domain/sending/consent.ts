import type { Alumnus, Consent, Purpose } from '#shared/domain/alumnus/alumnus.ts'
import type { Day } from '#shared/lib/dates.ts'

/** Whether a consent to a purpose is in force, was withdrawn, or was never given. */
export type ConsentState = 'given' | 'withdrawn' | 'none'

/**
 * Tells how a person stands to a purpose on a day; a withdrawal takes effect on its own day.
 *
 * The latest consent by day decides, and a later withdrawal of an older one ends it too.
 */
export function consentState(
  alumnus: Pick<Alumnus, 'consents'>,
  purpose: Purpose,
  today: Day,
): ConsentState {
  const given = alumnus.consents.filter(
    (consent) => consent.purpose === purpose && consent.givenOn <= today,
  )
  const [first, ...others] = given
  if (first === undefined) return 'none'
  const latest = others.reduce((best, each) => (isLater(each, best) ? each : best), first)
  const isEnded = given.some(
    ({ id, withdrawnOn }) =>
      withdrawnOn !== null &&
      withdrawnOn <= today &&
      (id === latest.id || withdrawnOn > latest.givenOn),
  )
  return isEnded ? 'withdrawn' : 'given'
}

function isLater(a: Consent, b: Consent): boolean {
  // Of two on one day the one written down later counts: ids sort by time.
  return a.givenOn === b.givenOn ? a.id > b.id : a.givenOn > b.givenOn
}
