import type { TimeOfDay } from '#shared/domain/gathering/event.ts'
import { addDays } from '#shared/lib/dates.ts'
import type { Day, Instant } from '#shared/lib/dates.ts'

import { escapeText, foldLine } from './content-lines.ts'

/** One thing on a calendar. */
export interface CalendarItem {
  /** What a calendar knows it by when it comes again. */
  readonly uid: string
  readonly title: string
  readonly startsOn: Day
  /** Its last day, included. */
  readonly endsOn: Day
  /** Empty where it takes whole days. */
  readonly startsAt: TimeOfDay
  /** Empty where the end is not settled. */
  readonly endsAt: TimeOfDay
  readonly place: string
  readonly url: string
  readonly description: string
  readonly isCancelled: boolean
  /** Grows with every change, from 0. */
  readonly revision: number
}

const ZONE = 'Asia/Tokyo'

// Japan has had no daylight saving time since 1951.
const ZONE_LINES = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** Writes items as a calendar (RFC 5545) in UTF-8, with times as they are in Japan. */
export function writeCalendar(
  items: readonly CalendarItem[],
  { name, at }: { readonly name: string; readonly at: Instant },
): Uint8Array<ArrayBuffer> {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kizuna//Kizuna//JA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...ZONE_LINES,
    ...items.flatMap((item) => itemLines(item, at)),
    'END:VCALENDAR',
  ]
  return new TextEncoder().encode(lines.map((line) => `${foldLine(line)}\r\n`).join(''))
}

function itemLines(item: CalendarItem, at: Instant): readonly string[] {
  const texts = [
    ['SUMMARY', item.title],
    ['LOCATION', item.place],
    ['DESCRIPTION', item.description],
  ].flatMap(([key, text = '']) => (text === '' ? [] : [`${key}:${escapeText(text)}`]))
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(item.uid)}`,
    `DTSTAMP:${at.replace(/[-:]|\.\d+/g, '')}`,
    `SEQUENCE:${item.revision}`,
    ...timeLines(item),
    ...texts,
    ...urlLine(item.url),
    ...(item.isCancelled ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ]
}

function timeLines({ startsOn, endsOn, startsAt, endsAt }: CalendarItem): readonly string[] {
  const isLong = endsOn > startsOn
  if (startsAt === '' || (isLong && endsAt === '')) {
    // Days end before the day given (RFC 5545 §3.6.1).
    const after = addDays(isLong ? endsOn : startsOn, 1)
    return [`DTSTART;VALUE=DATE:${plain(startsOn)}`, `DTEND;VALUE=DATE:${plain(after)}`]
  }
  const start = `DTSTART;TZID=${ZONE}:${moment(startsOn, startsAt)}`
  if (endsAt === '') return [start]
  const isOverMidnight = !isLong && endsAt <= startsAt
  const lastDay = isLong ? endsOn : isOverMidnight ? addDays(startsOn, 1) : startsOn
  return [start, `DTEND;TZID=${ZONE}:${moment(lastDay, endsAt)}`]
}

function urlLine(url: string): readonly string[] {
  // An address is written as it stands, so one that is none stays out (RFC 5545 §3.3.13).
  return /^[a-z][a-z\d+.-]*:[^\s\p{Cc}]+$/iu.test(url) ? [`URL:${url}`] : []
}

function moment(day: Day, time: TimeOfDay): string {
  return `${plain(day)}T${time.replace(':', '')}00`
}

function plain(text: string): string {
  return text.replaceAll('-', '')
}
