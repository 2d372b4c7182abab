import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DataGrid } from '#renderer/ui/data-grid.tsx'
import type { SelectChange } from '#renderer/ui/data-grid.types.ts'
import { nextSelection } from '#renderer/ui/grid-selection.ts'
import { TrashIcon, UndoIcon } from '#renderer/ui/icons.tsx'
import { PageHeader } from '#renderer/ui/page.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import { EraseDialog } from './erase-dialog.tsx'
import { useTrashColumns } from './trash-columns.tsx'
import { useListRows } from './use-list-rows.ts'

import styles from './alumni-screen.module.css'

const TRASH_QUERY = { ...DEFAULT_QUERY, shows: 'trash' } as const

export interface TrashScreenProps {
  onDone: (done: Done) => void
  onOpen: (id: Id<'alumnus'>) => void
  /** What else lies in the trash, above the people. */
  others?: ReactNode
}

/** The people in the trash: back to the list, or erased for good. */
export function TrashScreen({ onDone, onOpen, others }: TrashScreenProps) {
  const t = useT()
  const errorText = useErrorText()
  const { alumni } = useData()
  const restore = useCommand(alumni.restore)
  const live = useLive(({ alumni }) => alumni.list(TRASH_QUERY), [])
  const list = live.value
  const key = list?.key ?? ''
  const total = list?.total ?? 0
  const { rowAt, onRange, error: rowsError } = useListRows(list, true)
  const columns = useTrashColumns()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const pick = useCommand(async (change: SelectChange) => {
    const isOne = change.kind === 'none' || change.kind === 'toggle'
    const all = isOne ? null : await alumni.ids(key)
    const idAt = (index: number) =>
      all === null ? (rowAt(index)?.id ?? null) : (all[index] ?? null)
    setChosen(nextSelection(chosen, change, total, idAt))
  })
  const [isErasing, setErasing] = useState(false)
  const ids = useMemo(() => [...chosen].filter((id) => isId('alumnus', id)), [chosen])
  const error = live.error ?? rowsError ?? restore.error ?? pick.error
  const finish = (done: Done): void => {
    setChosen(new Set())
    setErasing(false)
    onDone(done)
  }

  const putBack = async (): Promise<void> => {
    const done = await restore.run(ids)
    if (done !== null) finish(done)
  }

  return (
    <div className={styles.screen}>
      <PageHeader
        title={t('alumni.trash')}
        count={list === null ? '' : t('alumni.count', { count: total })}
        actions={
          total > 0 && (
            <>
              <Button
                icon={<UndoIcon />}
                isDisabled={ids.length === 0}
                isBusy={restore.isRunning}
                onPress={() => void putBack()}
              >
                {t('alumni.trash.restore', { count: ids.length })}
              </Button>
              <Button
                icon={<TrashIcon />}
                isDisabled={ids.length === 0}
                onPress={() => setErasing(true)}
              >
                {t('alumni.trash.erase', { count: ids.length })}
              </Button>
            </>
          )
        }
      >
        {total > 0 && <p className={styles.note}>{t('alumni.trash.note')}</p>}
        {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
        {others}
      </PageHeader>
      {list === null && error === null && (
        <div className={styles.waiting}>
          <Skeleton lines={6} />
        </div>
      )}
      {list !== null && total === 0 && (
        <EmptyState title={t('alumni.trash.empty')} icon={<TrashIcon />}>
          <p>{t('alumni.trash.empty.hint')}</p>
        </EmptyState>
      )}
      {total > 0 && (
        <div className={styles.work}>
          <DataGrid
            label={t('alumni.trash')}
            columns={columns}
            rowCount={total}
            rowAt={rowAt}
            rowId={(row) => row.id}
            onRange={onRange}
            selection={{
              isChosen: (row) => chosen.has(row.id),
              count: chosen.size,
              onChange: (change) => void pick.run(change),
            }}
            onOpen={(row) => onOpen(row.id)}
          />
        </div>
      )}
      {isErasing && <EraseDialog ids={ids} onClose={() => setErasing(false)} onDone={finish} />}
    </div>
  )
}
