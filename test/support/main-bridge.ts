import type { Channel, ReplyOf, RequestOf } from '#shared/ipc/contract.ts'

/** What main answers a screen under test; a channel that is not given is refused loudly. */
export type MainAnswers = {
  readonly [C in Channel]?: (request: RequestOf<C>) => ReplyOf<C> | Promise<ReplyOf<C>>
}

/** Every request that a screen made, in order. */
export interface Asked {
  readonly channel: Channel
  readonly request: unknown
}

/** Stands in for main behind `window.bridge`, and notes what it was asked. */
export function answerAsMain(answers: MainAnswers): readonly Asked[] {
  const asked: Asked[] = []
  Object.defineProperty(window, 'bridge', {
    configurable: true,
    value: {
      request: async (channel: Channel, request: unknown) => {
        asked.push({ channel, request })
        const answer = answers[channel] as ((request: unknown) => unknown) | undefined
        if (answer === undefined) throw new Error(`main was not to be asked: ${channel}`)
        return { ok: true, value: await answer(request) }
      },
      on: () => () => undefined,
    },
  })
  return asked
}
