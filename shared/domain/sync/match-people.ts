import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { RowGroup } from '#shared/domain/importing/group-rows.ts'
import type { ImportRow } from '#shared/domain/importing/import-row.ts'
import { indexPeople } from '#shared/domain/importing/people-index.ts'
import type { Candidate } from '#shared/domain/importing/people-index.ts'
import { nameKeys } from '#shared/domain/importing/same-name.ts'
import type { Id } from '#shared/lib/ids.ts'

/** Two records of one person, one on either side. */
export interface PeoplePair {
  readonly hereId: Id<'alumnus'>
  readonly thereId: Id<'alumnus'>
}

/** Who is on both sides. */
export interface MatchedPeople {
  /** Each person once on either side. */
  readonly pairs: readonly PeoplePair[]
  /** How many are the very same record on both sides. */
  readonly same: number
  /** How many here may be somebody there, which nothing makes sure. */
  readonly doubtful: number
}

interface Claim {
  readonly hereId: Id<'alumnus'>
  readonly points: number
}

/**
 * Finds the people of one side on the other, by what an import recognises people by: employee number,
 * mail and phone under names that agree, birth date or period of service under the same name. Only
 * who is certain makes a pair, and nobody with another birth date.
 */
export function matchPeople(here: Iterable<Alumnus>, there: Iterable<Alumnus>): MatchedPeople {
  const others = new Map([...there].map((person) => [person.id, person]))
  const index = indexPeople(others.values())
  const claims = new Map<Id<'alumnus'>, Claim[]>()
  let same = 0
  let doubtful = 0
  for (const person of here) {
    if (others.has(person.id)) {
      same += 1
      continue
    }
    const found = index
      .find(groupOf(person))
      .filter((one) => one.person.isSample === person.isSample)
    const certain = certainAmong(person, found)
    if (certain === null) {
      if (found.length > 0) doubtful += 1
      continue
    }
    const claim = { hereId: person.id, points: certain.points }
    const rivals = claims.get(certain.person.id)
    if (rivals === undefined) claims.set(certain.person.id, [claim])
    else rivals.push(claim)
  }
  const pairs: PeoplePair[] = []
  for (const [thereId, rivals] of claims) {
    const [best, second] = rivals.toSorted((a, b) => b.points - a.points)
    const isClear = best !== undefined && best.points !== second?.points
    if (isClear) pairs.push({ hereId: best.hereId, thereId })
    doubtful += rivals.length - (isClear ? 1 : 0)
  }
  return { pairs, same, doubtful }
}

/** The one of whom nothing makes doubt; null where there is none. */
function certainAmong(person: Alumnus, found: readonly Candidate[]): Candidate | null {
  const [best, second] = found
  if (best === undefined || !best.isSure) return null
  if (second?.isSure === true && second.points === best.points) return null
  const birthdays = [person.birthOn, best.person.birthOn]
  const isOther = !birthdays.includes(null) && birthdays[0] !== birthdays[1]
  return isOther ? null : best
}

/** A person as a roster would tell of her: a row for each stint. */
function groupOf(person: Alumnus): RowGroup {
  const { stints, birthOn, contactPoints } = person
  const texts = birthOn === null ? {} : { birthOn }
  const rows = (stints.length === 0 ? [null] : stints).map((stint, place): ImportRow => {
    const { employeeNo = '', joinedOn = null, leftOn = null } = stint ?? {}
    return {
      line: place + 1,
      alumnusId: '',
      stintId: '',
      texts,
      stint: { employeeNo, joinedOn: joinedOn ?? '', leftOn: leftOn ?? '' },
      contacts: place === 0 ? contactPoints : [],
      career: {},
      noteLines: [],
      remarks: [],
      failure: null,
    }
  })
  return { key: person.id, rows, names: nameKeys(person), clashKey: null }
}
