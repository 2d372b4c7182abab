import { randomUUID } from 'node:crypto'
import { runInThisContext } from 'node:vm'

import express from 'express'

import { isAdmin } from './logins.mjs'
import { refuse } from './refuse.mjs'

const BODY = express.json({ limit: '64mb' })

/**
 * Answers what concerns a database as a whole, and lets nobody else past: only an administrator makes
 * and removes one, and until `_security` names members nobody but an administrator gets in.
 *
 * @param {import('express').Express} app
 * @returns {Map<string, { store: any, uuid: string, security: any }>}
 */
export function answerDatabases(app, Store) {
  const databases = new Map()

  app.get('/', (request, response) =>
    response.json({
      couchdb: 'Welcome',
      version: '3.5.3',
      uuid: SERVER_UUID,
      features: [],
      vendor: { name: 'Kizuna, for tests' },
    }),
  )
  app.get('/_up', (request, response) => response.json({ status: 'ok', seeds: {} }))
  app.get('/_all_dbs', ({ user }, response) =>
    isAdmin(user)
      ? response.json([...databases.keys()].toSorted((a, b) => (a < b ? -1 : 1)))
      : refuse(response, 401, 'unauthorized', NO_ADMIN),
  )

  app.put('/:db', ({ params, user }, response, next) => {
    if (!isAdmin(user)) return refuse(response, 401, 'unauthorized', NO_ADMIN)
    if (databases.has(params.db)) {
      return refuse(response, 412, 'file_exists', 'The database could not be created.')
    }
    const uuid = randomUUID().replaceAll('-', '')
    databases.set(params.db, { store: new Store(params.db), uuid, security: CLOSED })
    return next()
  })

  app.use('/:db', (request, response, next) => {
    const database = databases.get(request.params.db)
    if (request.params.db.startsWith('_')) return next()
    if (database === undefined) {
      return refuse(response, 404, 'not_found', 'Database does not exist.')
    }
    if (isAmong(database.security.members, request.user) || isChief(database, request.user)) {
      return next()
    }
    return request.user.name === null
      ? refuse(response, 401, 'unauthorized', 'You are not authorized to access this db.')
      : refuse(response, 403, 'forbidden', 'You are not allowed to access this db.')
  })

  app.delete('/:db', ({ params, user }, response, next) => {
    if (!isAdmin(user)) return refuse(response, 401, 'unauthorized', NO_ADMIN)
    databases.delete(params.db)
    return next()
  })
  app.get('/:db', ({ params }, response, next) => {
    void infoOf(params.db, databases.get(params.db)).then((info) => response.json(info), next)
  })

  app
    .route('/:db/_security')
    .get(({ params }, response) => response.json(databases.get(params.db).security))
    .put(BODY, ({ params, user, body }, response) => {
      const database = databases.get(params.db)
      if (!isChief(database, user)) return refuse(response, 401, 'unauthorized', NO_CHIEF)
      database.security = body
      return response.json({ ok: true })
    })

  // Designs are an administrator's, and what they forbid is answered for each document by itself.
  app.use('/:db/_design', ({ params, user, method }, response, next) =>
    method === 'GET' || isChief(databases.get(params.db), user)
      ? next()
      : refuse(response, 401, 'unauthorized', NO_CHIEF),
  )
  app.post('/:db/_bulk_docs', BODY, ({ params, user, body }, response, next) => {
    const written = writeAll(databases.get(params.db), user, body)
    void written.then((answers) => response.status(201).json(answers), next)
  })
  return databases
}

const SERVER_UUID = randomUUID().replaceAll('-', '')
const NO_ADMIN = 'You are not a server admin.'
const NO_CHIEF = 'You are not a db or server admin.'
const CLOSED = {
  admins: { names: [], roles: ['_admin'] },
  members: { names: [], roles: ['_admin'] },
}

/** Names and roles that are both empty let everybody in. */
function isAmong({ names = [], roles = [] } = {}, user) {
  if (names.length === 0 && roles.length === 0) return true
  return names.includes(user.name) || roles.some((role) => user.roles.includes(role))
}

function isChief({ security: { admins = {} } }, user) {
  const { names = [], roles = [] } = admins
  if (isAdmin(user) || names.includes(user.name)) return true
  return roles.some((role) => user.roles.includes(role))
}

async function infoOf(name, { store, uuid }) {
  const { doc_count, update_seq } = await store.info()
  return {
    db_name: name,
    doc_count,
    doc_del_count: 0,
    update_seq: `${update_seq}-${uuid}`,
    purge_seq: '0-0',
    sizes: { file: 0, external: 0, active: 0 },
    props: {},
    compact_running: false,
    instance_start_time: '0',
  }
}

async function writeAll(database, user, { docs, new_edits = true }) {
  const rules = new_edits ? await rulesOf(database.store) : []
  const problems = docs.map((doc) => problemOf(doc, database, user, rules))
  const allowed = docs.filter((_, place) => problems[place] === null)
  const written = await database.store.bulkDocs(allowed, { new_edits })
  if (!new_edits) return []
  return problems.map((problem) => problem ?? answerOf(written.shift()))
}

async function rulesOf(store) {
  const { rows } = await store.allDocs({
    startkey: '_design/',
    endkey: '_design0',
    include_docs: true,
  })
  // The tests themselves wrote these rules.
  return rows.flatMap(({ doc: { validate_doc_update: rule } }) =>
    rule === undefined ? [] : [runInThisContext(`(${rule})`)],
  )
}

function problemOf(doc, database, user, rules) {
  if (doc._id?.startsWith('_design/') && !isChief(database, user)) {
    return { id: doc._id, error: 'forbidden', reason: NO_CHIEF }
  }
  try {
    if (!doc._id?.startsWith('_design/')) for (const rule of rules) rule(doc, null, user, {})
    return null
  } catch (thrown) {
    const [error, reason] = Object.entries(thrown)[0]
    return { id: doc._id, error, reason }
  }
}

function answerOf({ ok, id, rev, name, message }) {
  return ok ? { ok, id, rev } : { id, error: name, reason: message }
}
