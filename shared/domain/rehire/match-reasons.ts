import type { PartialDay } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'

/** Something that speaks for a person at a post, and how much. */
export type MatchReason =
  /** Was in this department. */
  | { readonly kind: 'department'; readonly weight: number; readonly department: string }
  /** Held this grade, which is the post's or a higher one. */
  | { readonly kind: 'grade'; readonly weight: number; readonly grade: string }
  /** Has these of the skills wanted. */
  | { readonly kind: 'skills'; readonly weight: number; readonly skills: readonly string[] }
  /** Wished for work, a place or hours such as these. */
  | {
      readonly kind: 'role' | 'place' | 'hours'
      readonly weight: number
      readonly wished: string
    }
  /** Would come back, or might; a wish of twelve months ago weighs half. */
  | {
      readonly kind: 'wish'
      readonly weight: number
      readonly interest: 'yes' | 'maybe'
      readonly asOf: Day
      readonly isOld: boolean
    }
  /** Can come back by when somebody is wanted. */
  | { readonly kind: 'earliest'; readonly weight: number; readonly earliestOn: PartialDay }
  /** Takes part in the programme. */
  | { readonly kind: 'participant'; readonly weight: number }

/** What each reason weighs; the skills one by one, up to three. */
export const MATCH_WEIGHTS = {
  department: 40,
  grade: 20,
  skill: 15,
  role: 25,
  place: 10,
  hours: 10,
  yes: 30,
  maybe: 14,
  earliest: 5,
  participant: 5,
} as const

/** More skills than this add no weight. */
export const MOST_SKILLS_WEIGHED = 3
