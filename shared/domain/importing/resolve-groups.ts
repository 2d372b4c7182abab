import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'

import type { Decisions } from './decisions.ts'
import type { RowGroup } from './group-rows.ts'
import type { Remark } from './import-row.ts'
import type { Candidate, MatchReason, PeopleIndex } from './people-index.ts'
import { isCompatible } from './same-name.ts'
import { settlePerson } from './settle-person.ts'
import type { SettleContext } from './settle-person.ts'

/** A group and the person whom it turned out to be about. */
export interface Resolved {
  readonly group: RowGroup
  readonly person: Alumnus | null
  readonly matchedBy: MatchReason | null
  readonly candidates: readonly Candidate[]
  /** What a person has to decide first; null where all is clear. */
  readonly doubt: Remark | null
  readonly isSkipped: boolean
}

const MOST_CANDIDATES = 5

/**
 * Finds out whom each group is about; groups that turn out to be one person come together.
 *
 * A namesake of whom the roster says nothing new is taken for the same, so that the same file read
 * again asks nothing.
 */
export function resolveGroups(
  groups: readonly RowGroup[],
  index: PeopleIndex,
  decisions: Decisions,
  context: SettleContext,
): readonly Resolved[] {
  const resolved: Resolved[] = []
  const places = new Map<string, number>()
  for (const group of groups) {
    const one = resolveGroup(group, index, decisions, context, places)
    const place = one.person === null ? undefined : places.get(one.person.id)
    const earlier = place === undefined ? undefined : resolved[place]
    if (place === undefined || earlier === undefined) {
      if (one.person !== null && one.doubt === null) places.set(one.person.id, resolved.length)
      resolved.push(one)
    } else if (
      one.doubt === null &&
      (isCompatible(earlier.group.names, group.names) || decisions.answers[group.key])
    ) {
      const rows = [...earlier.group.rows, ...group.rows]
      resolved[place] = { ...earlier, group: { ...earlier.group, rows } }
    } else {
      const doubt = { key: 'taken', facts: { line: earlier.group.key } }
      resolved.push({ ...one, person: null, matchedBy: null, doubt })
    }
  }
  return resolved
}

function resolveGroup(
  group: RowGroup,
  index: PeopleIndex,
  decisions: Decisions,
  context: SettleContext,
  taken: ReadonlyMap<string, number>,
): Resolved {
  const found = index.find(group)
  const candidates = found.slice(0, MOST_CANDIDATES)
  const clear = { group, candidates, doubt: null, isSkipped: false }
  const nobody = { ...clear, person: null, matchedBy: null }
  const answer = decisions.answers[group.key]
  if (answer?.as === 'skip') return { ...nobody, isSkipped: true }
  if (answer?.as === 'other') return nobody
  if (answer?.as === 'same') {
    const chosen = found.find(({ person }) => person.id === answer.id)
    if (chosen !== undefined) {
      return { ...clear, person: chosen.person, matchedBy: chosen.reason }
    }
  }
  const [best, second] = found
  if (best?.isSure === true && leads(best, second)) {
    return { ...clear, person: best.person, matchedBy: best.reason }
  }
  const same = whoHasItAll(group, candidates, context, taken)
  if (same !== undefined) return { ...clear, person: same.person, matchedBy: same.reason }
  if (best === undefined) {
    if (group.clashKey === null) return nobody
    return { ...nobody, doubt: { key: 'same-number', facts: { line: group.clashKey } } }
  }
  const isTied = second?.isSure === true && second.points === best.points
  if (best.isSure && !isTied) return { ...clear, person: best.person, matchedBy: best.reason }
  const key = best.isSure || candidates.length > 1 ? 'several' : `maybe-${best.reason}`
  return { ...nobody, doubt: { key, facts: { count: found.length } } }
}

/** More than one sign ahead of the next one. */
const LEAD_POINTS = 20

function leads(best: Candidate, second: Candidate | undefined): boolean {
  return second?.isSure !== true || best.points - second.points >= LEAD_POINTS
}

/** The candidate of whom the group says nothing that is not there, one not yet spoken of first. */
function whoHasItAll(
  group: RowGroup,
  found: readonly Candidate[],
  context: SettleContext,
  taken: ReadonlyMap<string, number>,
): Candidate | undefined {
  if (found[0]?.reason === 'id') return undefined
  const all = found.filter(
    ({ person }) => settlePerson(person, group.rows, 'fill', context).differences.length === 0,
  )
  return all.find(({ person }) => !taken.has(person.id)) ?? all[0]
}
