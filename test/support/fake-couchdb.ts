import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** One request that the stand-in got, and what `ps` listed of all processes meanwhile. */
interface Call {
  readonly line: string
  readonly user: string | null
  readonly body: string
  readonly processes: string
}

type Doc = Record<string, unknown> & { _id: string; _rev: string }

interface Database {
  readonly docs: Map<string, Doc>
  security: unknown
  revsLimit: string
}

/** A stand-in that answers in CouchDB 3.5's own form what the server's scripts ask. */
export interface FakeCouchDb {
  readonly url: string
  readonly calls: Call[]
  readonly databases: Map<string, Database>
  version: string
  readonly close: () => Promise<void>
}

/** Starts it on loopback, with one administrator. */
export async function startFakeCouchDb(admin: {
  readonly user: string
  readonly password: string
}): Promise<FakeCouchDb> {
  const databases = new Map<string, Database>()
  makeDatabase('_users')
  const calls: Call[] = []

  function makeDatabase(name: string): void {
    databases.set(name, { docs: new Map(), security: ADMINS_ONLY, revsLimit: '1000' })
  }

  function isKnown(user: string, password: string): boolean {
    if (user === admin.user) return password === admin.password
    return databases.get('_users')?.docs.get(`org.couchdb.user:${user}`)?.['password'] === password
  }

  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request)
      const [user = '', password = ''] = Buffer.from(
        request.headers.authorization?.replace('Basic ', '') ?? '',
        'base64',
      )
        .toString()
        .split(':')
      const target = new URL(request.url ?? '', 'http://couch')
      const line = `${request.method} ${decodeURIComponent(target.pathname)}`
      const isAnonymous = request.headers.authorization === undefined
      const processes = execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' })
      calls.push({ line, user: isAnonymous ? null : user, body, processes })
      const { status, answer } = !isKnown(user, password)
        ? { status: 401, answer: { error: 'unauthorized' } }
        : reply(request.method ?? '', target, body)
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(typeof answer === 'string' ? answer : `${JSON.stringify(answer)}\n`)
    })()
  })

  function reply(method: string, target: URL, body: string): { status: number; answer: unknown } {
    const parts = decodeURIComponent(target.pathname).slice(1).split('/')
    const [name = '', id] = parts
    if (name === '')
      return { status: 200, answer: { couchdb: 'Welcome', version: fake.version, vendor: {} } }
    if (name === '_node')
      return { status: 200, answer: parts.at(-1) === 'enable_cors' ? 'false' : '"true"\n' }
    const database = databases.get(name)
    if (id === undefined && method === 'PUT') {
      if (database === undefined) makeDatabase(name)
      return { status: database === undefined ? 201 : 412, answer: { ok: true } }
    }
    if (database === undefined) return { status: 404, answer: { error: 'not_found' } }
    if (id === undefined && method === 'DELETE') databases.delete(name)
    if (id === undefined)
      return { status: 200, answer: { doc_count: database.docs.size, compact_running: false } }
    if (id === '_compact' || id === '_view_cleanup') return { status: 202, answer: { ok: true } }
    if (id === '_security' && method === 'GET') return { status: 200, answer: database.security }
    if (id === '_revs_limit' && method === 'GET')
      return { status: 200, answer: `${database.revsLimit}\n` }
    if (id === '_security') database.security = JSON.parse(body)
    else if (id === '_revs_limit') database.revsLimit = body
    else if (id === '_all_docs')
      return { status: 200, answer: listing(database, target.searchParams.has('include_docs')) }
    else if (id === '_bulk_docs') {
      for (const doc of (JSON.parse(body) as { docs: Doc[] }).docs) database.docs.set(doc._id, doc)
      return { status: 201, answer: [] }
    } else return replyDoc(database, method, id, target, body)
    return { status: 200, answer: { ok: true } }
  }

  const fake: FakeCouchDb = {
    url: '',
    calls,
    databases,
    version: '3.5.3',
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return Object.assign(fake, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  })
}

const ADMINS_ONLY = { members: { roles: ['_admin'] }, admins: { roles: ['_admin'] } }

function replyDoc(
  { docs }: Database,
  method: string,
  id: string,
  target: URL,
  body: string,
): { status: number; answer: unknown } {
  const held = docs.get(id)
  if (method === 'GET')
    return held === undefined
      ? { status: 404, answer: { error: 'not_found' } }
      : { status: 200, answer: held }
  const given =
    method === 'DELETE' ? target.searchParams.get('rev') : (JSON.parse(body) as Partial<Doc>)._rev
  if ((given ?? undefined) !== held?._rev) return { status: 409, answer: { error: 'conflict' } }
  if (method === 'DELETE') docs.delete(id)
  else {
    const revision = `${Number.parseInt(held?._rev ?? '0', 10) + 1}-a`
    // CouchDB writes id and revision first.
    const { _id, _rev, ...fields } = JSON.parse(body) as Doc
    docs.set(id, { _id: id, _rev: revision, ...fields })
  }
  return { status: method === 'DELETE' ? 200 : 201, answer: { ok: true, id } }
}

/** A row a line, as CouchDB writes them. */
function listing({ docs }: Database, withDocs: boolean): string {
  const rows = [...docs.values()]
    .toSorted((a, b) => (a._id < b._id ? -1 : 1))
    .map((doc) =>
      JSON.stringify({
        id: doc._id,
        key: doc._id,
        value: { rev: doc._rev },
        ...(withDocs ? { doc } : {}),
      }),
    )
  return `{"total_rows":${rows.length},"offset":0,"rows":[\r\n${rows.join(',\r\n')}\r\n]}\n`
}
