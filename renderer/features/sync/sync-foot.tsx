import { useT } from '#renderer/i18n/language.ts'
import { useShortMoment } from '#renderer/records/moment-text.ts'
import { StatusItem } from '#renderer/ui/status-bar.tsx'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'

import { shownState } from './shown-state.ts'
import { StateIcon } from './state-icon.tsx'

export interface SyncFootProps {
  readonly status: SyncStatus
  readonly onOpen: () => void
}

/** How syncing stands, at the foot of the window; nothing where no server is joined. */
export function SyncFoot({ status, onOpen }: SyncFootProps) {
  const t = useT()
  const shortMoment = useShortMoment()
  const { pending, openConflicts, lastSuccessAt } = status
  const state = shownState(status)
  if (state === 'off') return null
  const at = lastSuccessAt === null ? '' : shortMoment(lastSuccessAt)
  const stateWord = t(`sync.state.${state}`)
  const words = [
    ...(state === 'sending' && pending > 0
      ? []
      : [state === 'latest' ? `${stateWord} ${at}` : stateWord]),
    ...(pending > 0 ? [t('sync.pending', { count: pending })] : []),
    ...(openConflicts > 0 ? [t('sync.conflicts.count', { count: openConflicts })] : []),
  ]
  return (
    <StatusItem
      icon={<StateIcon state={state} />}
      tone={state === 'attention' ? 'warn' : state === 'latest' ? 'good' : 'plain'}
      onPress={onOpen}
    >
      <span>
        {t('sync.foot', { state: words.join(t('sync.foot.and')) })}
        {at !== '' && state !== 'latest' && t('sync.foot.last', { at })}
      </span>
    </StatusItem>
  )
}
