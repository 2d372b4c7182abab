import type { Conflict } from '#shared/domain/sync/conflict.ts'
import type { Instant } from '#shared/lib/dates.ts'

import {
  ALUMNUS_FIELDS,
  ASSIGNMENT_FIELDS,
  CAREER_FIELDS,
  COLLEAGUE_FIELDS,
  CONSENT_FIELDS,
  CONTACT_FIELDS,
  LEAVE_FIELDS,
  OVERRIDE_FIELDS,
  SKILL_FIELDS,
  STINT_FIELDS,
  TAG_FIELDS,
  TOPIC_FIELDS,
  WISH_FIELDS,
} from './report-fields.ts'
import { fieldLabel, linesOf, sectionOf } from './report-lines.ts'
import type {
  FieldKind,
  FieldsOf,
  ReportContext,
  ReportLine,
  ReportSection,
  WriteField,
} from './report-lines.ts'
import {
  ANSWER_FIELDS,
  CASE_FIELDS,
  REHIRE_NOTE_FIELDS,
  STORY_FIELDS,
} from './report-rehire-fields.ts'
import { INTERACTION_FIELDS, MEMBER_FIELDS, PARTICIPATION_FIELDS } from './report-tie-fields.ts'
import { instant } from './report-values.ts'

/** A value that was written of a person and does not stand in the record (食い違い). */
export interface OtherValue {
  readonly place: Pick<Conflict, 'collection' | 'recordId' | 'key'>
  readonly value: unknown
  readonly at: Instant
}

type Writers = Readonly<Record<string, WriteField<never> | null>>
type Table = readonly [FieldKind, Writers]

function table<T>(kind: FieldKind, fields: FieldsOf<T>): Table {
  return [kind, fields]
}

/** By the prefix of the record's id. */
const RECORDS: Readonly<Record<string, Table>> = {
  alm: table('alumnus', ALUMNUS_FIELDS),
  int: table('interaction', INTERACTION_FIELDS),
  prt: table('participation', PARTICIPATION_FIELDS),
  cas: table('case', CASE_FIELDS),
  rnt: table('rehireNote', REHIRE_NOTE_FIELDS),
  prg: table('story', STORY_FIELDS),
}

/** By the list that an element stands in. */
const ELEMENTS: Readonly<Record<string, Table>> = {
  stints: table('stint', STINT_FIELDS),
  assignments: table('assignment', ASSIGNMENT_FIELDS),
  leaves: table('leave', LEAVE_FIELDS),
  contactPoints: table('contactPoint', CONTACT_FIELDS),
  careerEntries: table('careerEntry', CAREER_FIELDS),
  skills: table('skill', SKILL_FIELDS),
  tags: table('tag', TAG_FIELDS),
  topics: table('topic', TOPIC_FIELDS),
  colleagues: table('colleague', COLLEAGUE_FIELDS),
  consents: table('consent', CONSENT_FIELDS),
  wishes: table('wish', WISH_FIELDS),
  overrides: table('override', OVERRIDE_FIELDS),
  members: table('member', MEMBER_FIELDS),
  answers: table('answer', ANSWER_FIELDS),
}

/** Tells the values that gave way to another between two machines, with the day of their writing. */
export function othersKept(
  others: readonly OtherValue[],
  context: ReportContext,
): readonly ReportSection[] {
  return sectionOf(
    'outgoing.report.section.others',
    others.map((other) => {
      const lines = linesOfOther(other, context)
      const at = { label: 'outgoing.field.other.at', value: instant(other.at, context) } as const
      return lines.length === 0 ? [] : [at, ...lines]
    }),
  )
}

function linesOfOther({ place, value }: OtherValue, context: ReportContext): readonly ReportLine[] {
  const [field = '', elementId] = place.key.split('/')
  const element = elementId === undefined ? undefined : ELEMENTS[field]
  if (element !== undefined) {
    const [kind, writers] = element
    // A value of an earlier form has fewer fields.
    const told = value as Readonly<Record<string, never>>
    const known = Object.entries(writers).filter(([name]) => name in told)
    return linesOf(kind, Object.fromEntries(known), told, context)
  }
  const [kind, writers] = RECORDS[place.recordId.slice(0, 3)] ?? []
  const write = writers?.[field] ?? null
  const label = kind === undefined ? null : fieldLabel(kind, field)
  if (write === null || label === null) return []
  // The steps of a case and the like are written as a whole list.
  const told = write((elementId === undefined ? value : [value]) as never, context)
  return told.trim() === '' ? [] : [{ label, value: told }]
}
