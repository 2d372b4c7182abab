import { foldForSearch, foldNumber, romajiKey } from '#shared/japanese/fold.ts'

import type { Alumnus } from './alumnus.ts'
import type { MatchReason } from './list-row.ts'

/** The folded texts of a person, in which a plain scan searches. */
export interface Haystack {
  readonly words: string
  readonly romaji: string
  readonly numbers: string
}

/** One word that was searched for, in each of its folded forms; empty where it has none. */
export interface Needle {
  readonly word: string
  readonly romaji: string
  readonly number: string
}

const GAP = '\u0001'

/** Folds all of a person that can be searched for; `touches` are the texts of interactions. */
export function makeHaystack(person: Alumnus, touches: readonly string[]): Haystack {
  const words: string[] = []
  const numbers: string[] = []
  const romaji = [romajiKey(person.familyNameKana) + romajiKey(person.givenNameKana)]
  for (const { field, text } of searchable(person)) {
    words.push(foldForSearch(text))
    if (NUMBER_FIELDS.has(field)) numbers.push(foldNumber(text))
    if (field === 'formerFamilyNameKana' || field === 'nameRomaji') romaji.push(romajiKey(text))
  }
  for (const text of touches) words.push(foldForSearch(text))
  return { words: words.join(GAP), romaji: romaji.join(GAP), numbers: numbers.join(GAP) }
}

/** Splits what was typed into words, each of which must be found. */
export function makeNeedles(typed: string): readonly Needle[] {
  return typed
    .split(/[\s\u3000]+/)
    .map((part) => ({
      word: foldForSearch(part),
      romaji: /^[a-zāīūēōâîûêô'’-]+$/i.test(part.normalize('NFKC')) ? romajiKey(part) : '',
      number: /^[\d０-９()（）ー−‐-]{2,}$/.test(part) ? foldNumber(part) : '',
    }))
    .filter((needle) => needle.word !== '' || needle.number !== '')
}

/** Tells whether every word is found. */
export function isFound(hay: Haystack, needles: readonly Needle[]): boolean {
  return needles.every(
    ({ word, romaji, number }) =>
      (word !== '' && hay.words.includes(word)) ||
      (romaji !== '' && hay.romaji.includes(romaji)) ||
      (number !== '' && hay.numbers.includes(number)),
  )
}

/** Finds where a word was found other than in the name and the reading that the row shows anyway. */
export function reasonFor(
  person: Alumnus,
  touches: readonly string[],
  needles: readonly Needle[],
): MatchReason | null {
  const shown = shownNames(person)
  const hidden = needles.find((needle) => !isFound(shown, [needle]))
  if (hidden === undefined) return null
  for (const { field, text } of searchable(person)) {
    const isHit =
      (hidden.word !== '' && foldForSearch(text).includes(hidden.word)) ||
      (hidden.number !== '' &&
        NUMBER_FIELDS.has(field) &&
        foldNumber(text).includes(hidden.number)) ||
      (hidden.romaji !== '' &&
        (field === 'formerFamilyNameKana' || field === 'nameRomaji') &&
        romajiKey(text).includes(hidden.romaji))
    if (isHit) return { field, text: snippet(text, hidden.word) }
  }
  const touch = touches.find((text) => foldForSearch(text).includes(hidden.word))
  return touch === undefined
    ? null
    : { field: 'interactionText', text: snippet(touch, hidden.word) }
}

const NUMBER_FIELDS = new Set(['phone', 'postalCode', 'employeeNo'])

function searchable(person: Alumnus): readonly MatchReason[] {
  const texts: MatchReason[] = []
  const add = (field: string, ...values: readonly string[]): void => {
    for (const text of values) if (text !== '') texts.push({ field, text })
  }
  add('name', person.familyName + person.givenName)
  add('kana', person.familyNameKana + person.givenNameKana)
  add('nameRomaji', person.familyNameRomaji + person.givenNameRomaji)
  add('formerFamilyName', person.formerFamilyName)
  add('formerFamilyNameKana', person.formerFamilyNameKana)
  add('preferredName', person.preferredName)
  for (const stint of person.stints) add('employeeNo', stint.employeeNo)
  for (const one of person.assignments) {
    add('department', one.department)
    add('grade', one.grade)
  }
  for (const entry of person.careerEntries) {
    add('company', entry.company)
    add('jobTitle', entry.title)
    add('industry', entry.industry)
  }
  for (const skill of person.skills) add('skills', skill.name)
  for (const tag of person.tags) add('tags', tag.name)
  for (const point of person.contactPoints) {
    add(point.kind, point.value)
    add('postalCode', point.postalCode)
    add('building', point.building)
  }
  for (const wish of person.wishes) add('wishes', wish.role, wish.place, wish.note)
  for (const stint of person.stints) add('leavingReason', stint.leavingReason)
  add('note', person.note)
  return texts
}

/** The names that a row shows in any case. */
function shownNames(person: Alumnus): Haystack {
  const kana = person.familyNameKana + person.givenNameKana
  return {
    words: foldForSearch(person.familyName + person.givenName) + GAP + foldForSearch(kana),
    romaji: romajiKey(person.familyNameKana) + romajiKey(person.givenNameKana),
    numbers: '',
  }
}

const SNIPPET = 40

/** Cuts a long text to the part around what was found. */
function snippet(text: string, word: string): string {
  const flat = text.replace(/\s+/g, ' ')
  if (flat.length <= SNIPPET) return flat
  const at = Math.max(0, flat.toLowerCase().indexOf(word.toLowerCase()))
  const from = Math.max(0, Math.min(at - 10, flat.length - SNIPPET))
  const cut = flat.slice(from, from + SNIPPET)
  return `${from > 0 ? '…' : ''}${cut}${from + SNIPPET < flat.length ? '…' : ''}`
}
