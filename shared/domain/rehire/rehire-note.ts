import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

/**
 * What is noted of a person on coming back (再雇用メモ), facts and opinions apart: the person may one
 * day ask to read them. Its scope is 人事限.
 */
export interface RehireNote extends RecordBase<'rehireNote'> {
  readonly kind: 'rehireNote'
  /** Null once the person was erased. */
  readonly personId: Id<'alumnus'> | null
  readonly caseId: Id<'case'> | null
  readonly writtenOn: Day
  readonly writerId: Id<'staff'> | null
  readonly facts: string
  readonly opinions: string
}
