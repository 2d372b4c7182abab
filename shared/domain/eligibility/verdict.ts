import type { Alumnus, Override } from '#shared/domain/alumnus/alumnus.ts'

import type { Criterion, Match, RuleTerms } from './eligibility-rule.ts'
import { findingOf } from './finding.ts'
import type { Finding, VerdictFacts } from './finding.ts'
import { standingOf } from './standing.ts'
import type { Standing } from './standing.ts'
import { together } from './truth.ts'
import type { Truth } from './truth.ts'

/** 対象, 要確認, 対象外. */
export const VERDICT_STATES = ['in', 'ask', 'out'] as const
/** Whether somebody takes part; `ask` where a person has to decide. */
export type VerdictState = (typeof VERDICT_STATES)[number]

/** Whether somebody takes part, and why. */
export interface Verdict {
  readonly state: VerdictState
  /** What settled it; 懲戒解雇 is asked about whatever else would let the person in. */
  readonly cause: 'deceased' | 'employed' | 'override' | 'disciplinary' | 'rule'
  /** The conditions that decided what the rule says, in its order; of what is open the unknown ones. */
  readonly findings: readonly Finding[]
  /** What the rule says without an exception. */
  readonly byRule: VerdictState
  readonly isDisciplinary: boolean
  /** The exception in force. */
  readonly override: Override | null
}

/** Tells whether a person takes part by a rule, and why. */
export function verdictOf(
  person: Pick<
    Alumnus,
    'stints' | 'assignments' | 'leaves' | 'overrides' | 'isDeceased' | 'deceasedOn'
  >,
  rule: RuleTerms,
  facts: VerdictFacts,
): Verdict {
  return judge(standingOf(person, facts.today), rule, facts)
}

/** The same for a person whose standing is known already. */
export function judge(standing: Standing, rule: RuleTerms, facts: VerdictFacts): Verdict {
  const { isDisciplinary, override, place } = standing
  const weighed = weigh(standing, rule, facts)
  const byRule = stateByRule(standing, weighed.truth)
  const ruled = { findings: weighed.findings, byRule, isDisciplinary, override }
  if (place !== 'left') return { ...ruled, state: byRule, cause: place, findings: [] }
  if (override !== null) {
    return { ...ruled, state: override.isIn ? 'in' : 'out', cause: 'override' }
  }
  const cause = isDisciplinary && byRule === 'ask' ? 'disciplinary' : 'rule'
  return { ...ruled, state: byRule, cause }
}

/** The state of `judge` alone, for counting many people. */
export function stateOf(standing: Standing, rule: RuleTerms, facts: VerdictFacts): VerdictState {
  const { override, place } = standing
  if (place !== 'left') return 'out'
  if (override !== null) return override.isIn ? 'in' : 'out'
  return stateByRule(standing, weigh(standing, rule, facts).truth)
}

const STATE_OF: Readonly<Record<Truth, VerdictState>> = { yes: 'in', no: 'out', unknown: 'ask' }

function stateByRule({ place, isDisciplinary }: Standing, truth: Truth): VerdictState {
  if (place !== 'left') return 'out'
  return isDisciplinary && truth === 'yes' ? 'ask' : STATE_OF[truth]
}

/** A truth with the findings that decide it. */
interface Weighed {
  readonly truth: Truth
  readonly findings: readonly Finding[]
}

function weigh(standing: Standing, rule: RuleTerms, facts: VerdictFacts): Weighed {
  const one = (criterion: Criterion): Weighed => {
    const finding = findingOf(criterion, standing, rule.countsLeave, facts)
    return { truth: finding.truth, findings: [finding] }
  }
  return weighTogether(
    rule.match,
    rule.parts.map((part) =>
      part.kind === 'group' ? weighTogether(part.match, part.criteria.map(one)) : one(part),
    ),
  )
}

/** What came out the same as the whole is what decides it. */
function weighTogether(match: Match, parts: readonly Weighed[]): Weighed {
  const truth = together(
    match,
    parts.map((part) => part.truth),
  )
  return { truth, findings: parts.flatMap((part) => (part.truth === truth ? part.findings : [])) }
}
