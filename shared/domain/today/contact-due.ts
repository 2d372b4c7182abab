import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { begunStints, hasComeBack, lastStint } from '#shared/domain/alumnus/latest.ts'
import type { CompanyHoliday } from '#shared/domain/programme/programme.ts'
import { isWorkday, workdayFrom } from '#shared/domain/programme/workdays.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { consentState } from '#shared/domain/sending/consent.ts'
import { addDays } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

type Holidays = readonly Pick<CompanyHoliday, 'from' | 'to'>[]

/** Tells whether a person may be reminded of: living, to be written to, in no trash. */
export function mayBeReminded(person: Alumnus, today: Day): boolean {
  return (
    isLive(person) &&
    !person.isDeceased &&
    person.deceasedOn === null &&
    !person.isDoNotContact &&
    // Nearly nobody withdrew anything, and this is asked of everybody.
    (person.consents.every(({ withdrawnOn }) => withdrawnOn === null) ||
      consentState(person, 'contact', today) !== 'withdrawn')
  )
}

/**
 * The day from which the time without contact counts: the last contact or the leaving, whichever is
 * later; null where neither is known, and for one who came back and is employed.
 */
export function silentSince(
  person: Pick<Alumnus, 'stints'>,
  lastContactOn: Day | null,
  today: Day,
): Day | null {
  if (hasComeBack(person, today)) return null
  const leftOn = lastStint({ stints: begunStints(person, today) })?.leftOn ?? null
  if (leftOn === null) return lastContactOn
  return lastContactOn === null || lastContactOn < leftOn ? leftOn : lastContactOn
}

/**
 * The working day on which somebody is to be heard from again: so many days after the last contact,
 * the day after mourning where that is later, moved past weekends and holidays.
 */
export function contactDueOn(
  since: Day,
  days: number,
  mourningUntil: Day | null,
  companyHolidays: Holidays,
): Day {
  const counted = addDays(since, days)
  const mourned = mourningUntil === null ? counted : addDays(mourningUntil, 1)
  return workdayFrom(mourned > counted ? mourned : counted, companyHolidays)
}

/** Tells whether somebody is due on a day; the same as comparing `contactDueOn`, a hundred times faster. */
export type DueTest = (since: Day, days: number, mourningUntil: Day | null) => boolean

/** Further back than this nobody looks for a day at work. */
const FARTHEST_DAYS = 400

/** Makes the test for one day: what was due by the last working day is due. */
export function makeDueTest(today: Day, companyHolidays: Holidays): DueTest {
  const workday = lastWorkday(today, companyHolidays)
  const latest = new Map<number, Day>()
  return (since, days, mourningUntil) => {
    if (mourningUntil !== null && mourningUntil >= workday) return false
    let last = latest.get(days)
    if (last === undefined) latest.set(days, (last = addDays(workday, -days)))
    return since <= last
  }
}

function lastWorkday(today: Day, companyHolidays: Holidays): Day {
  let day = today
  for (let step = 0; step < FARTHEST_DAYS; step++) {
    if (isWorkday(day, companyHolidays)) return day
    day = addDays(day, -1)
  }
  return today
}
