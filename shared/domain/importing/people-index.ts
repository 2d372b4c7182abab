import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'

import { contactKey, employeeKey } from './group-rows.ts'
import type { RowGroup } from './group-rows.ts'
import { isCompatible, isPlainlyOther, isSameName, nameKeys } from './same-name.ts'
import type { NameKeys } from './same-name.ts'

/** What a person is recognised by, the surest first. */
export const REASONS = ['id', 'employeeNo', 'email', 'phone', 'birth', 'period', 'name'] as const
/** By what a person was recognised. */
export type MatchReason = (typeof REASONS)[number]

/** Someone already there who may be the person of a group. */
export interface Candidate {
  readonly person: Alumnus
  readonly reason: MatchReason
  /** False where a person has to say whether it is the same. */
  readonly isSure: boolean
  /** How much speaks for it, all reasons together. */
  readonly points: number
}

const POINTS: Readonly<Record<MatchReason, number>> = {
  id: 100,
  employeeNo: 40,
  birth: 30,
  email: 20,
  phone: 15,
  period: 15,
  name: 10,
}

/** The people already there, found by what identifies them. */
export interface PeopleIndex {
  /** The candidates for a group, the sure ones first. */
  readonly find: (group: RowGroup) => readonly Candidate[]
}

/** Beyond this many, what people share (an office's phone) tells nobody from another. */
const MOST_SHARING = 200

const NONE: ReadonlySet<string> = new Set()

/** Builds the index; one pass over all people. */
export function indexPeople(people: Iterable<Alumnus>): PeopleIndex {
  const byMark = new Map<string, Alumnus[]>()
  const names = new Map<string, NameKeys>()
  const numbers = new Map<string, ReadonlySet<string>>()
  const put = (mark: string, person: Alumnus): void => {
    const sharing = byMark.get(mark)
    if (sharing === undefined) byMark.set(mark, [person])
    else if (sharing.length < MOST_SHARING && sharing.at(-1) !== person) sharing.push(person)
  }
  for (const person of people) {
    const keys = nameKeys(person)
    names.set(person.id, keys)
    put(`id ${person.id}`, person)
    if (keys.whole !== '') put(`name ${keys.whole}`, person)
    const own = new Set(person.stints.map((stint) => employeeKey(stint.employeeNo)).filter(Boolean))
    numbers.set(person.id, own)
    for (const number of own) put(`no ${number}`, person)
    for (const point of person.contactPoints) {
      const key = contactKey(point)
      if (key !== '') put(key, person)
    }
  }
  const namesOf = (person: Alumnus): NameKeys => names.get(person.id) ?? nameKeys(person)

  const find = (group: RowGroup): readonly Candidate[] => {
    const found = new Map<string, { candidate: Candidate; told: Set<MatchReason> }>()
    const note = (person: Alumnus, reason: MatchReason, isSure: boolean): void => {
      const one = found.get(person.id)
      if (one === undefined) {
        const candidate = { person, reason, isSure, points: POINTS[reason] }
        found.set(person.id, { candidate, told: new Set([reason]) })
        return
      }
      if (one.told.has(reason)) return
      one.told.add(reason)
      const before = one.candidate
      const isStronger =
        isSure === before.isSure ? REASONS.indexOf(reason) < REASONS.indexOf(before.reason) : isSure
      one.candidate = {
        person,
        reason: isStronger ? reason : before.reason,
        isSure: isSure || before.isSure,
        points: before.points + POINTS[reason],
      }
    }
    const all = (): Candidate[] => [...found.values()].map(({ candidate }) => candidate)
    const id = group.rows.find((row) => row.alumnusId !== '')?.alumnusId ?? ''
    for (const person of byMark.get(`id ${id}`) ?? []) {
      note(person, 'id', !isPlainlyOther(namesOf(person), group.names))
    }
    if (found.size > 0) return all()
    const facts = groupFacts(group)
    for (const row of group.rows) {
      const number = employeeKey(row.stint.employeeNo)
      for (const person of (number !== '' && byMark.get(`no ${number}`)) || []) {
        note(person, 'employeeNo', isCompatible(namesOf(person), group.names))
      }
      for (const contact of row.contacts) {
        const key = contactKey(contact)
        for (const person of (key !== '' && byMark.get(key)) || []) {
          const reason = contact.kind === 'email' ? 'email' : 'phone'
          note(person, reason, isCompatible(namesOf(person), group.names))
        }
      }
    }
    for (const person of byMark.get(`name ${group.names.whole}`) ?? []) {
      if (!isSameName(namesOf(person), group.names)) continue
      const reason = sharedDay(person, facts)
      const isSure =
        reason === 'birth' ||
        (reason === 'period' && !hasOtherNumber(numbers.get(person.id) ?? NONE, facts))
      if (reason !== null) note(person, reason, isSure)
      note(person, 'name', false)
    }
    return withoutForeign(all(), group, namesOf).sort(
      (a, b) => Number(b.isSure) - Number(a.isSure) || b.points - a.points,
    )
  }
  return { find }
}

// Namesakes who left on the same 31 March are told apart by their numbers.
function hasOtherNumber(numbers: ReadonlySet<string>, group: GroupFacts): boolean {
  return (
    numbers.size > 0 && group.numbers.length > 0 && !group.numbers.some((one) => numbers.has(one))
  )
}

/** What a group is compared by, worked out once for all candidates. */
interface GroupFacts {
  readonly numbers: readonly string[]
  readonly birthOn: readonly string[]
  readonly joinedOn: ReadonlySet<string>
  readonly leftOn: ReadonlySet<string>
}

function groupFacts({ rows }: RowGroup): GroupFacts {
  return {
    numbers: rows.map((row) => employeeKey(row.stint.employeeNo)).filter(Boolean),
    birthOn: rows.flatMap((row) => row.texts.birthOn || []),
    joinedOn: new Set(rows.flatMap((row) => row.stint.joinedOn || [])),
    leftOn: new Set(rows.flatMap((row) => row.stint.leftOn || [])),
  }
}

/**
 * A shared mail or phone under a wholly different name is a family's or an office's, and a name
 * beside different employee numbers or birth dates is a namesake's: neither is worth a question.
 */
function withoutForeign(
  candidates: readonly Candidate[],
  group: RowGroup,
  namesOf: (person: Alumnus) => NameKeys,
): Candidate[] {
  return candidates.filter(({ person, reason, isSure }) => {
    if (isSure) return true
    if (reason === 'email' || reason === 'phone') {
      return !isPlainlyOther(namesOf(person), group.names)
    }
    return reason !== 'name' || !speaksAgainst(person, group)
  })
}

function speaksAgainst(person: Alumnus, group: RowGroup): boolean {
  const birth = group.rows.find((row) => row.texts.birthOn)?.texts.birthOn
  return birth !== undefined && person.birthOn !== null && birth !== person.birthOn
}

function sharedDay(person: Alumnus, group: GroupFacts): 'birth' | 'period' | null {
  if (person.birthOn !== null && group.birthOn.includes(person.birthOn)) return 'birth'
  const isShared = person.stints.some(
    ({ joinedOn, leftOn }) =>
      (leftOn !== null && group.leftOn.has(leftOn)) ||
      (joinedOn !== null && group.joinedOn.has(joinedOn)),
  )
  return isShared ? 'period' : null
}
