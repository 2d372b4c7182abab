import { useState } from 'react'
import type { ReactNode } from 'react'

import type { ExportFormat, ExportRequest, Made } from '#renderer/data/exporting/request.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import type { Command } from '#renderer/data/use-data.ts'
import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { dayWords } from '#renderer/records/day-words.ts'
import { useToday } from '#renderer/records/today.ts'
import { usePaper } from '#renderer/records/use-paper.tsx'
import type { PaperDone, PaperWay } from '#renderer/records/use-paper.tsx'
import type { PaperSetup } from '#shared/ipc/contract.ts'
import { layoutTestPage } from '#shared/transfer/write/labels.ts'
import type { LabelPage } from '#shared/transfer/write/labels.ts'

import { useExportStore } from './export.store.ts'
import { LabelSheetDrawing } from './label-sheet-drawing.tsx'
import { PrintedList } from './printed-list.tsx'

/** What went out, for the line that says so. */
export type Outcome =
  | { readonly kind: 'saved'; readonly path: string; readonly count: number }
  | { readonly kind: 'printed'; readonly count: number }
  | { readonly kind: 'batches'; readonly made: Extract<Made, { kind: 'bcc' }> }

const ENDINGS: Partial<Record<ExportFormat, string>> = {
  xlsx: 'xlsx',
  'csv-utf8': 'csv',
  'csv-cp932': 'csv',
  vcard3: 'vcf',
  vcard4: 'vcf',
}

/** How a list goes out: made by the data, saved or printed by main, then entered in the ledger. */
export function useExport(request: ExportRequest): {
  readonly run: Command<[way: PaperWay, count: number], Outcome | null>
  /** How the last one was asked to go out. */
  readonly way: PaperWay
  /** True until it is made; from then on it is saved or printed, which the computer's own windows tell. */
  readonly isMaking: boolean
  readonly cancel: () => void
  readonly testPage: Command<[way: PaperWay], PaperDone>
  /** What is on its way to paper; to be rendered. */
  readonly sheet: ReactNode
  /** Null once a choice has changed. */
  readonly outcome: Outcome | null
} {
  const t = useT()
  const language = useLanguage()
  const { exporting } = useData()
  const today = useToday()
  const paper = usePaper()
  const isLandscape = useExportStore((state) => state.isLandscape)
  const [way, setWay] = useState<PaperWay>('pdf')
  const [isMaking, setMaking] = useState(false)
  const [out, setOut] = useState<{ key: string; outcome: Outcome } | null>(null)
  // Said of these very choices alone: once one changes, nothing of it has gone out yet.
  const key = JSON.stringify(request)
  const name = (ending: string, title = t('exporting.file-name')): string =>
    `${title}_${today.replaceAll('-', '')}.${ending}`

  const printLabels = (
    pages: readonly LabelPage[],
    way: PaperWay,
    hasFrames: boolean,
    title: string,
  ): Promise<PaperDone> => {
    const setup: PaperSetup = {
      name: name('pdf', title),
      size: 'A4',
      isLandscape: false,
      marginMm: 0,
      isTagged: true,
    }
    const drawn = pages.map((page, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- printed once, never reordered
      <LabelSheetDrawing key={index} page={page} hasFrames={hasFrames} label="" />
    ))
    return paper.print(drawn, setup, way)
  }
  const printList = (
    { table }: Extract<Made, { kind: 'list' }>,
    count: number,
    way: PaperWay,
  ): Promise<PaperDone> => {
    const remark = t('exporting.list.remark', {
      count,
      day: dayWords(today, language, false).text,
    })
    const setup: PaperSetup = {
      name: name('pdf'),
      size: 'A4',
      isLandscape,
      marginMm: 12,
      isTagged: false,
    }
    const title = t('exporting.list.title')
    return paper.print(<PrintedList {...{ table, title, remark, isLandscape }} />, setup, way)
  }

  const run = useCommand(async (chosen: PaperWay, count: number): Promise<Outcome | null> => {
    setOut(null)
    setWay(chosen)
    setMaking(true)
    const made = await exporting.make(request).finally(() => setMaking(false))
    if (made.kind === 'bcc') {
      const batches: Outcome = { kind: 'batches', made }
      setOut({ key, outcome: batches })
      return batches
    }
    const done = await bringOut(made)
    if (done === undefined) return null
    await exporting.record(made.ticket)
    const outcome: Outcome =
      done.path === null ? { kind: 'printed', count } : { kind: 'saved', path: done.path, count }
    setOut({ key, outcome })
    return outcome

    async function bringOut(each: Exclude<Made, { kind: 'bcc' }>): Promise<PaperDone> {
      switch (each.kind) {
        case 'file': {
          const ending = ENDINGS[request.format] ?? 'txt'
          return (await ask('file:save', { name: name(ending), bytes: each.bytes })) ?? undefined
        }
        case 'list':
          return printList(each, count, chosen)
        case 'labels':
          return printLabels(each.pages, chosen, false, t('exporting.labels.file-name'))
      }
    }
  })
  const testPage = useCommand((chosen: PaperWay): Promise<PaperDone> => {
    const { sheet, offset } = request.labels
    const page = layoutTestPage(sheet, offset)
    return printLabels([page], chosen, true, t('exporting.labels.test-name'))
  })
  return {
    run,
    way,
    isMaking,
    cancel: () => void exporting.cancel(),
    testPage,
    sheet: paper.sheet,
    outcome: out?.key === key ? out.outcome : null,
  }
}
