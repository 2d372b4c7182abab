import type { AdminLogin } from '#shared/ipc/couch.ts'
import { AppError } from '#shared/lib/errors.ts'

import { answerProblem, isGood } from './http-problem.ts'
import { onLine } from './line.ts'
import type { FullLogin } from './line.ts'
import { fieldsOf } from './rows.ts'
import type { Session } from './session.ts'
import type { WorkspaceKeys } from './workspace.ts'

/**
 * Makes the database, the user of this machine and its leave to enter, as far as they are not there.
 *
 * What others made stays: a user of that name keeps his password, members and admins are added to.
 * The administrator's login is used here and kept nowhere.
 *
 * @throws `sync.admin-login`, `sync.not-admin`, and the `sync.…` errors of every request
 */
export function provisionServer(
  login: FullLogin,
  admin: AdminLogin,
  keys: WorkspaceKeys,
): Promise<void> {
  return onLine({ ...login, ...admin }, keys, async ({ session, database }) => {
    if (!(await adminRoles(session)).includes('_admin')) throw new AppError('sync.not-admin')
    await makeDatabase(session, database)
    await makeUser(session, login)
    await admit(session, login)
  })
}

async function adminRoles(session: Session): Promise<readonly string[]> {
  try {
    return await session.logIn()
  } catch (error) {
    const isRefused = error instanceof AppError && error.code === 'sync.login'
    throw isRefused ? new AppError('sync.admin-login') : error
  }
}

/** 412 says that it is there. */
async function makeDatabase(session: Session, name: string): Promise<void> {
  const made = await session.ask({ method: 'PUT', path: [name] })
  if (!isGood(made) && made.status !== 412) throw answerProblem(made)
}

async function makeUser(session: Session, { user, password }: FullLogin): Promise<void> {
  const path = ['_users', `org.couchdb.user:${user}`]
  const body = { name: user, password, roles: [], type: 'user' }
  const write = () => session.ask({ method: 'PUT', path, body })
  let made = await write()
  if (made.status === 404) {
    // A single server that nobody has set up yet lacks even this one.
    await makeDatabase(session, '_users')
    made = await write()
  }
  if (!isGood(made) && made.status !== 409) throw answerProblem(made)
}

async function admit(session: Session, { user, database }: FullLogin): Promise<void> {
  const path = [database, '_security']
  const security = fieldsOf(await session.demand({ method: 'GET', path }))
  const members = fieldsOf(security['members'] ?? {})
  const names = Array.isArray(members['names']) ? members['names'] : []
  if (names.includes(user)) return
  const body = { ...security, members: { ...members, names: [...names, user] } }
  await session.demand({ method: 'PUT', path, body })
}
