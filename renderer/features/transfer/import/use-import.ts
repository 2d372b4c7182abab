import { useMemo } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { DataApi } from '#renderer/data/data-api.ts'
import type { ImportPreview } from '#renderer/data/importing/preview.ts'
import type { ImportDecisions, SourceChoice } from '#renderer/data/importing/session.ts'
import { useData } from '#renderer/data/use-data.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Result } from '#shared/lib/result.ts'
import { MAX_FILE_BYTES } from '#shared/transfer/read/limits.ts'

import { BEGINNING, NO_DECISIONS, useImportStore } from './import.store.ts'

/** What the person can do on the import screen. */
export interface ImportActs {
  readonly readFile: (file: File, choice?: SourceChoice) => Promise<void>
  readonly reread: (choice: SourceChoice) => Promise<void>
  readonly check: () => Promise<void>
  readonly decide: (change: Partial<ImportDecisions>) => Promise<void>
  /** Resolves to what was done, or null where it came to nothing. */
  readonly run: () => Promise<Done | null>
  readonly cancel: () => void
  readonly leave: () => void
}

/** Gives the acts of the import screen. */
export function useImport(): ImportActs {
  const data = useData()
  return useMemo(() => importActs(data), [data])
}

const set = useImportStore.setState
const get = useImportStore.getState

function importActs({ importing }: DataApi): ImportActs {
  const attempt = async (
    busy: 'reading' | 'planning' | 'running',
    act: () => Promise<void>,
  ): Promise<void> => {
    set({ busy, problem: null, notice: null })
    try {
      await act()
    } catch (thrown) {
      const problem = thrown instanceof AppError ? thrown : new AppError('unexpected', {}, thrown)
      if (problem.code === 'act.cancelled') set({ notice: 'cancelled' })
      else set({ problem })
    } finally {
      set({ busy: null })
    }
  }
  const take = (read: Result<ImportPreview>, choice: SourceChoice, file: File | null): void => {
    if (!read.ok) {
      set({ problem: read, refused: file })
      return
    }
    const { value: preview } = read
    const uses = preview.isRemembered ? preview.columns.map(({ use }) => use) : choice.uses
    set({
      step: 'columns',
      preview,
      choice: { ...choice, ...(uses !== undefined && { uses }) },
      // The same file read another way keeps the names that were put right.
      decisions: file === null ? { ...NO_DECISIONS, names: get().decisions.names } : NO_DECISIONS,
      refused: null,
      summary: null,
      result: null,
    })
  }
  const plan = async (decisions: ImportDecisions): Promise<void> => {
    set({ decisions })
    const summary = await importing.plan(decisions)
    set({ summary, step: 'check', turn: get().turn + 1 })
  }
  return {
    readFile: (file, choice = {}) =>
      attempt('reading', async () => {
        // Whatever stands in the way is said of this very file.
        set({ refused: file })
        if (file.size > MAX_FILE_BYTES) throw new AppError('transfer.too-large')
        const bytes = await file.arrayBuffer().catch((cause: unknown) => {
          throw new AppError('transfer.unreadable', {}, cause)
        })
        take(await importing.read(new Uint8Array(bytes), file.name, choice), choice, file)
      }),
    reread: (choice) =>
      attempt('reading', async () => take(await importing.reread(choice), choice, null)),
    check: () => attempt('planning', () => plan(get().decisions)),
    decide: (change) => attempt('planning', () => plan({ ...get().decisions, ...change })),
    async run() {
      let done: Done | null = null
      await attempt('running', async () => {
        const result = await importing.run()
        done = result
        set({ result, step: 'result' })
      })
      return done
    },
    cancel: () => void importing.cancel(),
    leave() {
      void importing.forget()
      set(BEGINNING)
    },
  }
}
