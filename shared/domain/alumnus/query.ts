import type { VerdictState } from '#shared/domain/eligibility/verdict.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { LeavingKind } from './alumnus.ts'

/** What a person may lack, as a filter. */
export const MISSING = ['email', 'phone', 'address', 'kana', 'consent'] as const
/** One thing that may be missing. */
export type Missing = (typeof MISSING)[number]

/** When the person was last in touch, as a filter; days back from today. */
export type LastContactFilter =
  | { readonly kind: 'within'; readonly days: number }
  | { readonly kind: 'before'; readonly days: number }
  | { readonly kind: 'never' }

/** Filters that all have to hold; within a list one match is enough; null or empty asks nothing. */
export interface AlumniFilters {
  /** Served at some time between these days, both included. */
  readonly servedFrom: Day | null
  readonly servedTo: Day | null
  /** Whole years served, both bounds included. */
  readonly yearsMin: number | null
  readonly yearsMax: number | null
  /** Grades ever held. */
  readonly grades: readonly string[]
  /** Held this grade or a higher one at some time. */
  readonly gradeAtLeast: string | null
  /** Departments ever worked in. */
  readonly departments: readonly string[]
  /** Years in which a stint ended, both bounds included. */
  readonly leftYearMin: number | null
  readonly leftYearMax: number | null
  readonly leavingKinds: readonly LeavingKind[]
  readonly skills: readonly string[]
  readonly tags: readonly string[]
  readonly companies: readonly string[]
  readonly prefectures: readonly string[]
  readonly lastContact: LastContactFilter | null
  readonly missing: readonly Missing[]
  /** What the rule in force says. */
  readonly verdicts: readonly VerdictState[]
}

/** No filter at all. */
export const NO_FILTERS: AlumniFilters = {
  servedFrom: null,
  servedTo: null,
  yearsMin: null,
  yearsMax: null,
  grades: [],
  gradeAtLeast: null,
  departments: [],
  leftYearMin: null,
  leftYearMax: null,
  leavingKinds: [],
  skills: [],
  tags: [],
  companies: [],
  prefectures: [],
  lastContact: null,
  missing: [],
  verdicts: [],
}

/** The columns that the list can show; the name always comes first. */
export const ALUMNI_COLUMNS = [
  'name',
  'department',
  'grade',
  'period',
  'tenure',
  'leftOn',
  'leavingKind',
  'company',
  'email',
  'phone',
  'prefecture',
  'tags',
  'skills',
  'lastContactOn',
  'nextStepDueOn',
  'employeeNo',
  'owner',
  'verdict',
] as const
/** A column of the list. */
export type AlumniColumn = (typeof ALUMNI_COLUMNS)[number]

/** What the list is to show. */
export interface AlumniQuery {
  readonly text: string
  readonly filters: AlumniFilters
  readonly sort: { readonly column: AlumniColumn; readonly isDescending: boolean }
  readonly shows: 'live' | 'trash'
}

/** Everyone, in 五十音 order. */
export const DEFAULT_QUERY: AlumniQuery = {
  text: '',
  filters: NO_FILTERS,
  sort: { column: 'name', isDescending: false },
  shows: 'live',
}

/** How many filters of a set ask something. */
export function countFilters(filters: AlumniFilters): number {
  return Object.values(filters).filter((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  ).length
}

/** Reads a query kept as JSON, falling back to everyone where it is not one. */
export function parseAlumniQuery(json: string): AlumniQuery {
  try {
    const read = JSON.parse(json) as Partial<AlumniQuery>
    const column = ALUMNI_COLUMNS.find((name) => name === read.sort?.column) ?? 'name'
    return {
      text: typeof read.text === 'string' ? read.text : '',
      filters: { ...NO_FILTERS, ...read.filters },
      sort: { column, isDescending: read.sort?.isDescending === true },
      shows: read.shows === 'trash' ? 'trash' : 'live',
    }
  } catch {
    return DEFAULT_QUERY
  }
}
