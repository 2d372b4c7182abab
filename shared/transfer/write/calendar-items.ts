import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { CalendarEntry, CompanyHoliday } from '#shared/domain/programme/programme.ts'
import { stampMs } from '#shared/domain/record/clock.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { CalendarItem } from './icalendar.ts'
import { joinTexts } from './words.ts'

/** The item of an event; null until its day is settled. */
export function itemOfEvent(event: GatheringEvent): CalendarItem | null {
  const { startsOn } = event
  if (startsOn === null) return null
  return {
    uid: uidOf(event.id),
    title: event.title,
    startsOn,
    endsOn: event.endsOn === null || event.endsOn < startsOn ? startsOn : event.endsOn,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    place: joinTexts([event.place, event.address], ' '),
    url: event.url,
    description: joinTexts([event.description, event.url], '\n'),
    isCancelled: event.cancelledOn !== null,
    revision: revisionOf(event),
  }
}

/** The item of a programme's entry on one of its days; each year's has its own id. */
export function itemOfEntry(entry: CalendarEntry, on: Day): CalendarItem {
  return {
    ...WHOLE_DAY,
    uid: uidOf(entry.isYearly ? `${entry.id}-${on.slice(0, 4)}` : entry.id),
    title: entry.name,
    startsOn: on,
    endsOn: on,
    description: entry.note,
    revision: revisionOf(entry),
  }
}

/** The item of days on which the company is closed. */
export function itemOfHoliday(holiday: CompanyHoliday): CalendarItem {
  return {
    ...WHOLE_DAY,
    uid: uidOf(holiday.id),
    title: holiday.name,
    startsOn: holiday.from,
    endsOn: holiday.to < holiday.from ? holiday.from : holiday.to,
    description: '',
    revision: revisionOf(holiday),
  }
}

const WHOLE_DAY = { startsAt: '', endsAt: '', place: '', url: '', isCancelled: false }

/** Counted from here a revision in seconds stays a small number for decades. */
const FIRST_MS = Date.UTC(2026, 0, 1)

function uidOf(id: string): string {
  return `${id}@kizuna`
}

/** Seconds at the last change: what is written twice unchanged has the same. */
function revisionOf({ clocks }: Pick<RecordBase, 'clocks'>): number {
  const last = Math.max(FIRST_MS, ...Object.values(clocks).map(stampMs))
  return Math.floor((last - FIRST_MS) / 1000)
}
