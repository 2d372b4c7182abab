import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { itemOfEntry, itemOfEvent } from '#shared/transfer/write/calendar-items.ts'
import { writeCalendar } from '#shared/transfer/write/icalendar.ts'
import type { CalendarItem } from '#shared/transfer/write/icalendar.ts'
import { nextId } from '#test/support/make-alumnus.ts'
import { makeEvent } from '#test/support/make-gatherings.ts'

const AT = '2026-04-10T01:02:03.456Z'

const EVENING: CalendarItem = {
  uid: 'evt_1@kizuna',
  title: '春の交流会',
  startsOn: '2026-04-18',
  endsOn: '2026-04-18',
  startsAt: '18:00',
  endsAt: '20:00',
  place: '本社 3階',
  url: 'https://example.com/a,b',
  description: '',
  isCancelled: false,
  revision: 3,
}

test('an event has its times in Japan, and the zone says that it knows no summer time', () => {
  const text = write([EVENING])

  expect(text).toContain('DTSTART;TZID=Asia/Tokyo:20260418T180000\r\n')
  expect(text).toContain('DTEND;TZID=Asia/Tokyo:20260418T200000\r\n')
  expect(text).toContain('TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\n')
  expect(text).not.toContain('BEGIN:DAYLIGHT')
  expect(eventsIn(text)).toEqual([
    {
      UID: 'evt_1@kizuna',
      DTSTAMP: '20260410T010203Z',
      SEQUENCE: '3',
      'DTSTART;TZID=Asia/Tokyo': '20260418T180000',
      'DTEND;TZID=Asia/Tokyo': '20260418T200000',
      SUMMARY: '春の交流会',
      LOCATION: '本社 3階',
      URL: 'https://example.com/a,b',
    },
  ])
})

test('an event that runs over midnight ends on the next day', () => {
  const [event] = eventsIn(write([{ ...EVENING, startsAt: '22:00', endsAt: '01:00' }]))

  expect(event).toMatchObject({
    'DTSTART;TZID=Asia/Tokyo': '20260418T220000',
    'DTEND;TZID=Asia/Tokyo': '20260419T010000',
  })
})

test('without a settled time an event takes whole days, the last of them included', () => {
  const events = eventsIn(
    write([
      { ...EVENING, startsAt: '', endsAt: '' },
      { ...EVENING, endsOn: '2026-04-19', startsAt: '', endsAt: '' },
      { ...EVENING, startsAt: '18:00', endsAt: '' },
    ]),
  )

  expect(events[0]).toMatchObject({
    'DTSTART;VALUE=DATE': '20260418',
    'DTEND;VALUE=DATE': '20260419',
  })
  expect(events[1]).toMatchObject({ 'DTEND;VALUE=DATE': '20260420' })
  expect(events[2]).toMatchObject({ 'DTSTART;TZID=Asia/Tokyo': '20260418T180000' })
  expect(Object.keys(events[2] ?? {})).not.toContain('DTEND;TZID=Asia/Tokyo')
})

test('an event without a day is on no calendar, a cancelled one says so', () => {
  const none = itemOfEvent(makeEvent({ startsOn: null }))
  const cancelled = itemOfEvent(makeEvent({ cancelledOn: '2026-04-01' }))

  expect(none).toBeNull()
  expect(eventsIn(write(cancelled === null ? [] : [cancelled]))[0]).toMatchObject({
    STATUS: 'CANCELLED',
  })
})

test('a later change gives a higher sequence under the same id', () => {
  const event = makeEvent({ clocks: { '*': stamp(Date.UTC(2026, 3, 1)) } })
  const changed = { ...event, clocks: { ...event.clocks, title: stamp(Date.UTC(2026, 3, 2)) } }

  const [before, after] = [itemOfEvent(event), itemOfEvent(changed)]

  expect(after?.uid).toBe(before?.uid)
  expect(after?.revision).toBeGreaterThan(before?.revision ?? 0)
})

test('a yearly entry on 29 February stands on that day, and ends on the next', () => {
  const entry = {
    id: nextId('programme'),
    kind: 'calendarEntry',
    name: '規程の見直し',
    on: '2024-02-29',
    isYearly: true,
    note: '',
    scope: 'company',
    trashedAt: null,
    erasedAt: null,
    mergedIntoId: null,
    isSample: false,
    clocks: {},
  } as const

  const [leap, plain] = eventsIn(
    write([itemOfEntry(entry, '2028-02-29'), itemOfEntry(entry, '2027-02-28')]),
  )

  expect(leap).toMatchObject({ 'DTSTART;VALUE=DATE': '20280229', 'DTEND;VALUE=DATE': '20280301' })
  expect(plain).toMatchObject({ 'DTSTART;VALUE=DATE': '20270228', 'DTEND;VALUE=DATE': '20270301' })
  expect(leap?.['UID']).not.toBe(plain?.['UID'])
})

test('an address that is none stays out, and none adds a line of its own', () => {
  const [first, second] = eventsIn(
    write([
      { ...EVENING, url: 'あとで知らせます' },
      { ...EVENING, url: 'https://a.example\r\nSTATUS:CANCELLED' },
    ]),
  )

  expect(first).not.toHaveProperty('URL')
  expect(second).not.toHaveProperty('STATUS')
})

test('any text comes back, in lines of 75 octets that cut no character', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }),
    fc
      .array(fc.constantFrom('あ', '𠮷', ' ', '\\', ';', ',', '\n', '髙', ':'), { maxLength: 150 })
      .map((parts) => parts.join('')),
  )

  fc.assert(
    fc.property(text, text, text, (title, place, description) => {
      const written = write([{ ...EVENING, title, place, description }, EVENING])

      for (const line of written.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }
      const [event] = eventsIn(written)
      expect(event?.['SUMMARY'] ?? '').toBe(plain(title))
      expect(event?.['LOCATION'] ?? '').toBe(plain(place))
      expect(event?.['DESCRIPTION'] ?? '').toBe(plain(description))
      expect(eventsIn(written)).toHaveLength(2)
    }),
    { numRuns: 100 },
  )
})

function write(items: readonly CalendarItem[]): string {
  const bytes = writeCalendar(items, { name: '年間予定', at: AT })
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

/** Reads the events of a calendar as RFC 5545 says: unfolded, by name with parameters, unescaped. */
function eventsIn(text: string): Record<string, string>[] {
  const events: Record<string, string>[] = []
  let isInside = false
  for (const line of text.replace(/\r\n[ \t]/g, '').split('\r\n')) {
    if (line === 'BEGIN:VEVENT') events.push({})
    if (line === 'BEGIN:VEVENT' || line === 'END:VEVENT') {
      isInside = line === 'BEGIN:VEVENT'
      continue
    }
    const colon = line.indexOf(':')
    const event = events.at(-1)
    if (!isInside || event === undefined) continue
    const name = line.slice(0, colon)
    expect(event).not.toHaveProperty([name])
    event[name] = line
      .slice(colon + 1)
      .replace(/\\(.)/gs, (_whole, sign: string) => (/n/i.test(sign) ? '\n' : sign))
  }
  return events
}

function plain(text: string): string {
  return text.replace(/\r\n|\r/g, '\n').replace(/(?!\n|\t)\p{Cc}/gu, (code) => {
    return code > '\u007f' ? code : ''
  })
}

function stamp(ms: number): string {
  return `${ms.toString(36).padStart(9, '0')}-0000-test0000`
}
