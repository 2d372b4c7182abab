import { useT } from '#renderer/i18n/language.ts'
import { localDay } from '#renderer/platform/platform.ts'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'
import { daysBetween } from '#shared/lib/dates.ts'

import type { SyncTab } from './sync-tabs.ts'

/** Days without success from which on it is told: one that only began is left in peace. */
const LATE_DAYS = 2

const HALTED: readonly SyncStatus['state'][] = ['paused', 'offline', 'attention']

export interface SyncLineProps {
  readonly status: SyncStatus
  readonly onOpen: (tab: SyncTab) => void
}

/** One calm line of Today: something is at odds, or nothing was exchanged for over a day. */
export function SyncLine({ status, onOpen }: SyncLineProps) {
  const t = useT()
  const today = useToday()
  const { state, openConflicts, lastSuccessAt } = status
  const days = lastSuccessAt === null ? 0 : daysBetween(localDay(lastSuccessAt), today)
  const isLate = HALTED.includes(state) && days >= LATE_DAYS
  if (state === 'off' || (openConflicts === 0 && !isLate)) return null
  const tab = openConflicts > 0 ? 'conflicts' : 'standing'
  return (
    <Notice
      action={
        <Button size="small" onPress={() => onOpen(tab)}>
          {t(tab === 'conflicts' ? 'sync.remark.conflicts.act' : 'sync.open')}
        </Button>
      }
    >
      {isLate && <p>{t('sync.today.late', { days })}</p>}
      {openConflicts > 0 && <p>{t('sync.today.conflicts', { count: openConflicts })}</p>}
    </Notice>
  )
}
