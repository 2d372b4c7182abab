import { createContext, use } from 'react'

import { localToday } from '#renderer/platform/platform.ts'
import type { Day } from '#shared/lib/dates.ts'

/** Carries today where it is not the machine's own. */
export const TodayProvider = createContext<Day | null>(null)

/** Today, by the machine's own calendar where nothing else is given. */
export function useToday(): Day {
  return use(TodayProvider) ?? localToday()
}
