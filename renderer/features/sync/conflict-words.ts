import { isSame } from '#shared/domain/record/patch.ts'
import type { Part } from '#shared/domain/record/schema-parts.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import type { Conflict } from '#shared/domain/sync/conflict.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'

import { conflictLabel } from './conflict-labels.ts'
import { conflictValue } from './conflict-values.ts'
import type { ValueContext } from './conflict-values.ts'

/** One line of a value: of a plain field the only one, without a label. */
export interface ValueLine {
  readonly field: string
  readonly label: MessageKey | null
  readonly text: string
  /** True where the other side says something else. */
  readonly isDifferent: boolean
}

/** What is at odds, in words: the field, and both its values. */
export interface ConflictWords {
  readonly label: MessageKey
  readonly kept: readonly ValueLine[]
  readonly lost: readonly ValueLine[]
}

/** What ties an element to its list or to another element there. */
const UNSAID = new Set(['id', 'stintId'])

type Fields = Readonly<Record<string, unknown>>

/** Says what is at odds: a plain field in one line, an element of a list field by field. */
export function conflictWords(conflict: Conflict, context: ValueContext): ConflictWords {
  const [field = '', elementId] = conflict.key.split('/')
  const kind = conflict.recordId.slice(0, 3)
  const part = SCHEMAS[conflict.collection].properties[field]
  const kept = readValue(conflict.keptText)
  const lost = readValue(conflict.lostText)
  const label = conflictLabel(kind, field)
  if (elementId === undefined) {
    const line = (value: unknown): readonly ValueLine[] => [
      {
        field,
        label: null,
        text: conflictValue(kind, field, value, part, context),
        isDifferent: true,
      },
    ]
    return { label, kept: line(kept), lost: line(lost) }
  }
  const parts = part?.items?.properties ?? {}
  return {
    label,
    kept: elementLines(field, parts, kept, lost, context),
    lost: elementLines(field, parts, lost, kept, context),
  }
}

function elementLines(
  list: string,
  parts: Readonly<Record<string, Part>>,
  value: unknown,
  other: unknown,
  context: ValueContext,
): readonly ValueLine[] {
  if (!isFields(value)) {
    const text = context.t('conflicts.value.gone')
    return [{ field: list, label: null, text, isDifferent: true }]
  }
  const others = isFields(other) ? other : null
  const shown = Object.keys(parts).filter(
    (field) => !UNSAID.has(field) && (says(value[field]) || says(others?.[field])),
  )
  return shown.map((field) => ({
    field,
    label: shown.length === 1 ? null : conflictLabel(list, field),
    text: conflictValue(list, field, value[field], parts[field], context),
    isDifferent: others !== null && !isSame(value[field], others[field]),
  }))
}

function says(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && value !== false
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readValue(text: string | null): unknown {
  return text === null ? null : JSON.parse(text)
}
