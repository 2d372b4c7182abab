import type { Alumnus, ReasonGroup } from '#shared/domain/alumnus/alumnus.ts'
import { stintsInOrder, timesJoined } from '#shared/domain/alumnus/latest.ts'
import type { Day } from '#shared/lib/dates.ts'

import { mayReturnFrom } from './deadlines.ts'
import { approvedReview } from './fairness.ts'
import type { RehireCase } from './rehire-case.ts'
import type { RehirePolicy } from './rehire-policy.ts'

/** What of a case is looked at; of one that is still to be opened little is there. */
export type WarnedCase = Pick<
  RehireCase,
  | 'openedOn'
  | 'startsOn'
  | 'joinedOn'
  | 'stintId'
  | 'channel'
  | 'steps'
  | 'decision'
  | 'fairnessReviews'
  | 'grade'
  | 'payYen'
>

/** What is known around a case. */
export interface WarningFacts {
  /** Null once the person was erased. */
  readonly person: Pick<Alumnus, 'stints' | 'isDoNotContact' | 'isDeceased' | 'deceasedOn'> | null
  /** The version that the case was opened under. */
  readonly policy: Pick<RehirePolicy, 'waitingMonths' | 'isOnceOnly'> | null
  /** True where that version had been made known inside on the day of opening. */
  readonly isPolicyAnnounced: boolean
  /** What the rule on taking part says of the person; null where there is no rule. */
  readonly standing: 'in' | 'out' | 'ask' | null
  /** What kind of reason the person left for, as far as the words tell. */
  readonly reasonGroup: ReasonGroup | null
}

/** Something to look at before going on with a case; nothing is forbidden by it. */
export type CaseWarning =
  | {
      readonly code:
        | 'no-policy'
        | 'policy-not-announced'
        | 'came-back-before'
        | 'not-eligible'
        | 'to-be-asked'
        | 'no-fairness-review'
        | 'deceased'
        | 'do-not-contact'
        | 'job-return-reason'
    }
  | { readonly code: 'waiting'; readonly until: Day }

/**
 * Lists what speaks against a case as it stands, in the order in which it is to be settled. Once the
 * person has joined, only what is missing on paper is left of it; of who died nothing else is said.
 */
export function caseWarnings(one: WarnedCase, facts: WarningFacts): readonly CaseWarning[] {
  const { person, policy } = facts
  const warnings: CaseWarning[] = []
  if (person !== null && (person.isDeceased || person.deceasedOn !== null)) {
    return [{ code: 'deceased' }]
  }
  if (person?.isDoNotContact === true && one.joinedOn === null) {
    warnings.push({ code: 'do-not-contact' })
  }
  if (policy === null) warnings.push({ code: 'no-policy' })
  else if (!facts.isPolicyAnnounced) warnings.push({ code: 'policy-not-announced' })
  if (one.joinedOn === null) warnings.push(...warningsOfReturn(one, facts))
  if (isOffered(one) && approvedReview(one) === null) {
    warnings.push({ code: 'no-fairness-review' })
  }
  return warnings
}

/** What speaks against this person's coming back now. */
function warningsOfReturn(
  one: WarnedCase,
  { person, policy, standing, reasonGroup }: WarningFacts,
): readonly CaseWarning[] {
  const warnings: CaseWarning[] = []
  const before = stintsInOrder(person?.stints ?? []).filter(({ id }) => id !== one.stintId)
  const freeOn = waitsUntil(before.at(-1)?.leftOn ?? null, policy)
  const returnsOn = one.startsOn ?? one.openedOn
  if (freeOn !== null && returnsOn < freeOn) warnings.push({ code: 'waiting', until: freeOn })
  if (policy?.isOnceOnly === true && timesJoined(before) > 1)
    warnings.push({ code: 'came-back-before' })
  if (standing === 'out') warnings.push({ code: 'not-eligible' })
  if (standing === 'ask') warnings.push({ code: 'to-be-asked' })
  if (one.channel === 'jobReturn' && reasonGroup !== 'family' && reasonGroup !== 'relocation') {
    warnings.push({ code: 'job-return-reason' })
  }
  return warnings
}

function waitsUntil(
  leftOn: Day | null,
  policy: Pick<RehirePolicy, 'waitingMonths'> | null,
): Day | null {
  if (leftOn === null || policy === null || policy.waitingMonths === null) return null
  return mayReturnFrom(leftOn, policy.waitingMonths)
}

/** An offer was made once its conditions are settled or the hire is decided. */
function isOffered({ steps, decision }: Pick<RehireCase, 'steps' | 'decision'>): boolean {
  return (
    decision === 'hire' ||
    steps.some(({ kind, doneOn }) => kind === 'conditions' && doneOn !== null)
  )
}
