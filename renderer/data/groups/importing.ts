import type { DataContext, Done } from '#renderer/data/context.ts'
import { findCompanyName } from '#renderer/data/importing/company-name.ts'
import { failedRowsTable } from '#renderer/data/importing/failed-rows.ts'
import { viewOf } from '#renderer/data/importing/group-view.ts'
import type { GroupView } from '#renderer/data/importing/group-view.ts'
import { pastImports } from '#renderer/data/importing/past-imports.ts'
import type { PastImport } from '#renderer/data/importing/past-imports.ts'
import { previewOf } from '#renderer/data/importing/preview.ts'
import type { ImportPreview } from '#renderer/data/importing/preview.ts'
import { readInSteps } from '#renderer/data/importing/read-in-steps.ts'
import { isColumnUse, planSession } from '#renderer/data/importing/session.ts'
import type {
  ColumnUse,
  ImportDecisions,
  ImportSession,
  SourceChoice,
} from '#renderer/data/importing/session.ts'
import { IMPORT_TASK } from '#renderer/data/importing/task.ts'
import { currentJob } from '#shared/domain/alumnus/latest.ts'
import type { ImportCounts, ImportPlan, Verdict } from '#shared/domain/importing/plan.ts'
import type { Language } from '#shared/ipc/contract.ts'
import { AppError } from '#shared/lib/errors.ts'
import { ok } from '#shared/lib/result.ts'
import type { Result } from '#shared/lib/result.ts'
import type { RefusedFile } from '#shared/transfer/read/rows.ts'
import { writeXlsx } from '#shared/transfer/write/xlsx.ts'

import { ledgerChange } from './ledger.ts'
import { settingsGroup } from './settings.ts'

/** What a dry run comes to. */
export interface PlanSummary {
  /** Rows by what becomes of them. */
  readonly counts: ImportCounts
  /** People (groups of rows) by what becomes of them. */
  readonly people: Readonly<Record<Verdict, number>>
}

/** What an import came to. */
export interface ImportDone extends Done {
  readonly counts: ImportCounts
  /** Rows that can be saved with the reason why they are not in. */
  readonly leftRows: number
}

/** Queries and commands about bringing a roster in; one file at a time. */
export interface ImportingGroup {
  /** Reads a file; the bytes are kept here until another file or `forget`. */
  readonly read: (
    bytes: Uint8Array,
    fileName: string,
    choice?: SourceChoice,
  ) => Promise<Result<ImportPreview, RefusedFile>>
  /** Reads the same file with another sheet, header row or use of its columns. */
  readonly reread: (choice: SourceChoice) => Promise<Result<ImportPreview, RefusedFile>>
  /** The dry run; nothing is written. */
  readonly plan: (decisions: ImportDecisions) => Promise<PlanSummary>
  /** People of the dry run from a place up to another, the last excluded. */
  readonly groups: (verdict: Verdict, from: number, to: number) => Promise<readonly GroupView[]>
  /** Writes the plan as one act. */
  readonly run: () => Promise<ImportDone>
  /** Stops reading or writing; what was not wholly written never happened. */
  readonly cancel: () => Promise<void>
  /** The rows that did not come in as a workbook, the reason in the last column. */
  readonly leftRows: (language: Language) => Promise<Uint8Array>
  /** Newest first. */
  readonly past: () => Promise<readonly PastImport[]>
  /** Lets go of the file. */
  readonly forget: () => Promise<void>
}

