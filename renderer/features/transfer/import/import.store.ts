import { create } from 'zustand'

import type { ImportDone, PlanSummary } from '#renderer/data/groups/importing.ts'
import type { ImportPreview } from '#renderer/data/importing/preview.ts'
import type { ImportDecisions, SourceChoice } from '#renderer/data/importing/session.ts'
import type { AppError } from '#shared/lib/errors.ts'

export const IMPORT_STEPS = ['file', 'columns', 'check', 'result'] as const
export type ImportStep = (typeof IMPORT_STEPS)[number]

interface ImportState {
  readonly step: ImportStep
  readonly busy: 'reading' | 'planning' | 'running' | null
  /** Why the last act came to nothing. */
  readonly problem: Pick<AppError, 'code' | 'facts'> | null
  /** The file that is read, or that was refused: it may be read with columns chosen by hand. */
  readonly refused: File | null
  readonly notice: 'cancelled' | null
  readonly choice: SourceChoice
  readonly preview: ImportPreview | null
  readonly decisions: ImportDecisions
  readonly summary: PlanSummary | null
  /** Grows with every dry run, so that its lists are asked for again. */
  readonly turn: number
  readonly result: ImportDone | null
}

export const NO_DECISIONS: ImportDecisions = { mode: 'fill', modes: {}, answers: {}, names: {} }

export const BEGINNING: Omit<ImportState, 'turn'> = {
  step: 'file',
  busy: null,
  problem: null,
  refused: null,
  notice: null,
  choice: {},
  preview: null,
  decisions: NO_DECISIONS,
  summary: null,
  result: null,
}

/** Where an import stands; it waits while the person looks at something else. */
export const useImportStore = create<ImportState>()(() => ({ ...BEGINNING, turn: 0 }))
