/** Where a key leads from a row; the head is row -1. */
export type GridMove = { to: number } | null

/**
 * Tells where a key moves the cursor.
 *
 * @param page how many rows one page holds
 */
export function moveBy(key: string, cursor: number, rowCount: number, page: number): GridMove {
  const target = {
    ArrowDown: cursor + 1,
    ArrowUp: cursor - 1,
    PageDown: cursor + page,
    PageUp: Math.max(0, cursor - page),
    Home: 0,
    End: rowCount - 1,
  }[key]
  if (target === undefined) return null
  return { to: Math.max(-1, Math.min(rowCount - 1, target)) }
}
