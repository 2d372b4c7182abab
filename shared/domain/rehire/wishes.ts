import type { Alumnus, Wish } from '#shared/domain/alumnus/alumnus.ts'
import { isEmployedOn } from '#shared/domain/alumnus/latest.ts'
import { mayBeReminded } from '#shared/domain/today/contact-due.ts'
import { addMonths } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

/** After so many months a wish is asked about again. */
const WISH_MONTHS = 12

/** The newest of a person's wishes; of several of one day the one written down last. */
export function newestWish({ wishes }: Pick<Alumnus, 'wishes'>): Wish | null {
  let newest: Wish | null = null
  for (const wish of wishes) if (newest === null || isLater(wish, newest)) newest = wish
  return newest
}

/** The day on which a wish is to be asked about again; one of 29 February falls on the 28th. */
export function askAgainOn({ asOf }: Pick<Wish, 'asOf'>): Day {
  return addMonths(asOf, WISH_MONTHS)
}

/** Tells whether a wish is to be asked about again: it is twelve months old, to the day. */
export function isWishOld(wish: Pick<Wish, 'asOf'>, day: Day): boolean {
  return askAgainOn(wish) <= day
}

/**
 * The wish that a person is to be asked about again: the newest, where it is old and no refusal. Null
 * for who is not to be written to, and for who came back.
 */
export function wishToAsk(person: Alumnus, day: Day): Wish | null {
  const wish = newestWish(person)
  if (wish === null || wish.interest === 'no' || !isWishOld(wish, day)) return null
  return mayBeReminded(person, day) && !isEmployedOn(person, day) ? wish : null
}

function isLater(wish: Wish, other: Wish): boolean {
  // Ids sort by the time at which they were made.
  return wish.asOf === other.asOf ? wish.id > other.id : wish.asOf > other.asOf
}
