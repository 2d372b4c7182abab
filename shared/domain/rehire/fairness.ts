import type { FairnessReview, RehireCase } from './rehire-case.ts'

/** 比べられない, 下限を下回る, 範囲の内, 上限を上回る. */
export type BandPlace = 'unknown' | 'below' | 'within' | 'above'

/** What a review still lacks; `bandOrder` is a band whose low end lies above its high one. */
export type FairnessGap = 'band' | 'bandOrder' | 'offer' | 'reason' | 'approver'

/** By how much the offer lies above a figure of the band; negative where it lies below. */
export interface Difference {
  readonly yen: number
  /** Per cent of the band's figure, rounded to a tenth, halves away from zero; null where that is 0. */
  readonly percent: number | null
}

/** How an offer stands to what current staff of the grade earn. */
export interface Fairness {
  readonly place: BandPlace
  /** The middle between both ends in whole yen, half a yen rounded up; null without a band. */
  readonly middleYen: number | null
  /** The differences are null where band or offer is missing. */
  readonly toLow: Difference | null
  readonly toMiddle: Difference | null
  readonly toHigh: Difference | null
  /** What stands in the way of an approval; empty where nothing does. */
  readonly missing: readonly FairnessGap[]
}

/** Compares an offer with the band, both ends of which count as within. */
export function fairnessOf(review: FairnessReview): Fairness {
  const { bandLowYen: low, bandHighYen: high, offeredYen: offer } = review
  const missing: FairnessGap[] = []
  if (low === null || high === null) missing.push('band')
  else if (low > high) missing.push('bandOrder')
  if (offer === null) missing.push('offer')
  if (review.reason.trim() === '') missing.push('reason')
  if (review.approverId === null) missing.push('approver')
  const isBand = low !== null && high !== null && low <= high
  const middleYen = isBand ? Math.round((low + high) / 2) : null
  if (!isBand || middleYen === null || offer === null) {
    return { place: 'unknown', middleYen, toLow: null, toMiddle: null, toHigh: null, missing }
  }
  return {
    place: offer < low ? 'below' : offer > high ? 'above' : 'within',
    middleYen,
    toLow: difference(offer, low),
    toMiddle: difference(offer, middleYen),
    toHigh: difference(offer, high),
    missing,
  }
}

/** A review as it stands now: until it is approved it goes with the grade and pay of the offer. */
export function reviewNow(
  review: FairnessReview,
  offer: Pick<RehireCase, 'grade' | 'payYen'>,
): FairnessReview {
  if (review.approvedOn !== null) return review
  return { ...review, grade: offer.grade, offeredYen: offer.payYen }
}

/**
 * The newest approved review that still fits the offer: one whose grade or pay was changed since
 * asks for a new review.
 *
 * @returns null where there is none
 */
export function approvedReview(
  one: Pick<RehireCase, 'fairnessReviews' | 'grade' | 'payYen'>,
): FairnessReview | null {
  let newest: FairnessReview | null = null
  for (const review of one.fairnessReviews) {
    if (review.approvedOn === null || !fitsOffer(review, one)) continue
    if (newest === null || orderOf(review) > orderOf(newest)) newest = review
  }
  return newest
}

/** Tells whether a review speaks of the grade and the pay that are offered now. */
export function fitsOffer(
  { grade, offeredYen }: Pick<FairnessReview, 'grade' | 'offeredYen'>,
  offer: Pick<RehireCase, 'grade' | 'payYen'>,
): boolean {
  return offeredYen !== null && offeredYen === offer.payYen && fold(grade) === fold(offer.grade)
}

function difference(offer: number, figure: number): Difference {
  const yen = offer - figure
  if (figure === 0) return { yen, percent: null }
  const tenths = Math.round(Math.abs(yen * 1000) / figure)
  return { yen, percent: tenths === 0 ? 0 : (Math.sign(yen) * tenths) / 10 }
}

function orderOf({ approvedOn, id }: FairnessReview): string {
  return `${approvedOn ?? ''} ${id}`
}

function fold(grade: string): string {
  return grade.normalize('NFKC').trim()
}
