import { createContext, use } from 'react'

/** Carries whether days are written in 和暦 first, a setting of this machine. */
export const DayStyleProvider = createContext(false)

/** Tells whether days are written in 和暦 first. */
export function useDayStyle(): boolean {
  return use(DayStyleProvider)
}
