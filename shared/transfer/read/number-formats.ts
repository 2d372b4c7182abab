import { dayOfSerial } from '#shared/japanese/dates-in-text.ts'

/** How a number of a cell is to be written. */
export type NumberForm = 'plain' | 'day' | { readonly digits: string }

// ECMA-376 18.8.30, and the East Asian ones of 18.8.30's table for ja-JP (27–36, 50–58).
const BUILT_IN_DAYS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
])

/** Says what a number format makes of a number: a day, digits with zeros before them, or itself. */
export function numberForm(id: number, code: string | undefined): NumberForm {
  if (code === undefined) return BUILT_IN_DAYS.has(id) ? 'day' : 'plain'
  const section = code.split(';')[0] ?? ''
  // [h]:mm counts hours, and G/標準 is how some write General.
  if (/\[(?:h+|m+|s+)\]|標準/i.test(section)) return 'plain'
  const bare = section.replace(/\[[^\]]*\]/g, '').replace(/"[^"]*"|\\.|_.|\*./g, '')
  if (/[yd]|g{1,3}|a{3,4}|r{1,2}(?=[^a-z]|$)/i.test(bare) && !/general/i.test(bare)) return 'day'
  // [$-411]e"年"m"月": e is a year of an era unless it is an exponent.
  if (/(?:^|[^0#?.])e(?![+-])/i.test(bare) && !/general/i.test(bare)) return 'day'
  if (/m/i.test(bare) && !/[hs]/i.test(bare)) return 'day'
  const digits = section.replace(/"([^"]*)"/g, '$1').replace(/\\(.)/g, '$1')
  return !code.includes(';') && /^[^0#?[\]]*0[0-]+$/.test(digits) ? { digits } : 'plain'
}

/** Writes the number of a cell as its format shows it: an ISO day, 0551, or the file's own text. */
export function writeNumber(text: string, form: NumberForm, epoch: 1900 | 1904): string {
  const value = Number(text)
  if (!Number.isFinite(value)) return text
  if (form === 'day') return dayOfSerial(value, epoch) ?? plainNumber(text, value)
  if (form === 'plain' || !Number.isInteger(value) || value < 0) return plainNumber(text, value)
  return fillDigits(form.digits, String(value))
}

function plainNumber(text: string, value: number): string {
  if (/e/i.test(text)) return Number.isInteger(value) ? BigInt(value).toString() : String(value)
  return text.replace(/\.0+$/, '')
}

function fillDigits(pattern: string, digits: string): string {
  const places = pattern.match(/0/g)?.length ?? 0
  const padded = digits.padStart(places, '0')
  let at = padded.length - places
  const head = padded.slice(0, at)
  let isFirst = true
  return pattern.replace(/0/g, () => {
    const digit = (isFirst ? head : '') + padded.charAt(at++)
    isFirst = false
    return digit
  })
}
