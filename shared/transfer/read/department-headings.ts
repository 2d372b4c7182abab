import { familyReadings } from '#shared/japanese/name-table.ts'

import type { RosterColumn } from './mapping.ts'
import type { RosterRecord } from './record.ts'
import type { Row } from './rows.ts'

const DEPARTMENT =
  /^(?=.{2,20}$)[^:：、。※\d]*(?:部|課|係|室|局|科|班|店|所|支社|本社|工場|センター|グループ|チーム|事業)[\s\u3000]*$/
const FRAME = /^[\s\u3000【[(（＜<■◆●○◎▼▽□◇・]+|[\s\u3000】\])）＞>■◆●○◎]+$/g

/**
 * The department that a row between the people names for those below it: 総務部, 【営業部】; null
 * where the row is none, or where departments have a column of their own.
 */
export function departmentHeading(row: Row, columns: readonly RosterColumn[]): string | null {
  const hasColumn = columns.some(
    ({ field }) => field === 'department' || field === 'departmentAndGrade',
  )
  const [text, ...others] = row.cells.filter((cell) => cell.trim() !== '')
  if (hasColumn || text === undefined || others.length > 0) return null
  const plain = text.replace(FRAME, '')
  return DEPARTMENT.test(plain) && familyReadings(plain) === null ? plain : null
}

/** Gives a record the department that stands above it. */
export function withDepartment(record: RosterRecord, department: string | null): RosterRecord {
  return department === null || record.values.department !== null
    ? record
    : { ...record, values: { ...record.values, department } }
}
