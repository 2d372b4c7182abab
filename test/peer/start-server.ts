import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

/** A server that speaks CouchDB, for tests. */
export interface TestServer {
  /** Without a path or a slash at its end. */
  readonly url: string
  readonly adminUser: string
  readonly adminPassword: string
  /** Asks as administrator; throws where the answer is not a good one. */
  readonly ask: Ask
  /** Makes a database that only its own users get into, a new one and who else is named. */
  readonly newDatabase: (also?: TestUser) => Promise<TestDatabase>
  /** Takes away all that was made; throws where the server ended by itself. */
  readonly stop: () => Promise<void>
}

/** What CouchDB answers, as far as tests look at it. */
export interface Json {
  readonly [field: string]: unknown
  readonly id: string
  readonly rev: string
  readonly _rev: string
  readonly rows: readonly Json[]
  readonly results: readonly Json[]
  readonly changes: readonly Json[]
}

export type Ask = (method: string, path: string, body?: unknown) => Promise<Json>

export interface TestUser {
  readonly user: string
  readonly password: string
}

export interface TestDatabase extends TestUser {
  readonly name: string
  /** Asks as administrator, with a path inside the database. */
  readonly ask: Ask
  readonly newUser: () => Promise<TestUser>
  readonly changePassword: (user: string, password: string) => Promise<void>
  /** Takes every document away: the database is made anew, its users stay. */
  readonly empty: () => Promise<void>
  /** All that lies in the database, every leaf with its history of revisions. */
  readonly copy: () => Promise<readonly object[]>
  /** Brings back exactly what `copy` gave. */
  readonly restore: (docs: readonly object[]) => Promise<void>
}

/** Starts a server of its own, or takes the one that COUCHDB_URL names. */
export async function startServer(): Promise<TestServer> {
  const named = process.env['COUCHDB_URL']
  const { url, adminUser, adminPassword, end } = named ? taken(named) : await started()
  const ask = askWith(url, adminUser, adminPassword)
  const made: string[] = []

  /** A server remembers logins for a moment. */
  async function isTaken(name: string, password: string): Promise<void> {
    const body = new URLSearchParams({ name, password })
    const { ok } = await fetch(`${url}/_session`, { method: 'POST', body })
    if (!ok) await isTaken(name, password)
  }

  async function newUser(): Promise<TestUser> {
    const user = `kizuna-test-${randomUUID().slice(0, 8)}`
    const password = randomUUID()
    const path = pathOfUser(user)
    await ask('PUT', path, { name: user, password, roles: [], type: 'user' })
    made.push(path)
    return { user, password }
  }

  return {
    url,
    adminUser,
    adminPassword,
    ask,
    async newDatabase(also) {
      const name = `kizuna-test-${randomUUID()}`
      const path = `/${name}`
      const names: string[] = also === undefined ? [] : [also.user]
      const close = (): Promise<unknown> =>
        ask('PUT', `${path}/_security`, {
          admins: { names: [], roles: ['_admin'] },
          members: { names, roles: [] },
        })
      const admit = async (): Promise<TestUser> => {
        const user = await newUser()
        names.push(user.user)
        await close()
        return user
      }
      await ask('PUT', path)
      made.push(path)
      const first = await admit()
      const inside: Ask = (method, rest, body) => ask(method, `${path}/${rest}`, body)
      const empty = async (): Promise<void> => {
        await ask('DELETE', path)
        await ask('PUT', path)
        await close()
      }
      return {
        ...first,
        name,
        ask: inside,
        newUser: admit,
        async changePassword(user, password) {
          const { _rev } = await ask('GET', pathOfUser(user))
          const next = { _rev, name: user, password, roles: [], type: 'user' }
          await ask('PUT', pathOfUser(user), next)
          await isTaken(user, password)
        },
        empty,
        copy: () => copyOf(inside),
        async restore(docs) {
          await empty()
          await inside('POST', '_bulk_docs', { docs, new_edits: false })
        },
      }
    },
    async stop() {
      for (const path of made) await ask('DELETE', path + (await revisionOf(ask, path)))
      await end()
    },
  }
}

function pathOfUser(user: string): string {
  return `/_users/org.couchdb.user:${user}`
}

async function revisionOf(ask: Ask, path: string): Promise<string> {
  return path.startsWith('/_users/') ? `?rev=${(await ask('GET', path))._rev}` : ''
}

async function copyOf(ask: Ask): Promise<readonly object[]> {
  const { results } = await ask('GET', '_changes?style=all_docs')
  const docs: object[] = []
  for (const { id, changes } of results) {
    const revs = encodeURIComponent(JSON.stringify(changes.map(({ rev }) => rev)))
    const path = `${encodeURIComponent(id)}?revs=true&open_revs=${revs}`
    const leaves = (await ask('GET', path)) as unknown as readonly { readonly ok: object }[]
    docs.push(...leaves.map(({ ok }) => ok))
  }
  // A server of several parts lists its changes in an order of the moment.
  const nameOf = (doc: object): string => JSON.stringify(doc, ['_id', '_rev'])
  return docs.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

function askWith(url: string, user: string, password: string): Ask {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  return async (method, path, body) => {
    const answer = await fetch(url + path, {
      method,
      headers: { authorization, accept: 'application/json', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return JSON.parse(text) as Json
  }
}

interface Running {
  readonly url: string
  readonly adminUser: string
  readonly adminPassword: string
  readonly end: () => Promise<void>
}

function taken(named: string): Running {
  const { origin, pathname, username, password } = new URL(named)
  return {
    url: origin + pathname.replace(/\/$/, ''),
    adminUser: decodeURIComponent(username),
    adminPassword: decodeURIComponent(password),
    end: () => Promise.resolve(),
  }
}

async function started(): Promise<Running> {
  const adminUser = 'admin'
  const adminPassword = randomUUID()
  const child = fork(join(import.meta.dirname, 'server/couch-server.mjs'), {
    // What the tests' runner hands its own processes is not for this one.
    execArgv: [],
    env: { ...process.env, ADMIN_USER: adminUser, ADMIN_PASSWORD: adminPassword },
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port))
    void ended.then((code) => reject(new Error(`the server ended with ${code}`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    adminUser,
    adminPassword,
    async end() {
      if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
      child.kill()
      await ended
    },
  }
}
