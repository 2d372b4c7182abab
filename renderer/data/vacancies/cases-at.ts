import type { DataContext } from '#renderer/data/context.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { RehireCase } from '#shared/domain/rehire/rehire-case.ts'

/** The first case of each person at a post, by the person's id. */
type CasesAt = ReadonlyMap<string, RehireCase['id']>

/** The live cases at posts, of people who are there: how many, and whose. */
export interface CasesByVacancy {
  readonly countAt: (vacancyId: string) => number
  readonly at: (vacancyId: string) => CasesAt
}

/** Reads the cases once, for all posts that are asked about. */
export function casesByVacancy({ book, touches }: DataContext): CasesByVacancy {
  const counts = new Map<string, number>()
  const found = new Map<string, Map<string, RehireCase['id']>>()
  for (const one of book.all('cases').values()) {
    if (one.kind !== 'case' || !isLive(one)) continue
    const { id, vacancyId, personId } = one
    const person = personId === null ? null : book.get('alumni', touches.resolve(personId))
    if (vacancyId === null || person === null || !isLive(person)) continue
    counts.set(vacancyId, (counts.get(vacancyId) ?? 0) + 1)
    const there = found.get(vacancyId)
    if (there === undefined) found.set(vacancyId, new Map([[person.id, id]]))
    else if (!there.has(person.id)) there.set(person.id, id)
  }
  return {
    countAt: (vacancyId) => counts.get(vacancyId) ?? 0,
    at: (vacancyId) => found.get(vacancyId) ?? NO_CASES,
  }
}

const NO_CASES: CasesAt = new Map()
