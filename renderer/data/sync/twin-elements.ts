import type { Book } from '#renderer/data/book.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import { elementText } from '#shared/domain/sync/join-doubles.ts'

import type { Drafts } from './drafts.ts'
import { repointed } from './repoint.ts'

type ListElement = { readonly id: string }

/** Lists in which nobody says the same twice on purpose; the steps of a case may well repeat. */
const SETS: ReadonlySet<string> = new Set([
  'stints',
  'assignments',
  'leaves',
  'contactPoints',
  'careerEntries',
  'skills',
  'tags',
  'topics',
  'colleagues',
  'consents',
  'wishes',
  'participants',
  'members',
  'answers',
  'targets',
  'announcements',
  'wantedSkills',
])

/**
 * Lets elements of a record's lists that say the very same stand once, under the id that sorts first:
 * two machines gave a person the same tag, or read the same roster. What refers to a stint that goes
 * leads to its twin.
 */
export function withoutTwins(
  book: Book,
  drafts: Drafts,
  collection: CollectionName,
  id: string,
): void {
  const record: RecordBase | null = drafts.get(collection, id)
  if (record === null || record.erasedAt !== null) return
  const stints = twinsIn((record as unknown as Lists)['stints'])
  let next = repointed(record, stints) as unknown as Lists
  for (const [field, list] of Object.entries(next)) {
    const twins = SETS.has(field) ? twinsIn(list) : NONE
    if (twins.size === 0) continue
    const others = (list as readonly ListElement[]).filter((one) => !twins.has(one.id))
    next = { ...next, [field]: others }
  }
  if ((next as unknown) === record) return
  drafts.put(collection, next as unknown as RecordBase)
  if (stints.size > 0) leadCases(book, drafts, stints)
}

type Lists = Readonly<Record<string, unknown>>

const NONE: ReadonlyMap<string, string> = new Map()

/** The elements that say what another says, with the one that stays. */
function twinsIn(list: unknown): ReadonlyMap<string, string> {
  const twins = new Map<string, string>()
  if (!Array.isArray(list) || list.length < 2) return twins
  const seen = new Map<string, string>()
  const elements = (list as readonly ListElement[]).filter(isElement)
  for (const one of elements.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const text = elementText(one)
    const first = seen.get(text)
    if (first === undefined) seen.set(text, one.id)
    else twins.set(one.id, first)
  }
  return twins
}

function isElement(one: unknown): one is ListElement {
  return typeof one === 'object' && one !== null && 'id' in one
}

/** Cases name the stint that came of them. */
function leadCases(book: Book, drafts: Drafts, stints: ReadonlyMap<string, string>): void {
  for (const { id } of book.all('cases').values()) {
    const one = drafts.get('cases', id)
    if (one?.kind !== 'case' || one.stintId === null || !stints.has(one.stintId)) continue
    drafts.put('cases', repointed(one, stints))
  }
}
