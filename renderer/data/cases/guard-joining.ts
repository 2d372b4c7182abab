import type { Book } from '#renderer/data/book.ts'
import type { Act, Change } from '#shared/domain/act/act.ts'
import { AppError } from '#shared/lib/errors.ts'

/**
 * Holds the undo or redo of an act against the joinings that it touches: case and stint go together
 * or not at all.
 *
 * Throws `cases.joined` where a decision to hire would be taken from under a joining,
 * `cases.not-hired` where a joining would come back without one, `cases.joining-changed` where
 * something of the joining has been changed since.
 *
 * @param changes what taking the act back comes to
 * @param leftFields how many fields of the act have been changed since
 */
export function refuseHalfJoining(
  book: Book,
  act: Pick<Act, 'changes'>,
  changes: readonly Change[],
  leftFields: number,
): void {
  for (const change of changes) if (change.collection === 'cases') refuseUndecided(book, change)
  const isOfJoining = act.changes.some(
    ({ collection, before, after }) =>
      collection === 'cases' && before !== null && 'joinedOn' in after,
  )
  if (!isOfJoining) return
  if (leftFields > 0 || changes.some((change) => leavesPartOf(book, change))) {
    throw new AppError('cases.joining-changed')
  }
}

function refuseUndecided(book: Book, { id, after }: Change): void {
  const one = book.get('cases', id)
  if (one?.kind !== 'case' || !('joinedOn' in after || 'decision' in after)) return
  const { joinedOn, decision } = { ...one, ...after }
  if (joinedOn === null || decision === 'hire') return
  throw new AppError(one.joinedOn === null ? 'cases.not-hired' : 'cases.joined')
}

/** Whether a stint would leave posts or leave behind, or stands with whom the person became. */
function leavesPartOf(book: Book, { collection, id, after }: Change): boolean {
  const person = collection === 'alumni' ? book.get('alumni', id) : null
  if (person === null) return false
  if (person.mergedIntoId !== null) return true
  const isGone = (key: string): boolean => after[key] === null
  return (
    person.assignments.some(
      (post) => isGone(`stints/${post.stintId}`) && !isGone(`assignments/${post.id}`),
    ) ||
    person.leaves.some(
      (leave) => isGone(`stints/${leave.stintId}`) && !isGone(`leaves/${leave.id}`),
    )
  )
}
