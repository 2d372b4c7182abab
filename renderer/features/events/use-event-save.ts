import { useCallback } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import type { EventFields } from '#shared/domain/gathering/new-gathering.ts'
import type { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

interface EventSave {
  readonly save: (fields: Partial<EventFields>) => void
  readonly error: AppError | null
}

/** Saves fields of an event as they are left, and tells what was done. */
export function useEventSave(id: Id<'event'>, onDone: (done: Done) => void): EventSave {
  const { events } = useData()
  const { run, error } = useCommand(events.edit)
  const save = useCallback(
    (fields: Partial<EventFields>) => void run(id, fields).then((done) => done && onDone(done)),
    [run, id, onDone],
  )
  return { save, error }
}
