import { randomUUID } from 'node:crypto'

import express from 'express'

import { refuse } from './refuse.mjs'

const SESSION_MS = 600_000

/**
 * Answers `/_session` and `/_users`, and says of every request who asks, as `request.user`, by the
 * session's cookie or by user name and password.
 *
 * @param {import('express').Express} app
 * @param {{ user: string, password: string }} admin
 */
export function answerLogins(app, admin) {
  const users = new Map()
  const sessions = new Map()
  const find = (name, password) => {
    if (name === admin.user) return password === admin.password ? userOf(name, ['_admin']) : null
    const user = users.get(name)
    return user?.password === password ? userOf(name, user.roles) : null
  }

  app.use((request, response, next) => {
    request.user = userOf(null, [])
    const [scheme, words] = (request.headers.authorization ?? '').split(' ')
    if (scheme === 'Basic') {
      const [name, ...rest] = Buffer.from(words ?? '', 'base64')
        .toString()
        .split(':')
      const user = find(name, rest.join(':'))
      if (user === null) return refuse(response, 401, 'unauthorized', WRONG)
      request.user = user
    } else {
      const session = sessions.get(cookieOf(request))
      if (session !== undefined && session.endsAt > Date.now()) request.user = session.user
    }
    return next()
  })

  const form = [express.urlencoded({ extended: false }), express.json()]
  app.post('/_session', form, (request, response) => {
    const { name, password } = request.body
    const user = find(name, password)
    if (user === null) return refuse(response, 401, 'unauthorized', WRONG)
    const token = randomUUID()
    sessions.set(token, { user, endsAt: Date.now() + SESSION_MS })
    response.setHeader('Set-Cookie', `${COOKIE}=${token}; Version=1; Path=/; HttpOnly`)
    return response.json({ ok: true, name: user.name, roles: user.roles })
  })
  app.get('/_session', ({ user }, response) => response.json({ ok: true, userCtx: user }))
  app.delete('/_session', (request, response) => {
    sessions.delete(cookieOf(request))
    response.setHeader('Set-Cookie', `${COOKIE}=; Version=1; Path=/; HttpOnly`)
    response.json({ ok: true })
  })

  app.use('/_users', (request, response, next) =>
    isAdmin(request.user) ? next() : refuse(response, 403, 'forbidden', 'You are not an admin.'),
  )
  app
    .route('/_users/org.couchdb.user::name')
    .get((request, response) => {
      const user = users.get(request.params.name)
      if (user === undefined) return refuse(response, 404, 'not_found', 'missing')
      const { password: _, ...rest } = user
      return response.json(rest)
    })
    .put(express.json(), (request, response) => {
      const { name } = request.params
      const last = users.get(name)
      const rev = request.query.rev ?? request.body._rev ?? request.get('If-Match')
      if (last?._rev !== rev) return refuse(response, 409, 'conflict', 'Document update conflict.')
      // As with CouchDB, where a cookie is signed with the password's salt among others.
      for (const [token, { user }] of sessions) if (user.name === name) sessions.delete(token)
      const count = Number(last?._rev.split('-')[0] ?? 0) + 1
      const _rev = `${count}-${randomUUID().replaceAll('-', '')}`
      const password = request.body.password ?? last?.password
      const id = `org.couchdb.user:${name}`
      users.set(name, { ...request.body, _id: id, _rev, password })
      return response.status(201).json({ ok: true, id, rev: _rev })
    })
    .delete((request, response) => {
      const { name } = request.params
      if (users.get(name)?._rev !== request.query.rev) {
        return refuse(response, 409, 'conflict', 'Document update conflict.')
      }
      users.delete(name)
      return response.json({ ok: true })
    })
}

const COOKIE = 'AuthSession'
const WRONG = 'Name or password is incorrect.'

/** Tells whether someone administers the whole server. */
export function isAdmin(user) {
  return user.roles.includes('_admin')
}

function userOf(name, roles) {
  return { name, roles }
}

function cookieOf({ headers }) {
  return /(?:^|;\s*)AuthSession=([^;]*)/.exec(headers.cookie ?? '')?.[1]
}
