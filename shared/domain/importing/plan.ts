import type { Change } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { alumnusSchema } from '#shared/domain/alumnus/alumnus.schema.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { BLANK_ALUMNUS } from '#shared/domain/alumnus/new-alumnus.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { compileCheck } from '#shared/domain/record/validate.ts'
import { overlay } from '#shared/lib/overlay.ts'

import type { Decisions } from './decisions.ts'
import { groupRows } from './group-rows.ts'
import type { ImportRow, MatchMode, Remark } from './import-row.ts'
import { indexPeople } from './people-index.ts'
import type { Candidate, MatchReason } from './people-index.ts'
import { resolveGroups } from './resolve-groups.ts'
import type { Resolved } from './resolve-groups.ts'
import { settlePerson } from './settle-person.ts'
import type { SettleContext } from './settle-person.ts'
import type { Difference } from './settle.ts'

/** What becomes of a group of rows; a doubt that is not answered stays outside. */
export type Verdict = 'new' | 'match' | 'doubt' | 'unchanged' | 'failed' | 'skipped'

/** A group as it would come in. */
export interface PlannedGroup {
  readonly key: string
  readonly lines: readonly number[]
  readonly rows: readonly ImportRow[]
  readonly verdict: Verdict
  /** Why it is doubtful, skipped or failed. */
  readonly reason: Remark | null
  /** The person whom it is about, and by what it was recognised. */
  readonly person: Alumnus | null
  readonly matchedBy: MatchReason | null
  readonly candidates: readonly Candidate[]
  readonly clashKey: string | null
  readonly mode: MatchMode
  readonly differences: readonly Difference[]
  readonly remarks: readonly Remark[]
  readonly change: Change | null
}

/** What becomes of one row of the file. */
export interface RowOutcome {
  readonly line: number
  readonly outcome: 'new' | 'updated' | 'unchanged' | 'skipped' | 'failed'
  readonly reason: Remark | null
}

/** How many rows there are of each outcome; `read` is their sum. */
export interface ImportCounts {
  readonly read: number
  readonly new: number
  readonly updated: number
  readonly unchanged: number
  readonly skipped: number
  readonly failed: number
}

/** An import as it would run. */
export interface ImportPlan {
  readonly groups: readonly PlannedGroup[]
  readonly outcomes: readonly RowOutcome[]
  readonly counts: ImportCounts
  readonly changes: readonly Change[]
}

/** What a plan is made from besides rows and decisions. */
export interface PlanContext extends SettleContext {
  readonly people: Iterable<Alumnus>
  /** Where a person of this id is now; null for an id that was never here. */
  readonly standing: (id: string) => 'live' | 'trash' | 'erased' | null
  /** The rows that the reading left out, with its reasons. */
  readonly leftOut: readonly { readonly line: number; readonly reason: Remark }[]
}

/** Checks the fields that the roster gives; the others are blank or stood there already. */
const checkFields = compileCheck({ ...alumnusSchema, required: [] })

/** Works out what an import would do; nothing is written. */
export function planImport(
  rows: readonly ImportRow[],
  decisions: Decisions,
  context: PlanContext,
): ImportPlan {
  const outcomes: RowOutcome[] = context.leftOut.map(({ line, reason }) => ({
    line,
    outcome: 'skipped',
    reason,
  }))
  const groups: PlannedGroup[] = []
  const fit: ImportRow[] = []
  for (const row of rows) {
    const standing = row.alumnusId === '' ? 'live' : context.standing(row.alumnusId)
    if (row.failure !== null) {
      groups.push(outside(row, 'failed', row.failure))
    } else if (standing === 'trash' || standing === 'erased') {
      groups.push(outside(row, 'skipped', { key: `id-${standing}`, facts: {} }))
    } else if (standing === null) {
      const remark = { key: 'id-unknown', facts: {} }
      fit.push({ ...row, alumnusId: '', stintId: '', remarks: [...row.remarks, remark] })
    } else {
      fit.push(row)
    }
  }
  const grouped = groupRows(fit, (key) => decisions.answers[key]?.as === 'joined')
  const index = indexPeople(context.people)
  for (const resolved of resolveGroups(grouped.groups, index, decisions, context)) {
    groups.push(planGroup(resolved, decisions, context))
  }
  for (const [line, like] of grouped.repeated) {
    outcomes.push({ line, outcome: 'skipped', reason: { key: 'repeated', facts: { line: like } } })
  }
  for (const group of groups) {
    for (const line of group.lines) {
      outcomes.push({ line, outcome: OUTCOMES[group.verdict], reason: group.reason })
    }
  }
  outcomes.sort((a, b) => a.line - b.line)
  groups.sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0))
  return {
    groups,
    outcomes,
    counts: countOutcomes(outcomes),
    changes: groups.flatMap(({ change }) => change ?? []),
  }
}

const OUTCOMES: Readonly<Record<Verdict, RowOutcome['outcome']>> = {
  new: 'new',
  match: 'updated',
  unchanged: 'unchanged',
  doubt: 'skipped',
  skipped: 'skipped',
  failed: 'failed',
}

/** Counts rows by what becomes of them. */
export function countOutcomes(outcomes: readonly RowOutcome[]): ImportCounts {
  const counts = { new: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0 }
  for (const { outcome } of outcomes) counts[outcome] += 1
  return { read: outcomes.length, ...counts }
}

function outside(row: ImportRow, verdict: 'failed' | 'skipped', reason: Remark): PlannedGroup {
  return {
    key: String(row.line),
    lines: [row.line],
    rows: [row],
    verdict,
    reason,
    person: null,
    matchedBy: null,
    candidates: [],
    clashKey: null,
    mode: 'fill',
    differences: [],
    remarks: row.remarks,
    change: null,
  }
}

function planGroup(
  { group, person, matchedBy, candidates, doubt, isSkipped }: Resolved,
  decisions: Decisions,
  context: PlanContext,
): PlannedGroup {
  const mode = decisions.modes[group.key] ?? decisions.mode
  const { fields, differences } = settlePerson(person, group.rows, mode, context)
  const planned = (
    verdict: Verdict,
    reason: PlannedGroup['reason'] = null,
    change: Change | null = null,
  ): PlannedGroup => ({
    key: group.key,
    lines: group.rows.map(({ line }) => line),
    rows: group.rows,
    verdict,
    reason,
    person,
    matchedBy,
    candidates,
    clashKey: group.clashKey,
    mode,
    remarks: group.rows.flatMap(({ remarks }) => remarks),
    differences,
    change,
  })
  if (isSkipped) return planned('skipped', { key: 'by-choice', facts: {} })
  if (doubt !== null) return planned('doubt', doubt)
  const change = changeOf(person, fields, context)
  if (change === null) return planned('unchanged')
  const problem = checkFields(fields)
  if (problem !== null) {
    const field = problem.split('.').findLast((part) => !/^\d+$/.test(part)) ?? problem
    return planned('failed', { key: 'too-long', facts: { field } })
  }
  return planned(person === null ? 'new' : 'match', null, change)
}

function changeOf(
  person: Alumnus | null,
  fields: Partial<AlumnusFields>,
  { newId }: PlanContext,
): Change | null {
  if (person !== null) return diffRecord('alumni', person, fields)
  return creation('alumni', newId('alumnus'), overlay(BLANK_ALUMNUS, fields))
}
