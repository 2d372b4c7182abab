import type { ParticipantRow } from '#renderer/data/events/event-detail.ts'
import { isFound, makeNeedles } from '#shared/domain/alumnus/haystack.ts'
import { foldForSearch } from '#shared/japanese/fold.ts'

/**
 * Those who are looked for at the door: who is still expected before who is there, names that begin
 * so before others, those who come before those who do not.
 */
export function atTheDoor(
  participants: readonly ParticipantRow[],
  text: string,
): readonly ParticipantRow[] {
  const needles = makeNeedles(text)
  const word = foldForSearch(text)
  const rankOf = (row: ParticipantRow): number => {
    const begins = [row.kana, row.name].some((name) => foldForSearch(name).startsWith(word))
    return (
      (row.participation.attendance === 'came' ? 8 : 0) +
      (begins ? 0 : 4) +
      (row.standing.seat === 'seat' ? 0 : row.standing.seat === 'waits' ? 1 : 2)
    )
  }
  return participants
    .filter((row) => needles.length === 0 || isFound(row.hay, needles))
    .map((row, index) => ({ row, rank: rankOf(row), index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ row }) => row)
}
