import { parseDayText } from '#shared/japanese/dates-in-text.ts'
import type { Day } from '#shared/lib/dates.ts'

import { isNoAnswer } from './blank-cells.ts'
import type { DayField } from './fields.ts'
import { plainText, type RowReader } from './row-reader.ts'

// What systems write for "no end" and "no date".
const NO_DAY = /^(?:9999|2999|2099)\D?12\D?31|^0000|^1900\D0?1\D0?0(?!\d)|^0$/
const STILL_HERE =
  /^(?:在籍|在職|勤務|就業)(?:中)?$|^(?:現在|現役|継続中|present|current|now|active)$/i

/** Reads the days of a row and checks them against each other. */
export function readDays(row: RowReader): Record<DayField, Day | null> {
  const days = {
    birthOn: readDay(row, 'birthOn'),
    joinedOn: readDay(row, 'joinedOn'),
    leftOn: readDay(row, 'leftOn'),
    lastWorkingDay: readDay(row, 'lastWorkingDay'),
  }
  const { birthOn, joinedOn, leftOn, lastWorkingDay } = days
  if (joinedOn !== null && leftOn !== null && joinedOn > leftOn) {
    row.doubt('leftOn', 'left-before-joined', row.text('leftOn'))
  }
  if (lastWorkingDay !== null && joinedOn !== null && joinedOn > lastWorkingDay) {
    row.doubt('lastWorkingDay', 'left-before-joined', row.text('lastWorkingDay'))
  }
  if (birthOn !== null && joinedOn !== null && birthOn >= joinedOn) {
    row.doubt('birthOn', 'joined-before-born', row.text('birthOn'))
  }
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
  if (read.value.doubt !== null) row.doubt(field, read.value.doubt.replace('date.', 'date-'), text)
  return read.value.day
}
