import { makeDay, type Day } from '#shared/lib/dates.ts'

/** The letter of an era. */
export type EraLetter = 'M' | 'T' | 'S' | 'H' | 'R'

interface Era {
  readonly letter: EraLetter
  readonly name: string
  readonly short: string
  /** The Gregorian year of its first year. */
  readonly firstYear: number
  readonly firstDay: Day
}

/** Meiji begins with the Gregorian calendar here: before 1873 the months are lunar. */
const ERAS: readonly Era[] = [
  { letter: 'R', name: '令和', short: '令', firstYear: 2019, firstDay: '2019-05-01' },
  { letter: 'H', name: '平成', short: '平', firstYear: 1989, firstDay: '1989-01-08' },
  { letter: 'S', name: '昭和', short: '昭', firstYear: 1926, firstDay: '1926-12-25' },
  { letter: 'T', name: '大正', short: '大', firstYear: 1912, firstDay: '1912-07-30' },
  { letter: 'M', name: '明治', short: '明', firstYear: 1868, firstDay: '1873-01-01' },
]

/** Where an era stands in a text, and the Gregorian year that follows from it. */
export interface EraYear {
  readonly letter: EraLetter
  readonly year: number
  /** What follows the year, for the month and day. */
  readonly rest: string
}

/**
 * Reads the era and year that a text begins with: 昭和63, S63, S.63, ㍼63, 平成元, 平27, R元.
 *
 * The text is taken in NFKC form; null where none is there.
 */
export function readEraYear(text: string): EraYear | null {
  const found =
    /^\s*(明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHR])\s*[.・]?\s*(元|\d{1,2})(?!\d)\s*(.*)$/isu.exec(
      text,
    ) ?? /^\s*(明治|大正|昭和|平成|令和|[MTSHR])\s*(\d{2})(\d{4})$/iu.exec(text)
  if (found === null) return null
  const [, mark = '', count = '', tail = ''] = found
  const era = ERAS.find(
    ({ letter, name, short }) => mark.toUpperCase() === letter || mark === name || mark === short,
  )
  const number = count === '元' ? 1 : Number(count)
  if (era === undefined || number < 1) return null
  return { letter: era.letter, year: era.firstYear + number - 1, rest: tail }
}

/** Tells whether a day lies in an era: S64.1.8 does not. */
export function isInEra(day: Day, letter: EraLetter): boolean {
  return eraOf(day)?.letter === letter
}

/** Writes a day as 昭和63年4月1日 (or S63.4.1 when short); null before 1873. */
export function formatWareki(day: Day, form: 'long' | 'short' = 'long'): string | null {
  const era = eraOf(day)
  if (era === null) return null
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const count = year - era.firstYear + 1
  if (form === 'short') return `${era.letter}${count}.${month}.${date}`
  return `${era.name}${count === 1 ? '元' : count}年${month}月${date}日`
}

/** The last day of a month. */
export function lastDayOfMonth(year: number, month: number): Day | null {
  for (let date = 31; date >= 28; date--) {
    const day = makeDay(year, month, date)
    if (day !== null) return day
  }
  return null
}

function eraOf(day: Day): Era | null {
  return ERAS.find(({ firstDay }) => day >= firstDay) ?? null
}
