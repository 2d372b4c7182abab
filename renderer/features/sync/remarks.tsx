import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'

import styles from './sync.module.css'

export interface RemarksProps {
  readonly status: SyncStatus
  readonly onOpenConflicts: () => void
}

/** What is to be heeded besides: conflicts, clocks, records that could not be taken or given. */
export function Remarks({ status, onOpenConflicts }: RemarksProps) {
  const t = useT()
  const counts = [
    ['tampered', status.tampered],
    ['refused', status.refused],
    ['parked', status.parked],
  ] as const
  const isQuiet =
    status.openConflicts === 0 &&
    status.clockSkewHours === 0 &&
    counts.every(([, count]) => count === 0)
  if (isQuiet) return null
  return (
    <div className={styles.remarks}>
      {status.openConflicts > 0 && (
        <Notice
          action={
            <Button size="small" onPress={onOpenConflicts}>
              {t('sync.remark.conflicts.act')}
            </Button>
          }
        >
          {t('sync.remark.conflicts', { count: status.openConflicts })}
        </Notice>
      )}
      {status.clockSkewHours > 0 && (
        <Notice tone="warn">{t('sync.remark.clock', { hours: status.clockSkewHours })}</Notice>
      )}
      {counts.map(
        ([kind, count]) =>
          count > 0 && (
            <Notice key={kind} tone="warn">
              {t(`sync.remark.${kind}`, { count })}
            </Notice>
          ),
      )}
    </div>
  )
}
