import type { CollectionName } from '#shared/domain/act/act.ts'
import { migrate } from '#shared/domain/migrations.ts'
import { MAX_AHEAD_MS, stampMs } from '#shared/domain/record/clock.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import { compileCheck } from '#shared/domain/record/validate.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import { newestStamp } from '#shared/domain/sync/clocks.ts'
import type { RemoteDoc, RemoteRow } from '#shared/ipc/couch.ts'

import type { Known } from './sync-memory.ts'
import { placeOf } from './sync-state.ts'
import type { SyncTools } from './sync-tools.ts'

/** One record of the server, opened and checked. */
export interface ArrivedRecord {
  readonly docId: string
  readonly collection: CollectionName
  readonly rev: string
  /** What the winning revision holds, then what the others do. */
  readonly states: readonly RecordBase[]
  /** The other revisions, to be taken away once they are merged. */
  readonly branches: readonly string[]
  /** The winning revision as it came. */
  readonly doc: RemoteDoc
}

/** What rows of the server come to. */
export interface OpenedRows {
  readonly records: readonly ArrivedRecord[]
  readonly parked: ReadonlyMap<string, RemoteDoc | null>
  readonly machines: ReadonlyMap<string, RemoteDoc | null>
  /** What the server no longer holds, with what was known of it. */
  readonly lost: ReadonlyMap<string, Known>
}

const CHECKS = Object.fromEntries(
  Object.entries(SCHEMAS).map(([name, schema]) => [name, compileCheck(schema)]),
) as Record<CollectionName, ReturnType<typeof compileCheck>>

const DAY_MS = 86_400_000

/**
 * Opens rows: what is known already is passed over, what a newer Kizuna wrote is put by as it is,
 * what does not open is left alone here and there.
 */
export async function openRows(tools: SyncTools, rows: readonly RemoteRow[]): Promise<OpenedRows> {
  const { state } = tools
  const parked = new Map<string, RemoteDoc | null>()
  const machines = new Map<string, RemoteDoc | null>()
  const lost = new Map<string, Known>()
  const records = await Promise.all(
    rows.map(async (row): Promise<ArrivedRecord | null> => {
      const { id, revs, doc } = row
      if (id.startsWith('machine:')) {
        machines.set(id, doc)
        return null
      }
      const known = state.known(id)
      const [rev, ...branches] = revs
      if (rev === undefined) {
        if (known !== undefined && known.rev !== null) lost.set(id, { ...known, rev: null })
        if (state.parked().has(id)) parked.set(id, null)
        state.distrust(id, false)
        return null
      }
      if (known?.rev === rev && branches.length === 0) return null
      const read = await readDoc(tools, id, doc)
      if (read === 'newer' && doc !== null) parked.set(id, doc)
      state.distrust(id, read === 'tampered')
      if (doc === null || read === 'tampered' || read === 'newer') return null
      const others = await readBranches(tools, id, branches)
      const states = [read.record, ...others.values()]
      const { collection } = read
      return { docId: id, collection, rev, states, branches: [...others.keys()], doc }
    }),
  )
  return { records: records.filter((one) => one !== null), parked, machines, lost }
}

type Read =
  | { readonly collection: CollectionName; readonly record: RecordBase }
  | 'tampered'
  | 'newer'

/** Branches by their revisions; what does not open is left standing, and holds up nothing. */
async function readBranches(
  tools: SyncTools,
  id: string,
  revs: readonly string[],
): Promise<ReadonlyMap<string, RecordBase>> {
  const found = new Map<string, RecordBase>()
  for (const rev of revs) {
    const doc = await tools.remote.leaf(id, rev)
    // Taken away meanwhile by another machine that merged it.
    if (doc === null) continue
    const read = await readDoc(tools, id, doc)
    if (read !== 'tampered' && read !== 'newer') found.set(rev, read.record)
  }
  return found
}

/** Tells whether a record has the form that the store takes. */
export function isWellFormed(collection: CollectionName, record: object): boolean {
  return CHECKS[collection](record) === null
}

/** Tells whether this Kizuna knows the collection and the schema version of a record. */
export function isOfKnownForm({ id, version }: RemoteDoc): boolean {
  const place = placeOf(id)
  return place !== null && version <= SCHEMAS[place.collection].version
}

async function readDoc(tools: SyncTools, id: string, doc: RemoteDoc | null): Promise<Read> {
  if (doc === null) return 'tampered'
  const place = placeOf(id)
  if (place === null || !isOfKnownForm(doc)) return 'newer'
  const content = await tools.envelope.open(doc)
  if (content === null || content['id'] !== place.id) return 'tampered'
  const record = migrate(place.collection, content)
  // It was sealed with the key, so another form is that of a Kizuna that knows more.
  if (CHECKS[place.collection](record) !== null) return 'newer'
  const base = record as unknown as RecordBase
  return isTooFarAhead(tools, base) ? 'newer' : { collection: place.collection, record: base }
}

function isTooFarAhead({ context, onAhead }: SyncTools, { clocks }: RecordBase): boolean {
  const aheadMs = stampMs(newestStamp(clocks)) - context.writer.nowMs()
  if (aheadMs > DAY_MS) onAhead(aheadMs)
  return aheadMs > MAX_AHEAD_MS
}
