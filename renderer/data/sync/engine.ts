import type { ChangesPage, ServerConnection } from '#shared/ipc/couch.ts'
import { AppError } from '#shared/lib/errors.ts'

import { compareAll } from './compare.ts'
import type { Gaps } from './compare.ts'
import { checkServer, receiveAll, sendAll, takeIn, takeParked } from './exchange.ts'
import type { ExchangeOptions } from './exchange.ts'
import { refuseRemoved, tellOwnMachine } from './machines.ts'
import { openRows } from './open-rows.ts'
import { makeSignal } from './signal.ts'
import type { SyncTools } from './sync-tools.ts'
import { delayAfter, troubleOf } from './trouble.ts'
import type { Trouble } from './trouble.ts'

/** What an exchange is doing. */
export interface Doing {
  readonly state: 'waiting' | 'exchanging' | 'following'
  readonly trouble: Trouble | null
  readonly progress: { readonly direction: 'sending' | 'receiving'; readonly done: number } | null
}

/** What the loop needs besides the exchange's own tools. */
export interface LoopTools extends SyncTools {
  readonly connection: ServerConnection
  readonly appVersion: string
  /** Resolves after so many ms, or at once where `signal` is aborted. */
  readonly wait: (delayMs: number, signal: AbortSignal) => Promise<void>
  /** From 0 up to 1, for jitter. */
  readonly random: () => number
  readonly onDoing: (doing: Doing) => void
  /** Brings together what both sides made alike, after records came in. */
  readonly unify: () => Promise<void>
  /** Erases what was in the trash for too long; only now is it sure that nobody brought it back. */
  readonly emptyTrash: () => Promise<void>
  /** Runs once, between the first receiving and the first sending. */
  readonly bringTogether: () => Promise<void>
}

/** The running exchange. */
export interface Loop {
  /** Goes on at once: the network is back, or somebody pressed "now". */
  readonly wake: () => void
  /** Compares every id and version with the server's, between two exchanges. */
  readonly compare: () => Promise<Gaps>
  /** Resolves once nothing is under way any more. */
  readonly stop: () => Promise<void>
  /** Resolves once both sides have agreed since this was asked, or with the trouble that arose. */
  readonly settled: () => Promise<void>
}

const DAY_MS = 86_400_000
/** How long one waits for news before the time is looked at. */
const PATIENCE_MS = 30 * 60_000
const FOLLOWED_ROWS = 1000
/** A feed that held for so long counts as no failure. */
const STEADY_MS = 60_000

