import type { ChecklistStep } from '#shared/domain/programme/checklist.ts'

/** 準備と体制, 参加条件, 再雇用規程, 会社と秘密保持. */
export const PROGRAMME_TABS = ['setUp', 'rules', 'policies', 'companies'] as const
/** One leaf of the programme's place. */
export type ProgrammeTab = (typeof PROGRAMME_TABS)[number]

/** Where a step of the checklist is settled. */
export function tabOfStep(step: ChecklistStep): ProgrammeTab {
  if (step === 'rules') return 'rules'
  return step === 'policy' ? 'policies' : 'setUp'
}
