import type { Element, RecordBase, Scope } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'

/** One time that a policy was made known inside (社内周知). */
export interface Announcement extends Element<'announcement'> {
  readonly announcedOn: Day
  /** To whom. */
  readonly audience: string
  /** How: by mail, at a meeting, on the board. */
  readonly medium: string
  /** The name of the file that was handed out; the file itself stays where it is. */
  readonly fileName: string
  readonly scope: Scope
}

/** On what terms people come back, from a day on (再雇用規程); each change is a version of its own. */
export interface RehirePolicy extends RecordBase<'programme'> {
  readonly kind: 'rehirePolicy'
  /** What the version is called. */
  readonly name: string
  readonly from: Day
  readonly conditions: string
  readonly treatment: string
  /** Months after leaving before anybody may come back; null where there is no such rule. */
  readonly waitingMonths: number | null
  /** True where the policy says that nobody is promised to be taken back. */
  readonly hasNoGuarantee: boolean
  /** True where a person may come back only once. */
  readonly isOnceOnly: boolean
  /** Days from an application to the first answer; null where there is no such rule. */
  readonly answerDays: number | null
  /** Days from an application to the decision; null where there is no such rule. */
  readonly decideDays: number | null
  readonly announcements: readonly Announcement[]
  readonly note: string
}
