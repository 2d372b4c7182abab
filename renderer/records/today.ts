import { createContext, use } from 'react'

import { makeDay } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

/** Carries today; without it the machine's own calendar counts. */
export const TodayProvider = createContext<Day | null>(null)

/** Today, by the machine's own calendar where nothing else is given. */
export function useToday(): Day {
  return use(TodayProvider) ?? localToday()
}

function localToday(): Day {
  const now = new Date()
  return makeDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? ''
}
