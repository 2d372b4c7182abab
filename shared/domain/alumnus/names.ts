import type { Alumnus } from './alumnus.ts'

type Named = Pick<Alumnus, 'familyName' | 'givenName'>
type Read = Pick<Alumnus, 'familyNameKana' | 'givenNameKana'>

/** The name as the person writes it, family name first. */
export function displayName(person: Named): string {
  return [person.familyName, person.givenName].filter(Boolean).join(' ')
}

/** The reading in full-width katakana, family name first. */
export function displayKana(person: Read): string {
  return [person.familyNameKana, person.givenNameKana].filter(Boolean).join(' ')
}
