import type { ProgramGoal, SetUp } from './set-up.ts'

/** 再雇用, 体験談, イベント, 引き合わせ, キーパーソン, 意見聴取. */
export const MODULES = [
  'rehire',
  'stories',
  'events',
  'introductions',
  'keyPeople',
  'questions',
] as const
/** A part of the app that some goals need and others do not; all else is always shown. */
export type Module = (typeof MODULES)[number]

const NEEDED: Readonly<Record<ProgramGoal, readonly Module[]>> = {
  rehire: ['rehire'],
  branding: ['stories', 'events'],
  businessNetwork: ['introductions', 'keyPeople', 'questions', 'events'],
}

/**
 * The modules that are shown: what the goals need and what holds records already; everything while
 * no goal is chosen, or once it was asked for.
 *
 * @param used the modules that hold records: data are never hidden
 */
export function shownModules(
  { goals, isAllShown }: Pick<SetUp, 'goals' | 'isAllShown'>,
  used: ReadonlySet<Module>,
): ReadonlySet<Module> {
  if (isAllShown || goals.length === 0) return new Set(MODULES)
  const needed = new Set(goals.flatMap((goal) => NEEDED[goal]))
  return new Set(MODULES.filter((one) => needed.has(one) || used.has(one)))
}
