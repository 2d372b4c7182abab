import { BLANK_CASE } from '#shared/domain/rehire/new-rehiring.ts'
import type { CaseStep, RehireCase, StepKind } from '#shared/domain/rehire/rehire-case.ts'
import { nextId } from '#test/support/make-alumnus.ts'

/** A case of somebody that nothing was done about yet, with what a test says. */
export function makeCase(given: Partial<RehireCase> = {}): RehireCase {
  return {
    id: nextId('case'),
    trashedAt: null,
    erasedAt: null,
    mergedIntoId: null,
    isSample: false,
    clocks: {},
    ...BLANK_CASE,
    personId: nextId('alumnus'),
    openedOn: '2026-04-01',
    ...given,
  }
}

/** An open step, with what a test says. */
export function makeStep(kind: StepKind, given: Partial<CaseStep> = {}): CaseStep {
  return {
    id: nextId('caseStep'),
    kind,
    dueOn: null,
    doneOn: null,
    skippedOn: null,
    skipReason: '',
    result: '',
    ...given,
  }
}
