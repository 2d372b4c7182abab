import type { Part } from '#shared/domain/record/schema-parts.ts'
import { isMessageKey } from '#shared/i18n/translate.ts'

import { fieldLabel } from './report-lines.ts'
import type { FieldKind } from './report-lines.ts'
import type { Say } from './words.ts'

/** The kind of thing that a collection or a list holds; null where its fields have no words. */
export type OpenKind = FieldKind | null

const KINDS: Readonly<Record<string, FieldKind>> = {
  alumni: 'alumnus',
  interactions: 'interaction',
  gatherings: 'gathering',
  ledger: 'ledgerEntry',
  cases: 'case',
  programme: 'programme',
  stints: 'stint',
  assignments: 'assignment',
  leaves: 'leave',
  contactPoints: 'contactPoint',
  careerEntries: 'careerEntry',
  skills: 'skill',
  tags: 'tag',
  topics: 'topic',
  colleagues: 'colleague',
  members: 'member',
  consents: 'consent',
  wishes: 'wish',
  overrides: 'override',
  participants: 'participant',
  steps: 'caseStep',
  interviews: 'interview',
  fairnessReviews: 'fairnessReview',
  checks: 'startUpCheck',
  wantedSkills: 'wantedSkill',
  announcements: 'announcement',
  targets: 'target',
  answers: 'answer',
}

/** The family of words that a field chooses from, where its own name does not say so. */
const CHOICES: Readonly<Record<string, string>> = {
  'contactPoint.kind': 'contactKind',
  'contactPoint.place': 'contactPlace',
  'contactPoint.status': 'contactStatus',
  'consent.method': 'consentMethod',
  'wish.interest': 'rehireInterest',
  'interaction.kind': 'interactionKind',
  'participant.role': 'participantRole',
  'colleague.relation': 'colleagueRelation',
  'gathering.kind': 'gatheringKind',
  'gathering.mode': 'eventMode',
  'ledgerEntry.kind': 'ledgerKind',
  'case.kind': 'rehireKind',
  'caseStep.kind': 'stepKind',
  'startUpCheck.verdict': 'startUpVerdict',
  'programme.kind': 'programmeKind',
  'programme.about': 'feedbackSubject',
  'programme.permissionMethod': 'consentMethod',
}

/** Finds the kind by the name of the collection or of the list. */
export function openKind(name: string): OpenKind {
  return KINDS[name] ?? null
}

/** The heading of a field: its label, or its name in the program where it has none. */
export function openHeading(kind: OpenKind, field: string, say: Say): string {
  const label = kind === null ? null : fieldLabel(kind, field)
  return label === null ? field : say(label)
}

/** Makes the writer of a field's cells: choices in words, lists of texts in a row, days by ISO. */
export function openCellWriter(
  kind: OpenKind,
  field: string,
  part: Part,
  say: Say,
): (value: unknown) => string {
  const yes = say('outgoing.report.flag')
  const words = new Map(part.enum?.map((value) => [value, wordOf(kind, field, value, say)]))
  return (value) => {
    if (value === null || value === undefined) return ''
    if (typeof value === 'string') return words.get(value) ?? value
    if (typeof value === 'boolean') return value ? yes : ''
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) {
      return value.join('; ')
    }
    return typeof value === 'number' ? String(value) : JSON.stringify(value)
  }
}

function wordOf(kind: OpenKind, field: string, value: string | null, say: Say): string {
  const choice = CHOICES[`${kind}.${field}`] ?? field
  const keys = [`choice.${choice}.${value}`, `outgoing.choice.${choice}.${value}`]
  const key = keys.find(isMessageKey)
  return key === undefined ? (value ?? '') : say(key)
}
