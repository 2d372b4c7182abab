import type { RemotePort } from '#renderer/data/sync/remote-port.ts'
import type { PushAnswer, RemoteDoc, RemoteHead, RemoteRow } from '#shared/ipc/couch.ts'
import { AppError } from '#shared/lib/errors.ts'

export const SYNC_KEY = new Uint8Array(32).fill(9)
export const WORKSPACE = 'wsp_test0000'

interface Leaf {
  readonly rev: string
  readonly doc: RemoteDoc | null
}

/** A server in memory that keeps CouchDB's promises as far as an exchange needs them. */
export interface MemoryRemote extends RemotePort {
  /** Writes as another machine does, over whatever stands there. */
  readonly put: (doc: RemoteDoc) => void
  /** Adds a leaf beside the winner, as two servers that replicate do. */
  readonly branch: (doc: RemoteDoc) => void
  readonly remove: (id: string) => void
  /** What stands there now. */
  readonly docs: () => readonly RemoteDoc[]
  readonly leaves: (id: string) => number
  /** Empties the database, or takes it back to an earlier copy. */
  readonly copy: () => unknown
  readonly turnBack: (copy: unknown) => void
  head0: RemoteHead
  /** Runs before each call; what it throws, the call throws. */
  before: (call: string) => void | Promise<void>
  /** Says what a server does not take. */
  refuse: (doc: RemoteDoc) => PushAnswer['problem']
  isPaused: boolean
  isJoined: boolean
  readonly calls: string[]
}

export function makeMemoryRemote(): MemoryRemote {
  let leaves = new Map<string, Leaf[]>()
  let seqs = new Map<string, number>()
  let seq = 0
  let revs = 0
  let wakeFeed: (() => void) | null = null
  const touch = (id: string): void => void seqs.set(id, ++seq)
  const write = (doc: RemoteDoc, isBeside = false): string => {
    revs += 1
    const depth = Number.parseInt(leaves.get(doc.id)?.[0]?.rev ?? '0', 10) + 1
    const rev = `${depth}-r${revs}`
    const others = isBeside ? (leaves.get(doc.id) ?? []) : (leaves.get(doc.id) ?? []).slice(1)
    const leaf = { rev, doc: { ...doc, rev } }
    leaves.set(doc.id, isBeside ? [...others, leaf] : [leaf, ...others])
    touch(doc.id)
    wakeFeed?.()
    return rev
  }
  const rowOf = (id: string): RemoteRow => {
    const alive = (leaves.get(id) ?? []).filter(({ doc }) => doc !== null)
    return { id, revs: alive.map(({ rev }) => rev), doc: alive[0]?.doc ?? null }
  }
  const since = (from: string | null): number => (from === null ? 0 : Number(from))
  const remote: MemoryRemote = {
    head0: { workspace: 'same', epoch: 'first', sequence: 0 },
    before: () => undefined,
    refuse: () => null,
    isPaused: false,
    isJoined: true,
    calls: [],
    connection: async () =>
      remote.isJoined
        ? {
            url: 'https://server.example',
            database: 'kizuna',
            user: 'machine',
            caPem: null,
            machineName: 'machine',
            isPaused: remote.isPaused,
            workspaceId: WORKSPACE,
          }
        : null,
    key: async () => SYNC_KEY,
    async head() {
      await called('head')
      return { ...remote.head0, sequence: seq }
    },
    async changes(from, limit, waits) {
      await called(waits ? 'feed' : 'changes')
      const rows = (): [string, number][] =>
        [...seqs].filter(([, at]) => at > since(from)).sort((a, b) => a[1] - b[1])
      if (waits && rows().length === 0) {
        await new Promise<void>((done) => {
          wakeFeed = done
        })
        wakeFeed = null
      }
      const found = rows()
      const page = found.slice(0, limit)
      return {
        rows: page.map(([id]) => rowOf(id)),
        last: String(page.at(-1)?.[1] ?? since(from)),
        isEnd: found.length <= limit,
      }
    },
    cancel: async () => wakeFeed?.(),
    async push(docs) {
      await called('push')
      return docs.map((doc) => {
        const problem = remote.refuse(doc)
        if (problem !== null) return { id: doc.id, rev: null, problem }
        const winner = rowOf(doc.id).revs[0] ?? null
        if (winner !== doc.rev) return { id: doc.id, rev: null, problem: 'conflict' }
        return { id: doc.id, rev: write(doc), problem: null }
      })
    },
    async fetch(ids) {
      await called('fetch')
      return ids.map(rowOf)
    },
    async leaf(id, rev) {
      await called('leaf')
      return leaves.get(id)?.find((one) => one.rev === rev)?.doc ?? null
    },
    async drop(gone) {
      await called('drop')
      for (const { id, rev } of gone) {
        leaves.set(
          id,
          (leaves.get(id) ?? []).filter((leaf) => leaf.rev !== rev),
        )
      }
    },
    async revisions() {
      await called('revisions')
      const rows = [...leaves.keys()].sort().flatMap((id) => {
        const [rev] = rowOf(id).revs
        return rev === undefined ? [] : [{ id, rev }]
      })
      return { rows, next: null }
    },
    put: (doc) => void write(doc),
    branch: (doc) => void write(doc, true),
    remove(id) {
      leaves.set(id, [])
      touch(id)
    },
    docs: () => [...leaves.keys()].flatMap((id) => rowOf(id).doc ?? []),
    leaves: (id) => rowOf(id).revs.length,
    copy: () => ({ leaves: new Map(leaves), seqs: new Map(seqs), seq }),
    turnBack(copy) {
      const state = copy as { leaves: typeof leaves; seqs: typeof seqs; seq: number }
      leaves = new Map(state.leaves)
      seqs = new Map(state.seqs)
      seq = state.seq
    },
  }
  const called = async (call: string): Promise<void> => {
    remote.calls.push(call)
    await remote.before(call)
  }
  return remote
}

/** The failure that a call throws. */
export function problem(code: string, facts: Record<string, string | number> = {}): AppError {
  return new AppError(code, facts)
}
