import { addDays, makeDay, type Day } from '#shared/lib/dates.ts'
import { ok, refuse, type Result } from '#shared/lib/result.ts'

import { plainNumerals } from './numerals.ts'
import { isInEra, lastDayOfMonth, readEraYear } from './wareki.ts'

/** How much of a date a text says; `month` and `year` stand on the first day of theirs. */
export type DayPrecision = 'day' | 'month' | 'year'

/** Why a date was read but is to be looked at. */
export type DayDoubt =
  | 'date.month-only'
  | 'date.year-only'
  | 'date.era-bounds'
  | 'date.month-first-or-day-first'
  | 'date.two-digit-year'
  | 'date.vague'

/** A date as it was understood. */
export interface DayInText {
  readonly day: Day
  readonly precision: DayPrecision
  readonly doubt: DayDoubt | null
}

/** Why no date was read. */
export type DayProblem = 'date.blank' | 'date.unreadable' | 'date.impossible' | 'date.year-unclear'

/** What the file says about its dates as a whole. */
export interface DayOptions {
  /** The day system of Excel serials; 1904 in some workbooks from Macs. */
  readonly epoch?: 1900 | 1904
  /** The order of `4/5/2015` where other rows of the column settle it. */
  readonly order?: 'monthFirst' | 'dayFirst'
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const TIME =
  /(?:[T\s]+|(?<=日))(?:午前|午後|AM|PM)?\s*\d{1,2}(?::|時)\d{1,2}(?:(?::|分)\d{1,2}(?:\.\d+)?秒?)?分?\s*(?:AM|PM)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i
const UTC_MIDNIGHT_IN_JAPAN = /T15:00(?::00(?:\.0+)?)?Z$/

/**
 * Reads a date in any form that a personnel file writes it: ISO, Y/m/d, Y.m.d, Y年m月d日, eight
 * digits, full-width, 和暦 in every spelling, English months, Excel serials, with or without a time.
 */
export function parseDayText(
  text: string,
  options: DayOptions = {},
): Result<DayInText, DayProblem> {
  const plain = tidy(text)
  if (plain === '') return refuse('date.blank')
  if (UTC_MIDNIGHT_IN_JAPAN.test(plain)) {
    const day = wholeDay(plain.slice(0, 10))
    if (day !== null) return said(addDays(day, 1))
  }
  const date = plain.replace(TIME, '').trim()
  return (
    fromSerial(date, options.epoch ?? 1900) ??
    fromDigits(date) ??
    fromEra(date) ??
    fromYearFirst(date) ??
    fromEnglish(date) ??
    fromYearLast(date, options.order) ??
    fromShortYear(date) ??
    refuse('date.unreadable')
  )
}

/** The day an Excel serial stands for; its fraction (a time) falls away, null out of 1900–2199. */
export function dayOfSerial(serial: number, epoch: 1900 | 1904): Day | null {
  const whole = Math.floor(serial)
  if (!Number.isFinite(whole) || whole < 1 || whole > 109_575) return null
  if (epoch === 1904) return addDays('1904-01-01', whole)
  // Excel counts a 29 February 1900 that never was.
  return addDays('1899-12-30', whole < 60 ? whole + 1 : whole)
}

/** Which way round `4/15/2015` stands in a column, where one value of it settles it. */
export function dayOrderOf(texts: Iterable<string>): 'monthFirst' | 'dayFirst' | null {
  for (const text of texts) {
    const found = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}(?!\d)/.exec(tidy(text))
    if (found === null) continue
    if (Number(found[1]) > 12) return 'dayFirst'
    if (Number(found[2]) > 12) return 'monthFirst'
  }
  return null
}

type Read = Result<DayInText, DayProblem> | null

