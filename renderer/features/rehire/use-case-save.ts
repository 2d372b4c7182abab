import { useCallback } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { CaseEdit } from '#renderer/data/groups/cases.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText } from '#renderer/i18n/language.ts'
import type { Id } from '#shared/lib/ids.ts'

/** Saves fields of a case where they are left. */
export interface CaseSave {
  readonly save: (fields: CaseEdit) => void
  /** What went wrong, in the user's words; null where nothing did. */
  readonly problem: string | null
}

/** Gives the way to save fields of a case. */
export function useCaseSave(id: Id<'case'>, onDone: (done: Done) => void): CaseSave {
  const errorText = useErrorText()
  const { run, error } = useCommand(useData().cases.edit)
  const save = useCallback(
    (fields: CaseEdit) =>
      void run(id, fields).then((done) => {
        if (done !== null && done.actId !== null) onDone(done)
      }),
    [run, id, onDone],
  )
  return { save, problem: error === null ? null : errorText(error) }
}
