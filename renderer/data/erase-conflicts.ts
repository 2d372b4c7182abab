import type { Change } from '#shared/domain/act/act.ts'
import { erasing } from '#shared/domain/act/changes.ts'
import type { Conflict } from '#shared/domain/sync/conflict.ts'

import type { Book } from './book.ts'
import type { DataContext } from './context.ts'

/** An id of a person within a longer text. */
const PERSON_ID = /alm_[0-9a-z]{6,40}/g

/** The ids of people that stand in a text. */
export function personIdsIn(text: string): readonly string[] {
  return text.includes('alm_') ? (text.match(PERSON_ID) ?? []) : []
}

/**
 * The changes that erase 食い違い about people or records that go: the values in them say what was
 * there, settled or not.
 *
 * @param isGone tells of a person's id, through merges
 * @param goneIds the records that are erased, of whatever kind
 * @param at the instant of erasure
 */
export function erasingConflicts(
  { book }: Pick<DataContext, 'book'>,
  isGone: (personId: string) => boolean,
  goneIds: ReadonlySet<string>,
  at: string,
): readonly Change[] {
  const partners = mergedEver(book)
  const isAboutGone = (one: Conflict): boolean =>
    goneIds.has(one.recordId) ||
    [...peopleIn(one), ...partners(one.recordId)].some((personId) => isGone(personId))
  return [...book.all('conflicts').values()]
    .filter((one) => one.erasedAt === null && isAboutGone(one))
    .map((one) => erasing('conflicts', one, at))
}

/**
 * Who was ever merged with a person, taken apart since or not: what was at odds in one record may
 * hold what came from the other, and nothing in it tells whose it is.
 */
export function mergedEver(book: Book): (personId: string) => readonly string[] {
  const partners = new Map<string, string[]>()
  const add = (personId: string, partnerId: string): void => {
    const known = partners.get(personId)
    if (known === undefined) partners.set(personId, [partnerId])
    else known.push(partnerId)
  }
  for (const { kind, alumnusIds } of book.all('ledger').values()) {
    if (kind !== 'merge') continue
    for (let place = 0; place + 1 < alumnusIds.length; place += 2) {
      const [keepId = '', otherId = ''] = alumnusIds.slice(place, place + 2)
      add(keepId, otherId)
      add(otherId, keepId)
    }
  }
  return (personId) => partners.get(personId) ?? []
}

function peopleIn({ recordId, alumnusIds, key, keptText, lostText }: Conflict): readonly string[] {
  const inTexts = [recordId, key, keptText ?? '', lostText ?? ''].flatMap(personIdsIn)
  return [...alumnusIds, ...inTexts]
}
