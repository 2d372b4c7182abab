import { CheckIcon, OfflineIcon, PauseIcon, SyncIcon, WarningIcon } from '#renderer/ui/icons.tsx'
import type { IconProps } from '#renderer/ui/icons.tsx'
import type { SyncState } from '#shared/domain/sync/sync-status.ts'

const ICONS = {
  off: OfflineIcon,
  paused: PauseIcon,
  offline: OfflineIcon,
  latest: CheckIcon,
  sending: SyncIcon,
  receiving: SyncIcon,
  attention: WarningIcon,
}

/** The sign of a state of syncing, beside its words. */
export function StateIcon({ state, size = 16 }: IconProps & { readonly state: SyncState }) {
  const Icon = ICONS[state]
  return <Icon size={size} />
}
