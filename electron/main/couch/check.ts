import { randomBytes } from 'node:crypto'

import { SERVER_CHECKS } from '#shared/ipc/couch.ts'
import type { CheckLine, ServerCheck, ServerLogin, ServerReport } from '#shared/ipc/couch.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Facts } from '#shared/lib/result.ts'

import type { Keyring } from '../keys/keyring.ts'
import { isDatabaseName, readAddress } from './address.ts'
import type { ServerPlace } from './address.ts'
import { judgeAddress, judgeFailure, judgeProtection, judgeRoot } from './check-lines.ts'
import type { Found } from './check-lines.ts'
import { answerProblem, couchErrorOf, isGood } from './http-problem.ts'
import { makeHttp } from './http.ts'
import type { Http } from './http.ts'
import { completeLogin, lineOver } from './line.ts'
import type { FullLogin, Line } from './line.ts'
import { fieldsOf, listOf } from './rows.ts'
import { judgeWorkspaceDoc } from './workspace-doc.ts'
import { askInfo, isEmptyDatabase, readWorkspace } from './workspace.ts'
import type { Found as FoundWorkspace, WorkspaceKeys } from './workspace.ts'

/** What a check needs besides the login. */
export interface CheckTools {
  readonly keys: WorkspaceKeys & Pick<Keyring, 'state'>
  readonly nowMs: () => number
}

type Held = Pick<ServerReport, 'holds' | 'docCount'>
type Put = (check: ServerCheck, found: Found) => boolean

/**
 * Looks at a server step by step; what an earlier step makes impossible is skipped.
 *
 * One `_local` document is written and taken away again; those travel to nobody.
 *
 * @param kept whose password stands in where none was typed
 */
export async function checkServer(
  login: ServerLogin,
  kept: FullLogin | null,
  tools: CheckTools,
): Promise<ServerReport> {
  const lines = new Map<ServerCheck, CheckLine>()
  const put: Put = (check, { state, code, facts = {} }) => {
    lines.set(check, { check, state, code, facts })
    return state !== 'bad'
  }
  const held = await walk(login, kept, tools, put)
  return {
    lines: SERVER_CHECKS.map(
      (check) => lines.get(check) ?? { check, state: 'skipped', code: 'skipped', facts: {} },
    ),
    holds: held?.holds ?? 'unknown',
    docCount: held?.docCount ?? 0,
  }
}

async function walk(
  login: ServerLogin,
  kept: FullLogin | null,
  tools: CheckTools,
  put: Put,
): Promise<Held | null> {
  const place = readAddress(login.url)
  const database = login.database.trim()
  if (!put('address', judgeAddress(place, isDatabaseName(database))) || !place.ok) return null
  const http = openHttp(place.value, login.caPem, put)
  if (http === null) return null
  try {
    const isLocked = await checkRoot(http, place.value, tools, put)
    if (isLocked === null) return null
    const line = await checkLogin(http, login, kept, tools, put)
    if (line === null) return null
    if (isLocked) put('couchdb', judgeRoot(await line.session.ask({ method: 'GET', path: [] })))
    const held = await checkDatabase(line, tools, put)
    if (held !== null) await checkAccess(line, put)
    await checkClosed(line, put)
    return held
  } catch {
    // It was there a moment ago.
    put('couchdb', { state: 'bad', code: 'cut' })
    return null
  } finally {
    http.close()
  }
}

function openHttp(place: ServerPlace, caPem: string | null, put: Put): Http | null {
  try {
    return makeHttp(place, caPem)
  } catch {
    put('tls', { state: 'bad', code: 'authority' })
    return null
  }
}

/** True where the server shows itself only to those who are logged in; null where it is of no use. */
async function checkRoot(
  http: Http,
  place: ServerPlace,
  { nowMs }: CheckTools,
  put: Put,
): Promise<boolean | null> {
  try {
    const answer = await http.ask({ method: 'GET', path: [], isRepeatable: true })
    put('reachable', { state: 'good', code: 'good' })
    put('tls', judgeProtection(place, answer.tls, nowMs()))
    const isLocked = answer.status === 401 && couchErrorOf(answer) !== null
    return put('couchdb', judgeRoot(answer)) ? isLocked : null
  } catch (error) {
    const { check, found } = judgeFailure(error, place.hostname)
    if (check !== 'reachable') put('reachable', { state: 'good', code: 'good' })
    if (check === 'couchdb') put('tls', judgeProtection(place, null, nowMs()))
    put(check, found)
    return null
  }
}

