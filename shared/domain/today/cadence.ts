import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { CadenceRule } from '#shared/domain/programme/programme.ts'

/** How often to be in touch where nothing else is said, in days: half a year. */
export const USUAL_CADENCE_DAYS = 180

/** What says how often a person is to be heard from. */
export type CadenceSource =
  | { readonly kind: 'person' }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'group'; readonly groupId: string }
  | { readonly kind: 'programme' }

/** After how many days without contact a person is due, and what says so. */
export interface Cadence {
  readonly days: number
  readonly source: CadenceSource
}

/** What a rule says, whatever record it stands in. */
export type Rule = Pick<CadenceRule, 'tag' | 'groupId' | 'days'>

/**
 * Finds how often a person is to be heard from: the person's own days, else the shortest of the
 * rules for a tag or a group of hers, else the programme's.
 *
 * @param groupIds the interest groups that the person belongs to now
 */
export function cadenceOf(
  person: Pick<Alumnus, 'cadenceDays' | 'tags'>,
  groupIds: readonly string[],
  rules: readonly Rule[],
  programmeDays: number,
): Cadence {
  if (person.cadenceDays !== null) {
    return { days: person.cadenceDays, source: { kind: 'person' } }
  }
  let shortest: Rule | null = null
  for (const rule of rules) {
    if (shortest !== null && rule.days >= shortest.days) continue
    if (isFor(rule, person, groupIds)) shortest = rule
  }
  if (shortest === null) return { days: programmeDays, source: { kind: 'programme' } }
  return { days: shortest.days, source: sourceOf(shortest) }
}

function isFor(rule: Rule, person: Pick<Alumnus, 'tags'>, groupIds: readonly string[]): boolean {
  if (rule.groupId !== null) return groupIds.includes(rule.groupId)
  return rule.tag !== '' && person.tags.some(({ name }) => name === rule.tag)
}

function sourceOf({ groupId, tag }: Rule): CadenceSource {
  return groupId === null ? { kind: 'tag', tag } : { kind: 'group', groupId }
}

/** Reads the programme's cadence as a setting holds it; the usual one where nothing useful is set. */
export function readCadenceDays(value: string): number {
  const days = Number(value)
  return Number.isInteger(days) && days > 0 ? days : USUAL_CADENCE_DAYS
}
