import type { DataContext, Done } from '#renderer/data/context.ts'
import { gradeTable, orderingGrades } from '#renderer/data/eligibility/grade-table.ts'
import type { GradeTable } from '#renderer/data/eligibility/grade-table.ts'
import { judgedPerson, peopleInState, previewOf } from '#renderer/data/eligibility/preview.ts'
import type { JudgedPerson, PeopleWindow, RulePreview } from '#renderer/data/eligibility/preview.ts'
import { creation, restoring, trashing } from '#shared/domain/act/changes.ts'
import type { Alumnus, Override } from '#shared/domain/alumnus/alumnus.ts'
import { checkRule } from '#shared/domain/eligibility/check-rule.ts'
import type { EligibilityRule, RuleTerms } from '#shared/domain/eligibility/eligibility-rule.ts'
import { FUNNEL_STEPS, funnel } from '#shared/domain/eligibility/funnel.ts'
import type { FunnelStep } from '#shared/domain/eligibility/funnel.ts'
import type { VerdictState } from '#shared/domain/eligibility/verdict.ts'
import type { EligibilityRuleFields } from '#shared/domain/programme/new-programme.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { isDay } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeTurns } from '#shared/lib/turns.ts'

/** The rule that holds and all versions of it. */
export interface RuleVersions {
  /** What holds today, saved or built in. */
  readonly terms: RuleTerms
  /** The version that holds today; null where the built-in rule does. */
  readonly inForceId: Id<'programme'> | null
  /** The newest first, those of days to come on top. */
  readonly versions: readonly EligibilityRule[]
}

/** What an exception is made of. */
export interface OverrideFields {
  readonly isIn: boolean
  readonly reason: string
  readonly approverId: Id<'staff'> | null
}

/** Queries and commands about who takes part in the programme. */
export interface EligibilityGroup {
  readonly rules: () => Promise<RuleVersions>
  /** What a rule that is not saved yet would come to; lists hold so many people at most. */
  readonly preview: (terms: RuleTerms, most: number) => Promise<RulePreview>
  /** Who stands in a state by the rule in force; so many people at most. */
  readonly people: (state: VerdictState, most: number) => Promise<PeopleWindow>
  /** Null where there is no such person. */
  readonly of: (personId: Id<'alumnus'>) => Promise<JudgedPerson | null>
  /** Makes a version from a day on; throws `eligibility.rule-wrong` where `checkRule` tells a problem. */
  readonly saveVersion: (from: Day, terms: RuleTerms, note: string) => Promise<Done>
  readonly trashVersion: (id: Id<'programme'>) => Promise<Done>
  /** Versions in the trash, the newest first. */
  readonly trashedVersions: () => Promise<readonly EligibilityRule[]>
  readonly restoreVersion: (id: Id<'programme'>) => Promise<Done>
  /** Decides on a person against the rule from today on; needs a reason and an approver. */
  readonly setOverride: (personId: Id<'alumnus'>, fields: OverrideFields) => Promise<Done>
  /** Lets the rule decide on a person again. */
  readonly endOverride: (personId: Id<'alumnus'>) => Promise<Done>
  /** The five counts, by the rule in force. */
  readonly funnel: () => Promise<Readonly<Record<FunnelStep, number>>>
  readonly grades: () => Promise<GradeTable>
  /** Puts grades in an order, the highest first; none of them leaves the usual order. */
  readonly orderGrades: (names: readonly string[]) => Promise<Done>
}

