import type { ServerLogin } from '#shared/ipc/couch.ts'
import { AppError } from '#shared/lib/errors.ts'

import { isDatabaseName, readAddress } from './address.ts'
import type { ServerPlace } from './address.ts'
import { makeHttp } from './http.ts'
import type { Http } from './http.ts'
import { makeRemote } from './remote.ts'
import type { Remote } from './remote.ts'
import { makeSession } from './session.ts'
import type { Session } from './session.ts'
import { makeWorkspace } from './workspace.ts'
import type { Workspace, WorkspaceKeys } from './workspace.ts'

/** A login with its password, the address in the form that is kept. */
export interface FullLogin {
  readonly url: string
  readonly database: string
  readonly user: string
  readonly password: string
  readonly caPem: string | null
}

/** An open line to one database. */
export interface Line {
  readonly http: Http
  readonly session: Session
  readonly remote: Remote
  readonly workspace: Workspace
  readonly database: string
}

/** Opens a line; nothing is sent before the first request. @throws `sync.address`, `sync.insecure` */
export function openLine(login: FullLogin, keys: WorkspaceKeys): Line {
  return lineOver(makeHttp(placeOf(login.url), login.caPem), login, keys)
}

/** Makes a line of a client that stands already. */
export function lineOver(http: Http, login: FullLogin, keys: WorkspaceKeys): Line {
  const { database } = login
  const session = makeSession(http, login)
  const workspace = makeWorkspace(keys, session, database)
  const remote = makeRemote(session, database, workspace.confirm)
  return { http, session, remote, workspace, database }
}

/** Does one thing on a line that is closed afterwards. */
export async function onLine<T>(
  login: FullLogin,
  keys: WorkspaceKeys,
  work: (line: Line) => Promise<T>,
): Promise<T> {
  const line = openLine(login, keys)
  try {
    return await work(line)
  } finally {
    line.http.close()
  }
}

/**
 * Completes what the person typed with the password that is kept.
 *
 * That goes to no other server than the one it was typed for, and for no other user.
 *
 * @throws `sync.address`, `sync.insecure`, `sync.login` where there is no password
 */
export function completeLogin(login: ServerLogin, kept: FullLogin | null): FullLogin {
  const { url } = placeOf(login.url)
  const user = login.user.trim()
  const database = login.database.trim()
  if (!isDatabaseName(database)) throw new AppError('sync.address', { reason: 'database' })
  const isSame = kept?.url === url && kept.user === user
  const password = login.password ?? (isSame ? kept.password : null)
  if (password === null || password === '') throw new AppError('sync.login')
  return { url, database, user, password, caPem: login.caPem }
}

function placeOf(url: string): ServerPlace {
  const place = readAddress(url)
  if (!place.ok) throw new AppError(place.code, place.facts)
  return place.value
}
