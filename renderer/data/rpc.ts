import { fromErrorValue, toErrorValue } from '#shared/lib/errors.ts'
import type { ErrorValue } from '#shared/lib/errors.ts'

/** The part of a worker or its scope that calls travel over. */
export interface Port {
  readonly postMessage: (message: unknown, transfer: Transferable[]) => void
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void
}

/** Asks the other side for a function by its path, `group.name`. */
export type Call = (path: string, args: readonly unknown[]) => Promise<unknown>

type Message =
  | { readonly type: 'call'; readonly id: number; readonly path: string; readonly args: unknown[] }
  | { readonly type: 'done'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly error: ErrorValue }

/**
 * Joins two sides of a worker: each answers the other's calls and keeps its own waiting; errors
 * cross as values and come out as `AppError`.
 *
 * @param answer runs a call that the other side asked for
 */
export function joinPort(port: Port, answer: Call): Call {
  const waiting = new Map<
    number,
    { done: (value: unknown) => void; fail: (error: Error) => void }
  >()
  let count = 0
  const reply = async (message: Extract<Message, { type: 'call' }>): Promise<void> => {
    const { id } = message
    try {
      const value = await answer(message.path, message.args)
      port.postMessage({ type: 'done', id, value } satisfies Message, [])
    } catch (thrown) {
      port.postMessage({ type: 'failed', id, error: toErrorValue(thrown) } satisfies Message, [])
    }
  }
  port.addEventListener('message', (event) => {
    const message = event.data as Message
    if (message.type === 'call') {
      void reply(message)
      return
    }
    const caller = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.type === 'done') caller?.done(message.value)
    else caller?.fail(fromErrorValue(message.error))
  })
  return (path, args) =>
    new Promise((done, fail) => {
      count += 1
      waiting.set(count, { done, fail })
      port.postMessage({ type: 'call', id: count, path, args: [...args] } satisfies Message, [])
    })
}

type Groups = Readonly<Record<string, Readonly<Record<string, (...args: never[]) => unknown>>>>

/** Answers calls with the functions of an object of groups. */
export function answerWith(groups: object): Call {
  return async (path, args) => {
    const [group = '', name = ''] = path.split('.')
    const run = (groups as Groups)[group]?.[name]
    if (run === undefined) throw new Error(`no such call: ${path}`)
    return run(...(args as never[]))
  }
}

/** An object of groups whose every function is a call to the other side; the caller knows its type. */
export function callable(call: Call): unknown {
  const groups = new Map<string, object>()
  return new Proxy(
    {},
    {
      get(_target, group: string) {
        let proxy = groups.get(group)
        if (proxy === undefined) {
          proxy = callableGroup(call, group)
          groups.set(group, proxy)
        }
        return proxy
      },
    },
  )
}

function callableGroup(call: Call, group: string): object {
  const functions = new Map<string, (...args: unknown[]) => Promise<unknown>>()
  return new Proxy(
    {},
    {
      get(_target, name: string) {
        let run = functions.get(name)
        if (run === undefined) {
          run = (...args) => call(`${group}.${name}`, args)
          functions.set(name, run)
        }
        return run
      },
    },
  )
}
