import type { Mark } from '#shared/domain/view/view.ts'
import type { Day } from '#shared/lib/dates.ts'

/** What a mark can be set on; what a case has due is one kind each. */
export const MARKED = [
  'reply',
  'contact',
  'birthday',
  'left',
  'joined',
  'wish',
  'caseStep',
  'caseAnswer',
  'caseDecide',
  'caseStart',
  'caseCheck',
  'story',
  'question',
] as const
/** One of the kinds. */
export type Marked = (typeof MARKED)[number]

/**
 * The key of a mark: a kind and an id, never a name; of a deadline its day too, so that one set anew
 * is told of whatever was said of the one before.
 */
export function markKey(kind: Marked, id: string, dueOn?: Day): string {
  return dueOn === undefined ? `${kind} ${id}` : `${kind} ${id} ${dueOn}`
}

/** Tells whether a mark keeps something out of sight on a day; without a mark nothing is. */
export function isSettled(mark: Pick<Mark, 'until'> | undefined, today: Day): boolean {
  return mark !== undefined && (mark.until === null || mark.until > today)
}
