import type { Done } from '#renderer/data/context.ts'
import type { StoriesGroup } from '#renderer/data/groups/stories.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import type { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

type Fields = Parameters<StoriesGroup['edit']>[1]

/** Gives the way to save fields of a story, and what went wrong. */
export function useStoryEdit(
  id: Id<'programme'>,
  onDone: (done: Done) => void,
): { readonly save: (fields: Fields) => void; readonly error: AppError | null } {
  const { run, error } = useCommand(useData().stories.edit)
  const save = (fields: Fields): void =>
    void run(id, fields).then((done) => done && done.actId !== null && onDone(done))
  return { save, error }
}
