import { expect, test } from 'vitest'

import { makeSession } from '#electron/main/couch/session.ts'

import { COOKIE, LOGIN, clientOf, letIn, serve, sessionWith } from './support/web-server.ts'
import type { Seen } from './support/web-server.ts'

const ASK = { method: 'GET', path: ['kizuna'] } as const
const UNAUTHORIZED = { status: 401, body: { error: 'unauthorized', reason: 'no' } }

const logins = (seen: readonly Seen[]) => seen.filter(({ path }) => path === '/_session').length

test('the password goes to the login alone, the cookie with all the rest', async () => {
  const { session, seen } = await sessionWith(() => ({}))

  await session.ask(ASK)
  await session.ask(ASK)

  expect(seen).toMatchObject([
    { path: '/_session', body: { name: LOGIN.user, password: LOGIN.password }, cookie: null },
    { path: '/kizuna', body: null, cookie: COOKIE },
    { path: '/kizuna', body: null, cookie: COOKIE },
  ])
  expect(seen.map(({ authorization }) => authorization)).toEqual([null, null, null])
})

test('a session that has ended is renewed once, for all who ask at the time', async () => {
  let isOver = false
  const { url, seen } = await serve(({ path, cookie }) => {
    if (path === '/_session') return letIn(isOver ? `${COOKIE}Mg` : COOKIE)
    return isOver && cookie === COOKIE ? UNAUTHORIZED : { body: { ok: true } }
  })
  const session = makeSession(clientOf(url), LOGIN)
  await session.ask(ASK)
  isOver = true

  const answers = await Promise.all([session.ask(ASK), session.ask(ASK), session.ask(ASK)])

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(logins(seen)).toBe(2)
})

test('a 401 that stays after a new login is told, not asked for ever', async () => {
  const { session, seen } = await sessionWith(() => UNAUTHORIZED)

  await expect(session.demand(ASK)).rejects.toMatchObject({ code: 'sync.login' })
  expect(logins(seen)).toBe(2)
  expect(seen).toHaveLength(4)
})

test.each([401, 403])('a login that is refused with %i is told', async (status) => {
  const { url } = await serve(() => ({ ...UNAUTHORIZED, status }))

  const asked = makeSession(clientOf(url), LOGIN).ask(ASK)

  await expect(asked).rejects.toMatchObject({ code: 'sync.login', facts: { status } })
})

test('a portal that answers the login is not taken for a wrong password', async () => {
  const { url } = await serve(() => ({ status: 401, body: '<html>' }))

  const asked = makeSession(clientOf(url), LOGIN).ask(ASK)

  await expect(asked).rejects.toMatchObject({ code: 'sync.not-couch' })
})

test('a fresh cookie that comes with an answer is used from then on', async () => {
  const fresh = 'AuthSession=ZnJlc2g'
  const { session, seen } = await sessionWith(() => ({
    headers: { 'set-cookie': `${fresh}; Path=/` },
  }))

  await session.ask(ASK)
  await session.ask(ASK)

  expect(seen.at(-1)?.cookie).toBe(fresh)
})
