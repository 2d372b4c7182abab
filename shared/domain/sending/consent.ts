import type { Alumnus, Consent, Purpose } from '#shared/domain/alumnus/alumnus.ts'
import type { Day } from '#shared/lib/dates.ts'

/** Whether a consent to a purpose is in force, was withdrawn, or was never given. */
export type ConsentState = 'given' | 'withdrawn' | 'none'

/** A consent's state and the day since when it is so; null where none was ever given. */
export interface ConsentStanding {
  readonly state: ConsentState
  readonly since: Day | null
}

/** Tells how a person stands to a purpose on a day; a withdrawal takes effect on its own day. */
export function consentState(
  alumnus: Pick<Alumnus, 'consents'>,
  purpose: Purpose,
  today: Day,
): ConsentState {
  return consentStanding(alumnus, purpose, today).state
}

/**
 * Tells how a person stands to a purpose on a day, and since when.
 *
 * The latest consent by day decides, and a later withdrawal of an older one ends it too.
 */
export function consentStanding(
  alumnus: Pick<Alumnus, 'consents'>,
  purpose: Purpose,
  today: Day,
): ConsentStanding {
  const given = alumnus.consents.filter(
    (consent) => consent.purpose === purpose && consent.givenOn <= today,
  )
  const [first, ...others] = given
  if (first === undefined) return { state: 'none', since: null }
  const latest = others.reduce((best, each) => (isLater(each, best) ? each : best), first)
  const [end] = given
    .flatMap(({ id, withdrawnOn }) =>
      withdrawnOn !== null &&
      withdrawnOn <= today &&
      (id === latest.id || withdrawnOn > latest.givenOn)
        ? [withdrawnOn]
        : [],
    )
    .sort()
  return end === undefined
    ? { state: 'given', since: latest.givenOn }
    : { state: 'withdrawn', since: end }
}

function isLater(a: Consent, b: Consent): boolean {
  // Of two on one day the one written down later counts: ids sort by time.
  return a.givenOn === b.givenOn ? a.id > b.id : a.givenOn > b.givenOn
}
