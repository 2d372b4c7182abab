import type { Change } from '#shared/domain/act/act.ts'
import { POLICY_TERMS } from '#shared/domain/rehire/policy-versions.ts'
import { isId } from '#shared/lib/ids.ts'

import type { Book } from './book.ts'
import { refuseUnderCase } from './programme/policy-cases.ts'

/** What is left of the changes that an undo comes to. */
export interface Guarded {
  readonly changes: readonly Change[]
  /** How many fields were dropped. */
  readonly dropped: number
}

const TERMS: ReadonlySet<string> = new Set(POLICY_TERMS)

/**
 * Holds the changes of an undo or redo against what has happened since: what names a person who was
 * erased is dropped. Throws `policies.stored-by-case` where it would take away or change the terms
 * that a case was opened under.
 */
export function guardUndo(book: Book, changes: readonly Change[]): Guarded {
  const kept: Change[] = []
  // The sample brings policy and cases in one act, and takes them away in one.
  const goneWith = new Set(changes.filter(isTrashing).map(({ id }) => id))
  let dropped = 0
  for (const change of changes) {
    refuseTerms(book, change, goneWith)
    const keys = Object.keys(change.after)
    const left = keys.filter((key) => !namesErased(book, key, change.after[key]))
    dropped += keys.length - left.length
    if (left.length === keys.length) kept.push(change)
    else if (left.length > 0) {
      const { before, after } = change
      kept.push({ ...change, before: before && pick(before, left), after: pick(after, left) })
    }
  }
  return { changes: kept, dropped }
}

function refuseTerms(book: Book, change: Change, goneWith: ReadonlySet<string>): void {
  const { collection, id, after } = change
  if (collection !== 'programme' || book.get(collection, id)?.kind !== 'rehirePolicy') return
  if (isTrashing(change) || Object.keys(after).some((key) => TERMS.has(key))) {
    refuseUnderCase(book, id, goneWith)
  }
}

function isTrashing({ after }: Change): boolean {
  return (after['trashedAt'] ?? null) !== null
}

function namesErased(book: Book, key: string, value: unknown): boolean {
  const personId = key === 'personId' ? value : personOf(value)
  if (typeof personId !== 'string' || !isId('alumnus', personId)) return false
  return (book.get('alumni', personId)?.erasedAt ?? null) !== null
}

function personOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'personId' in value ? value.personId : null
}

function pick(patch: Change['after'], keys: readonly string[]): Change['after'] {
  return Object.fromEntries(keys.map((key) => [key, patch[key] ?? null]))
}
