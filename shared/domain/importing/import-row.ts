import type {
  ContactKind,
  ContactPlace,
  EmploymentType,
  LeavingKind,
  Purpose,
} from '#shared/domain/alumnus/alumnus.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'
import type { Facts } from '#shared/lib/result.ts'

/** A text or day of a person that a roster may give, one value each. */
export type PersonText =
  | 'familyName'
  | 'givenName'
  | 'familyNameKana'
  | 'givenNameKana'
  | 'familyNameRomaji'
  | 'givenNameRomaji'
  | 'formerFamilyName'
  | 'formerFamilyNameKana'
  | 'preferredName'
  | 'birthOn'
  | 'deceasedOn'

/** What a row says of one period of employment; a given empty text is an emptied cell. */
export interface RowStint {
  readonly employeeNo?: string
  readonly joinedOn?: string
  readonly leftOn?: string
  readonly lastWorkingDay?: string
  readonly employmentType?: EmploymentType | ''
  readonly leavingKind?: LeavingKind | ''
  readonly leavingReason?: string
}

/** A way to reach the person as the row gives it; an empty value is an emptied cell. */
export interface RowContact {
  readonly kind: ContactKind
  readonly place: ContactPlace
  readonly value: string
  readonly postalCode?: string
  readonly building?: string
}

/** What the row says of the post held now. */
export interface RowCareer {
  readonly company?: string
  readonly title?: string
  readonly industry?: string
}

/** A consent that the row proves by its day. */
export interface RowConsent {
  readonly purpose: Purpose
  readonly givenOn: Day
}

/** Who in the company keeps in touch; an empty name is an emptied cell. */
export interface RowOwner {
  readonly id: Id<'staff'> | null
  readonly name: string
}

/** Something to tell about a row: a message key below `importing.remark.` and its facts. */
export interface Remark {
  readonly key: string
  readonly facts: Facts
}

/**
 * One row of a roster as the import understands it, before it meets anyone.
 *
 * What the file has no column for is absent; an emptied cell is an empty text.
 */
export interface ImportRow {
  /** The row of the sheet, counted from 1. */
  readonly line: number
  /** The Kizuna ID; empty where the file has none. */
  readonly alumnusId: string
  readonly stintId: string
  readonly texts: Readonly<Partial<Record<PersonText, string>>>
  readonly isDoNotContact?: boolean
  /** Why, in the words of the file. */
  readonly doNotContactReason?: string
  readonly isDeceased?: boolean
  readonly stint: RowStint
  readonly department?: string
  readonly grade?: string
  readonly contacts: readonly RowContact[]
  readonly career: RowCareer
  readonly consents?: readonly RowConsent[]
  readonly owner?: RowOwner
  readonly skills?: readonly string[]
  readonly tags?: readonly string[]
  readonly topics?: readonly string[]
  readonly note?: string
  /** Lines for the note: values without a field, and what could not be read. */
  readonly noteLines: readonly string[]
  readonly remarks: readonly Remark[]
  /** Why the row cannot come in; null for a row that can. */
  readonly failure: Remark | null
}

/** Whether a match keeps what is there, fills its gaps, or takes over what the roster says. */
export const MATCH_MODES = ['keep', 'fill', 'overwrite'] as const
/** One of those. */
export type MatchMode = (typeof MATCH_MODES)[number]
