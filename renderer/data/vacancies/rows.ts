import type { Match } from '#shared/domain/rehire/matching.ts'
import type { Vacancy } from '#shared/domain/rehire/vacancy.ts'
import type { Id } from '#shared/lib/ids.ts'

/** A post with what a list shows of it. */
export interface VacancyRow {
  readonly vacancy: Vacancy
  /** How many people fit it; null for a closed one, which nobody is looked for. */
  readonly fitting: number | null
  /** How many cases there are of it. */
  readonly cases: number
}

/** Somebody who fits a post, and why. */
export interface FittingPerson extends Match {
  readonly id: Id<'alumnus'>
  readonly name: string
  readonly kana: string
  /** The case of this person at this post; null where there is none. */
  readonly caseId: Id<'case'> | null
}

/** The first of those who fit a post, the best first. */
export interface FittingPeople {
  readonly count: number
  readonly people: readonly FittingPerson[]
}

/** A post that a person fits, and why. */
export interface FittingVacancy extends Match {
  readonly vacancy: Vacancy
  /** The case of this person at this post; null where there is none. */
  readonly caseId: Id<'case'> | null
}
