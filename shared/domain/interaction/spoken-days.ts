import { parseDayText } from '#shared/japanese/dates-in-text.ts'
import { lastDayOfMonth } from '#shared/japanese/wareki.ts'
import { addDays, makeDay } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import {
  dateInMonth,
  inWeek,
  lastWeekday,
  later,
  monthEnd,
  monthFrom,
  monthsFrom,
  nextWeekday,
} from './calendar-steps.ts'

/** A day that a text begins with, and how many characters say it. */
export interface SpokenDay {
  readonly day: Day
  readonly length: number
}

type Rule = readonly [form: RegExp, read: (found: readonly string[], today: Day) => Day | null]

/** Reads the day in the past that a text in half width begins with: 9/12, 昨日, 先週金曜, 3日前. */
export function pastDayAt(text: string, today: Day): SpokenDay | null {
  return firstOf([...DATED, ...PAST], text, today, 'back')
}

/** Reads the day to come that a text in half width begins with: 12/1, 来週月曜, 来月, 月末. */
export function dueDayAt(text: string, today: Day): SpokenDay | null {
  const word = /^(?:by|on|before|until|in)\s+/i.exec(text)?.[0] ?? ''
  const found = firstOf([...DATED, ...DUE], text.slice(word.length), today, 'ahead')
  if (found === null) return null
  return { day: found.day, length: found.length + word.length }
}

function firstOf(
  rules: readonly Rule[],
  text: string,
  today: Day,
  way: 'back' | 'ahead',
): SpokenDay | null {
  for (const [form, read] of rules) {
    const found = form.exec(text)
    if (found === null) continue
    const day = read(found, today)
    if (day !== null) return { day, length: found[0].length }
  }
  return yearless(text, today, way)
}

const WEEKDAY_TAIL = /^\s?\([月火水木金土日](?:曜日?)?\)/
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'

/** A month and a date, or a date alone: the nearest one on this side of today. */
function yearless(text: string, today: Day, way: 'back' | 'ahead'): SpokenDay | null {
  const slashed = /^(\d{1,2})\/(\d{1,2})(?![\d/])/.exec(text)
  const written = /^(\d{1,2})月(\d{1,2})日/.exec(text)
  const dateFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?![a-z ]*\\d{4})`, 'i')
  const monthFirst = new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|,? \\d{4})`, 'i')
  const monthDay = slashed ?? written
  const english = dateFirst.exec(text) ?? monthFirst.exec(text)
  const found = monthDay ?? english
  const year = Number(today.slice(0, 4))
  if (found !== null) {
    const month = monthDay === null ? monthOf(found) : Number(found[1])
    const date = monthDay === null ? Number(/\d+/.exec(found[0])?.[0]) : Number(found[2])
    const step = way === 'back' ? -1 : 1
    const days = [0, 1, 2, 3, 4].map((years) => makeDay(year + years * step, month, date))
    const day = days.find((one) => one !== null && isOnSide(one, today, way))
    return day ? { day, length: lengthWithWeekday(text, found[0]) } : null
  }
  const dateAlone = /^(\d{1,2})日(?![間前後目以])/.exec(text)
  if (dateAlone === null) return null
  for (let months = 0; months < 3; months++) {
    const { year, month } = monthFrom(today, way === 'back' ? -months : months)
    const day = makeDay(year, month, Number(dateAlone[1]))
    if (day !== null && isOnSide(day, today, way)) {
      return { day, length: lengthWithWeekday(text, dateAlone[0]) }
    }
  }
  return null
}

function isOnSide(day: Day, today: Day, way: 'back' | 'ahead'): boolean {
  return way === 'back' ? day <= today : day >= today
}

function lengthWithWeekday(text: string, said: string): number {
  return said.length + (WEEKDAY_TAIL.exec(text.slice(said.length))?.[0].length ?? 0)
}

