import type { Book } from '#renderer/data/book.ts'
import { AppError } from '#shared/lib/errors.ts'

/**
 * Counts the cases that were opened under a version of the policy. A case in the trash may come back,
 * and must find the terms it was opened under.
 *
 * @param left cases that are not counted
 */
export function casesUnder(
  book: Book,
  policyId: string,
  left: ReadonlySet<string> = new Set(),
): number {
  return [...book.all('cases').values()].filter(
    (one) =>
      one.kind === 'case' &&
      one.policyId === policyId &&
      one.erasedAt === null &&
      !left.has(one.id),
  ).length
}

/** Throws `policies.stored-by-case` where a case was opened under the version. */
export function refuseUnderCase(book: Book, policyId: string, left?: ReadonlySet<string>): void {
  const count = casesUnder(book, policyId, left)
  if (count > 0) throw new AppError('policies.stored-by-case', { count })
}
