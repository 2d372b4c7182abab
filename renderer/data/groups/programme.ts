import type { DataContext, Done } from '#renderer/data/context.ts'
import { keyedCreation } from '#renderer/data/keyed-record.ts'
import { findSetUp } from '#renderer/data/programme/set-up.ts'
import { usedModules } from '#renderer/data/programme/used-modules.ts'
import type { FiscalYear } from '#shared/domain/figures/fiscal-year.ts'
import { checklistOf } from '#shared/domain/programme/checklist.ts'
import type { ChecklistLine } from '#shared/domain/programme/checklist.ts'
import { shownModules } from '#shared/domain/programme/modules.ts'
import type { Module } from '#shared/domain/programme/modules.ts'
import { BLANK_SET_UP } from '#shared/domain/programme/new-programme.ts'
import type { SetUpFields } from '#shared/domain/programme/new-programme.ts'
import type { Programme } from '#shared/domain/programme/programme.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { keyedId } from '#shared/lib/keyed-id.ts'
import { overlay } from '#shared/lib/overlay.ts'
import { makeTurns } from '#shared/lib/turns.ts'

/** The first week's checklist as it stands. */
export interface Checklist {
  readonly lines: readonly ChecklistLine[]
  /** True once it was put away from Today. */
  readonly isPutAway: boolean
}

/** Queries and commands about how the programme is set up. */
export interface ProgrammeGroup {
  /** Blank while nothing is settled. */
  readonly setUp: () => Promise<SetUpFields>
  readonly saveSetUp: (fields: Partial<SetUpFields>) => Promise<Done>
  /** Sets what a fiscal year is to come to in a figure; null takes the target away. */
  readonly setTarget: (
    fiscalYear: FiscalYear,
    figure: string,
    value: number | null,
  ) => Promise<Done>
  /** What goals and records show of the modules. */
  readonly modules: () => Promise<readonly Module[]>
  readonly checklist: () => Promise<Checklist>
  /** Takes the checklist off Today for good; it stays where the programme is set up. */
  readonly putChecklistAway: () => Promise<Done>
}

/** The key of the mark that keeps the checklist off Today. */
const PUT_AWAY = 'checklist programme'

/** Opens the group. */
export function programmeGroup(context: DataContext): ProgrammeGroup {
  const { book } = context
  // Two first fields, left in a row, must not make two records.
  const inTurn = makeTurns()
  const current = (): SetUpFields => findSetUp(book) ?? BLANK_SET_UP
  const shown = (): ReadonlySet<Module> => shownModules(current(), usedModules(book))
  const count = (kind: Programme['kind']): number =>
    [...book.all('programme').values()].filter((one) => one.kind === kind && isLive(one)).length
  const save = (label: string, fields: Partial<SetUpFields>): Promise<Done> => {
    const record = findSetUp(book)
    const change =
      record === null
        ? keyedCreation(context, 'programme', 'programme', ['setUp'], overlay(BLANK_SET_UP, fields))
        : diffRecord('programme', record, fields)
    return context.write({ key: label, facts: {} }, change === null ? [] : [change])
  }
  const isPutAway = (): boolean =>
    [...book.all('views').values()].some(
      (view) => view.kind === 'mark' && view.key === PUT_AWAY && isLive(view),
    )
  return {
    setUp: async () => current(),
    saveSetUp: inTurn((fields) => save('acts.programme.set-up', fields)),
    setTarget: inTurn(async (fiscalYear, figure, value) => {
      const others = current().targets.filter(
        (one) => one.fiscalYear !== fiscalYear || one.figure !== figure,
      )
      const old = current().targets.find(
        (one) => one.fiscalYear === fiscalYear && one.figure === figure,
      )
      const id = old?.id ?? keyedId('target', [String(fiscalYear), figure])
      const targets = value === null ? others : [...others, { id, fiscalYear, figure, value }]
      return save('acts.programme.target', { targets })
    }),
    modules: async () => [...shown()],
    checklist: async () => ({
      lines: checklistOf({
        setUp: current(),
        ruleCount: count('eligibilityRule'),
        policyCount: count('rehirePolicy'),
        modules: shown(),
      }),
      isPutAway: isPutAway(),
    }),
    putChecklistAway: inTurn(() => {
      const fields = { kind: 'mark', key: PUT_AWAY, until: null }
      const mark = keyedCreation(context, 'views', 'view', ['mark', PUT_AWAY], fields)
      const label = { key: 'acts.programme.put-away', facts: {} }
      return context.write(label, isPutAway() ? [] : [mark])
    }),
  }
}
