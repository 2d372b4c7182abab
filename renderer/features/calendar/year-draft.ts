import type { CalendarEntry, CompanyHoliday } from '#shared/domain/programme/programme.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

/** What is being written into the year; `to` counts for days of closure alone. */
export interface YearDraft {
  /** Null for a new one. */
  readonly id: Id<'programme'> | null
  readonly kind: 'entry' | 'holiday'
  readonly name: string
  readonly on: Day | null
  readonly to: Day | null
  readonly isYearly: boolean
  readonly note: string
}

/** A new entry, on a day where one is at hand. */
export function newDraft(on: Day | null): YearDraft {
  return { id: null, kind: 'entry', name: '', on, to: null, isYearly: false, note: '' }
}

/** An entry as it stands. */
export function entryDraft({ id, name, on, isYearly, note }: CalendarEntry): YearDraft {
  return { id, kind: 'entry', name, on, to: null, isYearly, note }
}

/** Days of closure as they stand. */
export function holidayDraft({ id, name, from, to }: CompanyHoliday): YearDraft {
  return { id, kind: 'holiday', name, on: from, to, isYearly: false, note: '' }
}
