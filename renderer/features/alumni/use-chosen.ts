import { useMemo } from 'react'

import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import type { GridSelection, SelectChange } from '#renderer/ui/data-grid.types.ts'
import { nextSelection } from '#renderer/ui/grid-selection.ts'
import type { AlumniList, ListRow } from '#shared/domain/alumnus/list-row.ts'
import type { AppError } from '#shared/lib/errors.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import { setChosen, useAlumniListStore } from './alumni-list.store.ts'

/** Who is ticked in the list, and how many of them the list as it stands does not show. */
export interface Chosen {
  readonly ids: ReadonlySet<Id<'alumnus'>>
  readonly outside: number
  readonly selection: GridSelection<ListRow>
  /** Why the last tick could not be set. */
  readonly error: AppError | null
}

/** Joins the ticks of the table to the list; a tick stays when the list narrows down. */
export function useChosen(
  list: AlumniList | null,
  rowAt: (index: number) => ListRow | null,
): Chosen {
  const data = useData()
  const ids = useAlumniListStore((state) => state.chosen)
  const key = list?.key ?? ''
  const hasChosen = ids.size > 0
  const listed = useLive(
    async ({ alumni }) => (hasChosen && key !== '' ? new Set(await alumni.ids(key)) : null),
    [key, hasChosen],
  )
  const shown = listed.value
  const outside = useMemo(
    () => (shown === null ? 0 : [...ids].filter((id) => !shown.has(id)).length),
    [ids, shown],
  )

  const { run, error } = useCommand(async (change: SelectChange): Promise<void> => {
    if (change.kind === 'none') return setChosen(new Set())
    if (change.kind === 'toggle') {
      const id = rowAt(change.index)?.id ?? null
      return setChosen(turned(ids, change, () => id))
    }
    const all = await data.alumni.ids(key)
    return setChosen(turned(ids, change, (index) => all[index] ?? null, all.length))
  })
  return {
    ids,
    outside,
    selection: {
      isChosen: (row) => ids.has(row.id),
      count: ids.size - outside,
      onChange: (change) => void run(change),
    },
    error,
  }
}

function turned(
  ids: ReadonlySet<Id<'alumnus'>>,
  change: SelectChange,
  idAt: (index: number) => Id<'alumnus'> | null,
  count = 0,
): ReadonlySet<Id<'alumnus'>> {
  const next = nextSelection(ids, change, count, idAt)
  return new Set([...next].filter((id) => isId('alumnus', id)))
}
