import type { DataContext } from '#renderer/data/context.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { lastStint } from '#shared/domain/alumnus/latest.ts'
import { reasonGroupOf } from '#shared/domain/eligibility/reason-group.ts'
import { verdictOf } from '#shared/domain/eligibility/verdict.ts'
import type { VerdictState } from '#shared/domain/eligibility/verdict.ts'
import { isAnnounced } from '#shared/domain/rehire/policy-in-force.ts'
import type { RehirePolicy } from '#shared/domain/rehire/rehire-policy.ts'
import { caseWarnings } from '#shared/domain/rehire/warnings.ts'
import type { CaseWarning, WarnedCase } from '#shared/domain/rehire/warnings.ts'

/**
 * Lists what speaks against a case of a person as it stands today; the stint that came of the case
 * counts for nothing.
 *
 * @param policy the version that it stands under
 */
export function warningsOf(
  context: DataContext,
  one: WarnedCase,
  person: Alumnus | null,
  policy: RehirePolicy | null,
): readonly CaseWarning[] {
  const stints = (person?.stints ?? []).filter(({ id }) => id !== one.stintId)
  const last = lastStint({ stints })
  return caseWarnings(one, {
    person,
    policy,
    isPolicyAnnounced: policy !== null && isAnnounced(policy, one.openedOn),
    standing: person === null ? null : stateWithout(context, person, stints),
    reasonGroup: last === null ? null : reasonGroupOf(last),
  })
}

/** What the rule in force says of a person who has these stints alone. */
function stateWithout(
  { judging, touches, today }: DataContext,
  person: Alumnus,
  stints: Alumnus['stints'],
): VerdictState {
  // Nearly always there is none to leave out, and what is known of a person is kept.
  if (stints.length === person.stints.length) return judging.state(person)
  const facts = { rankOf: touches.rankOf, today: today() }
  return verdictOf({ ...person, stints }, judging.terms(), facts).state
}
