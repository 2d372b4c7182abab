import { useEffect, useMemo, useRef } from 'react'

import { useLive } from '#renderer/data/use-data.ts'
import { ask } from '#renderer/platform/platform.ts'
import type { AlumniList } from '#shared/domain/alumnus/list-row.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'

import { useSession } from './session.ts'

/** How long nothing has changed before the first screen is kept again. */
const QUIET_MS = 1500

/** The list as it stood when the app was last closed, to be drawn before the data are open. */
export function useFirstList(): AlumniList | null {
  const { start } = useSession()
  return useMemo(() => {
    if (start.firstScreen === null) return null
    try {
      return { ...(JSON.parse(start.firstScreen) as AlumniList), key: '' }
    } catch {
      return null
    }
  }, [start])
}

/** Keeps the first rows of the list, sealed by main, for the next start. */
export function useKeepFirstList(): void {
  const live = useLive((data) => data.alumni.list(DEFAULT_QUERY), ['first-screen'])
  const kept = useRef('')
  const { value } = live
  useEffect(() => {
    if (value === null) return undefined
    const timer = setTimeout(() => {
      const text = JSON.stringify({ ...value, key: '' })
      if (text === kept.current) return
      kept.current = text
      void ask('first-screen:write', { text })
    }, QUIET_MS)
    return () => clearTimeout(timer)
  }, [value])
}