/** Opens the group. */
export function importingGroup(context: DataContext): ImportingGroup {
  const settings = settingsGroup(context)
  let session: ImportSession | null = null
  let plan: ImportPlan | null = null
  let decided: ImportDecisions | null = null
  let isStale = false
  context.book.onRecord(() => {
    isStale = true
  })
  let abort = new AbortController()
  const tell = (share: number): void => context.tellProgress(IMPORT_TASK, share)

  const readFile = async (
    bytes: Uint8Array,
    fileName: string,
    choice: SourceChoice,
  ): Promise<Result<ImportPreview, RefusedFile>> => {
    abort = new AbortController()
    const { signal } = abort
    const first = await readInSteps(bytes, fileName, choice, signal, tell)
    if (!first.ok) return first
    const remembered =
      choice.uses === undefined ? await rememberedUses(first.value.signature) : null
    const isUsed = remembered !== null && remembered.length === first.value.columns.length
    const settled = isUsed ? { ...choice, uses: remembered } : choice
    const read = isUsed ? await readInSteps(bytes, fileName, settled, signal, tell) : first
    if (!read.ok) return read
    session = { bytes, fileName, choice: settled, reading: read.value }
    plan = null
    return ok(previewOf(session, isUsed))
  }
  const rememberedUses = async (signature: string): Promise<readonly ColumnUse[] | null> => {
    const found = await settings.importMapping(signature)
    if (found === null) return null
    const uses: unknown = JSON.parse(found.mapping)
    return Array.isArray(uses) && uses.every(isColumnUse) ? uses : null
  }
  const opened = (): ImportSession => {
    if (session === null) throw new AppError('importing.no-file')
    return session
  }
  const planned = (): ImportPlan => {
    if (plan === null) throw new AppError('importing.no-plan')
    return plan
  }

  return {
    read: (bytes, fileName, choice = {}) => readFile(bytes, fileName, choice),
    reread: (choice) => readFile(opened().bytes, opened().fileName, choice),
    async plan(decisions) {
      decided = decisions
      isStale = false
      plan = planSession(context, opened(), decisions)
      return summaryOf(plan)
    },
    async groups(verdict, from, to) {
      const company = findCompanyName(context.book)
      const current = planned()
      return current.groups
        .filter((group) => group.verdict === verdict)
        .slice(from, to)
        .map((group) =>
          viewOf(group, current, (person) => {
            const job = currentJob(person)
            return job === null ? '' : company(job)
          }),
        )
    },
    async run() {
      const { reading, choice } = opened()
      // Someone may have been edited since the dry run: what was typed meanwhile counts.
      if (isStale && decided !== null) plan = planSession(context, opened(), decided)
      const { changes, counts, groups } = planned()
      abort = new AbortController()
      const people = changes.map(({ id }) => id)
      const label = { key: 'acts.importing.run', facts: { count: people.length } }
      const leftRows = groups.filter(isLeft).reduce((sum, { lines }) => sum + lines.length, 0)
      const uses = choice.uses ?? reading.columns.map(({ field }) => field)
      await settings.rememberMapping(reading.signature, JSON.stringify(uses))
      if (changes.length === 0) return { actId: null, label, ids: [], counts, leftRows }
      const actId = context.writer.newId('act')
      const entry = ledgerChange(context, {
        kind: 'import',
        format: reading.encoding === 'xlsx' ? 'xlsx' : `csv-${reading.encoding}`,
        actId,
        alumnusIds: people as never,
        columns: [...new Set(uses.flatMap((use) => use ?? []))],
        counts: { ...counts },
      })
      const done = await context.write(label, [...changes, entry], {
        actId,
        onProgress: tell,
        signal: abort.signal,
      })
      return { ...done, counts, leftRows }
    },
    async cancel() {
      abort.abort()
    },
    leftRows: async (language) =>
      writeXlsx(failedRowsTable(opened().reading, planned().groups.filter(isLeft), language), {
        sheetName: 'Kizuna',
        at: context.now(),
      }),
    past: async () => pastImports(context),
    async forget() {
      abort.abort()
      session = null
      plan = null
    },
  }
}

function isLeft({ verdict }: { readonly verdict: Verdict }): boolean {
  return verdict === 'failed' || verdict === 'doubt' || verdict === 'skipped'
}

function summaryOf({ counts, groups }: ImportPlan): PlanSummary {
  const people = { new: 0, match: 0, doubt: 0, unchanged: 0, failed: 0, skipped: 0 }
  for (const { verdict } of groups) people[verdict] += 1
  return { counts, people }
}
