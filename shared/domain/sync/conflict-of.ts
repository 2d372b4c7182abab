import type { Change, CollectionName } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { stampMs } from '#shared/domain/record/clock.ts'
import type { Stamp } from '#shared/domain/record/clock.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { View } from '#shared/domain/view/view.ts'
import { ID_PREFIX, isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { Conflict } from './conflict.ts'
import type { Odds } from './merge-record.ts'

/** Settings whose loss nobody would notice: how lists look. */
const OF_LOOKS = new Set(['listColumns', 'casesView'])

/**
 * The change that keeps what gave way, so that a person can settle it; null where nobody would miss
 * it: marks of Today, remembered mappings, how lists look, and conflicts themselves.
 *
 * Two machines that find the same odds make the same conflict.
 *
 * @param record the record as it stands here
 */
export function conflictOf(
  collection: CollectionName,
  record: RecordBase,
  odds: Odds,
): Change | null {
  if (collection === 'conflicts' || collection === 'ledger') return null
  if (collection === 'views' && isOfLooks(record as unknown as View)) return null
  const { kind, key, keptStamp, lostStamp } = odds
  const fields: Omit<Conflict, keyof RecordBase> & Pick<Conflict, 'scope'> = {
    kind,
    collection,
    recordId: record.id,
    key,
    keptText: textOf(odds.kept),
    lostText: textOf(odds.lost),
    keptAt: instantOf(keptStamp),
    lostAt: instantOf(lostStamp),
    keptBy: keptStamp.slice(-8),
    lostBy: lostStamp.slice(-8),
    alumnusIds: [...peopleIn(record), ...peopleIn(odds.lost)].filter(isFirst),
    settledAt: null,
    outcome: null,
    scope: record.scope,
  }
  return creation('conflicts', conflictId(record.id, key, lostStamp), fields, record.isSample)
}

/** Every alumnus that a record or a value names, itself included. */
export function peopleIn(value: unknown): readonly Id<'alumnus'>[] {
  if (isId('alumnus', value)) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'clocks' || field.startsWith('_') ? [] : peopleIn(inner),
  )
}

function isOfLooks(view: View): boolean {
  if (view.kind === 'setting') return OF_LOOKS.has(view.key)
  return view.kind === 'mark' || view.kind === 'importMapping'
}

function isFirst<T>(value: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(value) === index
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value)
}

function instantOf(stamp: Stamp): string {
  const ms = stampMs(stamp)
  return new Date(Number.isFinite(ms) ? ms : 0).toISOString()
}

/** One id for what gave way, whoever finds it: its stamp, and the place where it stood. */
function conflictId(recordId: string, key: string, lost: Stamp): Id<'conflict'> {
  const place = `${recordId} ${key}`
  const tail = [FNV_SEED, OTHER_SEED].map((seed) => fnv1a(place, seed)).join('')
  const moment = lost.replace(/[^0-9a-z]/g, '')
  return `${ID_PREFIX.conflict}_${moment}${tail}` as Id<'conflict'>
}

const FNV_SEED = 0x811c9dc5
const OTHER_SEED = 0x9e3779b9

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo), seven characters of base 36. */
function fnv1a(text: string, seed: number): string {
  let hash = seed
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(36).padStart(7, '0')
}
