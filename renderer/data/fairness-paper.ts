import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import type { FairnessReview, RehireCase } from '#shared/domain/rehire/rehire-case.ts'
import type { Day } from '#shared/lib/dates.ts'

import { vacancyOf } from './cases/find-case.ts'
import type { DataContext } from './context.ts'

/** What management is shown of an offer and of those who stayed. */
export interface FairnessPaper {
  /** Empty where the person is gone. */
  readonly name: string
  readonly kana: string
  readonly title: string
  readonly department: string
  readonly startsOn: Day | null
  readonly review: FairnessReview
  readonly approverName: string
  /** The version that the case was opened under; null where there is none. */
  readonly policy: { readonly name: string; readonly from: Day } | null
}

/** Puts together what goes on the paper of a review. */
export function fairnessPaper(
  context: DataContext,
  one: RehireCase,
  review: FairnessReview,
): FairnessPaper {
  const { book, touches } = context
  const person = one.personId === null ? null : book.get('alumni', touches.resolve(one.personId))
  const policy = one.policyId === null ? null : book.get('programme', one.policyId)
  const approver = review.approverId === null ? null : book.get('organisations', review.approverId)
  return {
    name: person === null ? '' : displayName(person),
    kana: person === null ? '' : displayKana(person),
    title: vacancyOf(context, one.vacancyId)?.title ?? one.title,
    department: one.department,
    startsOn: one.startsOn,
    review,
    approverName: approver?.name ?? '',
    policy: policy?.kind === 'rehirePolicy' ? { name: policy.name, from: policy.from } : null,
  }
}
