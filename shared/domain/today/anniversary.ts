import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { stintsInOrder } from '#shared/domain/alumnus/latest.ts'
import { addDays, makeDay } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

/** 入社, 退職, 誕生日. */
export const OCCASIONS = ['birthday', 'left', 'joined'] as const
/** What a day is remembered for. */
export type Occasion = (typeof OCCASIONS)[number]

/** A day to write a line on, and how many years it has been; of a birthday nobody counts them. */
export interface Anniversary {
  readonly occasion: Occasion
  readonly on: Day
  /** Whole years since joining or leaving; null for a birthday. */
  readonly years: number | null
}

/** The days of a stretch by their month and date, `MM-DD`. */
export type AnniversaryDays = ReadonlyMap<string, Day>

/**
 * Lists the days from one to another, both included, for looking anniversaries up; what is of
 * 29 February falls on the 28th where the year has no such day.
 *
 * @param to less than a year after `from`
 */
export function anniversaryDays(from: Day, to: Day): AnniversaryDays {
  const days = new Map<string, Day>()
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const date = day.slice(5)
    days.set(date, day)
    if (date === '02-28' && makeDay(Number(day.slice(0, 4)), 2, 29) === null) days.set('02-29', day)
  }
  return days
}

/**
 * Finds a person's anniversaries on these days, none of them while in mourning: of joining after
 * 5, 10, 15 … years, of leaving after 1, 3, 5, 10, 15 …, and the birthday where it is kept.
 */
export function anniversariesOf(person: Alumnus, days: AnniversaryDays): readonly Anniversary[] {
  const found: Anniversary[] = []
  const look = (occasion: Occasion, since: Day | null): void => {
    const on = since === null ? undefined : days.get(since.slice(5))
    if (since === null || on === undefined) return
    if (person.mourningUntil !== null && on <= person.mourningUntil) return
    const years = Number(on.slice(0, 4)) - Number(since.slice(0, 4))
    if (!isRemembered(occasion, years)) return
    found.push({ occasion, on, years: occasion === 'birthday' ? null : years })
  }
  look('birthday', person.birthOn)
  const stints = stintsInOrder(person.stints)
  look('left', stints.at(-1)?.leftOn ?? null)
  look('joined', stints.find(({ joinedOn }) => joinedOn !== null)?.joinedOn ?? null)
  return found
}

function isRemembered(occasion: Occasion, years: number): boolean {
  if (occasion === 'birthday') return years > 0
  if (occasion === 'left' && (years === 1 || years === 3)) return true
  return years > 0 && years % 5 === 0
}
