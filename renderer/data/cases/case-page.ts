import type { DataContext } from '#renderer/data/context.ts'
import type { Alumnus, Stint } from '#shared/domain/alumnus/alumnus.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import { duesOf } from '#shared/domain/rehire/case-state.ts'
import type { CaseDue } from '#shared/domain/rehire/case-state.ts'
import type { RehireCase } from '#shared/domain/rehire/rehire-case.ts'
import type { RehirePolicy } from '#shared/domain/rehire/rehire-policy.ts'
import type { Vacancy } from '#shared/domain/rehire/vacancy.ts'
import type { CaseWarning } from '#shared/domain/rehire/warnings.ts'
import type { Day } from '#shared/lib/dates.ts'

import { caseRow } from './case-rows.ts'
import type { CaseRow } from './case-rows.ts'
import { warningsOf } from './case-warnings.ts'
import { endedOnOf, personOf, policiesOf, policyOf, vacancyOf } from './find-case.ts'

/** A case with all that belongs to it. */
export interface CasePage {
  readonly row: CaseRow
  readonly case: RehireCase
  readonly person: Alumnus
  readonly vacancy: Vacancy | null
  /** The version of the policy that it stands under. */
  readonly policy: RehirePolicy | null
  /** Every version that it could stand under, the latest first. */
  readonly policies: readonly RehirePolicy[]
  readonly warnings: readonly CaseWarning[]
  readonly dues: readonly CaseDue[]
  /** The stint that came of it; null where it was taken out again. */
  readonly stint: Stint | null
  /** The day on which that stint ended; null while it goes on. */
  readonly endedOn: Day | null
  /** The talks that belong to it, the newest first. */
  readonly talks: readonly Interaction[]
}

/** A case with all that belongs to it; null where the person is not here. */
export function casePage(context: DataContext, one: RehireCase): CasePage | null {
  const row = caseRow(context, one)
  const person = personOf(context, one.personId)
  if (row === null || person === null) return null
  const policy = policyOf(context, one.policyId)
  const endedOn = endedOnOf(one, person)
  return {
    row,
    case: one,
    person,
    vacancy: vacancyOf(context, one.vacancyId),
    policy,
    policies: policiesOf(context),
    warnings: warningsOf(context, one, person, policy),
    dues: duesOf(one, context.today(), endedOn),
    endedOn,
    stint: person.stints.find(({ id }) => id === one.stintId) ?? null,
    talks: context.touches.of(person.id).filter(({ caseId }) => caseId === one.id),
  }
}
