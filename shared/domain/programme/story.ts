import type { ConsentMethod } from '#shared/domain/alumnus/alumnus.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

/** What an alumnus lets the company tell of (アルムナイの声). */
export interface Story extends RecordBase<'programme'> {
  readonly kind: 'story'
  readonly name: string
  /** Null once the person was erased. */
  readonly personId: Id<'alumnus'> | null
  readonly text: string
  /** When the person permitted it; null until then. */
  readonly permittedOn: Day | null
  readonly permissionMethod: ConsentMethod | null
  /** The last day of the permission; null where it has no end. */
  readonly permittedUntil: Day | null
  /** Set where the person took the permission back. */
  readonly withdrawnOn: Day | null
  readonly publishedOn: Day | null
  /** Where it is published. */
  readonly publishedWhere: string
  /** Set once it is published nowhere any more. */
  readonly takenDownOn: Day | null
}
