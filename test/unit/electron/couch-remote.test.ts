import { expect, test } from 'vitest'

import { makeRemote } from '#electron/main/couch/remote.ts'
import type { RemoteDoc } from '#shared/ipc/couch.ts'

import { makeSignal, sessionWith } from './support/web-server.ts'
import type { Answering, Reply } from './support/web-server.ts'

const REV = '1-967a00dff5e02add41819138abb3284d'
const OTHER_REV = '1-867a00dff5e02add41819138abb3284d'

async function remoteWith(answer: Answering, limits = {}, heldLongMs = 60_000) {
  const { session, seen } = await sessionWith(answer, limits)
  return {
    remote: makeRemote(session, 'kizuna', undefined, heldLongMs),
    seen: () => seen.filter(({ path }) => path !== '/_session'),
  }
}

function idOf(n: number): string {
  return `alumni:alm_${String(n).padStart(8, '0')}`
}

function docOf(n: number): RemoteDoc {
  return { id: idOf(n), rev: null, version: 3, clock: 'c', sealed: 'c2VhbGVk' }
}

function stored(n: number, changes = {}) {
  const { id, version, clock, sealed } = docOf(n)
  return { _id: id, _rev: REV, version, clock, sealed, ...changes }
}

function line(doc: { readonly _id: string }) {
  return { id: doc._id, seq: '1', changes: [{ rev: REV }], doc }
}

const changesOf = (docs: readonly { readonly _id: string }[], more = {}): Reply => ({
  body: { results: docs.map(line), last_seq: '9-x', pending: 0, ...more },
})

test('a page of changes gives records, and what the leaves are called', async () => {
  const { remote, seen } = await remoteWith(() =>
    changesOf([stored(1), stored(2, { _conflicts: [OTHER_REV] }), stored(3, { _deleted: true })]),
  )

  const page = await remote.changes('4-y', 50, false)

  expect(page).toEqual({
    rows: [
      { id: idOf(1), revs: [REV], doc: { ...docOf(1), rev: REV } },
      { id: idOf(2), revs: [REV, OTHER_REV], doc: { ...docOf(2), rev: REV } },
      { id: idOf(3), revs: [], doc: null },
    ],
    last: '9-x',
    isEnd: true,
  })
  expect(seen()[0]).toMatchObject({
    path: '/kizuna/_changes',
    query: { since: '4-y', limit: '50', style: 'all_docs', include_docs: 'true' },
  })
})

test('designs and strangers are left alone, and what has another form under an own id is named', async () => {
  const { remote } = await remoteWith(() =>
    changesOf([
      { _id: '_design/kizuna' },
      { _id: 'kizuna:workspace' },
      { _id: 'shopping-list' },
      { _id: 'ALUMNI:alm_1' },
      stored(1, { sealed: 7 }),
      stored(2, { version: -1 }),
      stored(3, { clock: 'c'.repeat(41) }),
    ]),
  )

  const { rows } = await remote.changes(null, 50, false)

  expect(rows).toEqual([1, 2, 3].map((n) => ({ id: idOf(n), revs: [REV], doc: null })))
})

test('a page that is not the last one says so, with or without a count of what is left', async () => {
  const counted = await remoteWith(() => changesOf([stored(1)], { pending: 4 }))
  const full = await remoteWith(() => changesOf([stored(1)], { pending: undefined }))
  const short = await remoteWith(() => changesOf([stored(1)], { pending: undefined, last_seq: 7 }))

  expect((await counted.remote.changes(null, 50, false)).isEnd).toBe(false)
  expect((await full.remote.changes(null, 1, false)).isEnd).toBe(false)
  expect(await short.remote.changes(null, 2, false)).toMatchObject({ isEnd: true, last: '7' })
})

