import { useEffect, useRef, useState } from 'react'

import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import type { AlumniColumn } from '#shared/domain/alumnus/query.ts'

import { useAlumniListStore } from './alumni-list.store.ts'
import { knownColumns, readListColumns } from './list-columns.ts'
import type { ListColumns } from './list-columns.ts'

/** How long a drawn width rests before it is kept. */
const REST_MS = 600

/** The columns and widths of the list, and how to change them; they are kept. */
export function useListColumns() {
  const data = useData()
  const { run, isRunning } = useCommand(data.settings.setShared)
  const shared = useLive(async ({ settings }) => (await settings.shared()).listColumns, [])
  const viewColumns = useAlumniListStore((state) => state.viewColumns)
  // What was just chosen, shown until the data say the same.
  const [own, setOwn] = useState<ListColumns | null>(null)
  const [kept, setKept] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const json = shared.value ?? ''
  useEffect(() => () => clearTimeout(timer.current), [])

  if (json !== kept) {
    setKept(json)
    if (!isRunning) setOwn(null)
  }
  const now = own ?? readListColumns(json)
  const keep = async (next: ListColumns): Promise<void> => {
    const done = await run('listColumns', JSON.stringify(next))
    if (done === null) setOwn(null)
  }

  return {
    columns: viewColumns ?? now.columns,
    widths: now.widths,
    setColumns: (names: readonly string[]) => {
      const columns: readonly AlumniColumn[] = knownColumns(names)
      if (viewColumns !== null) {
        useAlumniListStore.setState({ viewColumns: columns })
        return
      }
      setOwn({ ...now, columns })
      void keep({ ...now, columns })
    },
    setWidth: (column: string, width: number) => {
      const next = { ...now, widths: { ...now.widths, [column]: width } }
      setOwn(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void keep(next), REST_MS)
    },
  }
}
