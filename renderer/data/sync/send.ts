import { withoutStoreFields } from '#renderer/data/database.ts'
import type { Clocks } from '#shared/domain/record/record.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import { newestStamp } from '#shared/domain/sync/clocks.ts'
import type { PushAnswer, RemoteDoc } from '#shared/ipc/couch.ts'

import { arrive } from './arrive.ts'
import { openRows } from './open-rows.ts'
import type { Known } from './sync-memory.ts'
import { placeOf } from './sync-state.ts'
import type { SyncTools } from './sync-tools.ts'

/** Records in one request, at most. */
const BATCH_RECORDS = 1000
/** Characters of sealed text in one request, about; one record may be more. */
const BATCH_LENGTH = 6_000_000
/** How often one record is merged and offered anew before it waits for the next exchange. */
const TRIES = 12

interface Outgoing {
  readonly doc: RemoteDoc
  readonly clocks: Clocks
}

/** How sending goes on. */
export interface SendOptions {
  /** These records alone; everything that waits where none are given. */
  readonly only?: readonly string[]
  readonly isStopped: () => boolean
  readonly onSent: (sent: number) => void
}

/**
 * Sends what waits, in batches; while one is on its way, the next is sealed. What another machine
 * changed first is merged and offered again; what the server does not take is put by, and holds up
 * nothing else.
 *
 * Throws the problems of `RemotePort`; what was confirmed by then stays so.
 */
export async function send(tools: SyncTools, options: SendOptions): Promise<void> {
  const tries = new Map<string, number>()
  for (;;) {
    const waiting = waitingIds(tools, options, tries)
    if (waiting.length === 0 || options.isStopped()) return
    let next: Promise<Batch> | null = sealBatch(tools, waiting)
    while (next !== null && !options.isStopped()) {
      const { outgoing, rest }: Batch = await next
      // A failure of sealing is met when its turn comes.
      next = rest.length === 0 ? null : sealBatch(tools, rest)
      next?.catch(() => undefined)
      if (outgoing.length > 0) await pushBatch(tools, outgoing, tries)
      options.onSent(outgoing.length)
    }
  }
}

function waitingIds(
  { state }: SyncTools,
  { only }: SendOptions,
  tries: ReadonlyMap<string, number>,
): readonly string[] {
  const waiting = only?.filter((id) => state.pending().has(id)) ?? [...state.pending()]
  return waiting.filter((id) => !state.isRefused(id) && (tries.get(id) ?? 0) < TRIES)
}

interface Batch {
  readonly outgoing: readonly Outgoing[]
  readonly rest: readonly string[]
}

async function sealBatch(tools: SyncTools, ids: readonly string[]): Promise<Batch> {
  const outgoing: Outgoing[] = []
  let length = 0
  let taken = 0
  while (taken < ids.length && outgoing.length < BATCH_RECORDS && length < BATCH_LENGTH) {
    const few = ids.slice(taken, taken + 50)
    const sealed = await Promise.all(few.map((id) => sealRecord(tools, id)))
    for (const one of sealed) {
      if (one === null) continue
      outgoing.push(one)
      length += one.doc.sealed.length
    }
    taken += few.length
  }
  return { outgoing, rest: ids.slice(taken) }
}

async function sealRecord(tools: SyncTools, docId: string): Promise<Outgoing | null> {
  const { context, envelope, state } = tools
  const place = placeOf(docId)
  const stored = place && context.book.stored(place.collection, place.id)
  if (place === null || stored === null || stored === undefined) return null
  const record = withoutStoreFields(stored)
  const clocks = record['clocks'] as Clocks
  const { version } = SCHEMAS[place.collection]
  const rev = state.known(docId)?.rev ?? null
  const doc = await envelope.seal({ id: docId, rev, version, clock: newestStamp(clocks) }, record)
  return { doc, clocks }
}

async function pushBatch(
  tools: SyncTools,
  outgoing: readonly Outgoing[],
  tries: Map<string, number>,
): Promise<void> {
  const { offered, remote, state } = tools
  for (const { doc, clocks } of outgoing) {
    const earlier = offered.get(doc.id) ?? []
    offered.set(doc.id, new Set([...earlier, ...Object.values(clocks)]))
  }
  const answers = await remote.push(outgoing.map(({ doc }) => doc))
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  const known = new Map<string, Known>()
  const conflicts: string[] = []
  for (const { doc, clocks } of outgoing) {
    const answer: PushAnswer = byId.get(doc.id) ?? { id: doc.id, rev: null, problem: null }
    tries.set(doc.id, (tries.get(doc.id) ?? 0) + 1)
    if (answer.problem !== 'conflict') offered.delete(doc.id)
    if (answer.rev !== null) known.set(doc.id, { rev: answer.rev, clocks })
    else if (answer.problem === 'conflict') conflicts.push(doc.id)
    else if (answer.problem !== null) state.refuse(doc.id, clocks)
  }
  await state.keep({ known }, { sent: state.facts().sent + known.size })
  if (conflicts.length > 0) await meet(tools, conflicts)
  await dropBranches(tools)
}

/** Takes in what another machine wrote first, so that the next try stands on it. */
async function meet(tools: SyncTools, ids: readonly string[]): Promise<void> {
  await arrive(tools, await openRows(tools, await tools.remote.fetch(ids)))
}

/** Takes away what was merged into a winner, once the winner holds it. */
export async function dropBranches({ branches, remote, state }: SyncTools): Promise<void> {
  const merged = [...branches].filter(([id]) => !state.pending().has(id) && !state.isHeld(id))
  const leaves = merged.flatMap(([id, revs]) => revs.map((rev) => ({ id, rev })))
  if (leaves.length > 0) await remote.drop(leaves)
  for (const [id] of merged) branches.delete(id)
}