/** Starts the exchange: receive, send, then follow both sides until stopped. */
export function startLoop(tools: LoopTools): Loop {
  const { remote, state, wait } = tools
  const { nowMs } = tools.context.writer
  const stopping = new AbortController()
  const isStopped = (): boolean => stopping.signal.aborted
  /** How many exchanges were begun. */
  let turns = 0
  /** How many records had been received when doubles were last looked for. */
  let unified = 0
  let waking = new AbortController()
  const asked: { done: (gaps: Gaps) => void; fail: (error: unknown) => void }[] = []
  const arrivals = makeSignal()
  const agreement = makeSignal()
  const stopHearing = state.onWaiting(() => arrivals.raise())
  const doing = (next: Partial<Doing>): void => {
    current = { ...current, ...next }
    tools.onDoing(current)
  }
  let current: Doing = { state: 'waiting', trouble: null, progress: null }
  const options: ExchangeOptions = {
    isStopped,
    onProgress: (direction, done) => doing({ progress: { direction, done } }),
  }

  const exchange = async (): Promise<void> => {
    turns += 1
    doing({ state: 'exchanging' })
    await checkServer(tools)
    const { connection, appVersion } = tools
    await tellOwnMachine(tools, { name: connection.machineName, appVersion })
    await takeParked(tools)
    await receiveAll(tools, options)
    if (isStopped()) return
    if (!state.facts().isStarted) {
      await tools.bringTogether()
      await state.keep({}, { isStarted: true })
    }
    await unify()
    await tools.emptyTrash()
    await sendWaiting()
    await compareOnceADay()
    if (!isStopped()) await agreed()
  }

  const unify = async (): Promise<void> => {
    const { received } = state.facts()
    await tools.unify()
    unified = received
  }

  const agreed = async (): Promise<void> => {
    await state.keep({}, { lastSuccessAt: tools.context.now() })
    doing({ state: 'following', trouble: null, progress: null })
    agreement.raise()
  }

  const compareNow = async (): Promise<Gaps> => {
    const gaps = await compareAll(tools)
    await sendAll(tools, options)
    await state.keep({}, { checkedAt: tools.context.now(), healed: gaps.healed })
    return gaps
  }

  const compareOnceADay = async (): Promise<void> => {
    const waiting = asked.splice(0)
    const last = state.facts().checkedAt
    const isDue = last === null || Math.abs(nowMs() - Date.parse(last)) > DAY_MS
    if (waiting.length === 0 && !isDue) return
    try {
      const gaps = await compareNow()
      for (const { done } of waiting) done(gaps)
    } catch (error) {
      for (const { fail } of waiting) fail(error)
      throw error
    }
  }

  /** Holds one feed open; sends what is changed here meanwhile. */
  const follow = async (): Promise<void> => {
    const { signal } = waking
    if (signal.aborted) return
    let feed = openFeed()
    let grown = arrivals.next()
    let patience = wait(PATIENCE_MS, signal)
    try {
      while (!isStopped() && !signal.aborted) {
        if (!hasToSend()) {
          const news = await Promise.race([
            feed,
            grown.then(() => 'grown' as const),
            patience.then(() => 'patience' as const),
          ])
          if (isStopped() || signal.aborted) return
          if (news === 'grown') grown = arrivals.next()
          else if (news === 'patience') patience = wait(PATIENCE_MS, signal)
          else {
            await takeIn(tools, await openRows(tools, news.rows), news.last, options)
            await refuseRemoved(tools)
            // The feed tells of what was sent from here, too.
            if (state.facts().received !== unified) await unify()
            feed = openFeed()
          }
        }
        await sendWaiting()
        await compareOnceADay()
        await agreed()
      }
    } finally {
      await remote.cancel().catch(() => undefined)
      await feed.catch(() => undefined)
    }
  }

  const sendWaiting = async (): Promise<void> => {
    if (!hasToSend()) return
    doing({ state: 'exchanging' })
    await sendAll(tools, options)
    // Others write the same records all the time: not at once again.
    if (hasToSend() && !isStopped()) throw new AppError('sync.busy', { retryAfterMs: 0 })
  }

  const agreedOn = async (turn: number): Promise<void> => {
    await agreement.next()
    if (turns < turn) await agreedOn(turn)
  }

  const openFeed = (): Promise<ChangesPage> => {
    const feed = remote.changes(state.facts().since, FOLLOWED_ROWS, true)
    // A failure is met by the race; one that comes after the end of it is nobody's.
    feed.catch(() => undefined)
    return feed
  }

  const hasToSend = (): boolean => [...state.pending()].some((id) => !state.isRefused(id))

  const run = async (): Promise<void> => {
    let failures = 0
    while (!isStopped()) {
      waking = new AbortController()
      let agreedMs = Infinity
      try {
        await exchange()
        agreedMs = nowMs()
        await follow()
        failures = 0
      } catch (thrown) {
        // A feed that fails at once each time must not make a storm of exchanges.
        if (nowMs() - agreedMs > STEADY_MS) failures = 0
        const trouble = troubleOf(thrown)
        doing({ state: 'waiting', trouble, progress: null })
        failTheAsked(thrown)
        agreement.raise()
        if (isStopped()) return
        await wait(delayAfter(trouble, failures, tools.random()), waking.signal)
        failures += 1
      }
    }
  }

  const failTheAsked = (error: unknown): void => {
    for (const { fail } of asked.splice(0)) fail(error)
  }

  const running = run().finally(stopHearing)
  const wake = (): void => {
    state.retryRefused()
    waking.abort()
  }
  return {
    wake,
    compare: () =>
      new Promise((done, fail) => {
        asked.push({ done, fail })
        wake()
      }),
    async stop() {
      stopping.abort()
      waking.abort()
      failTheAsked(new AppError('sync.off'))
      await remote.cancel().catch(() => undefined)
      await running
    },
    async settled() {
      // One that is under way may have read the server before this was asked.
      const wanted = turns + 1
      wake()
      await agreedOn(wanted)
      if (current.trouble !== null) throw new AppError(current.trouble.code, current.trouble.facts)
    },
  }
}
