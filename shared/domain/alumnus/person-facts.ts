import type { VerdictState } from '#shared/domain/eligibility/verdict.ts'
import { chooseContactPoint } from '#shared/domain/sending/contact-point.ts'
import { prefectureOf } from '#shared/japanese/address.ts'
import { gojuonKey, gojuonRow } from '#shared/japanese/gojuon.ts'
import type { GojuonRow } from '#shared/japanese/gojuon.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { Alumnus } from './alumnus.ts'
import { currentJob, lastAssignment, lastEmployeeNo, lastStint } from './latest.ts'
import type { ListRow } from './list-row.ts'
import { displayKana, displayName } from './names.ts'
import { tenure } from './tenure.ts'

/** What the history of a relationship adds to a person. */
export interface HistoryFacts {
  readonly lastContactOn: Day | null
  /** The earliest next step that is not done. */
  readonly nextStepDueOn: Day | null
}

/** What the list shows of a person that stands elsewhere. */
export interface RowFacts extends HistoryFacts {
  readonly ownerName: string
  /** Whether the person takes part by the rule in force. */
  readonly verdict: VerdictState
  readonly today: Day
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
export function listRow(person: Alumnus, facts: RowFacts): ListRow {
  const { ownerName, today, lastContactOn, nextStepDueOn, verdict } = facts
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
    lastContactOn,
    nextStepDueOn,
    employeeNo: lastEmployeeNo(person),
    ownerName,
    verdict,
    isDoNotContact: person.isDoNotContact,
    isDeceased: person.isDeceased,
    trashedAt: person.trashedAt,
    reason: null,
  }
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
