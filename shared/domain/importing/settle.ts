import type { MatchMode } from './import-row.ts'

/** What becomes of one value: written into a gap, in place of another, beside others, or left. */
export type DifferenceKind = 'filled' | 'replaced' | 'added' | 'removed' | 'kept'

/** One field in which the roster and the person differ, in stored forms. */
export interface Difference {
  /** The key of its label below `field.`. */
  readonly field: string
  readonly before: string
  readonly after: string
  readonly kind: DifferenceKind
}

/** How values are to be settled, and what was found on the way. */
export interface Settling {
  readonly mode: MatchMode
  /** True where an emptied cell empties the field: the file carries the Kizuna ID. */
  readonly mayEmpty: boolean
  readonly differences: Difference[]
}

/**
 * Settles one value between the person and the roster.
 *
 * @param wanted undefined where the roster has no such column
 * @returns the value that stands from now on
 */
export function settle(
  settling: Settling,
  field: string,
  current: string,
  wanted: string | undefined,
): string {
  if (wanted === undefined || wanted === current) return current
  const note = (kind: DifferenceKind): void => {
    settling.differences.push({ field, before: current, after: wanted, kind })
  }
  if (wanted === '') {
    if (settling.mode !== 'overwrite' || !settling.mayEmpty) return current
    note('removed')
    return ''
  }
  if (current === '' && settling.mode !== 'keep') {
    note('filled')
    return wanted
  }
  if (settling.mode !== 'overwrite') {
    note('kept')
    return current
  }
  note('replaced')
  return wanted
}

/** The same for a value that may be absent. */
export function settleOrNull<T extends string>(
  settling: Settling,
  field: string,
  current: T | null,
  wanted: T | '' | undefined,
): T | null {
  const settled = settle(settling, field, current ?? '', wanted)
  return settled === '' ? null : (settled as T)
}
