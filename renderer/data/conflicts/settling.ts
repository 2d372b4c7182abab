import type { DataContext } from '#renderer/data/context.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { trashing } from '#shared/domain/act/changes.ts'
import { isSame, valueAt } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Part } from '#shared/domain/record/schema-parts.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import type { Conflict, ConflictOutcome } from '#shared/domain/sync/conflict.ts'
import { ID_PREFIX } from '#shared/lib/ids.ts'
import type { IdKind } from '#shared/lib/ids.ts'
import { overlay } from '#shared/lib/overlay.ts'

/** Lists in which two elements may stand side by side without contradicting each other. */
const OF_MANY = new Set([
  'contactPoints',
  'careerEntries',
  'skills',
  'topics',
  'wishes',
  'interviews',
  'notes',
])

/** Texts that may be this long hold remarks, which can be read one after the other. */
const REMARK_LENGTH = 1000

/** The ways to settle that make sense, the record being what it is by now. */
export function outcomesOf(context: DataContext, conflict: Conflict): readonly ConflictOutcome[] {
  const target = targetOf(context, conflict)
  if (target === null) return ['kept']
  if (conflict.kind === 'trash') return isLive(target) ? ['kept', 'taken'] : ['kept']
  return bothOf(context, conflict, target) === null ? ['kept', 'taken'] : ['kept', 'taken', 'both']
}

/** The changes of the record that settle a conflict; none where it stays as it is. */
export function settlingChanges(
  context: DataContext,
  conflict: Conflict,
  outcome: ConflictOutcome,
): readonly Change[] {
  const target = outcome === 'kept' ? null : targetOf(context, conflict)
  if (target === null) return []
  const { collection, key, kind } = conflict
  if (kind === 'trash') return isLive(target) ? [trashing(collection, target, context.now())] : []
  if (outcome === 'both') {
    const both = bothOf(context, conflict, target)
    return both === null ? [] : [both]
  }
  const before = currentOf(target, key)
  const after = readValue(conflict.lostText)
  if (isSame(before, after)) return []
  return [{ collection, id: target.id, before: { [key]: before }, after: { [key]: after } }]
}

/**
 * A conflict with what stands in the record now: it may have been written over since, and whoever
 * settles must see what would go.
 */
export function asItStands(context: DataContext, conflict: Conflict): Conflict {
  const target = conflict.kind === 'trash' ? null : targetOf(context, conflict)
  if (target === null) return conflict
  const current = currentOf(target, conflict.key)
  return overlay(conflict, { keptText: current === null ? null : JSON.stringify(current) })
}

/** The record that a settlement writes to: what it was merged into; null where it is gone. */
function targetOf({ book }: DataContext, conflict: Conflict): RecordBase | null {
  let record: RecordBase | null = book.get(conflict.collection, conflict.recordId)
  const seen = new Set<string>()
  while (record !== null && record.mergedIntoId !== null && !seen.has(record.id)) {
    seen.add(record.id)
    record = book.get(conflict.collection, record.mergedIntoId)
  }
  return record === null || record.erasedAt !== null ? null : record
}

/** The change that keeps both values: texts below each other, elements side by side. */
function bothOf(context: DataContext, conflict: Conflict, target: RecordBase): Change | null {
  const { collection, key } = conflict
  const [field = '', elementId] = key.split('/')
  const part = SCHEMAS[collection].properties[field]
  const current = currentOf(target, key)
  const lost = readValue(conflict.lostText)
  if (isEmpty(current) || isEmpty(lost) || isSame(current, lost)) return null
  if (elementId === undefined) {
    // A query or a setting made of two would be neither.
    if (
      collection === 'views' ||
      !isRemark(part) ||
      typeof current !== 'string' ||
      typeof lost !== 'string'
    )
      return null
    const text = `${current}\n${lost}`
    if (text.length > (part?.maxLength ?? 0)) return null
    return { collection, id: target.id, before: { [key]: current }, after: { [key]: text } }
  }
  const kind = kindOf(elementId)
  if (!OF_MANY.has(field) || kind === null || typeof lost !== 'object' || lost === null) return null
  const id = context.writer.newId(kind)
  const added = `${field}/${id}`
  return {
    collection,
    id: target.id,
    before: { [added]: null },
    after: { [added]: overlay(lost, { id }) },
  }
}

function isRemark(part: Part | undefined): boolean {
  return part?.enum === undefined && part?.pattern === undefined
    ? (part?.maxLength ?? 0) >= REMARK_LENGTH
    : false
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}

function currentOf(record: RecordBase, key: string): unknown {
  return valueAt(record as unknown as Readonly<Record<string, unknown>>, key)
}

function readValue(text: string | null): unknown {
  return text === null ? null : JSON.parse(text)
}

function kindOf(id: string): IdKind | null {
  const prefix = id.slice(0, 3)
  const kinds = Object.entries(ID_PREFIX) as readonly (readonly [IdKind, string])[]
  return kinds.find(([, own]) => own === prefix)?.[0] ?? null
}
