import type { MessageKey } from '#shared/i18n/messages.ts'
import { isMessageKey } from '#shared/i18n/translate.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { Say } from './words.ts'

/** What a report reads besides the records. */
export interface ReportContext {
  readonly say: Say
  readonly today: Day
  /** Writes a day that may be known to its month or year alone. */
  readonly writeDay: (day: Day) => string
  readonly staffNames: ReadonlyMap<Id<'staff'>, string>
  readonly companyNames: ReadonlyMap<Id<'organisation'>, string>
  /** Titles of events and names of interest groups. */
  readonly gatheringNames: ReadonlyMap<Id<'event'> | Id<'interestGroup'>, string>
  /** Titles of vacancies and cases, versions of the rehire policy. */
  readonly rehireNames: ReadonlyMap<string, string>
  /** The minutes that this machine's clock is ahead of UTC. */
  readonly offsetMinutes: number
}

/** One field in plain words. */
export interface ReportLine {
  readonly label: MessageKey
  /** Stands in the place of the label, where the value needs none: the day of a talk. */
  readonly lead?: string
  readonly value: string
}

/** A part of a report: a heading, and one group of lines for each thing it tells of. */
export interface ReportSection {
  readonly title: MessageKey
  readonly groups: readonly (readonly ReportLine[])[]
}

/** Writes the value of a field in plain words; empty where there is nothing to say. */
export type WriteField<V> = (value: V, context: ReportContext) => string

/** A writer for every field of a thing; null for one that says nothing, or is told elsewhere. */
export type FieldsOf<T> = { readonly [K in keyof T & string]-?: WriteField<T[K]> | null }

/** The kinds of things whose fields have labels. */
export type FieldKind =
  | 'record'
  | 'alumnus'
  | 'stint'
  | 'assignment'
  | 'leave'
  | 'contactPoint'
  | 'careerEntry'
  | 'skill'
  | 'tag'
  | 'topic'
  | 'colleague'
  | 'consent'
  | 'wish'
  | 'override'
  | 'interaction'
  | 'participant'
  | 'participation'
  | 'member'
  | 'gathering'
  | 'ledgerEntry'
  | 'case'
  | 'rehireNote'
  | 'caseStep'
  | 'interview'
  | 'fairnessReview'
  | 'startUpCheck'
  | 'wantedSkill'
  | 'programme'
  | 'announcement'
  | 'target'
  | 'answer'
  | 'story'

/** The label of a field: its own in what goes out, or that of the screen; null where it has none. */
export function fieldLabel(kind: FieldKind, field: string): MessageKey | null {
  const keys = [
    `outgoing.field.${kind}.${field}`,
    `outgoing.field.record.${field}`,
    `field.${field}`,
  ]
  return keys.find(isMessageKey) ?? null
}

/** Tells the fields of one thing, those that say something alone, in the order of the writers. */
export function linesOf<T extends object>(
  kind: FieldKind,
  fields: FieldsOf<T>,
  thing: T,
  context: ReportContext,
): readonly ReportLine[] {
  const lines: ReportLine[] = []
  for (const field of keysOf(fields)) {
    const write = fields[field]
    if (write === null) continue
    const value = write(thing[field], context)
    if (value.trim() === '') continue
    const label = fieldLabel(kind, field)
    if (label === null) throw new Error(`The field ${kind}.${field} has no label.`)
    lines.push({ label, value })
  }
  return lines
}

/** The lines of these that say something. */
export function filled(
  lines: readonly (readonly [label: MessageKey, value: string])[],
): readonly ReportLine[] {
  return lines.flatMap(([label, value]) => (value.trim() === '' ? [] : [{ label, value }]))
}

/** Makes a section of the groups that have lines; none where all are empty. */
export function sectionOf(
  title: MessageKey,
  groups: readonly (readonly ReportLine[])[],
): readonly ReportSection[] {
  const kept = groups.filter((lines) => lines.length > 0)
  return kept.length === 0 ? [] : [{ title, groups: kept }]
}

function keysOf<O extends object>(object: O): readonly Extract<keyof O, string>[] {
  const keys: Extract<keyof O, string>[] = []
  for (const key in object) keys.push(key)
  return keys
}
