import type { RehireCase } from './rehire-case.ts'

/** What has to be known to say what a hire saved. */
export const COST_INPUTS = [
  'agencyFeeYen',
  'advertisingYen',
  'usualTrainingDays',
  'trainingDays',
  'trainingDayYen',
] as const
/** One of the inputs. */
export type CostInput = (typeof COST_INPUTS)[number]

/** What a case says of costs. */
export type CaseCosts = Pick<RehireCase, CostInput>

/** What a hire saved (抑えた費用), in yen, with the parts that it was reckoned from. */
export interface CostSaved extends CaseCosts {
  /** The usual days of training less the actual ones; less than 0 where more were needed. */
  readonly trainingDaysSaved: number | null
  /** `trainingDaysSaved` at the price of a day. */
  readonly trainingYen: number | null
  /** The sum of the parts that are known; null where none is. */
  readonly savedYen: number | null
  /** What is not known and so not counted. */
  readonly missing: readonly CostInput[]
}

/**
 * Reckons what a hire saved: agency fee + advertising + (usual − actual days of training) × the price
 * of a day.
 */
export function costSaved(one: CaseCosts): CostSaved {
  const { agencyFeeYen, advertisingYen, usualTrainingDays, trainingDays, trainingDayYen } = one
  const trainingDaysSaved =
    usualTrainingDays === null || trainingDays === null ? null : usualTrainingDays - trainingDays
  const trainingYen =
    trainingDaysSaved === null || trainingDayYen === null
      ? null
      : trainingDaysSaved * trainingDayYen
  const known = [agencyFeeYen, advertisingYen, trainingYen].filter((part) => part !== null)
  return {
    agencyFeeYen,
    advertisingYen,
    usualTrainingDays,
    trainingDays,
    trainingDayYen,
    trainingDaysSaved,
    trainingYen,
    savedYen: known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0),
    missing: COST_INPUTS.filter((input) => one[input] === null),
  }
}
