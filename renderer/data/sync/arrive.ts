import { withoutStoreFields } from '#renderer/data/database.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { applyChange, stampOf } from '#shared/domain/record/patch.ts'
import type { Clocks, RecordBase } from '#shared/domain/record/record.ts'
import { stampIn } from '#shared/domain/sync/clocks.ts'
import { conflictOf } from '#shared/domain/sync/conflict-of.ts'
import { mergeRecord } from '#shared/domain/sync/merge-record.ts'
import { partingClocks } from '#shared/domain/sync/parting.ts'

import { eraseAgain } from './erase-again.ts'
import type { Arrived as AsItStands } from './erase-again.ts'
import { arrivedChanges } from './lead-on.ts'
import { isWellFormed } from './open-rows.ts'
import type { ArrivedRecord, OpenedRows } from './open-rows.ts'
import type { Known } from './sync-memory.ts'
import type { SyncTools } from './sync-tools.ts'

/**
 * Brings records of the server in: merged with what is here and written as one act, with all that
 * gave way kept as conflicts; only then is it remembered as common.
 *
 * Throws what `commit` throws; rows may be brought in again, which changes nothing.
 */
export async function arrive(tools: SyncTools, opened: OpenedRows): Promise<void> {
  const { state } = tools
  const unfit = new Set<ArrivedRecord>()
  await tools.alone(async (commit) => {
    const changes = opened.records.flatMap((one) => {
      const found = changesOf(tools, one)
      if (found === null) unfit.add(one)
      return found ?? []
    })
    const count = opened.records.length
    if (changes.length > 0) await commit({ key: 'acts.sync.arrived', facts: { count } }, changes)
    // Where a run ended right here, the same rows come again and change nothing.
    const again = eraseAgain(tools.context, arrivedAs(tools, opened, changes))
    if (again.length > 0) await commit({ key: 'acts.sync.erase-again', facts: {} }, again)
    const led = arrivedChanges(tools.context, arrivedAs(tools, opened, changes))
    if (led.length > 0) await commit({ key: 'acts.sync.unify', facts: {} }, led)
  })
  const known = new Map<string, Known>(opened.lost)
  const taken = opened.records.filter((one) => !unfit.has(one))
  for (const { docId, rev, states, branches: others } of taken) {
    const [winner] = states
    if (winner !== undefined) known.set(docId, { rev, clocks: winner.clocks })
    tools.offered.delete(docId)
    if (others.length > 0) tools.branches.set(docId, others)
  }
  const parked = new Map([
    ...taken.filter(({ docId }) => state.parked().has(docId)).map(freed),
    ...opened.parked,
    ...[...unfit].map(({ docId, doc }) => [docId, doc] as const),
  ])
  const received = state.facts().received + taken.length
  await state.keep({ known, parked, machines: opened.machines }, { received })
}

/** The records that came or that an arrival changed, as they stand now. */
function arrivedAs(
  { context }: SyncTools,
  { records }: OpenedRows,
  changes: readonly Change[],
): readonly AsItStands[] {
  const places = new Map<string, Change['collection']>()
  for (const { collection, states } of records) {
    for (const { id } of states) places.set(id, collection)
  }
  for (const { collection, id } of changes) places.set(id, collection)
  return [...places].flatMap(([id, collection]) => {
    const record = context.book.get(collection, id) as RecordBase | null
    return record === null ? [] : [{ collection, record }]
  })
}

function freed({ docId }: ArrivedRecord): readonly [string, null] {
  return [docId, null]
}

/**
 * The changes that one record of the server comes to; null where both sides together are more than a
 * record holds, such as a list that each filled, so that it has to wait for a person.
 */
function changesOf(
  { context, offered, state }: SyncTools,
  { docId, collection, states, branches }: ArrivedRecord,
): readonly Change[] | null {
  const { book, writer } = context
  const known = state.known(docId)?.clocks ?? null
  const ownTail = writer.deviceId.slice(-8)
  const changes: Change[] = []
  let current: RecordBase | null = null
  for (const theirs of states) {
    current ??= book.get(collection, theirs.id)
    if (current === null) {
      const { id, clocks, ...after } = theirs
      changes.push({ collection, id, before: null, after, clocks })
      current = theirs
      continue
    }
    // What was last in common with the server need not be so with its branches, or an older copy.
    const parted = partingClocks(current, theirs)
    const last = known !== null && wentBack(known, theirs) ? olderOf(known, parted) : known
    const common = branches.length === 0 ? last : parted
    const base = withOffered(common, offered.get(docId), theirs)
    const facts = { base, ownTail }
    const { change, odds, isToRestore } = mergeRecord(collection, current, theirs, facts)
    if (change !== null) {
      changes.push(change)
      current = applyChange(current, change, '') ?? current
      const merged = withoutStoreFields(current as unknown as Record<string, unknown>)
      if (!isWellFormed(collection, merged)) return null
    }
    for (const one of odds) {
      const conflict = conflictOf(collection, current, one)
      if (conflict !== null && book.get('conflicts', conflict.id) === null) changes.push(conflict)
    }
    if (isToRestore) changes.push(restored(collection, current))
  }
  return changes
}

/** Tells whether the server holds less of a record than it did: it was taken back to an older copy. */
function wentBack(known: Clocks, theirs: RecordBase): boolean {
  return Object.entries(known).some(([key, stamp]) => key !== '*' && stampIn(theirs, key) < stamp)
}

/** The older stamps of both: what either takes for changed counts as changed. */
function olderOf(known: Clocks, parted: Clocks | null): Clocks {
  if (parted === null) return known
  const keys = new Set([...Object.keys(known), ...Object.keys(parted)])
  const older = (key: string): string => {
    const [first = ''] = [stampOf(known, key), stampOf(parted, key)].sort()
    return first
  }
  return Object.fromEntries([...keys].map((key) => [key, older(key)]))
}

/** What this machine sent itself is common, also where the answer was cut. */
function withOffered(
  common: Clocks | null,
  offered: ReadonlySet<string> | undefined,
  { clocks }: RecordBase,
): Clocks | null {
  const own = Object.entries(clocks).filter(([, stamp]) => offered?.has(stamp) === true)
  return own.length === 0 ? common : { ...common, ...Object.fromEntries(own) }
}

/** Stamped by the act itself, so that it wins over the trash everywhere. */
function restored(collection: Change['collection'], { id, trashedAt }: RecordBase): Change {
  return { collection, id, before: { trashedAt }, after: { trashedAt: null } }
}
