import type { DataContext } from '#renderer/data/context.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { endOfStint } from '#shared/domain/alumnus/latest.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { policyInForce } from '#shared/domain/rehire/policy-in-force.ts'
import type { RehireCase } from '#shared/domain/rehire/rehire-case.ts'
import type { RehirePolicy } from '#shared/domain/rehire/rehire-policy.ts'
import type { Vacancy } from '#shared/domain/rehire/vacancy.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'

type Source = Pick<DataContext, 'book' | 'touches'>

/** A case, in the trash or not; throws `record.not-found`. */
export function findCase({ book }: Source, id: string): RehireCase {
  const one = book.get('cases', id)
  if (one === null || one.kind !== 'case' || one.erasedAt !== null) {
    throw new AppError('record.not-found')
  }
  return one
}

/** Whom a case is about, a merged person as whom it became; null where the person is not here. */
export function personOf({ book, touches }: Source, personId: string | null): Alumnus | null {
  const person = personId === null ? null : book.get('alumni', touches.resolve(personId))
  return person !== null && isLive(person) ? person : null
}

/**
 * The day on which the stint that came of a case ended; null while it goes on, or where none came.
 * One that was taken off the person's sheet ended as it began.
 */
export function endedOnOf(one: RehireCase, person: Alumnus): Day | null {
  if (one.stintId === null) return null
  const stint = person.stints.find(({ id }) => id === one.stintId)
  return stint === undefined ? one.joinedOn : endOfStint(stint)
}

/** The vacancy that a case is for; null where there is none or it is not here. */
export function vacancyOf({ book }: Source, vacancyId: string | null): Vacancy | null {
  const one = vacancyId === null ? null : book.get('cases', vacancyId)
  return one !== null && one.kind === 'vacancy' && isLive(one) ? one : null
}

/** The versions of the policy, the latest first. */
export function policiesOf({ book }: Pick<Source, 'book'>): readonly RehirePolicy[] {
  const found: RehirePolicy[] = []
  for (const one of book.all('programme').values()) {
    if (one.kind === 'rehirePolicy' && isLive(one)) found.push(one)
  }
  return found.sort((a, b) =>
    a.from === b.from ? (a.id < b.id ? 1 : -1) : a.from < b.from ? 1 : -1,
  )
}

/** The version of the policy that a case opened on a day stands under; null where there is none. */
export function policyOn(source: Pick<Source, 'book'>, day: Day): RehirePolicy | null {
  return policyInForce(policiesOf(source), day)
}

/** The version that a case stores; null where there is none or it is not here. */
export function policyOf(
  { book }: Pick<Source, 'book'>,
  policyId: string | null,
): RehirePolicy | null {
  const one = policyId === null ? null : book.get('programme', policyId)
  return one !== null && one.kind === 'rehirePolicy' && isLive(one) ? one : null
}
