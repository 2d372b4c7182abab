import {
  createContext,
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'

import { SYNC_OFF } from '#shared/domain/sync/sync-status.ts'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'
import { AppError } from '#shared/lib/errors.ts'

import type { Connection } from './connect.ts'
import type { DataApi } from './data-api.ts'

/** Carries the open data to every screen. */
export const DataProvider = createContext<Connection | null>(null)

/** The data's queries and commands. */
export function useData(): DataApi {
  return useConnection().api
}

function useConnection(): Connection {
  const connection = use(DataProvider)
  if (connection === null) throw new Error('no data above')
  return connection
}

/** How far a long task of the data is, from 0 to 1; null before its first word. */
export function useProgress(task: string): number | null {
  const connection = useConnection()
  const [share, setShare] = useState<number | null>(null)
  useEffect(
    () =>
      connection.onProgress((name, next) => {
        if (name === task) setShare(next)
      }),
    [connection, task],
  )
  return share
}

/** How the exchange with the server stands, told as it changes. */
export function useSyncStatus(): SyncStatus {
  const connection = useConnection()
  const [status, setStatus] = useState(SYNC_OFF)
  useEffect(() => {
    let isOver = false
    let isTold = false
    const stop = connection.onSyncing((next) => {
      isTold = true
      setStatus(next)
    })
    void connection.api.sync.status().then(
      (first) => {
        if (!isOver && !isTold) setStatus(first)
      },
      () => undefined,
    )
    return () => {
      isOver = true
      stop()
    }
  }, [connection])
  return status
}

/** What a live query shows. */
export interface Live<T> {
  /** Null until the first answer; while it is asked again, the last one stays. */
  readonly value: T | null
  readonly error: AppError | null
  /** True from a question until its answer. */
  readonly isAsking: boolean
}

/**
 * Asks the data, and again whenever something is written or `deps` change; the last answer stays
 * until the next one is there.
 */
export function useLive<T>(ask: (data: DataApi) => Promise<T>, deps: readonly unknown[]): Live<T> {
  const connection = useConnection()
  const [live, setLive] = useState<Live<T>>({ value: null, error: null, isAsking: true })
  const askNow = useEffectEvent(() => ask(connection.api))
  const key = JSON.stringify(deps)
  useEffect(() => {
    let isOver = false
    let turn = 0
    const run = (): void => {
      turn += 1
      const mine = turn
      setLive((before) => ({ ...before, isAsking: true }))
      askNow().then(
        (value) => {
          if (!isOver && mine === turn) setLive({ value, error: null, isAsking: false })
        },
        (error: unknown) => {
          if (isOver || mine !== turn) return
          setLive((before) => ({ ...before, error: asAppError(error), isAsking: false }))
        },
      )
    }
    run()
    const stop = connection.onChanged(run)
    return () => {
      isOver = true
      stop()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the key stands for what `ask` closes over
  }, [connection, key])
  return live
}

/** A command as a screen runs it. */
export interface Command<A extends readonly unknown[], R> {
  /** Resolves to the command's answer, or null where it failed; the failure is in `error`. */
  readonly run: (...args: A) => Promise<R | null>
  readonly isRunning: boolean
  readonly error: AppError | null
  readonly clear: () => void
}

/** Runs a command and keeps its failure at the place of the act. */
export function useCommand<A extends readonly unknown[], R>(
  command: (...args: A) => Promise<R>,
): Command<A, R> {
  const [isRunning, setIsRunning] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const commandRef = useRef(command)
  useLayoutEffect(() => {
    commandRef.current = command
  })
  const run = useCallback(async (...args: A): Promise<R | null> => {
    setIsRunning(true)
    setError(null)
    try {
      return await commandRef.current(...args)
    } catch (thrown) {
      setError(asAppError(thrown))
      return null
    } finally {
      setIsRunning(false)
    }
  }, [])
  const clear = useCallback(() => setError(null), [])
  return { run, isRunning, error, clear }
}

function asAppError(thrown: unknown): AppError {
  return thrown instanceof AppError ? thrown : new AppError('unexpected', {}, thrown)
}