/** Opens the group. */
export function eligibilityGroup(context: DataContext): EligibilityGroup {
  const { book, judging, touches, writer } = context
  // Of two decisions in a row the second must end the first.
  const inTurn = makeTurns()
  const trashed = (): EligibilityRule[] =>
    [...book.all('programme').values()]
      .filter((one) => one.kind === 'eligibilityRule')
      .filter(({ trashedAt, erasedAt }) => trashedAt !== null && erasedAt === null)
  const find = (id: Id<'alumnus'>): Alumnus => {
    const person = book.get('alumni', touches.resolve(id))
    if (person === null || person.erasedAt !== null) throw new AppError('record.not-found')
    return person
  }
  const writeOverrides = (
    key: string,
    person: Alumnus,
    overrides: readonly Override[],
  ): Promise<Done> => {
    const change = diffRecord('alumni', person, { overrides })
    const label = { key, facts: { id: person.id } }
    return context.write(label, change === null ? [] : [change])
  }
  const ended = ({ overrides }: Alumnus, today: Day): readonly Override[] =>
    overrides.map((one) =>
      one.endedOn !== null && one.endedOn <= today ? one : { ...one, endedOn: today },
    )
  return {
    rules: async () => ({
      terms: judging.terms(),
      inForceId: judging.inForce()?.id ?? null,
      versions: newestFirst(judging.rules()),
    }),
    preview: async (terms, most) => previewOf(context, terms, most),
    people: async (state, most) => peopleInState(context, state, most),
    async of(personId) {
      const person = book.get('alumni', touches.resolve(personId))
      return person === null || person.erasedAt !== null ? null : judgedPerson(context, person)
    },
    async saveVersion(from, { match, parts, countsLeave }, note) {
      const terms = { match, parts, countsLeave }
      const isRanked = (grade: string): boolean => touches.rankOf(grade) !== null
      if (!isDay(from) || checkRule(terms, isRanked).length > 0) {
        throw new AppError('eligibility.rule-wrong')
      }
      const id = writer.newId('programme')
      const fields: EligibilityRuleFields = {
        scope: 'company',
        kind: 'eligibilityRule',
        from,
        note,
        ...terms,
      }
      const label = { key: 'acts.eligibility.save', facts: { id } }
      return context.write(label, [creation('programme', id, fields)])
    },
    trashVersion: inTurn(async (id) => {
      const rule = judging.rules().find((one) => one.id === id)
      if (rule === undefined) throw new AppError('record.not-found')
      const label = { key: 'acts.eligibility.trash', facts: { id } }
      return context.write(label, [trashing('programme', rule, context.now())])
    }),
    trashedVersions: async () => newestFirst(trashed()),
    async restoreVersion(id) {
      const rule = trashed().find((one) => one.id === id)
      if (rule === undefined) throw new AppError('record.not-found')
      const label = { key: 'acts.eligibility.restore', facts: { id } }
      return context.write(label, [restoring('programme', rule)])
    },
    setOverride: inTurn(async (personId, { isIn, reason, approverId }) => {
      if (reason.trim() === '') throw new AppError('eligibility.no-reason')
      if (approverId === null) throw new AppError('eligibility.no-approver')
      const person = find(personId)
      const today = context.today()
      const override: Override = {
        id: writer.newId('override'),
        isIn,
        reason: reason.trim(),
        approverId,
        decidedOn: today,
        endedOn: null,
      }
      // An older one must not come to hold again once this one is over.
      const overrides = [...ended(person, today), override]
      return writeOverrides('acts.eligibility.override', person, overrides)
    }),
    endOverride: inTurn(async (personId) => {
      const person = find(personId)
      return writeOverrides('acts.eligibility.end-override', person, ended(person, context.today()))
    }),
    async funnel() {
      const found = funnel({
        people: [...book.all('alumni').values()],
        interactions: [...book.all('interactions').values()],
        gatherings: [...book.all('gatherings').values()],
        requests: [...book.all('programme').values()]
          .filter((one) => one.kind === 'feedbackRequest')
          .filter(isLive),
        resolve: touches.resolve,
        today: context.today(),
        verdictOf: (person) => judging.verdict(person),
      })
      return Object.fromEntries(FUNNEL_STEPS.map((step) => [step, found[step].length])) as Record<
        FunnelStep,
        number
      >
    },
    grades: async () => gradeTable(context),
    orderGrades: inTurn(async (names) => {
      const label = { key: 'acts.eligibility.grades', facts: { count: names.length } }
      return context.write(label, orderingGrades(context, names))
    }),
  }
}

function newestFirst(rules: readonly EligibilityRule[]): readonly EligibilityRule[] {
  return rules.toSorted((a, b) => compare(b.from, a.from) || compare(b.id, a.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
