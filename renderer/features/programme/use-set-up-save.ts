import { useCallback } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import type { SetUpFields } from '#shared/domain/programme/new-programme.ts'
import type { AppError } from '#shared/lib/errors.ts'

interface SetUpSave {
  readonly save: (fields: Partial<SetUpFields>) => void
  readonly error: AppError | null
}

/** Saves fields of the set-up as they are left, and tells what was done. */
export function useSetUpSave(onDone: (done: Done) => void): SetUpSave {
  const { programme } = useData()
  const { run, error } = useCommand(programme.saveSetUp)
  const save = useCallback(
    (fields: Partial<SetUpFields>) => void run(fields).then((done) => done && onDone(done)),
    [run, onDone],
  )
  return { save, error }
}