async function checkLogin(
  http: Http,
  login: ServerLogin,
  kept: FullLogin | null,
  { keys }: CheckTools,
  put: Put,
): Promise<Line | null> {
  try {
    const line = lineOver(http, completeLogin(login, kept), keys)
    const isAdmin = (await line.session.logIn()).includes('_admin')
    put('login', isAdmin ? { state: 'warning', code: 'admin' } : { state: 'good', code: 'good' })
    return line
  } catch (error) {
    const facts: Facts = error instanceof AppError ? error.facts : {}
    const isRefused = error instanceof AppError && error.code === 'sync.login'
    const refused = facts['status'] === 403 ? 'locked' : facts['status'] ? 'refused' : 'no-password'
    put('login', { state: 'bad', code: isRefused ? refused : 'failed' })
    return null
  }
}

async function checkDatabase(line: Line, { keys }: CheckTools, put: Put): Promise<Held | null> {
  try {
    const { doc_count: count } = await askInfo(line.session, line.database)
    const found = await readWorkspace(line.session, line.database)
    // The workspace's own record is none of the person's.
    const docCount = (typeof count === 'number' ? count : 0) - (found === null ? 0 : 1)
    put('database', { state: 'good', code: 'good', facts: { count: docCount } })
    return { holds: await holding(line, found, keys), docCount }
  } catch (error) {
    const code = error instanceof AppError ? error.code : ''
    if (code === 'sync.forbidden' || code === 'sync.login') {
      put('database', { state: 'good', code: 'there' })
      put('access', { state: 'bad', code: 'forbidden' })
    } else {
      const isMissing = code === 'sync.no-database'
      const facts = { database: line.database }
      put('database', { state: 'bad', code: isMissing ? 'missing' : 'failed', facts })
    }
    return null
  }
}

async function checkAccess({ session, database }: Line, put: Put): Promise<void> {
  const path = [database, '_local', `kizuna-check-${randomBytes(8).toString('hex')}`]
  const written = await session.ask({ method: 'PUT', path, body: {} })
  if (!isGood(written)) {
    const { code } = answerProblem(written)
    const codes: Readonly<Record<string, string>> = {
      'sync.forbidden': 'read-only',
      'sync.login': 'read-only',
      'sync.full': 'full',
    }
    put('access', { state: 'bad', code: codes[code] ?? 'failed' })
    return
  }
  const rev = String(fieldsOf(written.body)['rev'])
  const removed = await session.ask({ method: 'DELETE', path, query: { rev } })
  put(
    'access',
    isGood(removed) ? { state: 'good', code: 'good' } : { state: 'bad', code: 'failed' },
  )
}

/** Nobody without a login may come in, and not everybody with one. */
async function checkClosed({ http, session, database }: Line, put: Put): Promise<void> {
  const anonymous = await http.ask({ method: 'GET', path: [database] })
  if (isGood(anonymous)) {
    put('closed', { state: 'bad', code: 'open' })
    return
  }
  const security = await session.ask({ method: 'GET', path: [database, '_security'] })
  const isForAll = isGood(security) && hasNoMembers(security.body)
  put('closed', isForAll ? { state: 'warning', code: 'any-user' } : { state: 'good', code: 'good' })
}

function hasNoMembers(body: unknown): boolean {
  const { members } = fieldsOf(body)
  if (members === undefined) return true
  const { names = [], roles = [] } = fieldsOf(members)
  return listOf(names).length === 0 && listOf(roles).length === 0
}

async function holding(
  { session, database }: Line,
  found: FoundWorkspace | null,
  keys: CheckTools['keys'],
): Promise<ServerReport['holds']> {
  if (found === null) return (await isEmptyDatabase(session, database)) ? 'nothing' : 'foreign'
  if (found.doc === null || keys.state() !== 'open') return 'other'
  return judgeWorkspaceDoc(keys, found.doc) === 'same' ? 'own' : 'other'
}
