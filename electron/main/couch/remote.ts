import { setTimeout as wait } from 'node:timers/promises'

import type {
  ChangesPage,
  PushAnswer,
  RemoteDoc,
  RemoteRow,
  RevisionsPage,
} from '#shared/ipc/couch.ts'
import { AppError } from '#shared/lib/errors.ts'

import { answerProblem, isGood } from './http-problem.ts'
import type { HttpAsk } from './http.ts'
import {
  fieldsOf,
  isOwnId,
  listOf,
  readAnswers,
  readDoc,
  readRow,
  revisionOf,
  sequenceOf,
  writeDoc,
} from './rows.ts'
import type { Session } from './session.ts'
import { WORKSPACE_DOC_ID } from './workspace-doc.ts'

const HEARTBEAT_MS = 25_000
// A proxy that ends held requests at once must not make a storm of them.
const EMPTY_PAUSE_MS = 1000
// Proxies end held requests after a while, or keep heartbeats to themselves.
const HELD_LONG_MS = 10_000
const REVISIONS_PAGE = 5000

/** The database of a workspace, as one user sees it. */
export interface Remote {
  readonly changes: (since: string | null, limit: number, waits: boolean) => Promise<ChangesPage>
  readonly cancel: () => void
  readonly push: (docs: readonly RemoteDoc[]) => Promise<readonly PushAnswer[]>
  readonly fetch: (ids: readonly string[]) => Promise<readonly RemoteRow[]>
  readonly leaf: (id: string, rev: string) => Promise<RemoteDoc | null>
  readonly drop: (leaves: readonly { readonly id: string; readonly rev: string }[]) => Promise<void>
  readonly revisions: (after: string | null) => Promise<RevisionsPage>
}

/**
 * Makes the calls of `RemotePort` on one database.
 *
 * @param onWorkspace called before a page is given that tells of a change of the workspace's record
 * @param heldLongMs how long a feed must have been held for its end to be nobody's fault
 */
