import { create } from 'zustand'

import { DEFAULT_QUERY, NO_FILTERS } from '#shared/domain/alumnus/query.ts'
import type { AlumniColumn, AlumniFilters, AlumniQuery } from '#shared/domain/alumnus/query.ts'
import type { Id } from '#shared/lib/ids.ts'

/** How the list looks: what is asked, which view was chosen, who is ticked. */
interface AlumniListState {
  readonly filters: AlumniFilters
  readonly sort: AlumniQuery['sort']
  /** The saved view that was chosen; null shows everyone. */
  readonly viewId: Id<'view'> | null
  /** The columns of the chosen view as they stand now; null takes the shared ones. */
  readonly viewColumns: readonly AlumniColumn[] | null
  readonly chosen: ReadonlySet<Id<'alumnus'>>
  readonly isPanelOpen: boolean
}

const START: AlumniListState = {
  filters: NO_FILTERS,
  sort: DEFAULT_QUERY.sort,
  viewId: null,
  viewColumns: null,
  chosen: new Set(),
  isPanelOpen: false,
}

/** Holds how the list of alumni looks while the app runs. */
export const useAlumniListStore = create<AlumniListState>()(() => START)

/** Changes some filters and leaves the others. */
export function setFilters(change: Partial<AlumniFilters>): void {
  useAlumniListStore.setState(({ filters }) => ({ filters: { ...filters, ...change } }))
}

/** Sorts by a column. */
export function setSort(sort: AlumniQuery['sort']): void {
  useAlumniListStore.setState({ sort })
}

/** Ticks these people and no others. */
export function setChosen(chosen: ReadonlySet<Id<'alumnus'>>): void {
  useAlumniListStore.setState({ chosen })
}

/** Opens the panel of filters, or closes it. */
export function setPanelOpen(isPanelOpen: boolean): void {
  useAlumniListStore.setState({ isPanelOpen })
}

/** Shows a saved view, or everyone where there is none. */
export function showView(
  view: {
    readonly id: Id<'view'>
    readonly query: AlumniQuery
    readonly columns: readonly AlumniColumn[]
  } | null,
): void {
  useAlumniListStore.setState({
    viewId: view?.id ?? null,
    viewColumns: view?.columns ?? null,
    filters: view?.query.filters ?? NO_FILTERS,
    sort: view?.query.sort ?? DEFAULT_QUERY.sort,
  })
}

/** Puts the list back to how it is at start. */
export function resetAlumniList(): void {
  useAlumniListStore.setState(START)
}
