const FORM = /^(午前|午後|am|pm)?(\d{1,2})(?:[:時](\d{1,2})?分?|(\d{2}))?(半)?(am|pm)?$/

/**
 * Reads a time of day as people write it: 18:00, １８時半, 午後6時, 1830, 6pm.
 *
 * @returns `HH:MM`, empty for an empty text, or null for what is no time
 */
export function parseTimeText(text: string): string | null {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.。]/g, (sign) => (sign === '.' ? ':' : ''))
  if (folded === '') return ''
  const found = FORM.exec(folded)
  if (found === null) return null
  const [, before, hourText = '', withSign, bare, half, after] = found
  const part = before ?? after
  const isAfternoon = part === '午後' || part === 'pm'
  const said = Number(hourText)
  if (part !== undefined && said > 12) return null
  // Twelve in the morning is midnight, twelve in the afternoon noon.
  const hour = part === undefined ? said : (said % 12) + (isAfternoon ? 12 : 0)
  const minute = half === undefined ? Number(withSign ?? bare ?? 0) : 30
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
