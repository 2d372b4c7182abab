import type { Change } from '#shared/domain/act/act.ts'
import { erasing } from '#shared/domain/act/changes.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import type { RehireCase } from '#shared/domain/rehire/rehire-case.ts'
import { isId } from '#shared/lib/ids.ts'

import type { DataContext } from './context.ts'
import { erasingConflicts } from './erase-conflicts.ts'

/**
 * The changes that erase people with all that hangs on them: the records merged into them, talks
 * that no other alumnus took part in, their place in those of others, their part in events, their
 * membership of groups, their cases with all notes, posts made for them alone, their answers and
 * stories, and every 食い違い about any of it.
 *
 * @param ids the people, as references resolve to them
 * @param at the instant of erasure
 */
export function erasingPeople(
  { book, touches }: Pick<DataContext, 'book' | 'touches'>,
  ids: readonly string[],
  at: string,
): readonly Change[] {
  const gone = new Set(ids)
  const isGone = (personId: string): boolean => gone.has(touches.resolve(personId))
  const people = [...book.all('alumni').values()].filter(
    (one) => one.erasedAt === null && isGone(one.id),
  )
  const changes = [
    ...people.map((one) => erasing('alumni', one, at)),
    ...talksWithout(book, isGone, at),
    ...gatheringsWithout(book, isGone, at),
    ...casesWithout(book, isGone, at),
    ...programmeWithout(book, isGone, at),
  ]
  return [...changes, ...erasingConflicts({ book }, isGone, erasedBy(changes), at)]
}

/** The ids of the records that changes erase. */
export function erasedBy(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.filter(({ after }) => 'erasedAt' in after).map(({ id }) => id))
}

function talksWithout(
  book: DataContext['book'],
  isGone: (personId: string) => boolean,
  at: string,
): readonly Change[] {
  return [...book.all('interactions').values()].flatMap((one) => {
    const participants = one.participants.filter(({ personId }) => !isGone(personId))
    if (one.erasedAt !== null || participants.length === one.participants.length) return []
    // A colleague who sat in makes it no talk of somebody else.
    if (participants.every(({ personId }) => isId('staff', personId))) {
      return [erasing('interactions', one, at)]
    }
    return withoutBefore(diffRecord('interactions', one, { participants }))
  })
}

/** What was there must not stay in the journal. */
function withoutBefore(change: Change | null): readonly Change[] {
  return change === null ? [] : [{ ...change, before: {} }]
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
    return withoutBefore(diffRecord('gatherings', one, { members }))
  })
}

function casesWithout(
  book: DataContext['book'],
  isGone: (personId: string) => boolean,
  at: string,
): readonly Change[] {
  const all = [...book.all('cases').values()].filter(({ erasedAt }) => erasedAt === null)
  const atPosts = new Map<string, RehireCase[]>()
  for (const one of all) {
    if (one.kind !== 'case' || one.vacancyId === null) continue
    atPosts.set(one.vacancyId, [...(atPosts.get(one.vacancyId) ?? []), one])
  }
  const isOfGone = ({ personId }: Pick<RehireCase, 'personId'>): boolean =>
    personId !== null && isGone(personId)
  return all.flatMap((one) => {
    if (one.kind !== 'vacancy') return isOfGone(one) ? [erasing('cases', one, at)] : []
    // A post made for somebody names her in its title and note.
    const cases = one.positionStatus === 'created' ? (atPosts.get(one.id) ?? []) : []
    return cases.length > 0 && cases.every(isOfGone) ? [erasing('cases', one, at)] : []
  })
}

function programmeWithout(
  book: DataContext['book'],
  isGone: (personId: string) => boolean,
  at: string,
): readonly Change[] {
  return [...book.all('programme').values()].flatMap((one) => {
    if (one.erasedAt !== null) return []
    if (one.kind === 'story') {
      return one.personId !== null && isGone(one.personId) ? [erasing('programme', one, at)] : []
    }
    if (one.kind !== 'feedbackRequest') return []
    const answers = one.answers.filter(({ personId }) => !isGone(personId))
    return withoutBefore(diffRecord('programme', one, { answers }))
  })
}
