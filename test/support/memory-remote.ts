import type { RemotePort } from '#renderer/data/sync/remote-port.ts'
import type {
  ChangesPage,
  PushAnswer,
  RemoteDoc,
  RemoteHead,
  RemoteRow,
} from '#shared/ipc/couch.ts'
import { AppError } from '#shared/lib/errors.ts'

export const SYNC_KEY = new Uint8Array(32).fill(9)
export const WORKSPACE = 'wsp_test0000'

/** A database in memory that keeps CouchDB's promises as far as an exchange needs them. */
export interface MemoryServer {
  /** What the server says of its workspace. */
  head: Omit<RemoteHead, 'sequence'>
  readonly sequence: () => number
  readonly rowOf: (id: string) => RemoteRow
  readonly changes: (since: string | null, limit: number) => ChangesPage
  readonly push: (docs: readonly RemoteDoc[]) => readonly PushAnswer[]
  readonly leaf: (id: string, rev: string) => RemoteDoc | null
  readonly drop: (id: string, rev: string) => void
  /** Writes as another machine does, over whatever stands there. */
  readonly put: (doc: RemoteDoc) => void
  /** Adds a leaf beside the winner, as two servers that replicate do. */
  readonly branch: (doc: RemoteDoc) => void
  readonly remove: (id: string) => void
  readonly docs: () => readonly RemoteDoc[]
  /** Everything as it stands, for `turnBack`. */
  readonly copy: () => ServerCopy
  readonly turnBack: (copy: ServerCopy) => void
  /** Says what a server does not take. */
  refuse: (doc: RemoteDoc) => PushAnswer['problem']
  /** Resolves at the next change, or once `signal` is aborted. */
  readonly changed: (signal: AbortSignal) => Promise<void>
}

interface Leaf {
  readonly rev: string
  readonly doc: RemoteDoc
}

export interface ServerCopy {
  readonly leaves: ReadonlyMap<string, readonly Leaf[]>
  readonly sequences: ReadonlyMap<string, number>
  readonly sequence: number
}

export function makeMemoryServer(): MemoryServer {
  let leaves = new Map<string, readonly Leaf[]>()
  let sequences = new Map<string, number>()
  let sequence = 0
  let revisions = 0
  let waiting: (() => void)[] = []
  const touch = (id: string): void => {
    sequence += 1
    sequences.set(id, sequence)
    for (const tell of waiting) tell()
    waiting = []
  }
  const write = (doc: RemoteDoc, isBeside = false): string => {
    const [winner, ...others] = leaves.get(doc.id) ?? []
    revisions += 1
    const rev = `${Number.parseInt(winner?.rev ?? '0', 10) + 1}-r${revisions}`
    const leaf = { rev, doc: { ...doc, rev } }
    const kept = winner === undefined || !isBeside ? [leaf, ...others] : [winner, ...others, leaf]
    leaves.set(doc.id, kept)
    touch(doc.id)
    return rev
  }
  const rowOf = (id: string): RemoteRow => {
    const alive = leaves.get(id) ?? []
    return { id, revs: alive.map(({ rev }) => rev), doc: alive[0]?.doc ?? null }
  }
  const server: MemoryServer = {
    head: { workspace: 'same', epoch: 'first' },
    sequence: () => sequence,
    refuse: () => null,
    rowOf,
    changes(since, limit) {
      const from = Number(since ?? 0)
      const found = [...sequences].filter(([, at]) => at > from).sort((a, b) => a[1] - b[1])
      const page = found.slice(0, limit)
      return {
        rows: page.map(([id]) => rowOf(id)),
        last: String(page.at(-1)?.[1] ?? from),
        isEnd: found.length <= limit,
      }
    },
    push: (docs) =>
      docs.map((doc) => {
        const refusal = server.refuse(doc)
        if (refusal !== null) return { id: doc.id, rev: null, problem: refusal }
        const isStale = (rowOf(doc.id).revs[0] ?? null) !== doc.rev
        if (isStale) return { id: doc.id, rev: null, problem: 'conflict' }
        return { id: doc.id, rev: write(doc), problem: null }
      }),
    leaf: (id, rev) => leaves.get(id)?.find((one) => one.rev === rev)?.doc ?? null,
    drop(id, rev) {
      const kept = (leaves.get(id) ?? []).filter((one) => one.rev !== rev)
      leaves.set(id, kept)
    },
    put: (doc) => void write(doc),
    branch: (doc) => void write(doc, true),
    remove(id) {
      leaves.set(id, [])
      touch(id)
    },
    docs: () => [...leaves.keys()].flatMap((id) => rowOf(id).doc ?? []),
    copy: () => ({ leaves: new Map(leaves), sequences: new Map(sequences), sequence }),
    turnBack(copy) {
      leaves = new Map(copy.leaves)
      sequences = new Map(copy.sequences)
      sequence = copy.sequence
    },
    changed: (signal) =>
      new Promise((done) => {
        if (signal.aborted) done()
        else {
          waiting.push(done)
          signal.addEventListener('abort', () => done())
        }
      }),
  }
  return server
}

/** A machine's way to a server in memory. */
export interface MemoryRemote extends RemotePort {
  readonly server: MemoryServer
  /** Runs before and after each call; what they throw, the call throws. */
  before: (call: string) => void
  after: (call: string) => void
  isPaused: boolean
  isJoined: boolean
}

export function makeMemoryRemote(server: MemoryServer = makeMemoryServer()): MemoryRemote {
  let waiting = new AbortController()
  const call = async <T>(name: string, run: () => T | Promise<T>): Promise<T> => {
    remote.before(name)
    const answer = await run()
    remote.after(name)
    return answer
  }
  const remote: MemoryRemote = {
    server,
    before: () => undefined,
    after: () => undefined,
    isPaused: false,
    isJoined: true,
    connection: async () => (remote.isJoined ? connectionOf(remote.isPaused) : null),
    key: async () => SYNC_KEY,
    head: () => call('head', () => ({ ...server.head, sequence: server.sequence() })),
    changes: (since, limit, waits) =>
      call(waits ? 'feed' : 'changes', async () => {
        const page = server.changes(since, limit)
        if (!waits || page.rows.length > 0) return page
        await server.changed(waiting.signal)
        return server.changes(since, limit)
      }),
    async cancel() {
      waiting.abort()
      waiting = new AbortController()
    },
    push: (docs) => call('push', () => server.push(docs)),
    fetch: (ids) => call('fetch', () => ids.map(server.rowOf)),
    leaf: (id, rev) => call('leaf', () => server.leaf(id, rev)),
    drop: (leaves) =>
      call('drop', () => {
        for (const { id, rev } of leaves) server.drop(id, rev)
      }),
    revisions: () =>
      call('revisions', () => ({
        rows: server.docs().map(({ id, rev }) => ({ id, rev: rev ?? '' })),
        next: null,
      })),
  }
  return remote
}

function connectionOf(isPaused: boolean) {
  return {
    url: 'https://server.example',
    database: 'kizuna',
    user: 'machine',
    caPem: null,
    machineName: 'machine',
    isPaused,
    workspaceId: WORKSPACE,
  }
}

/** The failure that a call throws. */
export function problem(code: string, facts: Record<string, string | number> = {}): AppError {
  return new AppError(code, facts)
}
