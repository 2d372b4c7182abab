/** Writes a number with thousands commas, as it stands in sentences and tables. */
export function writeNumber(number: number): string {
  return number.toLocaleString('en', { maximumFractionDigits: 20 })
}

/**
 * Reads a number as it is typed in Japan: full-width digits, thousands commas, △ or ▲ for minus.
 *
 * @returns null for nothing written, undefined for what is no number
 */
export function readNumber(text: string): number | null | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[,\s、]/g, '')
    .replace(/^[△▲−‐ー]/, '-')
  if (plain === '') return null
  return /^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : undefined
}
