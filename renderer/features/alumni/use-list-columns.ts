import { useEffect, useRef, useState } from 'react'

import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import type { AlumniColumn } from '#shared/domain/alumnus/query.ts'

import { useAlumniListStore } from './alumni-list.store.ts'
import { knownColumns, readListColumns } from './list-columns.ts'

/** How long a drawn width rests before it is kept. */
const REST_MS = 600

/** The columns and widths of the list, and how to change them; they are kept. */
export function useListColumns() {
  const data = useData()
  const { run } = useCommand(data.settings.setShared)
  const shared = useLive(async ({ settings }) => (await settings.shared()).listColumns, [])
  const viewColumns = useAlumniListStore((state) => state.viewColumns)
  const [drawn, setDrawn] = useState<Readonly<Record<string, number>>>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const kept = readListColumns(shared.value ?? '')
  const widths = { ...kept.widths, ...drawn }
  const keep = async (
    columns: readonly AlumniColumn[],
    widths: Readonly<Record<string, number>>,
  ): Promise<void> => {
    const done = await run('listColumns', JSON.stringify({ columns, widths }))
    if (done !== null) setDrawn({})
  }

  return {
    columns: viewColumns ?? kept.columns,
    widths,
    setColumns: (names: readonly string[]) => {
      const columns = knownColumns(names)
      if (viewColumns === null) void keep(columns, widths)
      else useAlumniListStore.setState({ viewColumns: columns })
    },
    setWidth: (column: string, width: number) => {
      const next = { ...drawn, [column]: width }
      setDrawn(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(
        () => void keep(kept.columns, { ...kept.widths, ...next }),
        REST_MS,
      )
    },
  }
}
