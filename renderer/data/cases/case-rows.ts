import type { DataContext } from '#renderer/data/context.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { CASE_STAGES, duesOf, nextStep, stageOf } from '#shared/domain/rehire/case-state.ts'
import type { CaseDue, CaseStage } from '#shared/domain/rehire/case-state.ts'
import type { RehireCase, StepKind } from '#shared/domain/rehire/rehire-case.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import { warningsOf } from './case-warnings.ts'
import { endedOnOf, personOf, policyOf, vacancyOf } from './find-case.ts'

/** A case as the board and the list show it. */
export interface CaseRow {
  readonly id: Id<'case'>
  readonly personId: Id<'alumnus'>
  readonly name: string
  readonly kana: string
  /** The post; empty where none is named. */
  readonly title: string
  readonly stage: CaseStage
  /** The first step that is open; null where none is, or it is decided. */
  readonly nextStep: StepKind | null
  /** What is due first. */
  readonly due: CaseDue | null
  readonly isOverdue: boolean
  readonly openedOn: Day
  readonly joinedOn: Day | null
  readonly keeperName: string
  /** How much speaks against it as it stands; nothing is counted of a closed one. */
  readonly warningCount: number
}

/** The row of a case; null where the person is not here. */
export function caseRow(context: DataContext, one: RehireCase): CaseRow | null {
  const person = personOf(context, one.personId)
  if (person === null) return null
  const today = context.today()
  const stage = stageOf(one, today)
  const [due = null] = duesOf(one, today, endedOnOf(one, person))
  const isDecided = one.decision !== null || stage === 'closed'
  const policy = policyOf(context, one.policyId)
  const keeper = one.keeperId === null ? null : context.book.get('organisations', one.keeperId)
  return {
    id: one.id,
    personId: person.id,
    name: displayName(person),
    kana: displayKana(person),
    title: vacancyOf(context, one.vacancyId)?.title ?? one.title,
    stage,
    nextStep: isDecided ? null : (nextStep(one)?.kind ?? null),
    due,
    isOverdue: due !== null && due.dueOn < today,
    openedOn: one.openedOn,
    joinedOn: one.joinedOn,
    keeperName: keeper?.name ?? '',
    warningCount: stage === 'closed' ? 0 : warningsOf(context, one, person, policy).length,
  }
}

/** The rows of the cases wanted: by how far they have come, then by what is due first. */
export function caseRows(
  context: DataContext,
  isWanted: (one: RehireCase) => boolean,
): readonly CaseRow[] {
  const rows: CaseRow[] = []
  for (const one of context.book.all('cases').values()) {
    if (one.kind !== 'case' || one.erasedAt !== null || !isWanted(one)) continue
    const row = caseRow(context, one)
    if (row !== null) rows.push(row)
  }
  const dueOf = ({ due }: CaseRow): string => due?.dueOn ?? '9999-12-31'
  return rows.sort(
    (a, b) =>
      CASE_STAGES.indexOf(a.stage) - CASE_STAGES.indexOf(b.stage) ||
      compare(dueOf(a), dueOf(b)) ||
      // Of those with nothing due the newest first.
      compare(b.openedOn, a.openedOn) ||
      compare(b.id, a.id),
  )
}

/** The rows of a person's cases, the latest first. */
export function caseRowsOf(context: DataContext, personId: string): readonly CaseRow[] {
  const id = context.touches.resolve(personId)
  const isTheirs = (one: RehireCase): boolean =>
    isLive(one) && one.personId !== null && context.touches.resolve(one.personId) === id
  return caseRows(context, isTheirs).toSorted((a, b) => compare(b.openedOn, a.openedOn))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
