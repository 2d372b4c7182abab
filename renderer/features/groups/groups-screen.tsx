import { useRef, useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { GroupRow } from '#renderer/data/group-records.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DataGrid } from '#renderer/ui/data-grid.tsx'
import type { GridHandle } from '#renderer/ui/data-grid.types.ts'
import { CircleIcon, PlusIcon } from '#renderer/ui/icons.tsx'
import { PageHeader } from '#renderer/ui/page.tsx'
import { SplitPane } from '#renderer/ui/split-pane.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { useGroupColumns } from './group-columns.tsx'
import { GroupSheet } from './group-sheet.tsx'
import { NewGroupDialog } from './new-group-dialog.tsx'
import { TrashedGroups } from './trashed-groups.tsx'

import styles from './groups.module.css'

export interface GroupsScreenProps {
  selectedId: Id<'interestGroup'> | null
  onSelect: (id: Id<'interestGroup'> | null) => void
  onOpen: (id: Id<'alumnus'>) => void
  onOpenEvent: (id: Id<'event'>) => void
  /** The members of a group are to be invited to an event. */
  onInvite: (id: Id<'interestGroup'>) => void
  onDone: (done: Done) => void
}

/** 分科会: every group with how lively it is, and the sheet of the chosen one. */
export function GroupsScreen(props: GroupsScreenProps) {
  const { selectedId, onSelect } = props
  const t = useT()
  const errorText = useErrorText()
  const { value: rows, error } = useLive((data) => data.groups.list('live'), [])
  const columns = useGroupColumns()
  const grid = useRef<GridHandle>(null)
  const sheet = useRef<HTMLElement>(null)
  const [isAdding, setAdding] = useState(false)
  const add = (
    <Button kind="primary" icon={<PlusIcon />} onPress={() => setAdding(true)}>
      {t('groups.add')}
    </Button>
  )
  return (
    <SplitPane
      sheet={
        selectedId === null ? null : <GroupSheet key={selectedId} {...props} id={selectedId} />
      }
      sheetKey={selectedId ?? ''}
      sheetLabel={t('groups.sheet')}
      sheetRef={sheet}
      onLeave={() => grid.current?.focus()}
      onClose={() => {
        onSelect(null)
        grid.current?.focus()
      }}
    >
      <div className={styles.screen}>
        <PageHeader
          title={t('groups.title')}
          count={rows === null ? '' : t('groups.count', { count: rows.length })}
          actions={rows !== null && rows.length > 0 && add}
        >
          {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
        </PageHeader>
        {rows === null && error === null && <Skeleton lines={6} />}
        {rows?.length === 0 && (
          <EmptyState title={t('groups.empty')} icon={<CircleIcon size={20} />} action={add} />
        )}
        {rows !== null && rows.length > 0 && (
          <DataGrid<GroupRow>
            label={t('groups.title')}
            columns={columns}
            rowCount={rows.length}
            rowAt={(index) => rows[index] ?? null}
            rowId={({ group }) => group.id}
            currentId={selectedId}
            onCurrent={({ group }) => onSelect(group.id)}
            onOpen={({ group }) => {
              onSelect(group.id)
              sheet.current?.focus()
            }}
            handle={grid}
          />
        )}
        <TrashedGroups onDone={props.onDone} />
      </div>
      {isAdding && (
        <NewGroupDialog onClose={() => setAdding(false)} onDone={props.onDone} onAdded={onSelect} />
      )}
    </SplitPane>
  )
}
