import type { Id } from '#shared/lib/ids.ts'

/** Where a history leads to: other people, events, groups. */
export interface WaysOut {
  readonly onOpen: (id: Id<'alumnus'>) => void
  readonly onOpenEvent: (id: Id<'event'>) => void
  readonly onOpenGroup: (id: Id<'interestGroup'>) => void
}
