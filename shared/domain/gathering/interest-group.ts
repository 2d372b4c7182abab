import type { Element, RecordBase } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

/** A member of an interest group, for as long as it lasted. */
export interface Member extends Element<'member'> {
  readonly personId: Id<'alumnus'> | Id<'staff'>
  /** True for 世話役; a group may have several. */
  readonly isLeader: boolean
  readonly joinedOn: Day | null
  /** Null for one who still belongs to it. */
  readonly leftOn: Day | null
}

/** Something noted about a group on a day. */
export interface GroupNote extends Element<'groupNote'> {
  readonly writtenOn: Day
  readonly text: string
}

/** A circle of alumni and staff around a field (分科会). */
export interface InterestGroup extends RecordBase<'interestGroup'> {
  readonly kind: 'interestGroup'
  readonly name: string
  readonly field: string
  readonly purpose: string
  readonly members: readonly Member[]
  readonly notes: readonly GroupNote[]
  /** When the group was wound up. */
  readonly closedOn: Day | null
}
