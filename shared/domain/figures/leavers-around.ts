import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { addDays, addMonths } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

/** How many spans before the start are looked at. */
export const SPANS_BEFORE = 3

/** Twelve months counted from the day on which the programme began, both end days included. */
export interface LeaverSpan {
  readonly from: Day
  readonly to: Day
  /** False while the span runs: what is counted so far can't be compared with a whole one. */
  readonly isFinished: boolean
  /** People who left by their own choice (自己都合), each once. */
  readonly ownChoice: number
  /** People of whom it is not known why they left. */
  readonly unknownKind: number
}

/** Who left before and after the programme began, each from the earliest span on. */
export interface LeaversAround {
  readonly before: readonly LeaverSpan[]
  /** The last may be unfinished; empty before the start. */
  readonly after: readonly LeaverSpan[]
}

/**
 * Counts leavers in whole spans of 12 months around the day on which the programme began, which is
 * the first of the first span after; a start on 29 February goes on from 28 February.
 *
 * Records in the trash, erased or merged into another are not counted.
 */
export function leaversAround(
  people: Iterable<Alumnus>,
  startedOn: Day,
  today: Day,
): LeaversAround {
  const first = -SPANS_BEFORE
  const spans: { from: Day; to: Day; ownChoice: number; unknownKind: number }[] = []
  for (let year = first; year < 0 || dayIn(startedOn, year) <= today; year++) {
    const to = addDays(dayIn(startedOn, year + 1), -1)
    spans.push({ from: dayIn(startedOn, year), to, ownChoice: 0, unknownKind: 0 })
  }
  for (const person of people) {
    if (!isLive(person)) continue
    for (const span of spans) {
      const kinds = person.stints.flatMap(({ leftOn, leavingKind }) =>
        leftOn !== null && leftOn >= span.from && leftOn <= span.to && leftOn <= today
          ? [leavingKind]
          : [],
      )
      if (kinds.includes('ownChoice')) span.ownChoice += 1
      else if (kinds.includes(null)) span.unknownKind += 1
    }
  }
  const counted = spans.map((span) => ({ ...span, isFinished: span.to <= today }))
  return { before: counted.slice(0, SPANS_BEFORE), after: counted.slice(SPANS_BEFORE) }
}

function dayIn(startedOn: Day, years: number): Day {
  return addMonths(startedOn, years * 12)
}
