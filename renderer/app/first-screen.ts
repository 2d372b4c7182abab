import { useEffect, useMemo, useRef } from 'react'

import type { TodayList } from '#renderer/data/groups/today.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { ask } from '#renderer/platform/platform.ts'
import { useToday } from '#renderer/records/today.ts'
import type { AlumniList } from '#shared/domain/alumnus/list-row.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import type { Module } from '#shared/domain/programme/modules.ts'

import { useSession } from './session.ts'

/** How long nothing has changed before the first screen is kept again. */
const QUIET_MS = 1500

/** Today and the first rows of the list, as they are kept between two runs. */
export interface FirstScreen {
  readonly today: TodayList
  readonly list: AlumniList
  /** Absent where an earlier version kept it. */
  readonly modules?: readonly Module[]
}

// Once the data have answered, what was kept is old: it must not come back with another look.
let isOver = false

/** The first screen as it stood when the app was last closed, to be drawn before the data are open. */
export function useFirstScreen(): FirstScreen | null {
  const { start } = useSession()
  return useMemo(() => {
    if (start.firstScreen === null || isOver) return null
    try {
      const kept = JSON.parse(start.firstScreen) as Partial<FirstScreen>
      // An earlier version kept the list alone.
      if (kept.today === undefined || kept.list === undefined) return null
      return {
        today: kept.today,
        list: { ...kept.list, key: '' },
        ...(kept.modules !== undefined && { modules: kept.modules }),
      }
    } catch {
      return null
    }
  }, [start])
}

/** Keeps the first screen, sealed by main, for the next start. */
export function useKeepFirstScreen(): void {
  const day = useToday()
  const list = useLive((data) => data.alumni.list(DEFAULT_QUERY), ['first-screen']).value
  const today = useLive((data) => data.today.list(day, {}), ['first-screen', day]).value
  const modules = useLive((data) => data.programme.modules(), ['first-screen']).value
  const kept = useRef('')
  const size = useRef(0)
  useEffect(() => {
    if (list === null || today === null || modules === null) return undefined
    isOver = true
    // Who has just been taken away must not stand on the disk any longer.
    const before = size.current
    size.current =
      list.total + today.parts.reduce((sum, { rows }) => sum + rows.length, today.first.length)
    const quietMs = size.current < before ? 0 : QUIET_MS
    const timer = setTimeout(() => {
      const text = JSON.stringify({
        today,
        list: { ...list, key: '' },
        modules,
      } satisfies FirstScreen)
      if (text === kept.current) return
      kept.current = text
      void ask('first-screen:write', { text })
    }, quietMs)
    return () => clearTimeout(timer)
  }, [list, today, modules])
}
