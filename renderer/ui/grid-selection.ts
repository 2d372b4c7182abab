import type { SelectChange } from './data-grid.types.ts'

/**
 * Works out a selection after what the person did, where the ids of all rows are at hand.
 *
 * A toggle turns one row over; a range and `all` add.
 */
export function nextSelection(
  chosen: ReadonlySet<string>,
  change: SelectChange,
  rowCount: number,
  idAt: (index: number) => string | null,
): ReadonlySet<string> {
  switch (change.kind) {
    case 'none':
      return new Set()
    case 'toggle': {
      const id = idAt(change.index)
      if (id === null) return chosen
      const next = new Set(chosen)
      if (!next.delete(id)) next.add(id)
      return next
    }
    case 'range':
      return addRange(chosen, change.from, change.to, idAt)
    default:
      return addRange(chosen, 0, rowCount - 1, idAt)
  }
}

function addRange(
  chosen: ReadonlySet<string>,
  one: number,
  other: number,
  idAt: (index: number) => string | null,
): ReadonlySet<string> {
  const next = new Set(chosen)
  for (let index = Math.min(one, other); index <= Math.max(one, other); index++) {
    const id = idAt(index)
    if (id !== null) next.add(id)
  }
  return next
}