export function makeRemote(
  { ask, demand }: Session,
  database: string,
  onWorkspace: () => Promise<void> = () => Promise.resolve(),
  heldLongMs: number = HELD_LONG_MS,
): Remote {
  let waiting = new AbortController()

  async function page(
    since: string,
    limit: number,
    signal: AbortSignal | null,
  ): Promise<ChangesPage> {
    const input: HttpAsk = {
      method: 'GET',
      path: [database, '_changes'],
      query: {
        since,
        limit: String(limit),
        style: 'all_docs',
        include_docs: 'true',
        conflicts: 'true',
        ...(signal !== null && { feed: 'longpoll', heartbeat: String(HEARTBEAT_MS) }),
      },
      isRepeatable: true,
      ...(signal !== null && { signal }),
    }
    let body: unknown
    try {
      body = await demand(input)
    } catch (error) {
      // Large records: a smaller page holds fewer of them.
      if (limit === 1 || !isReason(error, 'too-long')) throw error
      return page(since, Math.floor(limit / 2), signal)
    }
    const { results, last_seq: last, pending } = fieldsOf(body)
    const lines = listOf(results).map(fieldsOf)
    if (lines.some(({ id }) => id === WORKSPACE_DOC_ID)) await onWorkspace()
    const rows = lines.flatMap(({ id, doc }) => readRow(id, doc) ?? [])
    const isEnd = typeof pending === 'number' ? pending <= 0 : lines.length < limit
    return { rows, last: sequenceOf(last), isEnd }
  }

  /** Answers once something has changed; an empty page where it was called off or a proxy ended it. */
  async function held(since: string, limit: number): Promise<ChangesPage> {
    // Whoever asked before is gone: the page was loaded anew.
    const { signal } = callOff()
    const beganAt = performance.now()
    try {
      for (;;) {
        const found = await page(since, limit, signal)
        if (found.rows.length > 0 || found.last !== since) return found
        await wait(EMPTY_PAUSE_MS, undefined, { signal })
      }
    } catch (error) {
      const isEnded = performance.now() - beganAt > heldLongMs && isEndOfHolding(error)
      if (!signal.aborted && !isEnded) throw error
      return { rows: [], last: since, isEnd: true }
    }
  }

  function callOff(): AbortController {
    waiting.abort()
    waiting = new AbortController()
    return waiting
  }

  /** Sends a batch; null where it is too large for the server. */
  async function sendBatch(docs: readonly RemoteDoc[]): Promise<readonly PushAnswer[] | null> {
    const sent: HttpAsk = {
      method: 'POST',
      path: [database, '_bulk_docs'],
      body: { docs: docs.map(writeDoc) },
    }
    try {
      const answer = await ask(sent)
      if (answer.status === 413) return null
      if (!isGood(answer)) throw answerProblem(answer)
      return readAnswers(docs, answer.body)
    } catch (error) {
      // Some servers hang up on what is too large for them, instead of saying so.
      if (docs.length > 1 && isReason(error, 'sending')) return null
      throw error
    }
  }

  /** Halves a batch that is too large, down to the one record that is. */
  async function push(docs: readonly RemoteDoc[]): Promise<readonly PushAnswer[]> {
    const [first] = docs
    if (first === undefined) return []
    const answers = await sendBatch(docs)
    if (answers !== null) return answers
    if (docs.length === 1) return [{ id: first.id, rev: null, problem: 'too-large' }]
    const half = Math.ceil(docs.length / 2)
    return [...(await push(docs.slice(0, half))), ...(await push(docs.slice(half)))]
  }

  async function listed(after: string | null, limit: number): Promise<readonly unknown[]> {
    const body = await demand({
      method: 'GET',
      path: [database, '_all_docs'],
      query: {
        limit: String(limit),
        // Not `skip`: the record gone on after may have been deleted meanwhile.
        ...(after !== null && { startkey: JSON.stringify(after) }),
      },
      isRepeatable: true,
    })
    return listOf(fieldsOf(body)['rows'])
  }

  return {
    changes: (since, limit, waits) =>
      waits ? held(since ?? '0', limit) : page(since ?? '0', limit, null),
    cancel: () => void callOff(),
    push,
    fetch: async (ids) => {
      if (ids.length === 0) return []
      const body = await demand({
        method: 'POST',
        path: [database, '_all_docs'],
        query: { include_docs: 'true', conflicts: 'true' },
        body: { keys: ids },
        isRepeatable: true,
      })
      const rows = listOf(fieldsOf(body)['rows']).map(fieldsOf)
      const docs = new Map(rows.map((row) => [row['id'] ?? row['key'], row['doc']]))
      return ids.flatMap((id) => readRow(id, docs.get(id)) ?? [])
    },
    leaf: async (id, rev) => {
      const answer = await ask({
        method: 'GET',
        path: [database, id],
        query: { rev },
        isRepeatable: true,
      })
      if (answer.status === 404) await demand({ method: 'GET', path: [database] })
      else if (!isGood(answer)) throw answerProblem(answer)
      return readDoc(answer.body)
    },
    drop: async (leaves) => {
      if (leaves.length === 0) return
      const docs = leaves.map(({ id, rev }) => ({ _id: id, _rev: rev, _deleted: true }))
      // One that is gone already answers as a conflict, which is as good.
      listOf(await demand({ method: 'POST', path: [database, '_bulk_docs'], body: { docs } }))
    },
    revisions: async (after) => {
      const rows: { id: string; rev: string }[] = []
      let from = after
      for (;;) {
        const found = (await listed(from, REVISIONS_PAGE + 1)).map(fieldsOf)
        for (const { id, value } of found) {
          const rev = revisionOf(fieldsOf(value)['rev'])
          if (isOwnId(id) && id !== from && rev !== null) rows.push({ id, rev })
        }
        const last = found.at(-1)?.['id']
        if (found.length <= REVISIONS_PAGE || typeof last !== 'string') return { rows, next: null }
        // The page may be asked on from an id of ours alone.
        if (isOwnId(last)) return { rows, next: last }
        from = last
      }
    },
  }
}

function isEndOfHolding(thrown: unknown): boolean {
  if (!(thrown instanceof AppError)) return false
  const { code } = thrown
  return code === 'sync.cut' || code === 'sync.server' || isReason(thrown, 'timeout')
}

function isReason(thrown: unknown, reason: string): boolean {
  return thrown instanceof AppError && thrown.facts['reason'] === reason
}
