import { AppError } from '#shared/lib/errors.ts'

import { answerProblem, couchErrorOf, isGood } from './http-problem.ts'
import type { Http, HttpAnswer, HttpAsk } from './http.ts'

const COOKIE = /^AuthSession=[^\s;,"\\]{1,4000}/

/** Asks one server as one user. */
export interface Session {
  /**
   * Asks with the session's cookie, logging in before the first request and once more after a 401.
   *
   * @throws `sync.login` where user or password are refused, and all that `Http.ask` throws
   */
  readonly ask: (ask: HttpAsk) => Promise<HttpAnswer>
  /** Like `ask`, and gives the body of a good answer. @throws the `sync.…` error of any other */
  readonly demand: (ask: HttpAsk) => Promise<unknown>
  /** Logs in, and gives the roles of the user. */
  readonly logIn: () => Promise<readonly string[]>
}

/** Opens a session by `_session`; the cookie stays in memory, and Basic is never sent. */
export function makeSession(
  http: Http,
  login: { readonly user: string; readonly password: string },
): Session {
  let cookie: string | null = null
  let entering: Promise<readonly string[]> | null = null

  function take({ headers }: HttpAnswer): boolean {
    // CouchDB hands out a fresh one now and then, before the old one ends.
    const fresh = (headers['set-cookie'] ?? []).flatMap((line) => COOKIE.exec(line)?.[0] ?? [])
    cookie = fresh.at(-1) ?? cookie
    return fresh.length > 0
  }

  async function enter(): Promise<readonly string[]> {
    const answer = await http.ask({
      method: 'POST',
      path: ['_session'],
      body: { name: login.user, password: login.password },
      isRepeatable: true,
    })
    const isRefused = answer.status === 401 || answer.status === 403
    if (isRefused && couchErrorOf(answer) !== null) {
      // 403 is a user locked out for a while after many wrong passwords.
      throw new AppError('sync.login', { status: answer.status })
    }
    if (!isGood(answer)) throw answerProblem(answer)
    if (!take(answer)) throw new AppError('sync.not-couch')
    return rolesOf(answer.body)
  }

  /** One at a time: whoever asks meanwhile gets the same login. */
  function logIn(): Promise<readonly string[]> {
    entering ??= enter().finally(() => {
      entering = null
    })
    return entering
  }

  async function ask(input: HttpAsk): Promise<HttpAnswer> {
    if (cookie === null) await logIn()
    const used = cookie
    const answer = await http.ask({ ...input, cookie: used })
    if (answer.status !== 401 || couchErrorOf(answer) === null) {
      take(answer)
      return answer
    }
    if (cookie === used) await logIn()
    return http.ask({ ...input, cookie })
  }

  async function demand(input: HttpAsk): Promise<unknown> {
    const answer = await ask(input)
    if (!isGood(answer)) throw answerProblem(answer)
    return answer.body
  }

  return { ask, demand, logIn }
}

function rolesOf(body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null || !('roles' in body)) return []
  const { roles } = body
  return Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : []
}
