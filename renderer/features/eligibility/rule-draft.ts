import type {
  Criterion,
  CriterionKind,
  Match,
  RulePart,
  RuleTerms,
} from '#shared/domain/eligibility/eligibility-rule.ts'

/** A condition in the builder; the key stays while the condition changes. */
export interface DraftCriterion {
  readonly key: string
  readonly criterion: Criterion
}

/** A group in the builder. */
export interface DraftGroup {
  readonly key: string
  readonly match: Match
  readonly criteria: readonly DraftCriterion[]
}

/** A part of the rule in the builder. */
export type DraftPart = DraftCriterion | DraftGroup

/** A rule in the builder. */
export interface RuleDraft {
  readonly match: Match
  readonly parts: readonly DraftPart[]
  readonly countsLeave: boolean
}

let made = 0

function nextKey(): string {
  made += 1
  return String(made)
}

/** Opens a rule for editing. */
export function draftOf({ match, parts, countsLeave }: RuleTerms): RuleDraft {
  return { match, countsLeave, parts: parts.map(draftPart) }
}

/** The rule as it stands in the builder. */
export function termsOf({ match, parts, countsLeave }: RuleDraft): RuleTerms {
  return { match, countsLeave, parts: parts.map(partOf) }
}

/** A condition of a kind of which nothing is said yet. */
export function newCriterion(kind: CriterionKind): DraftCriterion {
  return { key: nextKey(), criterion: blank(kind) }
}

/** A group with one condition in it. */
export function newGroup(match: Match): DraftGroup {
  return { key: nextKey(), match, criteria: [newCriterion('tenure')] }
}

/** Puts an element of the same key in the place of the old one; null takes it out. */
export function replaced<P extends { readonly key: string }>(
  parts: readonly P[],
  key: string,
  next: P | null,
): readonly P[] {
  return parts.flatMap((one) => (one.key === key ? (next ?? []) : one))
}

/** Tells whether a part is a group. */
export function isGroup(part: DraftPart): part is DraftGroup {
  return 'criteria' in part
}

function draftPart(part: RulePart): DraftPart {
  if (part.kind !== 'group') return { key: nextKey(), criterion: part }
  const criteria = part.criteria.map((criterion) => ({ key: nextKey(), criterion }))
  return { key: nextKey(), match: part.match, criteria }
}

function partOf(part: DraftPart): RulePart {
  if (!isGroup(part)) return part.criterion
  const criteria = part.criteria.map(({ criterion }) => criterion)
  return { kind: 'group', match: part.match, criteria }
}

function blank(kind: CriterionKind): Criterion {
  switch (kind) {
    case 'tenure':
      return { kind, years: 0, months: 0 }
    case 'grade':
      return { kind, grade: '' }
    case 'sinceLeaving':
      return { kind, bound: 'atLeast', years: 0 }
    case 'leavingKind':
      return { kind, isExcluding: true, values: [] }
    default:
      return { kind, isExcluding: false, values: [] }
  }
}
