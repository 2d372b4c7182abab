import type { Translate } from '#renderer/i18n/language.ts'
import type { Part } from '#shared/domain/record/schema-parts.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'
import { isMessageKey } from '#shared/i18n/translate.ts'
import type { Day, Instant } from '#shared/lib/dates.ts'
import { writePhone } from '#shared/transfer/write/words.ts'

/** What values are written with. */
export interface ValueContext {
  readonly t: Translate
  readonly writeDay: (day: Day) => string
  readonly writeMoment: (at: Instant) => string
  /** Names of what values point at, by id. */
  readonly names: Readonly<Record<string, string>>
}

/** The family of words that a field chooses from, where its own name does not say so. */
const CHOICES: Readonly<Record<string, string>> = {
  'contactPoints.kind': 'contactKind',
  'contactPoints.place': 'contactPlace',
  'contactPoints.status': 'contactStatus',
  'consents.method': 'consentMethod',
  'wishes.interest': 'rehireInterest',
  'colleagues.relation': 'colleagueRelation',
  'participants.role': 'participantRole',
  'steps.kind': 'stepKind',
  'checks.verdict': 'startUpVerdict',
  'int.kind': 'interactionKind',
  'evt.mode': 'eventMode',
  'prt.mode': 'eventMode',
  'prg.about': 'feedbackSubject',
  'prg.permissionMethod': 'consentMethod',
  'prg.use': 'letterUse',
}

/**
 * Writes the value of one field in plain words; an empty one by a word of its own.
 *
 * @param kind the prefix of the record's id, or the name of the list that the field's element is in
 */
export function conflictValue(
  kind: string,
  field: string,
  value: unknown,
  part: Part | undefined,
  context: ValueContext,
): string {
  const { t } = context
  if (value === null || value === undefined || value === '') return t('conflicts.value.empty')
  if (typeof value === 'boolean') {
    if (field === 'isIn') return t(value ? 'choice.override.in' : 'choice.override.out')
    return t(value ? 'outgoing.report.flag' : 'conflicts.value.no')
  }
  if (typeof value === 'number') {
    return field.endsWith('Yen') ? t('fairness.yen', { yen: value }) : String(value)
  }
  if (typeof value === 'string') return textValue(kind, field, value, part, context)
  if (!Array.isArray(value)) return t('conflicts.value.inner')
  if (value.length === 0) return t('conflicts.value.empty')
  if (!value.every((one) => typeof one === 'string')) {
    return t('conflicts.value.items', { count: value.length })
  }
  return value.map((one) => textValue(kind, field, one, part?.items, context)).join('、')
}

function textValue(
  kind: string,
  field: string,
  value: string,
  part: Part | undefined,
  { t, writeDay, writeMoment, names }: ValueContext,
): string {
  const word = choiceOf(kind, field, value, part)
  if (word !== null) return t(word)
  const pattern = part?.pattern ?? ''
  if (pattern.startsWith('^[a-z]{3}_')) return names[value] ?? t('conflicts.value.unknown')
  if (pattern.endsWith('T')) return writeMoment(value)
  if (pattern.startsWith('^\\d{4}')) return writeDay(value)
  if (kind === 'viw' && field !== 'name') return t('conflicts.value.inner')
  return kind === 'contactPoints' && /^\d+$/.test(value) ? writePhone(value) : value
}

function choiceOf(
  kind: string,
  field: string,
  value: string,
  part: Part | undefined,
): MessageKey | null {
  if (field === 'goals') {
    const key = `programme.goal.${value}`
    return isMessageKey(key) ? key : null
  }
  if (part?.enum === undefined) return null
  const choice = CHOICES[`${kind}.${field}`] ?? field
  return (
    [`choice.${choice}.${value}`, `outgoing.choice.${choice}.${value}`].find(isMessageKey) ?? null
  )
}
