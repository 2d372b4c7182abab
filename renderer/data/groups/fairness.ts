import type { DataContext, Done } from '#renderer/data/context.ts'
import { fairnessPaper } from '#renderer/data/fairness-paper.ts'
import type { FairnessPaper } from '#renderer/data/fairness-paper.ts'
import { findSetUp } from '#renderer/data/programme/set-up.ts'
import { leaversAround } from '#shared/domain/figures/leavers-around.ts'
import type { LeaversAround } from '#shared/domain/figures/leavers-around.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { approvedReview, fairnessOf, reviewNow } from '#shared/domain/rehire/fairness.ts'
import type { FairnessReview, RehireCase } from '#shared/domain/rehire/rehire-case.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeTurns } from '#shared/lib/turns.ts'

import { ledgerGroup } from './ledger.ts'

type CaseId = Id<'case'>
type ReviewId = FairnessReview['id']

/** What can be written of a review; grade and pay come from the case. */
export type ReviewFields = Pick<
  FairnessReview,
  'reviewedOn' | 'headcount' | 'bandLowYen' | 'bandHighYen' | 'reason' | 'approverId'
>

/** The reviews of a case beside what it offers. */
export interface CaseFairness {
  readonly grade: string
  /** Yearly pay offered, in yen. */
  readonly payYen: number | null
  /** The newest first, each as it stands now. */
  readonly reviews: readonly FairnessReview[]
  /** The approved review that still fits the offer; null where there is none. */
  readonly holdingId: ReviewId | null
}

/** Queries and commands about fairness to those who stayed (公平性確認). */
export interface FairnessGroup {
  /** Null where the case is gone. */
  readonly of: (caseId: CaseId) => Promise<CaseFairness | null>
  readonly add: (caseId: CaseId) => Promise<Done>
  /** Throws `fairness.approved`, and `fairness.band-order` where low would lie above high. */
  readonly edit: (
    caseId: CaseId,
    reviewId: ReviewId,
    fields: Partial<ReviewFields>,
  ) => Promise<Done>
  /** Throws `fairness.approved`. */
  readonly remove: (caseId: CaseId, reviewId: ReviewId) => Promise<Done>
  /** Throws `fairness.incomplete` where something is missing, `fairness.day-ahead` after today. */
  readonly approve: (caseId: CaseId, reviewId: ReviewId, on: Day) => Promise<Done>
  readonly takeBack: (caseId: CaseId, reviewId: ReviewId) => Promise<Done>
  /** What management is to be shown; throws `record.not-found`. */
  readonly paper: (caseId: CaseId, reviewId: ReviewId) => Promise<FairnessPaper>
  /** Enters a paper that was saved or printed in the ledger. */
  readonly recordPaper: (caseId: CaseId, recipient: string) => Promise<Done>
  /** Who left before and after the programme began; null where its beginning is not set. */
  readonly leavers: () => Promise<LeaversAround | null>
}

/** Opens the group. */
export function fairnessGroup(context: DataContext): FairnessGroup {
  const { book, touches, writer } = context
  const ledger = ledgerGroup(context)
  // A review is one element: two fields left in a row must not take each other back.
  const inTurn = makeTurns()
  const find = (id: string): RehireCase => {
    const one = book.get('cases', id)
    if (one === null || one.kind !== 'case' || one.erasedAt !== null) {
      throw new AppError('record.not-found')
    }
    return one
  }
  const review = (one: RehireCase, id: ReviewId): FairnessReview => {
    const found = one.fairnessReviews.find((each) => each.id === id)
    if (found === undefined) throw new AppError('record.not-found')
    return reviewNow(found, one)
  }
  const openReview = (one: RehireCase, id: ReviewId): FairnessReview => {
    const found = review(one, id)
    if (found.approvedOn !== null) throw new AppError('fairness.approved')
    return found
  }
  const write = (
    key: string,
    one: RehireCase,
    fairnessReviews: readonly FairnessReview[],
  ): Promise<Done> => {
    const change = diffRecord('cases', one, { fairnessReviews })
    return context.write({ key, facts: { id: one.id } }, change === null ? [] : [change])
  }
  const replace = (key: string, one: RehireCase, next: FairnessReview): Promise<Done> =>
    write(
      key,
      one,
      one.fairnessReviews.map((each) => (each.id === next.id ? next : each)),
    )
  return {
    async of(caseId) {
      const one = book.get('cases', caseId)
      if (one === null || one.kind !== 'case' || one.erasedAt !== null) return null
      return {
        grade: one.grade,
        payYen: one.payYen,
        reviews: one.fairnessReviews
          .map((each) => reviewNow(each, one))
          .sort((a, b) => (a.id < b.id ? 1 : -1)),
        holdingId: approvedReview(one)?.id ?? null,
      }
    },
    add: inTurn(async (caseId) => {
      const one = find(caseId)
      const added: FairnessReview = {
        id: writer.newId('fairnessReview'),
        reviewedOn: context.today(),
        grade: one.grade,
        headcount: null,
        bandLowYen: null,
        bandHighYen: null,
        offeredYen: one.payYen,
        reason: '',
        approverId: null,
        approvedOn: null,
      }
      return write('acts.fairness.add', one, [...one.fairnessReviews, added])
    }),
    edit: inTurn(async (caseId, reviewId, fields) => {
      const one = find(caseId)
      const next = { ...openReview(one, reviewId), ...fields }
      if (fairnessOf(next).missing.includes('bandOrder')) throw new AppError('fairness.band-order')
      return replace('acts.fairness.edit', one, next)
    }),
    remove: inTurn(async (caseId, reviewId) => {
      const one = find(caseId)
      openReview(one, reviewId)
      const others = one.fairnessReviews.filter(({ id }) => id !== reviewId)
      return write('acts.fairness.remove', one, others)
    }),
    approve: inTurn(async (caseId, reviewId, on) => {
      const one = find(caseId)
      const found = openReview(one, reviewId)
      if (fairnessOf(found).missing.length > 0) throw new AppError('fairness.incomplete')
      if (on > context.today()) throw new AppError('fairness.day-ahead')
      return replace('acts.fairness.approve', one, { ...found, approvedOn: on })
    }),
    takeBack: inTurn(async (caseId, reviewId) => {
      const one = find(caseId)
      return replace('acts.fairness.take-back', one, {
        ...review(one, reviewId),
        approvedOn: null,
      })
    }),
    async paper(caseId, reviewId) {
      const one = find(caseId)
      return fairnessPaper(context, one, review(one, reviewId))
    },
    async recordPaper(caseId, recipient) {
      const { personId } = find(caseId)
      return ledger.add({
        kind: 'print',
        format: 'fairness-review',
        alumnusIds: personId === null ? [] : [touches.resolve(personId) as Id<'alumnus'>],
        recipient,
        counts: { included: 1, personnel: 1 },
      })
    },
    async leavers() {
      const startedOn = findSetUp(book)?.startedOn ?? null
      if (startedOn === null) return null
      return leaversAround(book.all('alumni').values(), startedOn, context.today())
    },
  }
}