function tidy(text: string): string {
  return (
    plainNumerals(text.normalize('NFKC'))
      .replace(/[‐‑‒–—―−ー]/g, '-')
      .replace(/[。．]/g, '.')
      .replace(/、/g, ',')
      .replace(/\s*[([]\s*[日月火水木金土祝](?:曜日?)?\s*[)\]]\s*/g, ' ')
      .replace(/\s*[日月火水木金土]曜日?\s*$/, '')
      // 2018(平成30)年: the same year again.
      .replace(/^(\d{4})\s*\([^\d()]{1,3}(?:\d{1,2}|元)年?\)\s*(?=年)/, '$1')
      .replace(/^\s*(?:西暦|AD|['"=]+)\s*/i, '')
      .replace(/^[~〜]\s*|\s*[~〜"']\s*$/g, '')
      .replace(/(?<=[\d日末月年])\s*(?:付け?|予定|まで|より|から|現在|[入退]社|退職)$/, '')
      .replace(/\s+/g, ' ')
      .trim()
  )
}

function said(
  day: Day | null,
  precision: DayPrecision = 'day',
  doubt: DayDoubt | null = null,
): Result<DayInText, DayProblem> {
  return day === null ? refuse('date.impossible') : ok({ day, precision, doubt })
}

function wholeDay(iso: string): Day | null {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number)
  return makeDay(year, month, date)
}

function fromSerial(text: string, epoch: 1900 | 1904): Read {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null
  return said(dayOfSerial(Number(text), epoch))
}

function fromDigits(text: string): Read {
  const eight = /^(\d{4})(\d{2})(\d{2})(?:\.0+|\d{6})?$/.exec(text)
  if (eight !== null) return said(makeDay(Number(eight[1]), Number(eight[2]), Number(eight[3])))
  const six = /^((?:19|20)\d{2})(\d{2})$/.exec(text)
  if (six !== null) return monthOf(Number(six[1]), Number(six[2]))
  // The era codes of Japanese offices: 3 昭和, 4 平成, 5 令和.
  const coded = /^([345])(\d{2})(\d{2})(\d{2})$/.exec(text)
  if (coded === null) return null
  const first = { '3': 1926, '4': 1989, '5': 2019 }[coded[1] ?? ''] ?? 0
  const day = makeDay(first + Number(coded[2]) - 1, Number(coded[3]), Number(coded[4]))
  return day === null ? null : said(day, 'day', 'date.vague')
}

function fromEra(text: string): Read {
  const era = readEraYear(text)
  if (era === null) return null
  const read = restOf(era.year, era.rest.replace(/^\s*年度?/, ' '))
  if (read === null || !read.ok || read.value.precision !== 'day') return read
  return isInEra(read.value.day, era.letter) ? read : said(read.value.day, 'day', 'date.era-bounds')
}

function fromYearFirst(text: string): Read {
  const found = /^(\d{4})\s*(?:[/.\-年,・ ]\s*)(.*)$/.exec(text)
  if (found !== null) return restOf(Number(found[1]), found[2] ?? '')
  return /^(?:19|20)\d{2}$/.test(text) ? restOf(Number(text), '') : null
}

function restOf(year: number, rest: string): Read {
  // A wareki in brackets after a western date says the same day again.
  const tail = rest.replace(/\(.*?\)/g, ' ').replace(/^[\s/.\-年・]+|[\s/.-]+$/g, '')
  if (tail === '' || tail === '度') return said(makeDay(year, 1, 1), 'year', 'date.year-only')
  const found =
    /^(\d{1,2})\s*[/.\-月・, ]+\s*(\d{1,2})\s*日?\s*(付け?|頃|ごろ|退[職社]|入社|まで|より|から)?$/.exec(
      tail,
    ) ?? /^(\d{2})(\d{2})$/.exec(tail)
  if (found !== null) {
    const vague = /頃|ごろ/.test(found[3] ?? '')
    const day = makeDay(year, Number(found[1]), Number(found[2]))
    return said(day, 'day', vague ? 'date.vague' : null)
  }
  const month =
    /^(\d{1,2})\s*(?:月|\/|-|\.)?\s*(末日?|初旬?|上旬|中旬|下旬|頃|ごろ|入社|退[職社])?$/.exec(tail)
  if (month === null) return refuse('date.unreadable')
  if (month[2]?.startsWith('末') === true) {
    return Number(month[1]) > 12
      ? refuse('date.impossible')
      : said(lastDayOfMonth(year, Number(month[1])))
  }
  return monthOf(year, Number(month[1]))
}

function monthOf(year: number, month: number): Read {
  return said(makeDay(year, month, 1), 'month', 'date.month-only')
}

function fromEnglish(text: string): Read {
  const words = text
    .toLowerCase()
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,. ]+/, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .split(/[\s,./-]+/)
    .filter((word) => word !== '')
  const named = words.findIndex(
    (word) => /^[a-z]{3,9}$/.test(word) && MONTHS.includes(word.slice(0, 3)),
  )
  if (named < 0 || words.length > 3) return null
  const month = MONTHS.indexOf((words[named] ?? '').slice(0, 3)) + 1
  const numbers = words.filter((_, at) => at !== named)
  const year = numbers.find((word) => /^\d{4}$/.test(word))
  const date = numbers.find((word) => /^\d{1,2}$/.test(word))
  if (year === undefined) return refuse('date.year-unclear')
  return date === undefined
    ? monthOf(Number(year), month)
    : said(makeDay(Number(year), month, Number(date)))
}

function fromYearLast(text: string, order: DayOptions['order']): Read {
  const found = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text)
  if (found === null) return null
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const dayFirst = first > 12 || (second <= 12 && order === 'dayFirst')
  const day = dayFirst ? makeDay(year, second, first) : makeDay(year, first, second)
  const isOpen = first <= 12 && second <= 12 && first !== second && order === undefined
  return said(day, 'day', isOpen ? 'date.month-first-or-day-first' : null)
}

function fromShortYear(text: string): Read {
  const found = /^'?(\d{2})\s*[/.\-年]\s*(\d{1,2})\s*[/.\-月]\s*(\d{1,2})日?$/.exec(text)
  if (found === null) return null
  const year = Number(found[1])
  // 昭和 ends with 64: beyond it only the western year is left.
  if (year <= 64) return refuse('date.year-unclear')
  return said(
    makeDay(1900 + year, Number(found[2]), Number(found[3])),
    'day',
    'date.two-digit-year',
  )
}