function monthOf(found: readonly string[]): number {
  const name = found.slice(1).find((part) => /[a-z]/i.test(part)) ?? ''
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function whole(text: string): Day | null {
  const read = parseDayText(text)
  return read.ok && read.value.precision === 'day' ? read.value.day : null
}

const DATED: readonly Rule[] = [
  [
    /^\d{4}[/.\-年]\d{1,2}[/.\-月]\d{1,2}日?(?:\([月火水木金土日]\))?/,
    ([text = '']) => whole(text),
  ],
  [/^\d{8}(?!\d)/, ([text = '']) => whole(text)],
  [
    /^(?:明治|大正|昭和|平成|令和|[MTSHR]\.?)(?:元|\d{1,2})[./\-年]\d{1,2}[./\-月]\d{1,2}日?/i,
    ([text = '']) => whole(text),
  ],
  [new RegExp(`^\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}`, 'i'), ([text = '']) => whole(text)],
  [new RegExp(`^${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`, 'i'), ([text = '']) => whole(text)],
]

const PAST: readonly Rule[] = [
  [
    /^(?:今日|本日|きょう|今朝|さっき|さきほど|先ほど|先程|today\b|this morning\b)/i,
    (_, today) => today,
  ],
  [/^(?:一昨日|おととい|おとつい)/, (_, today) => addDays(today, -2)],
  [/^(?:昨日|きのう|昨夜|昨晩|ゆうべ|yesterday\b|last night\b)/i, (_, today) => addDays(today, -1)],
  [/^(\d+|[一二三四五六七八九十])日前/, (found, today) => addDays(today, -count(found))],
  [/^(\d+|[一二三四五六七八九十])週間?前/, (found, today) => addDays(today, -7 * count(found))],
  [
    /^(\d+|[一二三四五六七八九十])[かヶカヵケ箇]月前/,
    (found, today) => monthsFrom(today, -count(found)),
  ],
  [/^(\d+|an?|one|two|three) days? ago\b/i, (found, today) => addDays(today, -count(found))],
  [/^(\d+|an?|one|two|three) weeks? ago\b/i, (found, today) => addDays(today, -7 * count(found))],
  [/^先々週の?([月火水木金土日])曜?日?/, (found, today) => inWeek(today, -2, weekdayOf(found))],
  [/^先週の?([月火水木金土日])曜?日?/, (found, today) => inWeek(today, -1, weekdayOf(found))],
  [/^今週の?([月火水木金土日])曜?日?/, (found, today) => inWeek(today, 0, weekdayOf(found))],
  [/^(?:先週|last week\b)/i, (_, today) => addDays(today, -7)],
  [/^先月末/, (_, today) => monthEnd(today, -1)],
  [
    /^先月の?(\d{1,2})日/,
    (found, today) => {
      const { year, month } = monthFrom(today, -1)
      return makeDay(year, month, Number(found[1]))
    },
  ],
  [/^([月火水木金土日])曜日?/, (found, today) => lastWeekday(today, weekdayOf(found), 0)],
  [
    /^last (mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i,
    (found, today) => lastWeekday(today, weekdayOf(found), 1),
  ],
  [
    /^(?:on )?(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i,
    (found, today) => lastWeekday(today, weekdayOf(found), 0),
  ],
]

const DUE: readonly Rule[] = [
  [/^(?:今日中?|本日中?|きょう|today\b)/i, (_, today) => today],
  [/^(?:明後日|あさって)/, (_, today) => addDays(today, 2)],
  [/^(?:明日|あした|あす|tomorrow\b)/i, (_, today) => addDays(today, 1)],
  [/^(\d+|[一二三四五六七八九十])日後/, (found, today) => addDays(today, count(found))],
  [/^(\d+|[一二三四五六七八九十])週間?後/, (found, today) => addDays(today, 7 * count(found))],
  [
    /^(\d+|[一二三四五六七八九十])[かヶカヵケ箇]月後/,
    (found, today) => monthsFrom(today, count(found)),
  ],
  [/^(\d+|an?|one|two|three) days?\b/i, (found, today) => addDays(today, count(found))],
  [/^(\d+|an?|one|two|three) weeks?\b/i, (found, today) => addDays(today, 7 * count(found))],
  [/^(\d+|an?|one|two|three) months?\b/i, (found, today) => monthsFrom(today, count(found))],
  [/^半年後/, (_, today) => monthsFrom(today, 6)],
  [/^([一1]年後)/, (_, today) => monthsFrom(today, 12)],
  [/^再来週の?([月火水木金土日])曜?日?/, (found, today) => inWeek(today, 2, weekdayOf(found))],
  [/^再来週/, (_, today) => inWeek(today, 2, 0)],
  [/^来週(?:末|中)/, (_, today) => inWeek(today, 1, 4)],
  [/^来週の?([月火水木金土日])曜?日?/, (found, today) => inWeek(today, 1, weekdayOf(found))],
  [/^(?:来週|next week\b)/i, (_, today) => inWeek(today, 1, 0)],
  [/^今週(?:末|中)?(?!の?[月火水木金土日])/, (_, today) => later(today, inWeek(today, 0, 4))],
  [/^今週の?([月火水木金土日])曜?日?/, (found, today) => inWeek(today, 0, weekdayOf(found))],
  [/^来月(?:末|中)/, (_, today) => monthEnd(today, 1)],
  [/^来月の?(\d{1,2})日/, (found, today) => dateInMonth(today, 1, Number(found[1]))],
  [/^来月(?:上旬|初め|初旬)?/, (_, today) => dateInMonth(today, 1, 1)],
  [/^再来月/, (_, today) => dateInMonth(today, 2, 1)],
  [/^next month\b/i, (_, today) => dateInMonth(today, 1, 1)],
  [/^(?:今月(?:末|中)|月末)/, (_, today) => monthEnd(today, 0)],
  [/^(?:年内|年末)/, (_, today) => makeDay(Number(today.slice(0, 4)), 12, 31)],
  [/^年明け/, (_, today) => makeDay(Number(today.slice(0, 4)) + 1, 1, 4)],
  [/^来春/, (_, today) => makeDay(Number(today.slice(0, 4)) + 1, 4, 1)],
  [
    /^来年の?(\d{1,2})月(?!\d)/,
    (found, today) => makeDay(Number(today.slice(0, 4)) + 1, Number(found[1]), 1),
  ],
  [/^(?:来年|next year\b)/i, (_, today) => makeDay(Number(today.slice(0, 4)) + 1, 1, 1)],
  [/^(\d{1,2})月(?!\d)(上旬|中旬|下旬|末|中)?/, (found, today) => partOfMonth(found, today)],
  [
    /^(?:next )?(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i,
    (found, today) => nextWeekday(today, weekdayOf(found)),
  ],
  [/^([月火水木金土日])曜日?/, (found, today) => nextWeekday(today, weekdayOf(found))],
]

const NUMBERS = '一二三四五六七八九十'
const ENGLISH_NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 }

function count(found: readonly string[]): number {
  const said = found[1] ?? ''
  if (/^\d/.test(said)) return Number(said)
  return NUMBERS.includes(said)
    ? NUMBERS.indexOf(said) + 1
    : (ENGLISH_NUMBERS[said.toLowerCase()] ?? 1)
}

const WEEKDAYS = ['月mon', '火tue', '水wed', '木thu', '金fri', '土sat', '日sun']

/** 0 for Monday. */
function weekdayOf(found: readonly string[]): number {
  const said = (found[1] ?? '').slice(0, 3).toLowerCase()
  return WEEKDAYS.findIndex((names) => names.includes(said))
}

function partOfMonth(found: readonly string[], today: Day): Day | null {
  const month = Number(found[1])
  const read = (year: number): Day | null => {
    if (month < 1 || month > 12) return null
    if (found[2] === '末' || found[2] === '中') return lastDayOfMonth(year, month)
    return makeDay(year, month, { 中旬: 11, 下旬: 21 }[found[2] ?? ''] ?? 1)
  }
  const year = Number(today.slice(0, 4))
  const day = read(year)
  return day !== null && day < today ? read(year + 1) : day
}
