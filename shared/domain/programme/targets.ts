import type { Module } from './modules.ts'
import type { ProgramGoal, Target } from './set-up.ts'

const ALWAYS = ['registered', 'touches', 'reached'] as const

const OF_GOAL = {
  rehire: ['casesOpened', 'rehires', 'costSavedYen'],
  branding: ['held', 'attendees'],
  businessNetwork: ['introductions'],
} as const satisfies Readonly<Record<ProgramGoal, readonly string[]>>

/** The figures that a fiscal year can be given a target for. */
export type TargetFigure = (typeof ALWAYS)[number] | (typeof OF_GOAL)[ProgramGoal][number]

const MODULE_OF: Readonly<Record<ProgramGoal, Module>> = {
  rehire: 'rehire',
  branding: 'events',
  businessNetwork: 'introductions',
}

/**
 * The figures to set targets for: those of the goals first, in the goals' order, then those of what
 * else is shown, then those that every programme has.
 */
export function targetFigures(
  goals: readonly ProgramGoal[],
  modules: ReadonlySet<Module>,
): readonly TargetFigure[] {
  const others = (['rehire', 'branding', 'businessNetwork'] as const).filter(
    (goal) => !goals.includes(goal) && modules.has(MODULE_OF[goal]),
  )
  return [
    ...[...goals, ...others].flatMap((goal): readonly TargetFigure[] => OF_GOAL[goal]),
    ...ALWAYS,
  ]
}

/** What a fiscal year is to come to in a figure; of two targets the one set later, null without one. */
export function targetOf(
  targets: readonly Target[],
  fiscalYear: number,
  figure: string,
): number | null {
  const found = targets.findLast((one) => one.fiscalYear === fiscalYear && one.figure === figure)
  return found?.value ?? null
}
