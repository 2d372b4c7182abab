import { isAddressLike } from '#shared/japanese/address.ts'
import { parseDayText } from '#shared/japanese/dates-in-text.ts'
import { isKana } from '#shared/japanese/kana.ts'
import { familyNameAtStart, isCommonFamilyName } from '#shared/japanese/name-table.ts'
import { readPhones } from '#shared/japanese/phone.ts'
import { readPostalCode } from '#shared/japanese/postal-code.ts'

import type { RosterField } from './fields.ts'

const SAMPLE_SIZE = 150
/** Words in kana that answer a question and are no reading of a name. */
const ANSWER = /^(?:はい|いいえ|あり|なし|する|しない|できる|できない|その他|パート|アルバイト)$/

/** What the cells of a column look like, each as a share from 0 to 1 of those that are filled. */
export interface ColumnContent {
  readonly filled: number
  readonly distinct: number
  readonly email: number
  readonly phone: number
  readonly postalCode: number
  readonly postalMark: number
  readonly kana: number
  readonly day: number
  readonly address: number
  readonly spacedName: number
  readonly familyName: number
  /** Runs 1, 2, 3… down the column. */
  readonly isCount: boolean
}

/** Looks at the cells of one column. */
export function lookAtColumn(values: readonly string[]): ColumnContent {
  const filled = values
    .map((value) => value.trim())
    .filter((value) => value !== '')
    .slice(0, SAMPLE_SIZE)
  const share = (test: (value: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length
  return {
    filled: filled.length,
    distinct: new Set(filled).size,
    email: share((value) => /\S[@＠]\S+[.．]\S/.test(value)),
    phone: share(isPhoneLike),
    postalCode: share(
      (value) => /\d/.test(value.normalize('NFKC')) && !isPhoneLike(value) && isPostalLike(value),
    ),
    // Seven digits alone may as well be money.
    postalMark: share((value) => /[〒〠]|\d{3}[-‐−－ー]\d{4}$/.test(value.normalize('NFKC'))),
    kana: share((value) => isKana(value) && !ANSWER.test(value)),
    day: share(isDayLike),
    address: share(isAddressLike),
    spacedName: share((value) =>
      /^[\u3400-\u9fff\u{20000}-\u{2ffff}々ヶ]{1,5}[ \u3000][^\s\d]{1,8}$/u.test(value),
    ),
    familyName: share(
      (value) => isCommonFamilyName(value) || (familyNameAtStart(value) ?? '').length > 1,
    ),
    isCount: isCount(filled),
  }
}

/** 1, 2, 3… with group headings and totals between them. */
function isCount(filled: readonly string[]): boolean {
  const numbers = filled.filter((value) => /^\d+$/.test(value)).map(Number)
  const [first = Infinity] = numbers
  const isEnough = numbers.length > 1 && numbers.length >= filled.length * 0.3
  return isEnough && first <= 1 && numbers.every((value, at) => value === first + at)
}

/** The field that the cells alone speak for, and how plainly (0 to 100). */
export function fieldOfContent(
  content: ColumnContent,
): { field: RosterField; score: number } | null {
  if (content.filled === 0) return null
  if (content.email > 0.6) return { field: 'email', score: 65 }
  if (content.phone > 0.7) return { field: 'phone', score: 55 }
  if (content.postalCode > 0.8 && content.postalMark > 0.5)
    return { field: 'postalCode', score: 55 }
  if (content.address > 0.6) return { field: 'address', score: 55 }
  if (content.kana > 0.9 && content.distinct > content.filled / 2)
    return { field: 'fullNameKana', score: 45 }
  if (content.spacedName > 0.6) return { field: 'fullName', score: 50 }
  return null
}

/**
 * How far the cells speak against a field that the heading speaks for: 0, or points to take off.
 */
export function contentAgainst(field: RosterField, content: ColumnContent): number {
  if (content.filled < 2) return 0
  switch (field) {
    case 'email':
    case 'workEmail':
      return content.email < 0.2 ? 60 : 0
    case 'phone':
    case 'homePhone':
    case 'workPhone':
      return content.phone < 0.2 ? 50 : 0
    case 'postalCode':
      return content.postalCode < 0.2 ? 50 : 0
    case 'joinedOn':
    case 'leftOn':
    case 'birthOn':
    case 'lastWorkingDay':
      return content.day < 0.2 ? 50 : 0
    case 'fullNameKana':
    case 'familyNameKana':
    case 'givenNameKana':
      return content.kana < 0.2 ? 40 : 0
    case 'fullName':
    case 'familyName':
    case 'givenName':
      return content.day > 0.5 || content.phone > 0.5 || content.isCount ? 90 : 0
    case 'employeeNo':
      return content.isCount ? 30 : content.day > 0.8 && content.postalCode < 0.5 ? 30 : 0
    case 'company':
      // One company in every row is the list's own.
      return content.filled > 4 && content.distinct === 1 ? 50 : 0
    default:
      return 0
  }
}

/** Tells whether a cell holds a phone number, a lost zero allowed for. */
export function isPhoneLike(value: string): boolean {
  const plain = value.normalize('NFKC')
  if (!/\d{2}/.test(plain) || /\d{4}[/年.]\d/.test(plain) || /^\d{8}$/.test(plain.trim()))
    return false
  const [first] = readPhones(plain)
  return first !== undefined && first.doubt === null && first.digits.length >= 10
}

/** Tells whether a cell holds a date that names a month at least. */
export function isDayLike(value: string): boolean {
  const read = parseDayText(value)
  return read.ok && (read.value.precision !== 'year' || /年/.test(value))
}

function isPostalLike(value: string): boolean {
  const { code, isPadded } = readPostalCode(value)
  return code !== null && !isPadded
}
