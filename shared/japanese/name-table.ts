import { FAMILY_NAMES_1 } from './family-names-1.ts'
import { FAMILY_NAMES_2 } from './family-names-2.ts'
import { FAMILY_NAMES_3 } from './family-names-3.ts'
import { foldKanji } from './variants.ts'

const FAMILY_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `${FAMILY_NAMES_1} ${FAMILY_NAMES_2} ${FAMILY_NAMES_3}`
    .trim()
    .split(/\s+/)
    .reverse()
    .map((entry): [string, string[]] => {
      const [name = '', readings = ''] = entry.split(':')
      return [foldKanji(name), readings.split('/')]
    }),
)

const COMMON: ReadonlySet<string> = new Set(
  FAMILY_NAMES_1.trim()
    .split(/\s+/)
    .slice(0, 380)
    .map((entry) => foldKanji(entry.split(':')[0] ?? '')),
)

/** Tells whether a family name is among the few hundred that most people bear. */
export function isCommonFamilyName(name: string): boolean {
  return COMMON.has(foldKanji(name))
}

/** The readings of a family name, kanji variants folded; null for one that is not in the table. */
export function familyReadings(name: string): readonly string[] | null {
  const known = asked.get(name)
  if (known !== undefined) return known
  const readings = FAMILY_NAMES.get(foldKanji(name)) ?? null
  if (asked.size > 20_000) asked.clear()
  asked.set(name, readings)
  return readings
}

const asked = new Map<string, readonly string[] | null>()

/** The longest family name of the table that a text begins with; null where none does. */
export function familyNameAtStart(text: string): string | null {
  const chars = Array.from(text)
  for (let length = Math.min(5, chars.length); length > 0; length--) {
    const head = chars.slice(0, length).join('')
    if (FAMILY_NAMES.has(foldKanji(head))) return head
  }
  return null
}
