import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import {
  currentJob,
  lastAssignment,
  lastEmployeeNo,
  stintsInOrder,
} from '#shared/domain/alumnus/latest.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import type { ImportRow, MatchMode, Remark } from '#shared/domain/importing/import-row.ts'
import type { MatchReason } from '#shared/domain/importing/people-index.ts'
import type { ImportPlan, PlannedGroup, Verdict } from '#shared/domain/importing/plan.ts'
import type { Difference } from '#shared/domain/importing/settle.ts'
import { chooseContactPoint } from '#shared/domain/sending/contact-point.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

/** What tells two people apart at a glance, for either side of a question. */
export interface PersonFacts {
  readonly name: string
  readonly kana: string
  readonly employeeNo: string
  readonly birthOn: Day | null
  readonly periods: readonly { readonly from: Day | null; readonly to: Day | null }[]
  readonly department: string
  readonly email: string
  readonly phone: string
  readonly address: string
  readonly company: string
}

/** Someone already there who may be meant. */
export interface CandidateView extends PersonFacts {
  readonly id: Id<'alumnus'>
  readonly reason: MatchReason
}

/** A group of rows as the screen shows it. */
export interface GroupView {
  readonly key: string
  readonly lines: readonly number[]
  readonly verdict: Verdict
  readonly reason: Remark | null
  readonly roster: PersonFacts
  readonly personId: Id<'alumnus'> | null
  readonly personName: string
  readonly matchedBy: MatchReason | null
  readonly candidates: readonly CandidateView[]
  /** The earlier row with the same employee number. */
  readonly clash: { readonly line: string; readonly facts: PersonFacts } | null
  readonly mode: MatchMode
  readonly differences: readonly Difference[]
  readonly remarks: readonly Remark[]
}

/** Lays a planned group out for the screen. */
export function viewOf(
  group: PlannedGroup,
  plan: ImportPlan,
  companyOf: (person: Alumnus) => string,
): GroupView {
  const clash = plan.groups.find(({ key }) => key === group.clashKey)
  return {
    key: group.key,
    lines: group.lines,
    verdict: group.verdict,
    reason: group.reason,
    roster: rosterFacts(group.rows),
    personId: group.person?.id ?? null,
    personName: group.person === null ? '' : displayName(group.person),
    matchedBy: group.matchedBy,
    candidates: group.candidates.map(({ person, reason }) => ({
      id: person.id,
      reason,
      ...personFacts(person, companyOf),
    })),
    clash: clash === undefined ? null : { line: clash.key, facts: rosterFacts(clash.rows) },
    mode: group.mode,
    differences: group.differences,
    remarks: group.remarks,
  }
}

function personFacts(person: Alumnus, companyOf: (person: Alumnus) => string): PersonFacts {
  const address = chooseContactPoint(person, 'address')
  return {
    name: displayName(person),
    kana: displayKana(person),
    employeeNo: lastEmployeeNo(person),
    birthOn: person.birthOn,
    periods: stintsInOrder(person.stints).map(({ joinedOn, leftOn }) => ({
      from: joinedOn,
      to: leftOn,
    })),
    department: lastAssignment(person)?.department ?? '',
    email: chooseContactPoint(person, 'email')?.value ?? '',
    phone: chooseContactPoint(person, 'phone')?.value ?? '',
    address: address?.value ?? '',
    company: currentJob(person) === null ? '' : companyOf(person),
  }
}

/** What the rows of a group say, the last one that says something first. */
export function rosterFacts(rows: readonly ImportRow[]): PersonFacts {
  const last = (pick: (row: ImportRow) => string | undefined): string =>
    rows.map(pick).findLast((text) => text !== undefined && text !== '') ?? ''
  const contact = (kind: 'email' | 'phone' | 'address'): string =>
    last(({ contacts }) => contacts.find((one) => one.kind === kind && one.value !== '')?.value)
  const text = (field: keyof ImportRow['texts']): string => last(({ texts }) => texts[field])
  return {
    name: [text('familyName'), text('givenName')].filter(Boolean).join(' '),
    kana: [text('familyNameKana'), text('givenNameKana')].filter(Boolean).join(' '),
    employeeNo: last(({ stint }) => stint.employeeNo),
    birthOn: text('birthOn') || null,
    periods: rows
      .filter(({ stint }) => stint.joinedOn || stint.leftOn)
      .map(({ stint }) => ({ from: stint.joinedOn || null, to: stint.leftOn || null })),
    department: last(({ department }) => department),
    email: contact('email'),
    phone: contact('phone'),
    address: contact('address'),
    company: last(({ career }) => career.company),
  }
}
