import type { Change } from '#shared/domain/act/act.ts'
import { erasing } from '#shared/domain/act/changes.ts'
import type { Conflict } from '#shared/domain/sync/conflict.ts'

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
  return [...book.all('conflicts').values()]
    .filter(
      (one) =>
        one.erasedAt === null &&
        (goneIds.has(one.recordId) || peopleIn(one).some((personId) => isGone(personId))),
    )
    .map((one) => erasing('conflicts', one, at))
}

function peopleIn({ recordId, alumnusIds, key, keptText, lostText }: Conflict): readonly string[] {
  const inTexts = [recordId, key, keptText ?? '', lostText ?? ''].flatMap(personIdsIn)
  return [...alumnusIds, ...inTexts]
}
