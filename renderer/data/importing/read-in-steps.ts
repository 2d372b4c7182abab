import { breath } from '#renderer/data/breath.ts'
import type { ColumnUse, SourceChoice } from '#renderer/data/importing/session.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Result } from '#shared/lib/result.ts'
import type { RosterField } from '#shared/transfer/read/fields.ts'
import { readRosterInSteps } from '#shared/transfer/read/read-roster.ts'
import type { ReadOptions, RosterReading } from '#shared/transfer/read/read-roster.ts'
import type { RefusedFile } from '#shared/transfer/read/rows.ts'

/**
 * Reads a roster with a breath after every step, so that a cancel is heard and progress is told.
 *
 * It throws `act.cancelled` once cancelled.
 */
export async function readInSteps(
  bytes: Uint8Array,
  fileName: string,
  choice: SourceChoice,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Result<RosterReading, RefusedFile>> {
  const steps = readRosterInSteps(bytes, fileName, optionsOf(choice))
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    const { done, total } = step.value
    onProgress(total === 0 ? 1 : done / total)
    await breath()
    if (signal.aborted) throw new AppError('act.cancelled')
  }
}

function optionsOf({ sheet, headerRow, uses }: SourceChoice): ReadOptions {
  return {
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(uses !== undefined && {
      mapping: new Map(uses.map((use, index) => [index, fieldOf(use)])),
    }),
  }
}

function fieldOf(use: ColumnUse): RosterField | null {
  return use === 'intoNote' ? null : use
}
