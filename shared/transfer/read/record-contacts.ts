import { prefectureOf } from '#shared/japanese/address.ts'
import { readEmails } from '#shared/japanese/email.ts'
import { readPhones } from '#shared/japanese/phone.ts'
import { readPostalCode, splitPostalCode } from '#shared/japanese/postal-code.ts'

import { isNoAnswer } from './blank-cells.ts'
import type { RosterField } from './fields.ts'
import { plainText, type RowReader } from './row-reader.ts'

/** Reads the mail addresses and phone numbers of a row. */
export function readContacts(row: RowReader) {
  const otherEmails: string[] = []
  const otherPhones: string[] = []
  const emailOf = (field: RosterField) => {
    const text = plainText(row, field)
    if (text === null || isNoAnswer(text)) return null
    const { emails, isDoubtful } = readEmails(text)
    const [first, ...others] = emails
    otherEmails.push(...others)
    if (first === undefined) row.problem(field, 'email-unreadable', text)
    else if (others.length > 0) row.doubt(field, 'email-several', text)
    else if (isDoubtful) row.doubt(field, 'email-doubtful', text)
    return first ?? null
  }
  const phoneOf = (field: RosterField) => {
    const text = plainText(row, field)
    if (text === null || isNoAnswer(text)) return null
    const [first, ...others] = readPhones(text)
    if (/fax|ファッ?クス/i.test(text.normalize('NFKC'))) row.doubt(field, 'phone-fax', text)
    otherPhones.push(...others.map(({ digits }) => digits))
    if (first === undefined) row.problem(field, 'phone-unreadable', text)
    else if (first.doubt !== null) row.doubt(field, 'phone-length', text)
    else if (others.length > 0) row.doubt(field, 'phone-several', text)
    return first?.digits ?? null
  }
  return {
    email: emailOf('email'),
    workEmail: emailOf('workEmail'),
    otherEmails,
    phone: phoneOf('phone'),
    homePhone: phoneOf('homePhone'),
    workPhone: phoneOf('workPhone'),
    otherPhones,
  }
}

/** Reads where letters go: from one column, or from its pieces put together. */
export function readAddress(row: RowReader) {
  const told = plainText(row, 'address') ?? ''
  const written = isNoAnswer(told) ? '' : told
  const pieces = (['prefecture', 'city', 'street'] as const).map(
    (field) => plainText(row, field) ?? '',
  )
  const [prefecture = '', city = '', street = ''] = pieces
  const isWhole = written !== '' && (prefecture === '' || prefectureOf(written) !== null)
  const head = (isWhole ? '' : prefecture + city) + written
  const split = splitPostalCode(head.includes(street) ? head : head + street)
  const codeEnd = plainText(row, 'postalCodeEnd')
  const codeText = wholeCode(plainText(row, 'postalCode'), codeEnd)
  const building = plainText(row, 'building')
  let postalCode = split.code
  if (codeText !== null && !isNoAnswer(codeText)) {
    const { code, isPadded } = readPostalCode(codeText)
    if (code === null) row.problem('postalCode', 'postal-code-unreadable', codeText)
    else if (isPadded) row.doubt('postalCode', 'postal-code-padded', codeText)
    postalCode = code ?? postalCode
  }
  return {
    postalCode,
    postalCodeEnd: codeEnd,
    address: split.address === '' ? null : split.address,
    building,
  }
}

/** 郵便番号1 and 郵便番号2 are one code where they are as short as its halves. */
function wholeCode(start: string | null, end: string | null): string | null {
  const isHalved = /^\d{1,3}$/.test(start ?? '') && /^\d{1,4}$/.test(end ?? '')
  return start !== null && end !== null && isHalved
    ? `${start.padStart(3, '0')}-${end.padStart(4, '0')}`
    : start
}
