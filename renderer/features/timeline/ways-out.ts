import type { Id } from '#shared/lib/ids.ts'

/** Where a history leads to: other people, events, groups, cases. */
export interface WaysOut {
  readonly onOpen: (id: Id<'alumnus'>) => void
  readonly onOpenEvent: (id: Id<'event'>) => void
  readonly onOpenCase: (id: Id<'case'>) => void
  readonly onOpenGroup: (id: Id<'interestGroup'>) => void
}
