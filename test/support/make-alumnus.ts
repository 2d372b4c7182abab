import type {
  Alumnus,
  Assignment,
  CareerEntry,
  Consent,
  ContactPoint,
  Stint,
} from '#shared/domain/alumnus/alumnus.ts'
import { BLANK_ALUMNUS } from '#shared/domain/alumnus/new-alumnus.ts'
import { makeId } from '#shared/lib/ids.ts'
import type { Id, IdKind } from '#shared/lib/ids.ts'

let made = 0

/** Makes an id that sorts after all made before it. */
export function nextId<K extends IdKind>(kind: K): Id<K> {
  made++
  return makeId(kind, made, new Uint8Array(16))
}

/** A person of whom nothing is known but the name, with what a test says. */
export function makeAlumnus(given: Partial<Alumnus> = {}): Alumnus {
  return {
    id: nextId('alumnus'),
    trashedAt: null,
    erasedAt: null,
    mergedIntoId: null,
    isSample: false,
    clocks: {},
    ...BLANK_ALUMNUS,
    scope: 'personnel',
    familyName: '佐藤',
    givenName: '花子',
    familyNameKana: 'サトウ',
    givenNameKana: 'ハナコ',
    ...given,
  }
}

/** A stint of which nothing is known, with what a test says. */
export function makeStint(given: Partial<Stint> = {}): Stint {
  return {
    id: nextId('stint'),
    employeeNo: '',
    joinedOn: null,
    leftOn: null,
    lastWorkingDay: null,
    employmentType: null,
    leavingKind: null,
    leavingReason: '',
    reasonGroup: null,
    leavingTone: null,
    ...given,
  }
}

/** A department and grade within a stint, with what a test says. */
export function makeAssignment(
  given: Partial<Assignment> & Pick<Assignment, 'stintId'>,
): Assignment {
  return { id: nextId('assignment'), startedOn: null, department: '', grade: '', ...given }
}

/** A private e-mail address in use, with what a test says. */
export function makeContactPoint(given: Partial<ContactPoint> = {}): ContactPoint {
  return {
    id: nextId('contactPoint'),
    kind: 'email',
    place: 'private',
    value: 'hanako@example.jp',
    postalCode: '',
    building: '',
    isPreferred: false,
    status: 'ok',
    statusOn: null,
    ...given,
  }
}

/** A post held now, with what a test says. */
export function makeCareerEntry(given: Partial<CareerEntry> = {}): CareerEntry {
  return {
    id: nextId('careerEntry'),
    organisationId: null,
    company: '',
    title: '',
    industry: '',
    startedOn: null,
    endedOn: null,
    asOf: null,
    ...given,
  }
}

/** A consent to being contacted, with what a test says. */
export function makeConsent(given: Partial<Consent> = {}): Consent {
  return {
    id: nextId('consent'),
    purpose: 'contact',
    givenOn: '2024-04-01',
    method: 'paper',
    wordingVersion: '1',
    withdrawnOn: null,
    ...given,
  }
}
