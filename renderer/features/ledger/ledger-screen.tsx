import { useRef, useState } from 'react'

import type { LedgerLine } from '#renderer/data/groups/ledger.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DataGrid } from '#renderer/ui/data-grid.tsx'
import type { GridHandle } from '#renderer/ui/data-grid.types.ts'
import { NoteIcon } from '#renderer/ui/icons.tsx'
import { PageHeader } from '#renderer/ui/page.tsx'
import { SplitPane } from '#renderer/ui/split-pane.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { EntrySheet } from './entry-sheet.tsx'
import { useLedgerColumns } from './ledger-columns.tsx'

import styles from './ledger.module.css'

export interface LedgerScreenProps {
  readonly onOpen: (id: Id<'alumnus'>) => void
}

/** What went out and came in, newest first; nothing here can be changed. */
export function LedgerScreen({ onOpen }: LedgerScreenProps) {
  const t = useT()
  const errorText = useErrorText()
  const { value: lines, error } = useLive(({ ledger }) => ledger.list(), [])
  const columns = useLedgerColumns()
  const grid = useRef<GridHandle>(null)
  const sheet = useRef<HTMLElement>(null)
  const [currentId, setCurrentId] = useState<string | null>(null)
  const current = lines?.find(({ entry }) => entry.id === currentId) ?? null
  return (
    <SplitPane
      sheet={current === null ? null : <EntrySheet line={current} onOpen={onOpen} />}
      sheetKey={currentId ?? ''}
      sheetLabel={t('ledger.entry')}
      sheetRef={sheet}
      onLeave={() => grid.current?.focus()}
      onClose={() => {
        setCurrentId(null)
        grid.current?.focus()
      }}
    >
      <div className={styles.screen}>
        <PageHeader
          title={t('ledger.title')}
          count={lines === null ? '' : t('ledger.count', { count: lines.length })}
        >
          <p className={styles.soft}>{t('ledger.note')}</p>
          {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
        </PageHeader>
        {lines === null && error === null && <Skeleton lines={6} />}
        {lines?.length === 0 && (
          <EmptyState title={t('ledger.empty')} icon={<NoteIcon size={20} />} />
        )}
        {lines !== null && lines.length > 0 && (
          <DataGrid<LedgerLine>
            label={t('ledger.title')}
            columns={columns}
            rowCount={lines.length}
            rowAt={(index) => lines[index] ?? null}
            rowId={({ entry }) => entry.id}
            currentId={currentId}
            onCurrent={({ entry }) => setCurrentId(entry.id)}
            onOpen={({ entry }) => {
              setCurrentId(entry.id)
              sheet.current?.focus()
            }}
            handle={grid}
          />
        )}
      </div>
    </SplitPane>
  )
}
