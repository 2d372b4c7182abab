import type { Book } from '#renderer/data/book.ts'
import type { SetUp } from '#shared/domain/programme/set-up.ts'
import { isLive } from '#shared/domain/record/record.ts'

/**
 * The record that says how the programme is set up, null while nothing is settled. Where two machines
 * each began one, the real one goes before the sample, then the one made first.
 */
export function findSetUp(book: Book): SetUp | null {
  return [...book.all('programme').values()]
    .filter((one): one is SetUp => one.kind === 'setUp' && isLive(one))
    .reduce<SetUp | null>(
      (best, one) => (best === null || goesBefore(one, best) ? one : best),
      null,
    )
}

function goesBefore(one: SetUp, other: SetUp): boolean {
  return one.isSample === other.isSample ? one.id < other.id : other.isSample
}
