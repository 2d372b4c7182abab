import type { Book } from '#renderer/data/book.ts'
import type { TouchIndex } from '#renderer/data/search/touch-index.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { EligibilityRule, RuleTerms } from '#shared/domain/eligibility/eligibility-rule.ts'
import { ruleInForce, USUAL_TERMS } from '#shared/domain/eligibility/rule-in-force.ts'
import { standingOf } from '#shared/domain/eligibility/standing.ts'
import type { Standing } from '#shared/domain/eligibility/standing.ts'
import { judge, stateOf } from '#shared/domain/eligibility/verdict.ts'
import type { Verdict, VerdictState } from '#shared/domain/eligibility/verdict.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'

/** Who takes part by a rule, over the people of the book. */
export interface Judging {
  /** The versions that are not in the trash. */
  readonly rules: () => readonly EligibilityRule[]
  /** The version of today; null where none is saved, and `USUAL_TERMS` hold. */
  readonly inForce: () => EligibilityRule | null
  readonly terms: () => RuleTerms
  /** What is looked at of a person. */
  readonly standing: (person: Alumnus) => Standing
  /** The verdict by a rule, or by the one in force. */
  readonly verdict: (person: Alumnus, terms?: RuleTerms) => Verdict
  /** The same without its reasons. */
  readonly state: (person: Alumnus, terms?: RuleTerms) => VerdictState
  /** The same for many people on one day. */
  readonly stateBy: (terms: RuleTerms) => (person: Alumnus) => VerdictState
}

/**
 * Opens it over the book.
 *
 * What a rule looks at of a person is worked out once until the person changes or the day does, so
 * that a rule being edited is held against everybody at each keystroke.
 */
export function openJudging(book: Book, touches: TouchIndex, today: () => Day): Judging {
  const standings = new Map<string, Standing>()
  let standingsOf = today()
  let rules: readonly EligibilityRule[] | null = null
  let inForce: { readonly on: Day; readonly rule: EligibilityRule | null } | null = null
  let ranks = new Map<string, number | null>()

  book.onRecord((collection, record) => {
    if (collection === 'alumni') standings.delete(record.id)
    if (collection !== 'programme') return
    rules = null
    inForce = null
    ranks = new Map()
  })
  const known = (): readonly EligibilityRule[] =>
    (rules ??= [...book.all('programme').values()]
      .filter((one) => one.kind === 'eligibilityRule')
      .filter(isLive))
  const ruleOfToday = (): EligibilityRule | null => {
    const on = today()
    if (inForce?.on !== on) inForce = { on, rule: ruleInForce(known(), on) }
    return inForce.rule
  }
  const termsInForce = (): RuleTerms => ruleOfToday() ?? USUAL_TERMS
  const rankOf = (grade: string): number | null => {
    let rank = ranks.get(grade)
    if (rank === undefined) ranks.set(grade, (rank = touches.rankOf(grade)))
    return rank
  }
  const standingOn = (on: Day, person: Alumnus): Standing => {
    if (standingsOf !== on) standings.clear()
    standingsOf = on
    let found = standings.get(person.id)
    if (found === undefined) standings.set(person.id, (found = standingOf(person, on)))
    return found
  }
  const stateBy = (terms: RuleTerms): ((person: Alumnus) => VerdictState) => {
    const facts = { rankOf, today: today() }
    return (person) => stateOf(standingOn(facts.today, person), terms, facts)
  }
  return {
    rules: known,
    inForce: ruleOfToday,
    terms: termsInForce,
    standing: (person) => standingOn(today(), person),
    verdict(person, terms = termsInForce()) {
      const on = today()
      return judge(standingOn(on, person), terms, { rankOf, today: on })
    },
    state: (person, terms = termsInForce()) => stateBy(terms)(person),
    stateBy,
  }
}
