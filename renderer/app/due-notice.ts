import { useEffect, useEffectEvent } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { showNotice } from '#renderer/platform/platform.ts'
import type { Day } from '#shared/lib/dates.ts'

import { openPlace } from './place.store.ts'
import { useSession } from './session.ts'

/** How much is due on a day. */
export interface DueCount {
  readonly day: Day
  readonly count: number
}

/** Lets the system tell once a day how much is due, where that is wanted: the number, no names. */
export function useDueNotice(due: DueCount | null): void {
  const { settings, writeSettings } = useSession()
  const t = useT()
  const day = due?.day ?? null
  const isWanted = settings.isDueNoticeOn && day !== null && settings.dueNoticeOn !== day
  const tell = useEffectEvent(() => {
    if (due === null) return
    // A day with nothing due at its beginning has had its notice too.
    void writeSettings({ dueNoticeOn: due.day })
    if (due.count === 0) return
    showNotice(t('app.title'), t('app.due', { count: due.count }), () => openPlace('today'))
  })
  useEffect(() => {
    if (isWanted) tell()
  }, [isWanted])
}
