import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { foldForSearch } from '#shared/japanese/fold.ts'

/** The names by which two records are held against each other. */
export type Named = Pick<
  Alumnus,
  'familyName' | 'givenName' | 'familyNameKana' | 'givenNameKana' | 'formerFamilyName'
>

/** Folded names: variants of kanji, kinds of kana and spaces no longer tell them apart. */
export interface NameKeys {
  readonly family: string
  readonly given: string
  readonly familyKana: string
  readonly givenKana: string
  readonly former: string
  readonly whole: string
  readonly wholeKana: string
}

/** Folds the names of a record once, for many comparisons. */
export function nameKeys(named: Named): NameKeys {
  const family = foldForSearch(named.familyName)
  const given = foldForSearch(named.givenName)
  const familyKana = foldForSearch(named.familyNameKana)
  const givenKana = foldForSearch(named.givenNameKana)
  const former = foldForSearch(named.formerFamilyName)
  const whole = family + given
  return { family, given, familyKana, givenKana, former, whole, wholeKana: familyKana + givenKana }
}

/** Tells whether both carry the same name, and readings that do not speak against it. */
export function isSameName(a: NameKeys, b: NameKeys): boolean {
  return a.whole !== '' && a.whole === b.whole && !differ(a.wholeKana, b.wholeKana)
}

/**
 * Tells whether two names may be one person's: the given name agrees, in kanji or in its reading,
 * while the family name may have changed.
 */
export function isCompatible(a: NameKeys, b: NameKeys): boolean {
  if (a.whole === '' || b.whole === '') return true
  if (a.whole === b.whole) return true
  if (a.wholeKana !== '' && a.wholeKana === b.wholeKana) return true
  if (a.given === '' || b.given === '') {
    return a.family === b.family || startsAlike(a.whole, b.whole)
  }
  return a.given === b.given || (a.givenKana !== '' && a.givenKana === b.givenKana)
}

/** Tells whether not even a family name, a former one included, is shared. */
export function isPlainlyOther(a: NameKeys, b: NameKeys): boolean {
  if (isCompatible(a, b)) return false
  const families = (keys: NameKeys): string[] => [keys.family, keys.former, keys.familyKana]
  const known = new Set(families(a).filter(Boolean))
  return !families(b).some((family) => known.has(family))
}

// A reading of the family name alone does not speak against the whole one.
function differ(a: string, b: string): boolean {
  return !startsAlike(a, b)
}

function startsAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}
