import { isMessageKey } from '#shared/i18n/translate.ts'
import type { Day, Instant } from '#shared/lib/dates.ts'
import { dayOfInstant } from '#shared/lib/dates.ts'

import type { WriteField } from './report-lines.ts'
import type { Say } from './words.ts'

/** Text as it stands. */
export const text: WriteField<string> = (value) => value
/** A day in the form of the paper. */
export const day: WriteField<Day | null> = (value, { writeDay }) =>
  value === null ? '' : writeDay(value)
/** Yes, or nothing. */
export const flag: WriteField<boolean> = (value, { say }) =>
  value ? say('outgoing.report.flag') : ''
/** The day of an instant. */
export const instant: WriteField<Instant | null> = (value, { writeDay, offsetMinutes }) =>
  value === null ? '' : writeDay(dayOfInstant(value, offsetMinutes))

/** The name of a vacancy, a case or a version of the policy; nothing of one that is gone. */
export const rehireName: WriteField<string | null> = (id, { rehireNames }) =>
  id === null ? '' : (rehireNames.get(id) ?? '')

/** The word of a choice, or the value itself where it is none of the known ones. */
export function choice(kind: string): WriteField<string | null> {
  return (value, { say }) =>
    firstWord(say, [`choice.${kind}.${value}`, `outgoing.choice.${kind}.${value}`]) ?? value ?? ''
}

/** The word of the first key that has one; null where none has. */
export function firstWord(say: Say, keys: readonly string[]): string | null {
  const key = keys.find(isMessageKey)
  return key === undefined ? null : say(key)
}

/** What every record has. */
export const RECORD = {
  id: text,
  scope: choice('scope'),
  trashedAt: instant,
  erasedAt: instant,
  mergedIntoId: (value: string | null) => value ?? '',
  isSample: flag,
  // Stamps for joining two machines' work; they tell nothing of the person.
  clocks: null,
} as const
