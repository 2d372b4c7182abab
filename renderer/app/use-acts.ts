import { useCallback } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { UndoneReport } from '#renderer/data/groups/history.ts'
import { useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT, useTextOf } from '#renderer/i18n/language.ts'
import { showToast } from '#renderer/ui/toast.store.ts'
import { AppError } from '#shared/lib/errors.ts'

/** What happens after an act, and how it is taken back. */
export interface Acts {
  /** Tells what was done, with the way back. */
  readonly tell: (done: Done) => void
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
}

/** Gives the app's way of telling acts and taking them back. */
export function useActs(): Acts {
  const data = useData()
  const t = useT()
  const textOf = useTextOf()
  const errorText = useErrorText()
  const attempt = useCallback(
    async (run: () => Promise<UndoneReport>, text: string) => {
      try {
        const { leftFields, leftRecords } = await run()
        const left = { fields: leftFields, count: leftRecords }
        showToast({ text: leftFields > 0 ? t('app.undone.left', left) : text })
      } catch (error) {
        const failure = error instanceof AppError ? error : new AppError('unexpected', {}, error)
        showToast({ text: errorText(failure), tone: 'warn' })
      }
    },
    [t, errorText],
  )
  const tell = useCallback(
    (done: Done) => {
      const { actId } = done
      if (actId === null) return
      const run = () => void attempt(() => data.history.undoAct(actId), t('app.undone'))
      const isFinal =
        done.label.key === 'acts.trash.erase' || done.label.key === 'acts.sample.remove'
      showToast({
        text: textOf(done.label.key, done.label.facts),
        ...(isFinal ? {} : { action: { label: t('app.undo'), run } }),
      })
    },
    [attempt, data, t, textOf],
  )
  return {
    tell,
    undo: useCallback(
      () => attempt(() => data.history.undo(), t('app.undone')),
      [attempt, data, t],
    ),
    redo: useCallback(
      () => attempt(() => data.history.redo(), t('app.redone')),
      [attempt, data, t],
    ),
  }
}
