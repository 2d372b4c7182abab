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
  const romaji: string[] = []
  const numbers: string[] = []
  for (const { field, text } of searchable(person)) {
    words.push(text)
    if (NUMBER_FIELDS.has(field)) numbers.push(foldNumber(text))
    // Folded each by itself: across their border a long vowel would be shortened.
    if (field === 'kana')
      romaji.push(romajiKey(person.familyNameKana) + romajiKey(person.givenNameKana))
    else if (ROMAJI_FIELDS.has(field)) romaji.push(romajiKey(text))
  }
  words.push(...touches)
  // Folded all at once: text by text takes several times as long.
  return {
    words: foldForSearch(words.join(GAP)),
    romaji: romaji.join(GAP),
    numbers: numbers.join(GAP),
  }
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

/**
 * Finds where a word was found other than in the name and the reading that the row shows anyway.
 *
 * @param hay the folded texts of this person and these touches
 */
export function reasonFor(
  person: Alumnus,
  touches: readonly string[],
  hay: Haystack,
  needles: readonly Needle[],
): MatchReason | null {
  const texts = searchable(person)
  for (const needle of needles) {
    const place = placeFound(texts, hay, needle)
    const found = texts[place]
    if (found !== undefined && SHOWN_FIELDS.has(found.field)) continue
    if (found !== undefined) return { ...found, text: snippet(found.text, needle.word) }
    const touch = touches[place - texts.length]
    if (touch !== undefined) return { field: 'interactionText', text: snippet(touch, needle.word) }
  }
  return null
}

/** The place of the first text that a needle is found in; the touches stand after the texts. */
function placeFound(texts: readonly MatchReason[], hay: Haystack, needle: Needle): number {
  const placesOf = (fields: ReadonlySet<string>): readonly number[] =>
    texts.flatMap(({ field }, place) => (fields.has(field) ? [place] : []))
  const inWords = partFound(hay.words, needle.word)
  const inRomaji = placesOf(ROMAJI_FIELDS)[partFound(hay.romaji, needle.romaji)]
  const inNumbers = placesOf(NUMBER_FIELDS)[partFound(hay.numbers, needle.number)]
  return Math.min(inWords, inRomaji ?? Infinity, inNumbers ?? Infinity)
}

/** Which of the parts of a folded text holds a needle first; infinite where none does. */
function partFound(hay: string, needle: string): number {
  const at = needle === '' ? -1 : hay.indexOf(needle)
  if (at < 0) return Infinity
  let part = 0
  for (let gap = hay.indexOf(GAP); gap >= 0 && gap < at; gap = hay.indexOf(GAP, gap + 1)) part += 1
  return part
}

const NUMBER_FIELDS: ReadonlySet<string> = new Set(['phone', 'postalCode', 'employeeNo'])
const ROMAJI_FIELDS: ReadonlySet<string> = new Set(['kana', 'formerFamilyNameKana', 'nameRomaji'])
/** What a row shows in any case. */
const SHOWN_FIELDS: ReadonlySet<string> = new Set(['name', 'kana'])

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
  for (const topic of person.topics) add('topics', topic.name)
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
