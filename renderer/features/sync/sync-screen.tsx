import type { Done } from '#renderer/data/context.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { SyncIcon } from '#renderer/ui/icons.tsx'
import { PageHeader, PagePane } from '#renderer/ui/page.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'
import type { Id } from '#shared/lib/ids.ts'

import { ConflictsTab } from './conflicts-tab.tsx'
import { StandingTab } from './standing-tab.tsx'
import type { SyncTab } from './sync-tabs.ts'

import styles from './sync.module.css'

export interface SyncScreenProps {
  readonly status: SyncStatus
  readonly tab: SyncTab
  readonly onTab: (tab: SyncTab) => void
  readonly onOpenPerson: (id: Id<'alumnus'>) => void
  readonly onOpenSettings: () => void
  readonly onDone: (done: Done) => void
}

/** 同期: how it stands, which machines take part, and what is at odds. */
export function SyncScreen(props: SyncScreenProps) {
  const { status, tab, onTab, onOpenSettings } = props
  const t = useT()
  // What is at odds is settled also after the server was left.
  const isOff = status.state === 'off' && status.openConflicts === 0
  return (
    <div className={styles.screen}>
      <PageHeader title={t('sync.title')} />
      {isOff ? (
        <EmptyState
          title={t('sync.off.title')}
          icon={<SyncIcon size={20} />}
          action={<Button onPress={onOpenSettings}>{t('sync.off.act')}</Button>}
        >
          <p>{t('sync.off.what')}</p>
        </EmptyState>
      ) : (
        <PagePane>
          <Tabs<SyncTab>
            label={t('sync.tabs')}
            value={tab}
            onChange={onTab}
            tabs={[
              {
                id: 'standing',
                title: t('sync.tab.standing'),
                content: (
                  <StandingTab
                    status={status}
                    onOpenSettings={onOpenSettings}
                    onOpenConflicts={() => onTab('conflicts')}
                  />
                ),
              },
              {
                id: 'conflicts',
                title: t('sync.tab.conflicts'),
                ...(status.openConflicts > 0 && { count: status.openConflicts }),
                content: <ConflictsTab onOpenPerson={props.onOpenPerson} onDone={props.onDone} />,
              },
            ]}
          />
        </PagePane>
      )}
    </div>
  )
}
