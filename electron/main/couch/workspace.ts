import { SYNC_PASSPHRASE_MIN_LENGTH } from '#shared/domain/sync/passphrase.ts'
import type { JoinOutcome, RemoteHead } from '#shared/ipc/couch.ts'
import { AppError } from '#shared/lib/errors.ts'

import type { Keyring } from '../keys/keyring.ts'
import { areSameWraps } from '../keys/later-wraps.ts'
import { answerProblem, couchErrorOf, isGood } from './http-problem.ts'
import { fieldsOf, listOf, revisionOf, sequenceOf } from './rows.ts'
import type { Session } from './session.ts'
import {
  WORKSPACE_DOC_ID,
  joinWorkspace,
  judgeWorkspaceDoc,
  makeWorkspaceDoc,
  newEpoch,
  readWorkspaceDoc,
} from './workspace-doc.ts'
import type { WorkspaceDoc } from './workspace-doc.ts'

const MOST_DESIGNS = 100
const MOST_TRIES = 4

/** The workspace's own record on a server: where its machines meet about the key. */
export interface Workspace {
  /**
   * Puts this machine's workspace on an empty database; nothing is done where it lies there already.
   *
   * @throws `keys.passphrase-needed`, `keys.passphrase-short`, `sync.other-workspace` where anything
   *   else lies there, `sync.key-changed`
   */
  readonly begin: () => Promise<void>
  /** The same where records of this workspace may have been left behind. */
  readonly beginAnew: () => Promise<void>
  /** Takes the key of the workspace that lies there. @throws `sync.key-changed`, and as `Keyring.join` */
  readonly join: (secret: string) => Promise<JoinOutcome>
  /** Looks who lies there, and brings passphrase and recovery code of both sides to the later ones. */
  readonly head: () => Promise<RemoteHead>
  /**
   * The same for a machine that follows the server.
   *
   * @throws `sync.other-workspace`, `sync.key-changed`, `sync.emptied` where its workspace is no more
   */
  readonly confirm: () => Promise<void>
}

/** What of the keys the workspace's record needs. */
export type WorkspaceKeys = Pick<
  Keyring,
  'key' | 'workspaceId' | 'portableWraps' | 'passphraseState' | 'join' | 'adoptWraps'
>

/** What lies in the place of a workspace's record. */
export interface Found {
  /** Null where it has another form. */
  readonly doc: WorkspaceDoc | null
  readonly rev: string | null
}

type Asking = Pick<Session, 'ask' | 'demand'>

/** What a server says of a database. @throws `sync.no-database`, `sync.forbidden` and the others */
export async function askInfo({ demand }: Asking, database: string) {
  return fieldsOf(await demand({ method: 'GET', path: [database], isRepeatable: true }))
}

/** Reads the workspace's record; null where there is none. */
export async function readWorkspace(session: Asking, database: string): Promise<Found | null> {
  const path = [database, WORKSPACE_DOC_ID]
  const answer = await session.ask({ method: 'GET', path, isRepeatable: true })
  if (answer.status === 404 && couchErrorOf(answer) !== null) {
    // A database that is gone says the same.
    await askInfo(session, database)
    return null
  }
  if (!isGood(answer)) throw answerProblem(answer)
  const rev = revisionOf(fieldsOf(answer.body)['_rev'])
  return { doc: readWorkspaceDoc(answer.body), rev }
}

/** Tells whether nothing lies in a database but designs. */
export async function isEmptyDatabase({ demand }: Asking, database: string): Promise<boolean> {
  const query = { limit: String(MOST_DESIGNS) }
  const path = [database, '_all_docs']
  const body = await demand({ method: 'GET', path, query, isRepeatable: true })
  const ids = listOf(fieldsOf(body)['rows']).map((row) => fieldsOf(row)['id'])
  return ids.every((id) => typeof id === 'string' && id.startsWith('_design/'))
}

/** Makes the calls about the workspace of one database. */
export function makeWorkspace(keys: WorkspaceKeys, session: Asking, database: string): Workspace {
  const read = () => readWorkspace(session, database)

  /** False where another machine was first. */
  async function write(doc: WorkspaceDoc, rev: string | null): Promise<boolean> {
    const body = { ...doc, ...(rev !== null && { _rev: rev }) }
    const answer = await session.ask({ method: 'PUT', path: [database, WORKSPACE_DOC_ID], body })
    if (answer.status === 409) return false
    if (!isGood(answer)) throw answerProblem(answer)
    return true
  }

  function judge({ doc }: Found): RemoteHead['workspace'] {
    return doc === null ? 'changed' : judgeWorkspaceDoc(keys, doc)
  }

  /** False where the server's record has changed meanwhile. */
  async function meet({ doc, rev }: Found): Promise<boolean> {
    if (doc === null) return true
    const wraps = await keys.adoptWraps(doc.wraps)
    if (areSameWraps(wraps, doc.wraps)) return true
    return write(makeWorkspaceDoc(keys, doc.epoch, wraps), rev)
  }

  /** Goes on from what another machine wrote, until nobody comes between. */
  async function settle(mayHoldRecords: boolean): Promise<void> {
    const state = keys.passphraseState()
    if (state === 'none') throw new AppError('keys.passphrase-needed')
    if (state === 'short') {
      throw new AppError('keys.passphrase-short', { min: SYNC_PASSPHRASE_MIN_LENGTH })
    }
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const found = await read()
      if (found === null) {
        if (!mayHoldRecords && !(await isEmptyDatabase(session, database)))
          throw new AppError('sync.other-workspace')
        const doc = makeWorkspaceDoc(keys, newEpoch(), keys.portableWraps())
        if (await write(doc, null)) return
      } else {
        const judged = judge(found)
        if (judged === 'other') throw new AppError('sync.other-workspace')
        if (judged === 'changed') throw new AppError('sync.key-changed')
        if (await meet(found)) return
      }
    }
    throw new AppError('sync.busy', { retryAfterMs: 0 })
  }

  async function head(): Promise<RemoteHead> {
    const [info, first] = await Promise.all([askInfo(session, database), read()])
    const sequence = Number.parseInt(sequenceOf(info['update_seq']), 10) || 0
    let found = first
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      if (found === null || judge(found) !== 'same' || (await meet(found))) break
      found = await read()
    }
    if (found === null) {
      const isEmpty = await isEmptyDatabase(session, database)
      return { workspace: isEmpty ? 'none' : 'missing', epoch: '', sequence }
    }
    return { workspace: judge(found), epoch: found.doc?.epoch ?? '', sequence }
  }

  return {
    begin: () => settle(false),
    beginAnew: () => settle(true),
    join: async (secret) => {
      const found = await read()
      if (found === null) return 'no-workspace'
      if (found.doc === null) throw new AppError('sync.key-changed')
      return (await joinWorkspace(keys, found.doc, secret)) ? 'joined' : 'wrong-secret'
    },
    head,
    confirm: async () => {
      const { workspace } = await head()
      if (workspace === 'other') throw new AppError('sync.other-workspace')
      if (workspace === 'changed') throw new AppError('sync.key-changed')
      if (workspace !== 'same') throw new AppError('sync.emptied')
    },
  }
}
