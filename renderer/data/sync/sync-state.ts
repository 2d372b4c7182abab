import type { Book } from '#renderer/data/book.ts'
import { COLLECTIONS } from '#shared/domain/act/act.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import type { Clocks } from '#shared/domain/record/record.ts'
import { isSameClocks } from '#shared/domain/sync/clocks.ts'
import type { RemoteDoc } from '#shared/ipc/couch.ts'

import { blankFacts } from './sync-memory.ts'
import type { Known, SyncEntries, SyncFacts, SyncMemory } from './sync-memory.ts'

/** The id of a record on the server. */
export interface Place {
  readonly collection: CollectionName
  readonly id: string
}

/** Where the exchange stands: what both sides have in common, and what waits to be sent. */
export interface SyncState {
  readonly facts: () => SyncFacts
  readonly known: (docId: string) => Known | undefined
  readonly allKnown: () => ReadonlyMap<string, Known>
  readonly parked: () => ReadonlyMap<string, RemoteDoc>
  readonly machines: () => ReadonlyMap<string, RemoteDoc>
  /** Records changed here that the server has not confirmed, in the order of their changes. */
  readonly pending: () => ReadonlySet<string>
  /** Records that the server did not take, with what it was offered; a later change is offered anew. */
  readonly refuse: (docId: string, clocks: Clocks) => void
  readonly refused: () => number
  readonly isRefused: (docId: string) => boolean
  /** Forgets refusals, so that they are offered once more. */
  readonly retryRefused: () => void
  /** Records on the server that do not open: left there, and not written over. */
  readonly distrust: (docId: string, isDistrusted: boolean) => void
  readonly tampered: () => number
  /** Records put by or not to be opened: what is here is not sent over them. */
  readonly isHeld: (docId: string) => boolean
  readonly keep: (entries: SyncEntries, facts?: Partial<SyncFacts>) => Promise<void>
  /** Hears of records that began to wait; returns the way to stop. */
  readonly onWaiting: (listener: () => void) => () => void
  readonly close: () => void
}

/** The id of a record on the server: `<collection>:<record id>`. */
export function docIdOf(collection: CollectionName, id: string): string {
  return `${collection}:${id}`
}

/** Reads such an id; null where this Kizuna knows no such collection. */
export function placeOf(docId: string): Place | null {
  const [collection = '', id = ''] = docId.split(':')
  return isCollection(collection) && id !== '' ? { collection, id } : null
}

function isCollection(name: string): name is CollectionName {
  return (COLLECTIONS as readonly string[]).includes(name)
}

/** Opens the state of a workspace's exchange; what was known of another workspace is forgotten. */
export async function openSyncState(
  book: Book,
  memory: SyncMemory,
  workspaceId: string,
): Promise<SyncState> {
  let loaded = await memory.load()
  if (loaded.facts !== null && loaded.facts.workspaceId !== workspaceId) {
    await memory.clear()
    loaded = await memory.load()
  }
  const { known, parked, machines } = loaded
  let facts = loaded.facts ?? blankFacts(workspaceId)
  const behind = [...known].flatMap(([docId, { clocks }]) =>
    isBehind(book, docId, clocks) ? [docId] : [],
  )
  if (behind.length > 0) {
    // A store that was mended may lack what it had in common: it is read again, never sent over it.
    facts = { ...facts, since: null }
    await memory.save({ known: new Map(behind.map((docId) => [docId, null])) }, facts)
    for (const docId of behind) known.delete(docId)
  }
  const pending = new Set<string>()
  const refused = new Map<string, Clocks>()
  const tampered = new Set<string>()
  const listeners = new Set<() => void>()

  const weigh = (docId: string, clocks: Clocks | null): void => {
    const common = known.get(docId)
    const isHeld = clocks === null || parked.has(docId) || tampered.has(docId)
    const isSent = common !== undefined && common.rev !== null
    if (isHeld || (isSent && isSameClocks(common.clocks, clocks))) {
      pending.delete(docId)
      refused.delete(docId)
    } else if (!pending.has(docId)) {
      pending.add(docId)
      for (const listener of listeners) listener()
    }
  }
  const weighAgain = (docId: string): void => {
    const place = placeOf(docId)
    weigh(docId, place === null ? null : (book.get(place.collection, place.id)?.clocks ?? null))
  }
  for (const collection of COLLECTIONS) {
    for (const { id, clocks } of book.all(collection).values()) {
      weigh(docIdOf(collection, id), clocks)
    }
  }
  const stop = book.onRecord((collection, { id, clocks }) => weigh(docIdOf(collection, id), clocks))

  return {
    facts: () => facts,
    known: (docId) => known.get(docId),
    allKnown: () => known,
    parked: () => parked,
    machines: () => machines,
    pending: () => pending,
    refuse: (docId, clocks) => void refused.set(docId, clocks),
    refused: () => refused.size,
    isRefused(docId) {
      const offered = refused.get(docId)
      if (offered === undefined) return false
      const place = placeOf(docId)
      const now = place === null ? null : book.get(place.collection, place.id)
      if (now !== null && isSameClocks(offered, now.clocks)) return true
      refused.delete(docId)
      return false
    },
    retryRefused: () => refused.clear(),
    distrust(docId, isDistrusted) {
      if (isDistrusted) tampered.add(docId)
      else tampered.delete(docId)
      weighAgain(docId)
    },
    tampered: () => tampered.size,
    isHeld: (docId) => parked.has(docId) || tampered.has(docId),
    async keep(entries, changed = {}) {
      facts = { ...facts, ...changed }
      await memory.save(entries, facts)
      take(known, entries.known)
      take(parked, entries.parked)
      take(machines, entries.machines)
      for (const docId of entries.parked?.keys() ?? []) weighAgain(docId)
      for (const docId of entries.known?.keys() ?? []) weighAgain(docId)
    },
    onWaiting(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: stop,
  }
}

/** Tells whether a record here lacks something of the state that was in common. */
function isBehind(book: Book, docId: string, common: Clocks): boolean {
  const place = placeOf(docId)
  if (place === null) return false
  const clocks = book.get(place.collection, place.id)?.clocks
  if (clocks === undefined) return true
  // Records made apart begin with the earlier of their stamps, the others stand by their fields.
  return Object.entries(common).some(([key, stamp]) => key !== '*' && (clocks[key] ?? '') < stamp)
}

function take<T>(into: Map<string, T>, entries: ReadonlyMap<string, T | null> | undefined): void {
  for (const [docId, value] of entries ?? []) {
    if (value === null) into.delete(docId)
    else into.set(docId, value)
  }
}
