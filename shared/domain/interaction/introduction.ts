import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import { consentStanding } from '#shared/domain/sending/consent.ts'
import type { Day } from '#shared/lib/dates.ts'
import { ok, refuse } from '#shared/lib/result.ts'
import type { Result } from '#shared/lib/result.ts'

type Introduced = Pick<Alumnus, 'id' | 'isDoNotContact' | 'isDeceased'> &
  Pick<RecordBase, 'trashedAt' | 'erasedAt' | 'mergedIntoId'>

/** Why two people can't be introduced to each other. */
export type IntroductionRefusal =
  | 'introduction.same-person'
  | 'introduction.not-here'
  | 'introduction.deceased'
  | 'introduction.do-not-contact'

/** Why a person can't be introduced to anybody; null where nothing stands against it. */
export function introductionObstacle(person: Introduced): IntroductionRefusal | null {
  if (!isLive(person)) return 'introduction.not-here'
  if (person.isDeceased) return 'introduction.deceased'
  if (person.isDoNotContact) return 'introduction.do-not-contact'
  return null
}

/** Tells whether two people can be introduced to each other; consent is another matter. */
export function checkIntroduction(a: Introduced, b: Introduced): Result<true, IntroductionRefusal> {
  if (a.id === b.id) return refuse('introduction.same-person')
  const obstacle = introductionObstacle(a) ?? introductionObstacle(b)
  return obstacle === null ? ok(true) : refuse(obstacle)
}

/** The day of a person's consent to introductions that is on record and in force; null without one. */
export function consentOnRecord(person: Pick<Alumnus, 'consents'>, today: Day): Day | null {
  const { state, since } = consentStanding(person, 'introduction', today)
  return state === 'given' ? since : null
}

/**
 * Tells whether the consent that a person gave to one introduction is in force: given by today, and
 * no withdrawal of consent to introductions has come on that day or later.
 *
 * @param consentedOn the day noted with the introduction; null while the person is being asked
 */
export function isConsentInForce(
  consentedOn: Day | null,
  person: Pick<Alumnus, 'consents'>,
  today: Day,
): boolean {
  if (consentedOn === null || consentedOn > today) return false
  const { state, since } = consentStanding(person, 'introduction', today)
  return state !== 'withdrawn' || since === null || since < consentedOn
}
