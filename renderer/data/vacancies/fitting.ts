import type { DataContext } from '#renderer/data/context.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import { compareFits, fitOf, makeMatcher, matchOf } from '#shared/domain/rehire/matching.ts'
import type { Fit } from '#shared/domain/rehire/matching.ts'
import type { Vacancy } from '#shared/domain/rehire/vacancy.ts'

import { casesByVacancy } from './cases-at.ts'
import { matchFacts } from './match-facts.ts'
import type { FittingPeople, FittingVacancy } from './rows.ts'

/** What of the programme people and posts are compared by. */
const RULING_KINDS = ['grade', 'eligibilityRule']

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
  book.onRecord((collection, record, before) => {
    if (collection === 'cases' && isOfKinds(['vacancy'], record, before)) {
      counts.delete(record.id)
      if (ranked?.id === record.id) ranked = null
    }
    if (collection === 'alumni') forget()
    if (collection === 'programme' && isOfKinds(RULING_KINDS, record, before)) forget()
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
    return fits
  }
  const countFits = (vacancy: Vacancy): number => {
    // Taking part only sets those who fit in order, and takes longer to tell than all the rest.
    const matcher = makeMatcher(vacancy, { ...matchFacts(context), isParticipant: () => false })
    let count = 0
    for (const person of book.all('alumni').values()) if (matcher(person) !== null) count += 1
    return count
  }
  const inOrder = (vacancy: Vacancy): readonly Fit[] => {
    if (ranked?.id !== vacancy.id) {
      ranked = { id: vacancy.id, fits: fitsOf(vacancy).toSorted(compareFits) }
    }
    return ranked.fits
  }
  return {
    countOf(vacancy) {
      forgetYesterday()
      const known = counts.get(vacancy.id)
      const count = known ?? countFits(vacancy)
      if (known === undefined) counts.set(vacancy.id, count)
      return count
    },
    peopleFor(vacancy, most) {
      forgetYesterday()
      const fits = inOrder(vacancy)
      const cases = casesByVacancy(context).at(vacancy.id)
      const people = fits.slice(0, most).map(({ person, match: { score, reasons } }) => ({
        id: person.id,
        name: displayName(person),
        kana: displayKana(person),
        caseId: cases.get(person.id) ?? null,
        score,
        reasons,
      }))
      return { count: fits.length, people }
    },
    vacanciesFor(personId, vacancies) {
      const person = book.get('alumni', touches.resolve(personId))
      if (person === null) return []
      const facts = matchFacts(context)
      const cases = casesByVacancy(context)
      return vacancies
        .flatMap((vacancy) => {
          const match = matchOf(person, vacancy, facts)
          if (match === null) return []
          const { score, reasons } = match
          const caseId = cases.at(vacancy.id).get(person.id) ?? null
          return [{ vacancy, caseId, score, reasons }]
        })
        .sort((a, b) => b.score - a.score || a.vacancy.title.localeCompare(b.vacancy.title, 'ja'))
    },
  }
}

function isOfKinds(kinds: readonly string[], ...records: readonly (RecordBase | null)[]): boolean {
  return records.some((one) => one !== null && 'kind' in one && kinds.includes(String(one.kind)))
}
