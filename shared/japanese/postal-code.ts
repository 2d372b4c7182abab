/** A postal code as 123-4567, or why the text is none. */
export interface PostalCode {
  readonly code: string | null
  readonly isPadded: boolean
}

/**
 * Writes a postal code as 123-4567: 〒, width, spaces and every hyphen fall away; zeros that a
 * spreadsheet dropped come back (`isPadded` from two zeros on, where a typing slip is as likely).
 */
export function readPostalCode(text: string): PostalCode {
  const plain = text.normalize('NFKC').replace(/\.0+\s*$/, '')
  if (/[^\d\s〒〠TtPp:.\-‐‑‒–—―−ー郵便番号()]/.test(plain)) return { code: null, isPadded: false }
  const digits = plain.replace(/\D/g, '')
  if (digits.length < 5 || digits.length > 7) return { code: null, isPadded: false }
  if (digits.length === 5 && /\d\D+\d/.test(plain)) return { code: null, isPadded: false }
  const full = digits.padStart(7, '0')
  return { code: `${full.slice(0, 3)}-${full.slice(3)}`, isPadded: digits.length < 6 }
}

/**
 * Takes the postal code off an address: from its beginning (〒100-0005 東京都…), or behind its mark
 * from its end (…丸の内1-1（〒100-0005）).
 */
export function splitPostalCode(address: string): { code: string | null; address: string } {
  const found =
    /^\s*[〒〠]\s*([\d０-９]{3})\s*[-‐‑‒–—―−ー－]?\s*([\d０-９]{4})(?![\d０-９])\s*/.exec(
      address,
    ) ??
    /^\s*([\d０-９]{3})[-‐‑‒–—―−ー－]([\d０-９]{4})(?![\d０-９])[\s\u3000]*(?=\D)/.exec(address)
  if (found === null) return splitLastCode(address)
  const code = `${found[1]}-${found[2]}`.normalize('NFKC')
  return { code, address: address.slice(found[0].length) }
}

function splitLastCode(address: string): { code: string | null; address: string } {
  if (!/[〒〠]/.test(address)) return { code: null, address }
  const found =
    /[\s\u3000,、]*[(（]?\s*[〒〠]\s*([\d０-９]{3})\s*[-‐‑‒–—―−ー－]?\s*([\d０-９]{4})\s*[)）]?\s*$/.exec(
      address,
    )
  if (found === null) return { code: null, address }
  const code = `${found[1]}-${found[2]}`.normalize('NFKC')
  return { code, address: address.slice(0, found.index) }
}
