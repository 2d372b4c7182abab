import type { Id } from '#shared/lib/ids.ts'

import type { MatchMode } from './import-row.ts'

/** What the person importing says to a doubt. */
export type Answer =
  | { readonly as: 'same'; readonly id: Id<'alumnus'> }
  /** The same person as the earlier row with this employee number. */
  | { readonly as: 'joined' }
  | { readonly as: 'other' }
  | { readonly as: 'skip' }

/** All that the person importing decided. */
export interface Decisions {
  /** For every match without a mode of its own. */
  readonly mode: MatchMode
  readonly modes: Readonly<Record<string, MatchMode>>
  readonly answers: Readonly<Record<string, Answer>>
}
