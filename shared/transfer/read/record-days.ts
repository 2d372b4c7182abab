import { parseDayText, type DayInText } from '#shared/japanese/dates-in-text.ts'
import { lastDayOfMonth } from '#shared/japanese/wareki.ts'
import type { Day } from '#shared/lib/dates.ts'

import { isNoAnswer } from './blank-cells.ts'
import type { DayField } from './fields.ts'
import { periodEnds } from './period-ends.ts'
import { plainText, type RowReader } from './row-reader.ts'

// What systems write for "no end" and "no date".
const NO_DAY = /^(?:9999|2999|2099)\D?12\D?31|^0000|^1900\D0?1\D0?0(?!\d)|^0$/
const STILL_HERE =
  /^(?:在籍|在職|勤務|就業|休職)(?:中|者)?$|^(?:現在|現職|現役|継続中|入社予定|present|current|now|active)$/i

/** Reads the days of a row and checks them against each other. */
export function readDays(row: RowReader): Record<DayField, Day | null> {
  const period = readPeriod(row)
  const days = {
    birthOn: readDay(row, 'birthOn'),
    joinedOn: readDay(row, 'joinedOn') ?? period.joinedOn,
    leftOn: readDay(row, 'leftOn') ?? period.leftOn,
    lastWorkingDay: readDay(row, 'lastWorkingDay'),
    consentOn: readDay(row, 'consentOn'),
  }
  const { birthOn, joinedOn, leftOn, lastWorkingDay } = days
  if (joinedOn !== null && leftOn !== null && joinedOn > leftOn) {
    row.doubt('leftOn', 'left-before-joined', row.text('leftOn') || row.text('servicePeriod'))
  }
  if (lastWorkingDay !== null && joinedOn !== null && joinedOn > lastWorkingDay) {
    row.doubt('lastWorkingDay', 'left-before-joined', row.text('lastWorkingDay'))
  }
  if (birthOn !== null && joinedOn !== null && birthOn >= joinedOn) {
    row.doubt('birthOn', 'joined-before-born', row.text('birthOn'))
  }
  if (leftOn === null) doubtStillHere(row)
  return days
}

function readDay(row: RowReader, field: DayField): Day | null {
  const text = plainText(row, field)
  if (text === null || isNoAnswer(text) || NO_DAY.test(text)) return null
  if (STILL_HERE.test(text)) {
    row.doubt(field, 'still-employed', text)
    return null
  }
  const order = row.dayOrder(field)
  const read = parseDayText(text, { epoch: row.epoch, ...(order !== null && { order }) })
  if (!read.ok) {
    row.problem(field, read.code.replace('date.', 'date-'), text)
    return null
  }
  return settled(row, field, read.value, text)
}

/**
 * A month alone means its end to whoever writes when someone left, its first day elsewhere; a fiscal
 * year (年度) runs from April to March.
 */
function settled(row: RowReader, field: DayField, read: DayInText, text: string): Day | null {
  const { day, precision, doubt } = read
  const isLeaving = field === 'leftOn' || field === 'lastWorkingDay'
  const isFiscal = precision === 'year' && /年度/.test(text + row.heading(field))
  if (isFiscal && (isLeaving || field === 'joinedOn')) {
    row.doubt(field, 'date-fiscal-year', text)
    const year = Number(day.slice(0, 4))
    return isLeaving ? `${year + 1}-03-31` : `${year}-04-01`
  }
  if (!isLeaving || precision === 'day') {
    if (doubt !== null) row.doubt(field, doubt.replace('date.', 'date-'), text)
    return day
  }
  row.doubt(field, precision === 'month' ? 'date-month-end' : 'date-year-end', text)
  const [year = 0, month = 0] = day.split('-').map(Number)
  return lastDayOfMonth(year, precision === 'month' ? month : 12)
}

/** 在籍期間: both days in one cell; what a list that Kizuna wrote says there stands elsewhere too. */
function readPeriod(row: RowReader): { joinedOn: Day | null; leftOn: Day | null } {
  const nothing = { joinedOn: null, leftOn: null }
  const text = plainText(row, 'servicePeriod')
  if (text === null || isNoAnswer(text) || plainText(row, 'alumnusId') !== null) return nothing
  const ends = periodEnds(text)
  if (ends === null) {
    row.problem('servicePeriod', 'period-unreadable', text)
    return nothing
  }
  if (ends.isOneOfSeveral) row.problem('servicePeriod', 'period-several', text)
  const dayOf = (field: 'joinedOn' | 'leftOn', part: string): Day | null => {
    const read = part === '' ? null : parseDayText(part)
    // A column of its own says it, so the period is not asked.
    if (read?.ok !== true || plainText(row, field) !== null) return null
    return settled(row, field, read.value, text)
  }
  if (STILL_HERE.test(ends.until)) row.doubt('servicePeriod', 'still-employed', text)
  return { joinedOn: dayOf('joinedOn', ends.from), leftOn: dayOf('leftOn', ends.until) }
}

/** A status, or a flag for leaving that is not set, says that someone is still here. */
function doubtStillHere(row: RowReader): void {
  for (const field of ['employmentStatus', 'leavingKind'] as const) {
    const text = plainText(row, field)
    if (text === null) continue
    const isFlag = /フラグ/.test(row.heading(field))
    const isUnset = isFlag && /^(?:0|false|×|no|無)$/i.test(text) === /退/.test(row.heading(field))
    if (STILL_HERE.test(text) || isUnset) row.doubt(field, 'still-employed', text)
  }
}
