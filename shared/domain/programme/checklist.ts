import type { Module } from './modules.ts'
import type { SetUp } from './set-up.ts'

/** 目標を決める, 担当を決める, 参加条件を決める, 再雇用規程を作る, 同意の文面を決める, 社内に知らせる. */
export const CHECKLIST_STEPS = [
  'goals',
  'people',
  'rules',
  'policy',
  'consent',
  'announcement',
] as const
/** What is to be settled in the first week. */
export type ChecklistStep = (typeof CHECKLIST_STEPS)[number]

/** A line of the checklist. */
export interface ChecklistLine {
  readonly step: ChecklistStep
  readonly isDone: boolean
}

/** What the checklist is made from; records in the trash are left out before. */
export interface ChecklistSource {
  readonly setUp: Pick<SetUp, 'goals' | 'ownerId' | 'purposeText' | 'consentText' | 'announcedOn'>
  readonly ruleCount: number
  readonly policyCount: number
  readonly modules: ReadonlySet<Module>
}

/**
 * The checklist of the first week in its order, each line done by what is there; a rehire policy is
 * asked for only where coming back is a goal.
 */
export function checklistOf(source: ChecklistSource): readonly ChecklistLine[] {
  const { setUp, ruleCount, policyCount, modules } = source
  const isDone: Readonly<Record<ChecklistStep, boolean>> = {
    goals: setUp.goals.length > 0,
    people: setUp.ownerId !== null,
    rules: ruleCount > 0,
    policy: policyCount > 0,
    // A consent holds only for purposes that were told.
    consent: isWritten(setUp.purposeText) && isWritten(setUp.consentText),
    announcement: setUp.announcedOn !== null,
  }
  return CHECKLIST_STEPS.filter((step) => step !== 'policy' || modules.has('rehire')).map(
    (step) => ({ step, isDone: isDone[step] }),
  )
}

function isWritten(text: string): boolean {
  return text.trim() !== ''
}
