import type { DataContext } from '#renderer/data/context.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import type { RuleTerms } from '#shared/domain/eligibility/eligibility-rule.ts'
import type { Verdict, VerdictState } from '#shared/domain/eligibility/verdict.ts'
import type { Id } from '#shared/lib/ids.ts'

/** A person with what a rule says of her. */
export interface JudgedPerson {
  readonly id: Id<'alumnus'>
  readonly name: string
  readonly kana: string
  readonly verdict: Verdict
  /** Who approved the exception in force; empty where nobody did. */
  readonly approverName: string
}

/** Some of a list of people, in 五十音 order. */
export interface PeopleWindow {
  readonly total: number
  readonly people: readonly (JudgedPerson & { readonly before: VerdictState })[]
}

/** What an edited rule would come to. */
export interface RulePreview {
  /** Of all who left. */
  readonly counts: Readonly<Record<VerdictState, number>>
  /** Who would take part and does not yet. */
  readonly comesIn: PeopleWindow
  /** Who takes part and would no longer, or would have to be decided on. */
  readonly fallsOut: PeopleWindow
}

/** Holds a rule against everybody who left, and tells what it changes against the one in force. */
export function previewOf(context: DataContext, terms: RuleTerms, most: number): RulePreview {
  const { judging } = context
  const stateBefore = judging.stateBy(judging.terms())
  const stateAfter = judging.stateBy(terms)
  const counts = { in: 0, ask: 0, out: 0 }
  const comesIn: Alumnus[] = []
  const fallsOut: Alumnus[] = []
  for (const person of everybody(context)) {
    if (judging.standing(person).place === 'employed') continue
    const after = stateAfter(person)
    counts[after] += 1
    const wasIn = stateBefore(person) === 'in'
    if (wasIn !== (after === 'in')) (wasIn ? fallsOut : comesIn).push(person)
  }
  const window = (people: readonly Alumnus[]): PeopleWindow => ({
    total: people.length,
    people: people.slice(0, most).map((person) => ({
      ...judgedPerson(context, person, terms),
      before: stateBefore(person),
    })),
  })
  return { counts, comesIn: window(comesIn), fallsOut: window(fallsOut) }
}

/** Those who left and of whom the rule in force says so, in 五十音 order. */
export function peopleInState(
  context: DataContext,
  state: VerdictState,
  most: number,
): PeopleWindow {
  const { judging } = context
  const found = everybody(context).filter(
    (person) => judging.standing(person).place !== 'employed' && judging.state(person) === state,
  )
  const people = found
    .slice(0, most)
    .map((person) => ({ ...judgedPerson(context, person), before: state }))
  return { total: found.length, people }
}

/** A person with what a rule says, the one in force where none is given. */
export function judgedPerson(
  { book, judging }: DataContext,
  person: Alumnus,
  terms?: RuleTerms,
): JudgedPerson {
  const verdict = judging.verdict(person, terms)
  const approverId = verdict.override?.approverId ?? null
  return {
    id: person.id,
    name: displayName(person),
    kana: displayKana(person),
    verdict,
    approverName: approverId === null ? '' : (book.get('organisations', approverId)?.name ?? ''),
  }
}

/** Everybody in the list, none of the trash. */
function everybody({ engine }: DataContext): readonly Alumnus[] {
  return engine.people(DEFAULT_QUERY)
}