test('a page too long for one answer is asked for in halves', async () => {
  const { remote, seen } = await remoteWith(
    ({ query }) => changesOf(Array.from({ length: Number(query['limit']) }, (_, n) => stored(n))),
    { answerBytes: 2000 },
  )

  const { rows } = await remote.changes(null, 40, false)

  expect(rows).toHaveLength(5)
  expect(seen().map(({ query }) => query['limit'])).toEqual(['40', '20', '10', '5'])
})

test.each<[string, unknown]>([
  ['no list', { last_seq: '1' }],
  ['no sequence', { results: [] }],
  ['a list', []],
])('an answer with %s is not taken for CouchDB’s', async (_name, body) => {
  const { remote } = await remoteWith(() => ({ body }))

  await expect(remote.changes(null, 50, false)).rejects.toMatchObject({ code: 'sync.not-couch' })
})

test('a waiting page is held until something changes', async () => {
  const asked = makeSignal<() => void>()
  const { remote, seen } = await remoteWith((_seen, response) => {
    response.writeHead(200)
    response.write('\n')
    asked.send(() => response.end(JSON.stringify(changesOf([stored(1)]).body)))
    return null
  })

  const page = remote.changes('4-y', 50, true)
  const answer = await asked.sent
  answer()

  expect((await page).rows).toHaveLength(1)
  expect(seen()[0]?.query).toMatchObject({ feed: 'longpoll', heartbeat: '25000', since: '4-y' })
})

test('a waiting page that is called off is empty, and the next one waits again', async () => {
  let arrived = makeSignal()
  const { remote } = await remoteWith(() => {
    arrived.send()
    return null
  })

  const first = remote.changes('4-y', 50, true)
  await arrived.sent
  arrived = makeSignal()
  remote.cancel()
  const page = await first
  const second = remote.changes('4-y', 50, true)
  await arrived.sent
  remote.cancel()

  expect(page).toEqual({ rows: [], last: '4-y', isEnd: true })
  expect(await second).toEqual(page)
})

test('a newer waiting page ends the one before, whose asker is gone', async () => {
  const arrived = makeSignal()
  const { remote } = await remoteWith(() => {
    arrived.send()
    return null
  })

  const first = remote.changes('4-y', 50, true)
  await arrived.sent
  const second = remote.changes('5-z', 50, true)

  expect(await first).toEqual({ rows: [], last: '4-y', isEnd: true })
  remote.cancel()
  expect(await second).toEqual({ rows: [], last: '5-z', isEnd: true })
})

test.each<[string, Answering]>([
  [
    'cut',
    (_seen, response) => {
      response.destroy()
      return null
    },
  ],
  ['answered by a gateway', () => ({ status: 504, body: 'Gateway Timeout' })],
  ['left in silence', () => null],
])(
  'a page held for long and then %s is as good as empty, one just asked for is not',
  async (_name, answer) => {
    const long = await remoteWith(answer, { idleMs: 50 }, 0)
    const short = await remoteWith(answer, { idleMs: 50 })

    expect(await long.remote.changes('4-y', 50, true)).toEqual({
      rows: [],
      last: '4-y',
      isEnd: true,
    })
    await expect(short.remote.changes('4-y', 50, true)).rejects.toThrow('sync.')
    await expect(long.remote.changes('4-y', 50, false)).rejects.toThrow('sync.')
  },
)

test('each record sent is answered for itself, in the order they were sent', async () => {
  const { remote, seen } = await remoteWith(() => ({
    status: 201,
    body: [
      { id: idOf(2), error: 'conflict', reason: 'Document update conflict.' },
      { ok: true, id: idOf(1), rev: REV },
      { id: idOf(3), error: 'forbidden', reason: 'no' },
      { id: idOf(4), error: true, name: 'unauthorized', status: 401 },
      { id: idOf(5), error: true, name: 'conflict', status: 409 },
    ],
  }))

  const answers = await remote.push([1, 2, 3, 4, 5].map(docOf))

  expect(answers.map(({ id, problem }) => [id, problem])).toEqual([
    [idOf(1), null],
    [idOf(2), 'conflict'],
    [idOf(3), 'refused'],
    [idOf(4), 'refused'],
    [idOf(5), 'conflict'],
  ])
  expect(answers[0]?.rev).toBe(REV)
  expect(seen()[0]?.body).toMatchObject({
    docs: [{ _id: idOf(1), version: 3, clock: 'c', sealed: 'c2VhbGVk' }, {}, {}, {}, {}],
  })
})

