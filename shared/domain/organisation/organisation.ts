import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'

/** A company that alumni work at. */
export interface Company extends RecordBase<'organisation'> {
  readonly kind: 'company'
  readonly name: string
  readonly isCompetitor: boolean
  readonly ndaSignedOn: Day | null
}

/** A current member of staff: keeps in touch, approves, operates a machine. */
export interface Staff extends RecordBase<'staff'> {
  readonly kind: 'staff'
  readonly name: string
  readonly department: string
  readonly email: string
  readonly isActive: boolean
}

/** What the collection `organisations` holds. */
export type Organisation = Company | Staff
