import type { Change } from '#shared/domain/act/act.ts'
import { erasing } from '#shared/domain/act/changes.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'

import type { DataContext } from './context.ts'

/**
 * The changes that erase people with all that hangs on them: the records merged into them, talks
 * that nobody else took part in, their part in events, their membership of groups.
 *
 * @param ids the people, as references resolve to them
 * @param at the instant of erasure
 */
export function erasingPeople(
  { book, touches }: DataContext,
  ids: readonly string[],
  at: string,
): readonly Change[] {
  const gone = new Set(ids)
  const isGone = (personId: string): boolean => gone.has(touches.resolve(personId))
  const people = [...book.all('alumni').values()].filter(
    (one) => one.erasedAt === null && isGone(one.id),
  )
  const talks = [...book.all('interactions').values()].filter(
    ({ erasedAt, participants }) =>
      erasedAt === null &&
      participants.length > 0 &&
      participants.every(({ personId }) => isGone(personId)),
  )
  return [
    ...people.map((one) => erasing('alumni', one, at)),
    ...talks.map((one) => erasing('interactions', one, at)),
    ...gatheringsWithout(book, isGone, at),
  ]
}

function gatheringsWithout(
  book: DataContext['book'],
  isGone: (personId: string) => boolean,
  at: string,
): readonly Change[] {
  return [...book.all('gatherings').values()].flatMap((one) => {
    if (one.erasedAt !== null) return []
    if (one.kind === 'participation') {
      return isGone(one.personId) ? [erasing('gatherings', one, at)] : []
    }
    if (one.kind !== 'interestGroup') return []
    const members = one.members.filter(({ personId }) => !isGone(personId))
    const change = diffRecord('gatherings', one, { members })
    // What was there must not stay in the journal.
    return change === null ? [] : [{ ...change, before: {} }]
  })
}
