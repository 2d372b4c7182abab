import type { HttpAnswer, HttpAsk } from '#electron/main/couch/http.ts'
import type { Session } from '#electron/main/couch/session.ts'

interface Stored {
  readonly rev: string
  readonly doc: object
}

/** One database that keeps documents by revision, as CouchDB does. */
export function fakeCouch(name = 'kizuna') {
  const docs = new Map<string, Stored>()
  let writes = 0
  let beforeWrite: (() => void) | null = null

  function put(id: string, body: object): Stored {
    writes++
    const stored = { rev: `${writes}-abc`, doc: body }
    docs.set(id, stored)
    return stored
  }

  function answer({ method, path, body }: HttpAsk): Omit<HttpAnswer, 'headers' | 'tls'> {
    const [database, id] = path
    if (database !== name) return { status: 404, body: { error: 'not_found' } }
    if (id === undefined) return { status: 200, body: { update_seq: `${writes}-opaque` } }
    if (id === '_all_docs') {
      return { status: 200, body: { rows: [...docs.keys()].map((key) => ({ id: key })) } }
    }
    if (method === 'GET') {
      const found = docs.get(id)
      if (found === undefined) return { status: 404, body: { error: 'not_found' } }
      return { status: 200, body: { ...found.doc, _rev: found.rev } }
    }
    beforeWrite?.()
    beforeWrite = null
    const { _rev: rev, ...rest } = body as { readonly _rev?: string }
    if (docs.get(id)?.rev !== rev) return { status: 409, body: { error: 'conflict' } }
    return { status: 201, body: { ok: true, rev: put(id, rest).rev } }
  }

  const ask: Session['ask'] = async (input) => ({ ...answer(input), headers: {}, tls: null })
  const session: Pick<Session, 'ask' | 'demand'> = {
    ask,
    demand: async (input) => {
      const { status, body } = await ask(input)
      if (status !== 200) throw new Error(`${status}`)
      return body
    },
  }
  return {
    name,
    session,
    docs,
    put,
    writes: () => writes,
    /** Runs once, just before the next write arrives. */
    between: (work: () => void) => {
      beforeWrite = work
    },
  }
}
