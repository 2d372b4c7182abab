import type { VerdictState } from '#shared/domain/eligibility/verdict.ts'
import { chooseContactPoint } from '#shared/domain/sending/contact-point.ts'
import { addDays } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { Alumnus } from './alumnus.ts'
import { openCompanies, prefectures } from './person-facts.ts'
import type { AlumniFilters, Missing } from './query.ts'
import { tenure } from './tenure.ts'

/** What filters ask besides the person. */
export interface FilterFacts {
  /** The last day of contact with a person; null where there was none. */
  readonly lastContactOn: (personId: string) => Day | null
  /** The rank of a grade, higher being higher; null where it has none. */
  readonly rankOf: (grade: string) => number | null
  readonly verdictOf: (person: Alumnus) => VerdictState
  readonly today: Day
}

type Test = (person: Alumnus) => boolean

/** Makes the one test that holds for a person where every filter that asks something does. */
export function makeFilter(filters: AlumniFilters, facts: FilterFacts): Test {
  const tests: readonly (Test | null)[] = [
    servedBetween(filters.servedFrom, filters.servedTo),
    yearsBetween(filters.yearsMin, filters.yearsMax, facts.today),
    leftBetween(filters.leftYearMin, filters.leftYearMax),
    atLeastGrade(filters.gradeAtLeast, facts.rankOf),
    lastContact(filters, facts),
    anyOf(filters.grades, ({ assignments }, isAsked) =>
      assignments.some((one) => isAsked(one.grade)),
    ),
    anyOf(filters.departments, ({ assignments }, isAsked) =>
      assignments.some((one) => isAsked(one.department)),
    ),
    anyOf(filters.leavingKinds, ({ stints }, isAsked) =>
      stints.some(({ leavingKind }) => leavingKind !== null && isAsked(leavingKind)),
    ),
    anyOf(filters.skills, ({ skills }, isAsked) => skills.some((one) => isAsked(one.name))),
    anyOf(filters.tags, ({ tags }, isAsked) => tags.some((one) => isAsked(one.name))),
    anyOf(filters.companies, (person, isAsked) => openCompanies(person).some(isAsked)),
    anyOf(filters.prefectures, (person, isAsked) => prefectures(person).some(isAsked)),
    anyOf(filters.verdicts, (person, isAsked) => isAsked(facts.verdictOf(person))),
    ...filters.missing.map((what) => (person: Alumnus) => lacks(person, what)),
  ]
  const asked = tests.filter((one) => one !== null)
  return (person) => asked.every((test) => test(person))
}

function anyOf<T>(
  wanted: readonly T[],
  holds: (person: Alumnus, isAsked: (value: T) => boolean) => boolean,
): Test | null {
  if (wanted.length === 0) return null
  const set: ReadonlySet<T> = new Set(wanted)
  const isAsked = (value: T): boolean => set.has(value)
  return (person) => holds(person, isAsked)
}

function servedBetween(from: Day | null, to: Day | null): Test | null {
  if (from === null && to === null) return null
  return ({ stints }) =>
    stints.some(
      ({ joinedOn, leftOn }) =>
        (joinedOn !== null || leftOn !== null) &&
        (to === null || joinedOn === null || joinedOn <= to) &&
        (from === null || leftOn === null || leftOn >= from),
    )
}

function yearsBetween(min: number | null, max: number | null, today: Day): Test | null {
  if (min === null && max === null) return null
  return ({ stints }) => {
    const { years } = tenure(stints, today)
    return (min ?? years) <= years && years <= (max ?? years)
  }
}

function leftBetween(min: number | null, max: number | null): Test | null {
  if (min === null && max === null) return null
  return ({ stints }) =>
    stints.some(({ leftOn }) => {
      if (leftOn === null) return false
      const year = Number(leftOn.slice(0, 4))
      return (min ?? year) <= year && year <= (max ?? year)
    })
}

function atLeastGrade(least: string | null, rankOf: FilterFacts['rankOf']): Test | null {
  if (least === null) return null
  const leastRank = rankOf(least)
  return ({ assignments }) =>
    assignments.some(({ grade }) => {
      const rank = rankOf(grade)
      return grade === least || (rank !== null && leastRank !== null && rank >= leastRank)
    })
}

function lastContact({ lastContact: asked }: AlumniFilters, facts: FilterFacts): Test | null {
  if (asked === null) return null
  const since = asked.kind === 'never' ? null : addDays(facts.today, -asked.days)
  return ({ id }) => {
    const last = facts.lastContactOn(id)
    if (since === null || last === null) return last === null && asked.kind !== 'within'
    return asked.kind === 'within' ? last >= since : last < since
  }
}

function lacks(person: Alumnus, what: Missing): boolean {
  if (what === 'kana') return person.familyNameKana === '' || person.givenNameKana === ''
  if (what === 'consent') return !person.consents.some((consent) => consent.withdrawnOn === null)
  return chooseContactPoint(person, what) === null
}
