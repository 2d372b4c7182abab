import type { Alumnus, Stint } from './alumnus.ts'
import type { AlumnusFields } from './new-alumnus.ts'

/** The fields of one value each, between which the person merging chooses. */
export const SINGLE_FIELDS = [
  'familyName',
  'givenName',
  'familyNameKana',
  'givenNameKana',
  'familyNameRomaji',
  'givenNameRomaji',
  'formerFamilyName',
  'formerFamilyNameKana',
  'preferredName',
  'birthOn',
  'isDoNotContact',
  'doNotContactReason',
  'isDeceased',
  'deceasedOn',
  'mourningUntil',
  'relationshipOwnerId',
  'cadenceDays',
  'ndaSignedOn',
  'scope',
] as const satisfies readonly (keyof AlumnusFields)[]

/** One of those fields. */
export type SingleField = (typeof SINGLE_FIELDS)[number]

/** The fields in which two records of one person differ, with both values. */
export function differences(
  keep: Alumnus,
  other: Alumnus,
): readonly { readonly field: SingleField; readonly keep: unknown; readonly other: unknown }[] {
  return SINGLE_FIELDS.filter((field) => keep[field] !== other[field]).map((field) => ({
    field,
    keep: keep[field],
    other: other[field],
  }))
}

/** The value to propose: the one that says something, else the kept record's; a refusal always wins. */
export function proposedPick(keep: unknown, other: unknown): 'keep' | 'other' {
  if (typeof keep === 'boolean') return keep ? 'keep' : 'other'
  return (keep === '' || keep === null) && other !== '' && other !== null ? 'other' : 'keep'
}

/**
 * Puts two records of one person together: single fields as chosen, lists as sets of elements, what
 * both lists say only once, both notes one under the other.
 *
 * @param takeOther the fields whose value comes from the other record
 * @returns the fields of the record that stays
 */
export function mergeFields(
  keep: Alumnus,
  other: Alumnus,
  takeOther: readonly SingleField[],
): AlumnusFields {
  const chosen = Object.fromEntries(
    SINGLE_FIELDS.map((field) => [field, (takeOther.includes(field) ? other : keep)[field]]),
  ) as Pick<AlumnusFields, SingleField>
  const stintIds = sameStints(keep, other)
  const moved = <T extends { readonly stintId: Stint['id'] }>(elements: readonly T[]): T[] =>
    elements.map((element) => ({
      ...element,
      stintId: stintIds.get(element.stintId) ?? element.stintId,
    }))
  return {
    ...chosen,
    stints: [...keep.stints, ...other.stints.filter((stint) => !stintIds.has(stint.id))],
    assignments: union(keep.assignments, moved(other.assignments), (one) =>
      [one.stintId, one.startedOn, one.department, one.grade].join('\u0001'),
    ),
    leaves: union(keep.leaves, moved(other.leaves), (one) => `${one.from}${one.to}`),
    contactPoints: union(
      keep.contactPoints,
      other.contactPoints,
      (point) => `${point.kind}\u0001${point.value}`,
    ),
    careerEntries: union(keep.careerEntries, other.careerEntries, (entry) =>
      [entry.company, entry.title, entry.startedOn].join('\u0001'),
    ),
    skills: union(keep.skills, other.skills, (skill) => skill.name),
    tags: union(keep.tags, other.tags, (tag) => tag.name),
    consents: union(keep.consents, other.consents, (consent) =>
      [consent.purpose, consent.givenOn, consent.withdrawnOn].join('\u0001'),
    ),
    wishes: union(keep.wishes, other.wishes, ({ id: _id, ...wish }) => JSON.stringify(wish)),
    overrides: union(keep.overrides, other.overrides, (one) => one.id),
    topics: union(keep.topics, other.topics, (topic) => topic.name),
    colleagues: union(keep.colleagues, other.colleagues, (one) => `${one.staffId} ${one.relation}`),
    note: bothTexts(keep.note, other.note),
    exitNote: bothTexts(keep.exitNote, other.exitNote),
  }
}

function bothTexts(keep: string, other: string): string {
  return [keep, other === keep ? '' : other].filter(Boolean).join('\n')
}

/** Which stints of the other record are the same as one that is kept, by its id there. */
export function sameStints(
  keep: Pick<Alumnus, 'stints'>,
  other: Pick<Alumnus, 'stints'>,
): ReadonlyMap<Stint['id'], Stint['id']> {
  const same = new Map<Stint['id'], Stint['id']>()
  for (const stint of other.stints) {
    const twin = keep.stints.find(
      (one) => one.joinedOn === stint.joinedOn && one.leftOn === stint.leftOn,
    )
    if (twin !== undefined) same.set(stint.id, twin.id)
  }
  return same
}

function union<T extends { readonly id: string }>(
  keep: readonly T[],
  other: readonly T[],
  keyOf: (element: T) => string,
): readonly T[] {
  const seen = new Set(keep.map(keyOf))
  return [...keep, ...other.filter((element) => !seen.has(keyOf(element)))]
}
