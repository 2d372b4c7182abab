import { readEmails } from '#shared/japanese/email.ts'
import { isKana } from '#shared/japanese/kana.ts'
import { readPhones } from '#shared/japanese/phone.ts'
import { readPostalCode } from '#shared/japanese/postal-code.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { Alumnus, ContactPoint, Stint } from './alumnus.ts'
import { stintsInOrder } from './latest.ts'

/** What a check may find; also the last part of its message's key. */
export type CheckCode =
  | 'name-missing'
  | 'reading-not-kana'
  | 'left-before-joined'
  | 'last-day-before-joined'
  | 'last-day-after-left'
  | 'stints-overlap'
  | 'future-day'
  | 'assignment-outside-stint'
  | 'leave-outside-stint'
  | 'leave-ends-before-start'
  | 'email-form'
  | 'phone-form'
  | 'postal-code-form'
  | 'ended-before-started'
  | 'withdrawn-before-given'
  | 'employee-no-taken'

/** One thing about a person that cannot be right, or is to be looked at. */
export interface Check {
  readonly code: CheckCode
  readonly field: string
  /** The element of a list that the field belongs to; null for a field of the person. */
  readonly elementId: string | null
  /** A warning may well be right: it only asks to look again. */
  readonly level: 'problem' | 'warning'
}

type Checked = Pick<
  Alumnus,
  | 'familyName'
  | 'givenName'
  | 'familyNameKana'
  | 'givenNameKana'
  | 'formerFamilyNameKana'
  | 'birthOn'
  | 'deceasedOn'
  | 'stints'
  | 'assignments'
  | 'leaves'
  | 'contactPoints'
  | 'careerEntries'
  | 'consents'
>

/**
 * Looks a person over; nothing found keeps a record from being stored.
 *
 * @param takenEmployeeNos employee numbers of other people
 */
export function checkAlumnus(
  person: Checked,
  today: Day,
  takenEmployeeNos: ReadonlySet<string> = new Set(),
): readonly Check[] {
  const found: Check[] = []
  const add = (
    code: CheckCode,
    field: string,
    elementId: string | null = null,
    level: Check['level'] = 'problem',
  ): void => void found.push({ code, field, elementId, level })
  if (person.familyName.trim() === '' && person.givenName.trim() === '') {
    add('name-missing', 'familyName')
  }
  for (const field of ['familyNameKana', 'givenNameKana', 'formerFamilyNameKana'] as const) {
    if (person[field] !== '' && !isKana(person[field])) add('reading-not-kana', field)
  }
  for (const field of ['birthOn', 'deceasedOn'] as const) {
    if (isAfter(person[field], today)) add('future-day', field)
  }
  for (const stint of person.stints) {
    for (const [code, field, level] of checkStint(stint, today)) add(code, field, stint.id, level)
    if (stint.employeeNo !== '' && takenEmployeeNos.has(stint.employeeNo)) {
      add('employee-no-taken', 'employeeNo', stint.id, 'warning')
    }
  }
  for (const id of overlaps(person.stints)) add('stints-overlap', 'joinedOn', id)
  const stints = new Map(person.stints.map((stint) => [stint.id, stint]))
  for (const { id, stintId, startedOn } of person.assignments) {
    if (!isWithin(startedOn, stints.get(stintId))) {
      add('assignment-outside-stint', 'startedOn', id, 'warning')
    }
  }
  for (const { id, stintId, from, to } of person.leaves) {
    if (to < from) add('leave-ends-before-start', 'to', id)
    else if (!isWithin(from, stints.get(stintId)) || !isWithin(to, stints.get(stintId))) {
      add('leave-outside-stint', 'from', id, 'warning')
    }
  }
  for (const point of person.contactPoints) {
    for (const [code, field] of checkContactPoint(point)) add(code, field, point.id)
  }
  for (const { id, startedOn, endedOn } of person.careerEntries) {
    if (startedOn !== null && endedOn !== null && isBefore(endedOn, startedOn)) {
      add('ended-before-started', 'endedOn', id)
    }
    if (isAfter(startedOn, today)) add('future-day', 'startedOn', id, 'warning')
  }
  for (const { id, givenOn, withdrawnOn } of person.consents) {
    if (isAfter(givenOn, today)) add('future-day', 'givenOn', id)
    if (isAfter(givenOn, withdrawnOn)) add('withdrawn-before-given', 'withdrawnOn', id)
  }
  return found
}

/** What is wrong with the form of a contact point: mail, phone by Japanese rules, postal code. */
export function checkContactPoint(
  point: Pick<ContactPoint, 'kind' | 'value' | 'postalCode'>,
): readonly (readonly [CheckCode, string])[] {
  const value = point.value.trim()
  if (point.kind === 'email' && value !== '') {
    const { emails } = readEmails(value)
    return emails.length === 1 && emails[0] === value ? [] : [['email-form', 'value']]
  }
  if (point.kind === 'phone' && value !== '') {
    const [phone, ...others] = readPhones(value)
    const isWhole = phone?.doubt === null && others.length === 0 && !SHORT_MOBILE.test(value)
    return isWhole ? [] : [['phone-form', 'value']]
  }
  if (point.kind === 'address' && point.postalCode !== '') {
    return readPostalCode(point.postalCode).code === point.postalCode
      ? []
      : [['postal-code-form', 'postalCode']]
  }
  return []
}

// Mobile and IP numbers (050, 060, 070, 080, 090) have eleven digits.
const SHORT_MOBILE = /^0[5-9]0\d{7}$/

type StintFinding = readonly [CheckCode, string, Check['level']]

function checkStint(stint: Stint, today: Day): readonly StintFinding[] {
  const { joinedOn, leftOn, lastWorkingDay } = stint
  const found: StintFinding[] = []
  if (isAfter(joinedOn, today)) found.push(['future-day', 'joinedOn', 'warning'])
  if (isAfter(joinedOn, leftOn)) found.push(['left-before-joined', 'leftOn', 'problem'])
  if (isAfter(joinedOn, lastWorkingDay)) {
    found.push(['last-day-before-joined', 'lastWorkingDay', 'problem'])
  } else if (isAfter(lastWorkingDay, leftOn)) {
    found.push(['last-day-after-left', 'lastWorkingDay', 'warning'])
  }
  return found
}

/** The later stint of each pair that shares a day. */
function overlaps(stints: readonly Stint[]): readonly string[] {
  const known = stintsInOrder(stints).filter(({ joinedOn }) => joinedOn !== null)
  return known
    .filter((stint, index) => {
      const before = known[index - 1]
      if (before === undefined) return false
      return before.leftOn === null || !isAfter(stint.joinedOn, before.leftOn)
    })
    .map(({ id }) => id)
}

function isWithin(day: Day | null, stint: Stint | undefined): boolean {
  if (day === null || stint === undefined) return true
  return !isAfter(stint.joinedOn, day) && !isAfter(day, stint.leftOn)
}

function isAfter(day: Day | null, other: Day | null): boolean {
  return day !== null && other !== null && day > other
}

/** Compares days of which only the month or the year may be known. */
function isBefore(day: Day, other: Day): boolean {
  const length = Math.min(day.length, other.length)
  return day.slice(0, length) < other.slice(0, length)
}
