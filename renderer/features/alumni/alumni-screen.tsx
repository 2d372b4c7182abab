import { useEffect, useMemo, useRef } from 'react'
import type { ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { InviteSource } from '#renderer/data/inviting/request.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import type { GridHandle } from '#renderer/ui/data-grid.types.ts'
import { SplitPane } from '#renderer/ui/split-pane.tsx'
import type { AlumniList } from '#shared/domain/alumnus/list-row.ts'
import type { AlumniQuery } from '#shared/domain/alumnus/query.ts'
import type { Id } from '#shared/lib/ids.ts'

import { useAlumniListStore } from './alumni-list.store.ts'
import { AlumniTable } from './alumni-table.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { ListHeader } from './list-header.tsx'
import { useChosen } from './use-chosen.ts'
import { useListRows } from './use-list-rows.ts'

import styles from './alumni-screen.module.css'

export interface AlumniScreenProps {
  selectedId: Id<'alumnus'> | null
  onSelect: (id: Id<'alumnus'> | null) => void
  /** The open person's sheet; null while nobody is chosen. */
  sheet: ReactNode
  onAdd: () => void
  onImport: () => void
  onExport: (source: { query: AlumniQuery; ids: readonly Id<'alumnus'>[] | null }) => void
  onInvite: (source: InviteSource) => void
  onDone: (done: Done) => void
  /** Rows of the last run, to be drawn before the data are open. */
  firstList: AlumniList | null
  /** What stands in the search box of the app's top line. */
  searchText: string
  onSearchText: (text: string) => void
}

/** The list of alumni with its filters and views, and the sheet of the chosen person beside it. */
export function AlumniScreen(props: AlumniScreenProps) {
  const { selectedId, onSelect, searchText } = props
  const t = useT()
  const grid = useRef<GridHandle>(null)
  const sheet = useRef<HTMLElement>(null)
  const wantsSheet = useRef(false)
  const filters = useAlumniListStore((state) => state.filters)
  const sort = useAlumniListStore((state) => state.sort)
  const isPanelOpen = useAlumniListStore((state) => state.isPanelOpen)
  const query = useMemo<AlumniQuery>(
    () => ({ text: searchText, filters, sort, shows: 'live' }),
    [searchText, filters, sort],
  )
  const live = useLive(({ alumni }) => alumni.list(query), [query])
  const list = live.value ?? props.firstList
  const { rowAt, onRange, error } = useListRows(list, live.value !== null)
  const chosen = useChosen(live.value, rowAt)

  useEffect(() => {
    if (wantsSheet.current && selectedId !== null) sheet.current?.focus()
    wantsSheet.current = false
  }, [selectedId])

  const goInto = (id: Id<'alumnus'>): void => {
    if (id === selectedId) return sheet.current?.focus()
    wantsSheet.current = true
    onSelect(id)
  }

  return (
    <SplitPane
      sheet={selectedId === null ? null : props.sheet}
      sheetKey={selectedId ?? ''}
      sheetLabel={t('alumni.sheet')}
      sheetRef={sheet}
      onLeave={() => grid.current?.focus()}
      onClose={() => {
        onSelect(null)
        grid.current?.focus()
      }}
    >
      <div className={styles.screen}>
        <ListHeader
          list={list}
          query={query}
          onSearchText={props.onSearchText}
          onImport={props.onImport}
          onExport={() => props.onExport({ query, ids: null })}
          onInvite={() => props.onInvite({ kind: 'query', query })}
          onDone={props.onDone}
        />
        <div className={styles.work}>
          {isPanelOpen && <FilterPanel />}
          <AlumniTable
            list={list}
            isAsking={live.isAsking}
            error={live.error ?? error}
            query={query}
            rowAt={rowAt}
            onRange={onRange}
            selection={chosen.selection}
            selectedId={selectedId}
            onSelect={onSelect}
            onOpen={goInto}
            onAdd={props.onAdd}
            onImport={props.onImport}
            onSearchText={props.onSearchText}
            grid={grid}
          />
        </div>
        {chosen.ids.size > 0 && (
          <BulkBar
            chosen={chosen}
            onExport={(ids) => props.onExport({ query, ids })}
            onInvite={(ids) => props.onInvite({ kind: 'people', ids })}
            onDone={props.onDone}
          />
        )}
      </div>
    </SplitPane>
  )
}
