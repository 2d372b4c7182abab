import { familyNameAtStart, familyReadings } from '#shared/japanese/name-table.ts'

import { isBlankCell } from './blank-cells.ts'
import { isDayLike, isPhoneLike } from './column-content.ts'
import { NAME_FIELDS } from './fields.ts'
import { isRepeatedHeader, type Header } from './header.ts'
import type { RosterColumn } from './mapping.ts'
import type { Row } from './rows.ts'

/** Why a row is no person. */
export type SkipReason = 'title' | 'blank' | 'total' | 'repeated-header' | 'note' | 'second-line'

/** A row that was left out. */
export interface SkippedRow {
  readonly rowNumber: number
  readonly reason: SkipReason
  /** What stands in it, for the person to see that nothing is lost. */
  readonly text: string
}

const TOTAL =
  /^[【[(（<＜■◆●]*(?:.{0,12}(?:合計|小計|総計|累計)|.{0,6}計|総数|件数|人数|総人数|総件数|退職者数|平均.{0,6}|sub ?-?total|grand ?total|total|sum|count|average)[】\])）>＞]*[:：=]?[\d０-９,.]*(?:名|人|件|円|年|歳)?[】\])）]*$/i
const COUNT =
  /^(?:以上|計|全|合計|総勢|[(（])?[、,:：]?[\d０-９,]+(?:名|人|件)(?:分|です|以上)?[)）]?$/
const NOTE =
  /^(?:[※＊*注]|以上[。.]?$|作成|出力|印刷|更新|集計|抽出|取扱|社外秘|関係者外秘|confidential|備考|凡例|出典|printed|generated|exported|page|ページ|\d+\s*\/\s*\d+\s*(?:ページ|頁|page)|[-－]\s*\d+\s*[-－]$)/i

const EXAMPLE = /^[【[(（＜<]?(?:記入|入力|記載)?(?:例|サンプル|見本)[】\])）＞>:：]?$/

/** Says why a row below the headings is no person; null for one that is. */
export function skipReason(
  row: Row,
  header: Header,
  columns: readonly RosterColumn[],
): SkipReason | null {
  const filled = row.cells.flatMap((cell, index) =>
    cell.trim() === '' ? [] : [{ text: cell.trim(), index }],
  )
  const [first] = filled
  if (first === undefined) return 'blank'
  if (filled.every(({ text }) => isBlankCell(text))) return 'blank'
  if (isRepeatedHeader(row, header)) return 'repeated-header'
  if (EXAMPLE.test(first.text)) return 'note'
  const hasProof = filled.some(({ text, index }) => isProof(text, columns[index]))
  const named = filled.filter(({ index }) => isNameColumn(columns[index]))
  if (!hasProof) {
    const labels = [first, ...named].map(({ text }) => text.replace(/\s+/g, ''))
    if (labels.some((text) => TOTAL.test(text) || COUNT.test(text))) return 'total'
    // ※佐藤花子 is a person whom a mark singles out.
    const isMarked = filled.length > 1 && named.some(({ text }) => isMarkedName(text))
    if (!isMarked && labels.some((text) => NOTE.test(text))) return 'note'
  }
  const mapped = columns.filter(({ field }) => field !== null).length
  if (named.length === 0 && !hasProof && filled.length <= Math.min(2, mapped - 1)) {
    return filled.some(({ text }) => COUNT.test(text)) ? 'total' : 'note'
  }
  if (filled.length === 1 && mapped > 1 && named.length === 1 && !isNameOnly(first.text))
    return 'note'
  return null
}

/** Cells that only a person's row has. */
function isProof(text: string, column: RosterColumn | undefined): boolean {
  switch (column?.field) {
    case 'email':
    case 'workEmail':
      return /[@＠]/.test(text)
    case 'phone':
    case 'homePhone':
      return isPhoneLike(text)
    case 'joinedOn':
    case 'leftOn':
    case 'birthOn':
      return isDayLike(text)
    case 'familyNameKana':
    case 'givenNameKana':
    case 'fullNameKana':
      return /^[ぁ-ゖァ-ヺｦ-ﾟー\s]+$/.test(text)
    default:
      return false
  }
}

function isNameColumn(column: RosterColumn | undefined): boolean {
  return column?.field !== undefined && column.field !== null && NAME_FIELDS.has(column.field)
}

function isMarkedName(text: string): boolean {
  const plain = text.replace(/^[※＊*]+[\s\u3000]*/, '')
  return plain !== text && isNameOnly(plain) && familyNameAtStart(plain) !== null
}

function isNameOnly(text: string): boolean {
  // 服部 and 阿部 end like departments.
  if (familyReadings(text) !== null) return true
  return (
    Array.from(text).length <= 14 &&
    !/[\d０-９:：。【】[\]■◆●※]|(?:部|課|室|店|所|年度)$/.test(text)
  )
}
