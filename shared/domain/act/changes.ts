import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Part } from '#shared/domain/record/schema-parts.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import type { Id } from '#shared/lib/ids.ts'
import { overlay } from '#shared/lib/overlay.ts'

import type { Change, CollectionName } from './act.ts'

/** The change that makes a record; the fields that the core keeps are added. */
export function creation(
  collection: CollectionName,
  id: Id,
  fields: object,
  isSample = false,
): Change {
  const kept = { trashedAt: null, erasedAt: null, mergedIntoId: null, isSample, scope: 'company' }
  const missing = Object.entries(kept).filter(([name]) => !(name in fields))
  return { collection, id, before: null, after: overlay(fields, Object.fromEntries(missing)) }
}

/** The change that moves a record to the trash. */
export function trashing(collection: CollectionName, record: RecordBase, at: string): Change {
  const { id, trashedAt } = record
  return { collection, id, before: { trashedAt }, after: { trashedAt: at } }
}

/** The change that brings a record back from the trash. */
export function restoring(collection: CollectionName, record: RecordBase): Change {
  const { id, trashedAt } = record
  return { collection, id, before: { trashedAt }, after: { trashedAt: null } }
}

const KEPT = new Set(['id', 'clocks', 'kind', 'scope', 'isSample', 'trashedAt', 'mergedIntoId'])

/**
 * The change that erases a record for good: every other field is emptied in the same act, and the
 * act itself holds none of what was there.
 */
export function erasing(collection: CollectionName, record: RecordBase, at: string): Change {
  const after: Record<string, unknown> = { erasedAt: at }
  const { properties } = SCHEMAS[collection]
  for (const [field, value] of Object.entries(record)) {
    if (KEPT.has(field) || field.startsWith('_') || field === 'erasedAt') continue
    after[field] = emptied(value, properties[field])
  }
  return { collection, id: record.id, before: { erasedAt: null }, after }
}

function emptied(value: unknown, part: Part | undefined): unknown {
  if (part === undefined || part.type.includes('null')) return null
  if (part.enum !== undefined) return part.enum[0]
  if (Array.isArray(value)) return []
  if (typeof value === 'boolean') return false
  if (typeof value === 'number') return 0
  // A day or an id of another record can't be empty, and names nobody.
  const isBound = part.pattern !== undefined && !new RegExp(part.pattern).test('')
  return isBound ? value : ''
}
