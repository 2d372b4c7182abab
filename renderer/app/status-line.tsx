import { useLive, useSyncStatus } from '#renderer/data/use-data.ts'
import { SyncFoot } from '#renderer/features/sync/sync-foot.tsx'
import { useT } from '#renderer/i18n/language.ts'
import { localDay } from '#renderer/platform/platform.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { UndoIcon } from '#renderer/ui/icons.tsx'
import { StatusBar, StatusItem } from '#renderer/ui/status-bar.tsx'

import { openPlace, openSync } from './place.store.ts'

/** The foot of the window: how the data stand, when the last copy was made, and the way back. */
export function StatusLine({ onUndo }: { readonly onUndo: () => void }) {
  const t = useT()
  const next = useLive((data) => data.history.next(), ['next'])
  const copies = useLive(
    async (data) => {
      const lines = await data.ledger.list()
      return lines.find(({ entry }) => entry.kind === 'copy')?.entry.at ?? ''
    },
    ['copies'],
  )
  const copiedAt = copies.value
  const sync = useSyncStatus()
  const isOpening = next.value === null
  return (
    <StatusBar
      label={t('app.status')}
      end={
        (next.value?.undo ?? null) !== null && (
          <Button kind="quiet" size="small" icon={<UndoIcon />} onPress={onUndo}>
            {t('app.undo')}
          </Button>
        )
      }
    >
      <StatusItem>{isOpening ? t('app.status.opening') : t('app.status.saved')}</StatusItem>
      {copiedAt === '' && (
        <StatusItem tone="warn" onPress={() => openPlace('settings')}>
          {t('app.status.no-copy')}
        </StatusItem>
      )}
      {copiedAt !== null && copiedAt !== '' && (
        <StatusItem onPress={() => openPlace('settings')}>
          {t('app.status.copy-label')} <DayText day={localDay(copiedAt)} />
        </StatusItem>
      )}
      <SyncFoot
        status={sync}
        onOpen={() => openSync(sync.openConflicts > 0 ? 'conflicts' : 'standing')}
      />
    </StatusBar>
  )
}
