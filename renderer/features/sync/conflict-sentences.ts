import type { ConflictKind, ConflictOutcome } from '#shared/domain/sync/conflict.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'
import { isMessageKey } from '#shared/i18n/translate.ts'

/** What happened, where two values side by side do not say it by themselves. */
export function sentenceOf(kind: ConflictKind): MessageKey | null {
  return kind === 'field' ? null : `conflicts.${kind}`
}

/** What kind of thing a record is, by its id; null for a person, whom the name says enough of. */
export function recordWordOf(recordId: string): MessageKey | null {
  const key = `conflicts.record.${recordId.slice(0, 3)}`
  return isMessageKey(key) ? key : null
}

/** The button for a way to settle. */
export function outcomeAct(kind: ConflictKind, outcome: ConflictOutcome): MessageKey {
  const own = `conflicts.act.${kind}.${outcome}`
  return isMessageKey(own) ? own : `conflicts.act.${outcome}`
}

/** How it was settled, looking back. */
export function outcomeWords(kind: ConflictKind, outcome: ConflictOutcome): MessageKey {
  const own = `conflicts.outcome.${kind}.${outcome}`
  return isMessageKey(own) ? own : `conflicts.outcome.${outcome}`
}
