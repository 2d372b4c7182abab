import type { Alumnus, Stint } from '#shared/domain/alumnus/alumnus.ts'
import type { VerdictState } from '#shared/domain/eligibility/verdict.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { Say } from './words.ts'

/** What a column reads besides the person. */
export interface ColumnContext {
  readonly say: Say
  readonly today: Day
  /** Writes a day that may be known to its month or year alone. */
  readonly writeDay: (day: Day) => string
  readonly staffNames: ReadonlyMap<Id<'staff'>, string>
  readonly companyNames: ReadonlyMap<Id<'organisation'>, string>
  /** The rank of each grade by its name; a grade without one counts as lowest. */
  readonly gradeRanks: ReadonlyMap<string, number>
  readonly lastContactOn: ReadonlyMap<Id<'alumnus'>, Day>
  /** Whether each takes part by the rule in force. */
  readonly verdicts: ReadonlyMap<Id<'alumnus'>, VerdictState>
}

/** The cell of one person, of whom `stint` is the one that the row is about. */
export type ReadCell = (alumnus: Alumnus, context: ColumnContext, stint: Stint | null) => string

/** A column that can go out: its heading and what stands in it. */
export interface Column {
  readonly key: string
  /** The key of its heading, a text that the import reads back. */
  readonly label: MessageKey
  readonly read: ReadCell
}
