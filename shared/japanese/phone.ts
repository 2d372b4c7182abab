/** One number found in a text. */
export interface PhoneInText {
  /** Digits alone, the leading zero back; a foreign number begins with +. */
  readonly digits: string
  /** 内線, digits; null where none is given. */
  readonly extension: string | null
  /** `phone.length` where the digits are no Japanese number; null where all is well. */
  readonly doubt: 'phone.length' | null
}

const EXTENSION = /(?:内線|内|ext\.?|extension|#|x)\s*[:.]?\s*(\d{1,6})/i
// A new number begins after a break, or after a space before 0 or + where one has ended.
const BETWEEN = /[\n\r;,、,/／|・]+|(?:または|又は|もしくは|or)|(?<=\d{4})\s+(?=[0+(])/
// A fax number stands beside the phone's in many lists.
const FAX = /(?:fax|ファッ?クス|(?<![a-z])f)\s*[:.]?\s*\+?[\d(][\d()\s-]{7,}/gi
const HYPHENS = /[‐‑‒–—―−ー－~〜]/g

/**
 * Finds the phone numbers in a cell and writes each as digits.
 *
 * Gives back the zero that Excel drops (nine digits, or ten of a mobile or IP number: the numbering
 * plan of the Ministry of Internal Affairs), turns +81 into 0, and keeps 内線 apart.
 */
export function readPhones(text: string): PhoneInText[] {
  const plain = text.normalize('NFKC').replace(HYPHENS, '-').replace(FAX, ' ')
  const whole = readOne(plain)
  if (whole !== null && whole.doubt === null && !/[\n;,、]/.test(plain)) return [whole]
  const found: PhoneInText[] = []
  for (const part of plain.split(BETWEEN)) {
    const extensionAlone = /^\s*\(?\s*(?:内線|内|ext)/i.test(part)
      ? EXTENSION.exec(part)?.[1]
      : undefined
    const last = found.at(-1)
    if (extensionAlone !== undefined && last !== undefined) {
      found[found.length - 1] = { ...last, extension: extensionAlone }
      continue
    }
    const one = readOne(part)
    if (one !== null) found.push(one)
  }
  const good = found.filter(({ doubt }) => doubt === null)
  if (good.length > 0) return good
  return whole === null ? found : [whole]
}

/** The first number of a cell as digits; empty where there is none. */
export function normalisePhone(text: string): string {
  return readPhones(text)[0]?.digits ?? ''
}

function readOne(text: string): PhoneInText | null {
  const extension = EXTENSION.exec(text)?.[1] ?? null
  let rest = extension === null ? text : text.replace(EXTENSION, ' ')
  // A float or an exponent is how a spreadsheet writes a long number.
  if (/^\s*\d+\.0+\s*$/.test(rest)) rest = rest.replace(/\.0+\s*$/, '')
  if (/^\s*\d(?:\.\d+)?E\+?\d+\s*$/i.test(rest)) rest = String(Number(rest))
  const isForeign = /^\D*\+/.test(rest) && !/^\D*\+\s*81/.test(rest)
  const digits = rest.replace(/\+\s*81\D*0?/, '0').replace(/\D/g, '')
  if (digits === '') return null
  if (isForeign)
    return { digits: `+${digits}`, extension, doubt: digits.length < 8 ? 'phone.length' : null }
  const national = toNational(digits)
  return { digits: national, extension, doubt: isJapanese(national) ? null : 'phone.length' }
}

function toNational(digits: string): string {
  if (digits.startsWith('0')) return digits.startsWith('0081') ? `0${digits.slice(4)}` : digits
  if (/^81[1-9]\d{8,9}$/.test(digits)) return `0${digits.slice(2)}`
  if (/^[1-9]\d{8}$/.test(digits) || /^[5-9]0\d{8}$/.test(digits)) return `0${digits}`
  return digits
}

function isJapanese(digits: string): boolean {
  return /^0[1-9]0\d{8}$/.test(digits) || /^0\d{9}$/.test(digits)
}
