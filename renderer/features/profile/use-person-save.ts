import { useCallback, useEffect, useRef, useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useData } from '#renderer/data/use-data.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { PersonChange } from './sheet-context.ts'

interface PersonSave {
  readonly save: (change: PersonChange) => void
  readonly error: AppError | null
  /** Tries the changes again that could not be stored. */
  readonly retry: () => void
}

/**
 * Saves changes of a person one after the other, each on the person as the one before left it, so
 * that two fields left in a row never take each other back.
 */
export function usePersonSave(id: Id<'alumnus'>, onDone: (done: Done) => void): PersonSave {
  const data = useData()
  const queue = useRef(Promise.resolve())
  const failed = useRef<readonly PersonChange[]>([])
  const tell = useRef(onDone)
  useEffect(() => {
    tell.current = onDone
  })
  const [error, setError] = useState<AppError | null>(null)

  const save = useCallback(
    (change: PersonChange) => {
      queue.current = queue.current.then(async () => {
        try {
          const person = await data.alumni.get(id)
          if (person === null) throw new AppError('record.not-found')
          const fields = typeof change === 'function' ? change(person) : change
          const done = await data.alumni.edit(id, fields)
          if (failed.current.length === 0) setError(null)
          if (done.actId !== null) tell.current(done)
        } catch (thrown) {
          failed.current = [...failed.current, change]
          setError(thrown instanceof AppError ? thrown : new AppError('unexpected', {}, thrown))
        }
      })
    },
    [data, id],
  )
  const retry = useCallback(() => {
    const changes = failed.current
    failed.current = []
    setError(null)
    for (const change of changes) save(change)
  }, [save])
  return { save, error, retry }
}
