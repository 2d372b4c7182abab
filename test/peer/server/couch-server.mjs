// A CouchDB-speaking server in a process of its own: express-pouchdb keeps the documents, in memory;
// in front of it stands what real CouchDB 3 does otherwise (logins, closed databases, the feed).
import express from 'express'
import expressPouchDb from 'express-pouchdb'
import memoryAdapter from 'pouchdb-adapter-memory'
import PouchDB from 'pouchdb-core'

import { answerDatabases } from './databases.mjs'
import { answerFeed } from './feed.mjs'
import { answerLogins } from './logins.mjs'
import { refuse } from './refuse.mjs'

const { ADMIN_USER, ADMIN_PASSWORD } = process.env

PouchDB.plugin(memoryAdapter)
const Store = PouchDB.defaults({ adapter: 'memory' })

// Its own logins end the process over PouchDB 9, and its feed knows no time-out.
const documents = expressPouchDb(Store, {
  mode: 'minimumForPouchDB',
  overrideMode: { exclude: ['routes/changes', 'routes/session-stub', 'routes/root'] },
})

const app = express()
app.disable('x-powered-by')
app.use((request, response, next) => {
  response.setHeader('Server', 'CouchDB/3.5.3 (test)')
  response.setHeader('Cache-Control', 'must-revalidate')
  next()
})
answerLogins(app, { user: ADMIN_USER, password: ADMIN_PASSWORD })
const databases = answerDatabases(app, Store)
answerFeed(app, databases)
app.use((request, response) => {
  const { pathname } = new URL(request.url, 'http://test')
  if (pathname.startsWith('/_')) return refuse(response, 404, 'not_found', 'missing')
  return documents(request, response)
})

const server = app.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
process.on('disconnect', () => process.exit())
