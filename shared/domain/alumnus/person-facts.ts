import { chooseContactPoint } from '#shared/domain/sending/contact-point.ts'
import { prefectureOf } from '#shared/japanese/address.ts'
import { gojuonKey, gojuonRow } from '#shared/japanese/gojuon.ts'
import type { GojuonRow } from '#shared/japanese/gojuon.ts'
import { addDays, daysBetween } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { Alumnus } from './alumnus.ts'
import { currentJob, lastAssignment, lastEmployeeNo, lastStint } from './latest.ts'
import type { ListRow } from './list-row.ts'
import { displayKana, displayName } from './names.ts'
import type { AlumniFilters, Missing } from './query.ts'
import { tenure } from './tenure.ts'

/** What the history of a relationship adds to a person. */
export interface HistoryFacts {
  readonly lastContactOn: Day | null
  /** The earliest next step that is not done. */
  readonly nextStepDueOn: Day | null
}

/** The key that puts people in 五十音 order. */
export function nameKey(person: Alumnus): string {
  return gojuonKey(person.familyNameKana, person.givenNameKana, displayName(person))
}

/** The row of the あかさたな bar that a person stands in. */
export function nameRow(person: Alumnus): GojuonRow {
  return gojuonRow(person.familyNameKana || person.givenNameKana)
}

/** What the list shows of a person, but for why it matched. */
export function listRow(
  person: Alumnus,
  history: HistoryFacts,
  ownerName: string,
  today: Day,
): ListRow {
  const stint = lastStint(person)
  const assignment = lastAssignment(person)
  const address = chooseContactPoint(person, 'address')
  return {
    id: person.id,
    name: displayName(person),
    kana: displayKana(person),
    department: assignment?.department ?? '',
    grade: assignment?.grade ?? '',
    joinedOn: stint?.joinedOn ?? null,
    leftOn: stint?.leftOn ?? null,
    stintCount: person.stints.length,
    tenure: tenure(person.stints, today),
    leavingKind: stint?.leavingKind ?? null,
    company: currentJob(person)?.company ?? '',
    email: chooseContactPoint(person, 'email')?.value ?? '',
    phone: chooseContactPoint(person, 'phone')?.value ?? '',
    prefecture: address === null ? '' : (prefectureOf(address.value) ?? ''),
    tags: person.tags.map((tag) => tag.name),
    skills: person.skills.map((skill) => skill.name),
    lastContactOn: history.lastContactOn,
    nextStepDueOn: history.nextStepDueOn,
    employeeNo: lastEmployeeNo(person),
    ownerName,
    isDoNotContact: person.isDoNotContact,
    isDeceased: person.isDeceased,
    trashedAt: person.trashedAt,
    reason: null,
  }
}

/**
 * Tells whether every filter holds for a person.
 *
 * @param rankOf the rank of a grade, higher being higher; null where it has none
 */
export function matchesFilters(
  person: Alumnus,
  history: HistoryFacts,
  filters: AlumniFilters,
  rankOf: (grade: string) => number | null,
  today: Day,
): boolean {
  return (
    matchesService(person, filters, today) &&
    matchesCareer(person, filters, rankOf) &&
    matchesLeaving(person, filters) &&
    isAnyOf(
      filters.skills,
      person.skills.map((skill) => skill.name),
    ) &&
    isAnyOf(
      filters.tags,
      person.tags.map((tag) => tag.name),
    ) &&
    isAnyOf(filters.companies, openCompanies(person)) &&
    isAnyOf(filters.prefectures, prefectures(person)) &&
    matchesLastContact(history.lastContactOn, filters, today) &&
    filters.missing.every((what) => lacks(person, what))
  )
}

function matchesService(person: Alumnus, filters: AlumniFilters, today: Day): boolean {
  const { servedFrom, servedTo, yearsMin, yearsMax } = filters
  if (servedFrom !== null || servedTo !== null) {
    const hasServed = person.stints.some(
      (stint) =>
        (stint.joinedOn !== null || stint.leftOn !== null) &&
        (servedTo === null || stint.joinedOn === null || stint.joinedOn <= servedTo) &&
        (servedFrom === null || stint.leftOn === null || stint.leftOn >= servedFrom),
    )
    if (!hasServed) return false
  }
  if (yearsMin === null && yearsMax === null) return true
  const { years } = tenure(person.stints, today)
  return (yearsMin === null || years >= yearsMin) && (yearsMax === null || years <= yearsMax)
}

function matchesCareer(
  person: Alumnus,
  filters: AlumniFilters,
  rankOf: (grade: string) => number | null,
): boolean {
  const grades = person.assignments.map((assignment) => assignment.grade)
  if (!isAnyOf(filters.grades, grades)) return false
  if (
    !isAnyOf(
      filters.departments,
      person.assignments.map((one) => one.department),
    )
  )
    return false
  if (filters.gradeAtLeast === null) return true
  const least = rankOf(filters.gradeAtLeast)
  return grades.some((grade) => {
    const rank = rankOf(grade)
    return grade === filters.gradeAtLeast || (rank !== null && least !== null && rank >= least)
  })
}

function matchesLeaving(person: Alumnus, filters: AlumniFilters): boolean {
  const { leftYearMin, leftYearMax, leavingKinds } = filters
  if (leavingKinds.length > 0) {
    const isMet = person.stints.some(
      (stint) => stint.leavingKind !== null && leavingKinds.includes(stint.leavingKind),
    )
    if (!isMet) return false
  }
  if (leftYearMin === null && leftYearMax === null) return true
  return person.stints.some((stint) => {
    if (stint.leftOn === null) return false
    const year = Number(stint.leftOn.slice(0, 4))
    return (leftYearMin ?? year) <= year && year <= (leftYearMax ?? year)
  })
}

function matchesLastContact(last: Day | null, filters: AlumniFilters, today: Day): boolean {
  const asked = filters.lastContact
  if (asked === null) return true
  if (asked.kind === 'never') return last === null
  if (asked.kind === 'within') return last !== null && last >= addDays(today, -asked.days)
  return last === null || daysBetween(last, today) > asked.days
}

function lacks(person: Alumnus, what: Missing): boolean {
  if (what === 'kana') return person.familyNameKana === '' || person.givenNameKana === ''
  if (what === 'consent') return !person.consents.some((consent) => consent.withdrawnOn === null)
  return chooseContactPoint(person, what) === null
}

/** The companies that a person works at now. */
export function openCompanies(person: Alumnus): readonly string[] {
  return person.careerEntries
    .filter((entry) => entry.endedOn === null)
    .map((entry) => entry.company)
}

/** The prefectures of a person's addresses that still reach. */
export function prefectures(person: Alumnus): readonly string[] {
  return person.contactPoints.flatMap((point) => {
    if (point.kind !== 'address' || point.status !== 'ok') return []
    const found = prefectureOf(point.value)
    return found === null ? [] : [found]
  })
}

function isAnyOf(wanted: readonly string[], held: readonly string[]): boolean {
  return wanted.length === 0 || held.some((value) => wanted.includes(value))
}
