import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { yearlyFigures } from '#shared/domain/figures/yearly-figures.ts'
import type { YearlyFigures, YearlySource } from '#shared/domain/figures/yearly-figures.ts'
import type { Gathering } from '#shared/domain/gathering/gathering.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import type { Programme } from '#shared/domain/programme/programme.ts'
import type { Rehiring } from '#shared/domain/rehire/rehiring.ts'
import { makeAlumnus, makeStint } from '#test/support/make-alumnus.ts'

/** What a test counts from; today lies in the fiscal year 2026 where it says nothing else. */
export interface Counted {
  readonly people?: readonly Alumnus[]
  readonly interactions?: readonly Interaction[]
  readonly gatherings?: readonly Gathering[]
  readonly cases?: readonly Rehiring[]
  readonly programme?: readonly Programme[]
  readonly today?: string
}

/** Counts one fiscal year, merges resolved as the app does. */
export function countYear(year: number, given: Counted): YearlyFigures {
  const figures = countYears(given).get(year)
  if (figures === undefined) throw new Error(`nothing in ${year}`)
  return figures
}

/** Counts all fiscal years. */
export function countYears(given: Counted): ReadonlyMap<number, YearlyFigures> {
  const people = given.people ?? []
  const merged = new Map<string, string | null>(
    people.map(({ id, mergedIntoId }) => [id, mergedIntoId]),
  )
  const source: YearlySource = {
    people,
    interactions: given.interactions ?? [],
    gatherings: given.gatherings ?? [],
    cases: given.cases ?? [],
    programme: given.programme ?? [],
    resolve: (id) => merged.get(id) ?? id,
    today: given.today ?? '2026-11-22',
  }
  return yearlyFigures(source)
}

/** A person who left on a day, long before any year that is counted where none is said. */
export function makeLeaver(leftOn = '2015-03-31', given: Partial<Alumnus> = {}): Alumnus {
  return makeAlumnus({ stints: [makeStint({ joinedOn: '2005-04-01', leftOn })], ...given })
}