const bulk = (seen: { readonly body: unknown }) =>
  (seen.body as { docs: { _id: string; sealed: string }[] }).docs

test('one record too large for the server does not hold up the others', async () => {
  const { remote } = await remoteWith((seen) =>
    bulk(seen).some(({ sealed }) => sealed.length > 100)
      ? { status: 413, body: 'Request Entity Too Large' }
      : { status: 201, body: bulk(seen).map(({ _id: id }) => ({ ok: true, id, rev: REV })) },
  )
  const large = { ...docOf(3), sealed: 'x'.repeat(200) }

  const answers = await remote.push([docOf(1), docOf(2), large, docOf(4), docOf(5)])

  expect(answers.map(({ problem }) => problem)).toEqual([null, null, 'too-large', null, null])
})

test('a full server is told, not taken for a record too large', async () => {
  const { remote } = await remoteWith(() => ({ status: 507, body: {} }))

  await expect(remote.push([docOf(1)])).rejects.toMatchObject({ code: 'sync.full' })
})

test('records asked for come in the order asked, missing and deleted ones without revisions', async () => {
  const { remote, seen } = await remoteWith(() => ({
    body: {
      rows: [
        { id: idOf(2), key: idOf(2), value: { rev: REV }, doc: stored(2) },
        { key: idOf(1), error: 'not_found' },
        { id: idOf(3), key: idOf(3), value: { rev: REV, deleted: true }, doc: null },
      ],
    },
  }))

  const rows = await remote.fetch([idOf(1), idOf(2), idOf(3)])

  expect(rows).toEqual([
    { id: idOf(1), revs: [], doc: null },
    { id: idOf(2), revs: [REV], doc: { ...docOf(2), rev: REV } },
    { id: idOf(3), revs: [], doc: null },
  ])
  expect(seen()[0]).toMatchObject({ method: 'POST', body: { keys: [idOf(1), idOf(2), idOf(3)] } })
})

test('a leaf that is gone is null, a database that is gone is told', async () => {
  const missing = { status: 404, body: { error: 'not_found', reason: 'missing' } }
  const gone = await remoteWith(({ path }) => (path === '/kizuna' ? { body: {} } : missing))
  const empty = await remoteWith(() => missing)

  expect(await gone.remote.leaf(idOf(1), REV)).toBeNull()
  await expect(empty.remote.leaf(idOf(1), REV)).rejects.toMatchObject({ code: 'sync.no-database' })
})

test('revisions are listed page by page, strangers left out, none twice', async () => {
  const ids = [
    '_design/kizuna',
    ...Array.from({ length: 5000 }, (_, n) => idOf(n)),
    ...Array.from({ length: 5000 }, (_, n) => `stranger-${n}`),
    'views:viw_00000001',
  ].sort()
  const { remote } = await remoteWith(({ query }) => {
    const from = query['startkey'] === undefined ? '' : (JSON.parse(query['startkey']) as string)
    const rows = ids.filter((id) => id >= from).slice(0, Number(query['limit']))
    return { body: { rows: rows.map((id) => ({ id, key: id, value: { rev: REV } })) } }
  })

  const first = await remote.revisions(null)
  const second = await remote.revisions(first.next)

  expect(first.next).not.toBeNull()
  expect(second.next).toBeNull()
  expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(
    ids.filter((id) => id.startsWith('alumni:') || id.startsWith('views:')),
  )
})
