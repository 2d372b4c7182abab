import type { VerdictState } from '#shared/domain/eligibility/verdict.ts'
import type { GojuonRow } from '#shared/japanese/gojuon.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { LeavingKind } from './alumnus.ts'
import type { Tenure } from './tenure.ts'

/** Why a row matched the search, where its name does not show it. */
export interface MatchReason {
  /** The key of the field's label, as in `field.<name>`. */
  readonly field: string
  readonly text: string
}

/** What the list shows of a person. */
export interface ListRow {
  readonly id: Id<'alumnus'>
  readonly name: string
  readonly kana: string
  readonly department: string
  readonly grade: string
  readonly joinedOn: Day | null
  readonly leftOn: Day | null
  readonly stintCount: number
  readonly tenure: Tenure
  readonly leavingKind: LeavingKind | null
  readonly company: string
  readonly email: string
  readonly phone: string
  readonly prefecture: string
  readonly tags: readonly string[]
  readonly skills: readonly string[]
  readonly lastContactOn: Day | null
  readonly nextStepDueOn: Day | null
  readonly employeeNo: string
  readonly ownerName: string
  readonly verdict: VerdictState
  readonly isDoNotContact: boolean
  readonly isDeceased: boolean
  readonly trashedAt: string | null
  readonly reason: MatchReason | null
}

/** A list as it stands: how long, where each 五十音 row begins, and its first rows. */
export interface AlumniList {
  /** Names this result; rows are asked for under it. */
  readonly key: string
  readonly total: number
  /** How many there are without search and filters. */
  readonly totalAll: number
  /** The index of the first person of each 五十音 row; only when sorted by name, ascending. */
  readonly starts: readonly {
    readonly row: GojuonRow
    readonly index: number
    readonly count: number
  }[]
  readonly first: readonly ListRow[]
}
