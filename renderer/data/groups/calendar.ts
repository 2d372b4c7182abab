import type { DataContext, Done } from '#renderer/data/context.ts'
import { creation, trashing } from '#shared/domain/act/changes.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { LedgerEntry } from '#shared/domain/ledger/ledger-entry.ts'
import { linesOfYear } from '#shared/domain/programme/calendar-year.ts'
import type { CalendarLine, CalendarSource } from '#shared/domain/programme/calendar-year.ts'
import type { CalendarEntry, CompanyHoliday } from '#shared/domain/programme/programme.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { translate } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/ipc/contract.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'
import { itemOfEntry, itemOfEvent, itemOfHoliday } from '#shared/transfer/write/calendar-items.ts'
import { writeCalendar } from '#shared/transfer/write/icalendar.ts'

import { ledgerGroup } from './ledger.ts'

/** What can be written of an entry. */
export type EntryFields = Pick<CalendarEntry, 'name' | 'on' | 'isYearly' | 'note'>
/** What can be written of days on which the company is closed. */
export type HolidayFields = Pick<CompanyHoliday, 'name' | 'from' | 'to'>

/** A fiscal year of the programme. */
export interface CalendarYear {
  readonly lines: readonly CalendarLine[]
  /** Events without a day, by title. */
  readonly undated: readonly GatheringEvent[]
}

/** Queries and commands about the programme's year. */
export interface CalendarGroup {
  readonly year: (fiscalYear: number) => Promise<CalendarYear>
  readonly saveEntry: (id: Id<'programme'> | null, fields: EntryFields) => Promise<Done>
  readonly saveHoliday: (id: Id<'programme'> | null, fields: HolidayFields) => Promise<Done>
  /** Takes an entry or days of closure out of the year. */
  readonly remove: (id: Id<'programme'>) => Promise<Done>
  /**
   * A year as a file for other calendars; national holidays stay out, as those have their own, and
   * so do events for the personnel department alone.
   */
  readonly makeYear: (fiscalYear: number, language: Language) => Promise<Uint8Array>
  /** One event as such a file; throws `calendar.no-day`. */
  readonly makeEvent: (id: Id<'event'>) => Promise<Uint8Array>
  /** Enters the saved file of a year in the ledger. */
  readonly recordYear: (fiscalYear: number) => Promise<Done>
  /** Enters the saved file of one event in the ledger. */
  readonly recordEvent: (id: Id<'event'>) => Promise<Done>
}

/** Opens the group. */
export function calendarGroup(context: DataContext): CalendarGroup {
  const { book, writer, now } = context
  const save = (
    label: string,
    kind: 'calendarEntry' | 'companyHoliday',
    id: Id<'programme'> | null,
    fields: EntryFields | HolidayFields,
  ): Promise<Done> => {
    if (id === null) {
      const made = creation('programme', writer.newId('programme'), { kind, ...fields })
      return context.write({ key: label, facts: {} }, [made])
    }
    const record = book.get('programme', id)
    if (record === null || !isLive(record)) throw new AppError('record.not-found')
    const change = diffRecord('programme', record, { ...fields })
    return context.write({ key: label, facts: { id } }, change === null ? [] : [change])
  }
  const record = (counts: LedgerEntry['counts']): Promise<Done> =>
    ledgerGroup(context).add({ kind: 'export', format: 'ics', purpose: 'internal', counts })
  return {
    async year(fiscalYear) {
      const source = sourceOf(context)
      return {
        lines: linesOfYear(fiscalYear, source),
        undated: source.events
          .filter(({ startsOn, cancelledOn }) => startsOn === null && cancelledOn === null)
          .sort((a, b) => (a.title < b.title ? -1 : 1)),
      }
    },
    saveEntry: (id, fields) => save('acts.calendar.entry', 'calendarEntry', id, fields),
    saveHoliday: (id, fields) => save('acts.calendar.holiday', 'companyHoliday', id, fields),
    async remove(id) {
      const record = book.get('programme', id)
      if (record === null) throw new AppError('record.not-found')
      const label = { key: 'acts.calendar.remove', facts: { id } }
      return context.write(label, [trashing('programme', record, now())])
    },
    async makeYear(fiscalYear, language) {
      const items = linesOfYear(fiscalYear, sourceOf(context)).flatMap((line) => {
        switch (line.kind) {
          case 'event':
            return line.event.scope === 'personnel' ? [] : (itemOfEvent(line.event) ?? [])
          case 'entry':
            return itemOfEntry(line.entry, line.on)
          case 'companyHoliday':
            return itemOfHoliday(line.holiday)
          case 'holiday':
            return []
        }
      })
      const name = translate(language, 'calendar.file-name', { year: String(fiscalYear) })
      return writeCalendar(items, { name, at: now() })
    },
    async makeEvent(id) {
      const event = book.get('gatherings', id)
      if (event?.kind !== 'event' || !isLive(event)) throw new AppError('record.not-found')
      const item = itemOfEvent(event)
      if (item === null) throw new AppError('calendar.no-day')
      return writeCalendar([item], { name: event.title, at: now() })
    },
    async recordYear(fiscalYear) {
      const leftOut = linesOfYear(fiscalYear, sourceOf(context)).filter(
        (line) => line.kind === 'event' && line.event.scope === 'personnel',
      ).length
      return record(leftOut > 0 ? { 'leftOut.personnel': leftOut } : {})
    },
    async recordEvent(id) {
      const isClosed = book.get('gatherings', id)?.scope === 'personnel'
      return record(isClosed ? { personnel: 1 } : {})
    },
  }
}

function sourceOf({ book }: DataContext): CalendarSource {
  const events: GatheringEvent[] = []
  const entries: CalendarEntry[] = []
  const companyHolidays: CompanyHoliday[] = []
  for (const one of book.all('gatherings').values()) {
    if (one.kind === 'event' && isLive(one)) events.push(one)
  }
  for (const one of book.all('programme').values()) {
    if (!isLive(one)) continue
    if (one.kind === 'calendarEntry') entries.push(one)
    if (one.kind === 'companyHoliday') companyHolidays.push(one)
  }
  return { events, entries, companyHolidays }
}
