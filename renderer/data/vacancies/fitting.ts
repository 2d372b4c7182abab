import type { DataContext } from '#renderer/data/context.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { compareFits, fitOf, makeMatcher, matchOf } from '#shared/domain/rehire/matching.ts'
import type { Fit } from '#shared/domain/rehire/matching.ts'
import type { RehireCase } from '#shared/domain/rehire/rehire-case.ts'
import type { Vacancy } from '#shared/domain/rehire/vacancy.ts'
import type { Id } from '#shared/lib/ids.ts'

import { matchFacts } from './match-facts.ts'
import type { FittingPeople, FittingVacancy } from './rows.ts'

/** Who fits which post, worked out once until something changes that it stands on. */
export interface Fitting {
  readonly countOf: (vacancy: Vacancy) => number
  readonly peopleFor: (vacancy: Vacancy, most: number) => FittingPeople
  /** The posts among these that a person fits, the best first. */
  readonly vacanciesFor: (
    personId: string,
    vacancies: readonly Vacancy[],
  ) => readonly FittingVacancy[]
}

/** Opens the comparison over the book. */
export function openFitting(context: DataContext): Fitting {
  const { book, touches } = context
  const counts = new Map<string, number>()
  let ranked: { readonly id: string; readonly fits: readonly Fit[] } | null = null
  let day = context.today()
  const forget = (): void => {
    counts.clear()
    ranked = null
  }
  book.onRecord((collection) => {
    if (collection === 'alumni' || collection === 'programme' || collection === 'cases') forget()
  })
  const forgetYesterday = (): void => {
    if (day === context.today()) return
    day = context.today()
    forget()
  }
  const fitsOf = (vacancy: Vacancy): readonly Fit[] => {
    const matcher = makeMatcher(vacancy, matchFacts(context))
    const fits: Fit[] = []
    for (const person of book.all('alumni').values()) {
      const match = matcher(person)
      if (match !== null) fits.push(fitOf(person, match))
    }
    counts.set(vacancy.id, fits.length)
    return fits
  }
  const inOrder = (vacancy: Vacancy): readonly Fit[] => {
    if (ranked?.id !== vacancy.id) {
      ranked = { id: vacancy.id, fits: fitsOf(vacancy).toSorted(compareFits) }
    }
    return ranked.fits
  }
  const caseOf = (personId: string, vacancyId: string): RehireCase['id'] | null =>
    casesAt(context, vacancyId).find((one) => touches.resolve(one.personId ?? '') === personId)
      ?.id ?? null
  return {
    countOf(vacancy) {
      forgetYesterday()
      return counts.get(vacancy.id) ?? fitsOf(vacancy).length
    },
    peopleFor(vacancy, most) {
      forgetYesterday()
      const fits = inOrder(vacancy)
      const people = fits.slice(0, most).map(({ person, match: { score, reasons } }) => ({
        id: person.id,
        name: displayName(person),
        kana: displayKana(person),
        caseId: caseOf(person.id, vacancy.id),
        score,
        reasons,
      }))
      return { count: fits.length, people }
    },
    vacanciesFor(personId, vacancies) {
      const person = book.get('alumni', touches.resolve(personId))
      if (person === null) return []
      const facts = matchFacts(context)
      return vacancies
        .flatMap((vacancy) => {
          const match = matchOf(person, vacancy, facts)
          if (match === null) return []
          const { score, reasons } = match
          return [{ vacancy, caseId: caseOf(person.id, vacancy.id), score, reasons }]
        })
        .sort((a, b) => b.score - a.score || a.vacancy.title.localeCompare(b.vacancy.title, 'ja'))
    },
  }
}

/** The live cases at a post, of people who are there. */
export function casesAt({ book, touches }: DataContext, vacancyId: string): readonly RehireCase[] {
  const isThere = (personId: Id<'alumnus'> | null): boolean => {
    const person = personId === null ? null : book.get('alumni', touches.resolve(personId))
    return person !== null && isLive(person)
  }
  return [...book.all('cases').values()].filter(
    (one): one is RehireCase =>
      one.kind === 'case' && one.vacancyId === vacancyId && isLive(one) && isThere(one.personId),
  )
}
