import type { ContactKind, ContactPoint } from '#shared/domain/alumnus/alumnus.ts'
import { readEmails } from '#shared/japanese/email.ts'
import { readPhones } from '#shared/japanese/phone.ts'
import { readPostalCode, splitPostalCode } from '#shared/japanese/postal-code.ts'
import { writePhone } from '#shared/transfer/write/words.ts'

/** A contact point in one line, as it is read and copied. */
export function contactText(
  point: Pick<ContactPoint, 'kind' | 'value' | 'postalCode' | 'building'>,
): string {
  if (point.kind === 'phone') return writePhone(point.value)
  if (point.kind !== 'address') return point.value
  const code = point.postalCode === '' ? '' : `〒${point.postalCode}`
  return [code, point.value, point.building].filter(Boolean).join(' ')
}

/** What was typed as a value, in the form in which it is kept; unread text stays as it is. */
export function valueTyped(
  kind: ContactKind,
  typed: string,
): Partial<Pick<ContactPoint, 'value' | 'postalCode'>> {
  const text = typed.trim()
  if (kind === 'email') {
    const { emails } = readEmails(text)
    return { value: emails.length === 1 ? (emails[0] ?? text) : text }
  }
  if (kind === 'phone') {
    const [phone, ...others] = readPhones(text)
    const isSure = phone?.doubt === null && phone.extension === null && others.length === 0
    return { value: isSure ? phone.digits : text }
  }
  if (kind === 'address') {
    const { code, address } = splitPostalCode(text)
    return code === null ? { value: text } : { value: address.trim(), postalCode: code }
  }
  return { value: text }
}

/** What was typed as a postal code, as 123-4567 where it is one. */
export function postalCodeTyped(typed: string): string {
  return readPostalCode(typed).code ?? typed.trim()
}

/** The address that writes to or calls a contact point; null where none does. */
export function linkOf(point: Pick<ContactPoint, 'kind' | 'value'>): string | null {
  if (point.value === '') return null
  if (point.kind === 'email') return `mailto:${point.value}`
  if (point.kind === 'phone' && /^\+?\d+$/.test(point.value)) return `tel:${point.value}`
  if (point.kind === 'sns' && point.value.startsWith('https://')) return point.value
  return null
}
