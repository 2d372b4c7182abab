import type { Change, CollectionName } from '#shared/domain/act/act.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'

import type { Book } from './book.ts'

const CLAIMED: readonly CollectionName[] = ['programme', 'organisations', 'cases']

/**
 * Makes records of the sample the company's own where somebody writes into them: what was typed
 * into the set-up, a rule or a post must not go when the sample people do.
 *
 * Cases and notes of sample people stay with them.
 */
export function claimSamples(book: Book, changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => {
    if (change.before === null || !CLAIMED.includes(change.collection)) return change
    const record: (RecordBase & { readonly kind?: string }) | null = book.get(
      change.collection,
      change.id,
    )
    if (record === null || !record.isSample || isOfPerson(record)) return change
    if (Object.keys(change.after).some((key) => key === 'trashedAt' || key === 'erasedAt')) {
      return change
    }
    return {
      ...change,
      before: { ...change.before, isSample: true },
      after: { ...change.after, isSample: false },
    }
  })
}

function isOfPerson({ kind }: { readonly kind?: string }): boolean {
  return kind === 'case' || kind === 'rehireNote'
}
