import type { RecordBase } from '#shared/domain/record/record.ts'

/** A grade in the company's ordered table (役職). */
export interface Grade extends RecordBase<'programme'> {
  readonly kind: 'grade'
  readonly name: string
  /** Higher is higher; 一般 is 0. */
  readonly rank: number
}

/** What the collection `programme` holds. */
export type Programme = Grade
