import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { useCommand, useData } from '#renderer/data/use-data.ts'
import type { AlumniList, ListRow } from '#shared/domain/alumnus/list-row.ts'

/** Rows fetched at once. */
const PAGE = 100

/**
 * Gives the rows of a list by windows.
 *
 * Rows of the list before stay in their places until those of the new one are there.
 *
 * @param isOpen false while the list comes from the last run and no more rows can be asked for
 */
export function useListRows(list: AlumniList | null, isOpen: boolean) {
  const { run, error } = useCommand(useData().alumni.rows)
  const rows = useMemo(
    () => ({
      byIndex: new Map(list?.first.map((row, index) => [index, row])),
      asked: new Set<number>(),
    }),
    [list],
  )
  const [, redraw] = useState(0)
  const before = useRef<ReadonlyMap<number, ListRow>>(new Map())
  const range = useRef<readonly [number, number]>([0, 0])
  const key = list?.key ?? ''
  const total = list?.total ?? 0

  const fetchRange = useCallback(() => {
    const [first, end] = range.current
    const last = Math.min(end, total - 1)
    const isThere = (index: number): boolean => index >= total || rows.byIndex.has(index)
    const fetchPage = async (page: number): Promise<void> => {
      const from = page * PAGE
      const found = await run(key, from, from + PAGE)
      // After a failure the next movement asks again.
      if (found === null) return void rows.asked.delete(page)
      for (const [offset, row] of found.entries()) rows.byIndex.set(from + offset, row)
      if (isThere(range.current[0])) before.current = rows.byIndex
      redraw((count) => count + 1)
    }
    if (isThere(first) && isThere(last)) before.current = rows.byIndex
    if (!isOpen) return
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) {
      const from = page * PAGE
      if (isThere(from) && isThere(Math.min(last, from + PAGE - 1))) continue
      if (rows.asked.has(page)) continue
      rows.asked.add(page)
      void fetchPage(page)
    }
  }, [run, isOpen, key, rows, total])
  useEffect(() => fetchRange(), [fetchRange])

  const rowAt = (index: number): ListRow | null =>
    index < total ? (rows.byIndex.get(index) ?? before.current.get(index) ?? null) : null
  const onRange = useCallback(
    (first: number, last: number) => {
      range.current = [first, last]
      fetchRange()
    },
    [fetchRange],
  )
  return { rowAt, onRange, error }
}
