import { create } from 'zustand'
import { persist } from 'zustand/middleware'

import { hasColumns } from '#renderer/data/exporting/request.ts'
import type { ExportFormat, ExportRequest } from '#renderer/data/exporting/request.ts'
import type { SendingChannel, SendingPurpose } from '#shared/domain/sending/recipients.ts'
import type { Language } from '#shared/ipc/contract.ts'
import { BCC_SIZE } from '#shared/transfer/write/bcc.ts'
import { COLUMN_PRESETS } from '#shared/transfer/write/columns.ts'
import type { Replacement } from '#shared/transfer/write/cp932-replacements.ts'
import { centredSheet, checkSheet, LABEL_SHEETS } from '#shared/transfer/write/label-sheets.ts'
import type { LabelSheet } from '#shared/transfer/write/label-sheets.ts'
import type { RowPer } from '#shared/transfer/write/table.ts'
import type { DayForm } from '#shared/transfer/write/words.ts'

/** The key of a sheet of her own measures. */
export const OWN_SHEET = 'own'

interface ExportState {
  readonly format: ExportFormat
  readonly columns: readonly string[]
  readonly rowPer: RowPer
  readonly dayForm: DayForm
  readonly purpose: SendingPurpose
  readonly channel: SendingChannel
  readonly isGreeting: boolean
  readonly allowsNoConsent: boolean
  readonly isOutside: boolean
  /** To whom, in her words. */
  readonly recipient: string
  readonly replacement: Replacement
  readonly hasNote: boolean
  readonly isLandscape: boolean
  readonly sheetKey: string
  readonly ownSheet: LabelSheet
  readonly offset: { readonly xMm: number; readonly yMm: number }
  readonly startAt: number
  readonly bcc: ExportRequest['bcc']
}

const FIRST_SHEET = centredSheet({
  key: OWN_SHEET,
  products: '',
  columns: 2,
  rows: 6,
  widthMm: 86.4,
  heightMm: 42.3,
  gapXMm: 0,
  gapYMm: 0,
})

/** What is chosen for a list that goes out; how the printer stands is kept on this machine. */
export const useExportStore = create<ExportState>()(
  persist(
    (): ExportState => ({
      format: 'xlsx',
      columns: COLUMN_PRESETS[0]?.columns ?? [],
      rowPer: 'person',
      dayForm: 'slash',
      purpose: 'internal',
      channel: 'list',
      isGreeting: false,
      allowsNoConsent: false,
      isOutside: false,
      recipient: '',
      replacement: 'nearest',
      hasNote: false,
      isLandscape: true,
      sheetKey: LABEL_SHEETS[0]?.key ?? OWN_SHEET,
      ownSheet: FIRST_SHEET,
      offset: { xMm: 0, yMm: 0 },
      startAt: 1,
      bcc: { size: BCC_SIZE, separator: '; ', hasNames: false },
    }),
    {
      name: 'kizuna-export',
      partialize: ({ sheetKey, ownSheet, offset, bcc, isLandscape }) => {
        return { sheetKey, ownSheet, offset, bcc, isLandscape }
      },
    },
  ),
)

/** Changes what is chosen. */
export function choose(fields: Partial<ExportState>): void {
  useExportStore.setState(fields)
}

/** The sheet of labels that is chosen. */
export function chosenSheet({ sheetKey, ownSheet }: ExportState): LabelSheet {
  return LABEL_SHEETS.find(({ key }) => key === sheetKey) ?? ownSheet
}

/** By what way the chosen form reaches people; labels and mails say so themselves. */
export function channelOf({ format, channel }: ExportState): SendingChannel {
  if (format === 'labels') return 'postal'
  return format === 'bcc' ? 'email' : channel
}

/** Work inside the company is no purpose for what reaches people or leaves the company. */
export function canBeInternal(state: ExportState): boolean {
  return channelOf(state) === 'list' && !state.isOutside
}

/** The purpose that counts. */
export function purposeOf(state: ExportState): SendingPurpose {
  return state.purpose === 'internal' && !canBeInternal(state) ? 'contact' : state.purpose
}

/** Ids are for coming back by file; paper has no use for them. */
export function isLeftOff({ format }: Pick<ExportState, 'format'>, column: string): boolean {
  return format === 'list' && column === 'id'
}

/** What is still missing before anything can go out. */
export function missingOf(state: ExportState): 'columns' | 'recipient' | 'sheet' | null {
  if (hasColumns(state.format) && state.columns.every((key) => isLeftOff(state, key))) {
    return 'columns'
  }
  if (state.format === 'labels' && !checkSheet(chosenSheet(state)).ok) return 'sheet'
  return state.isOutside && state.recipient.trim() === '' ? 'recipient' : null
}

/** Puts the choices together into what the data are asked with. */
export function requestOf(
  state: ExportState,
  source: ExportRequest['source'],
  language: Language,
  sayRecipient: (isOutside: boolean, name: string) => string,
): ExportRequest {
  const channel = channelOf(state)
  return {
    source,
    format: state.format,
    columns: state.columns.filter((key) => !isLeftOff(state, key)),
    rowPer: state.rowPer,
    purpose: purposeOf(state),
    channel,
    isGreeting: state.isGreeting && channel === 'postal',
    allowsNoConsent: state.allowsNoConsent,
    recipient: sayRecipient(state.isOutside, state.recipient.trim()),
    language,
    dayForm: state.dayForm,
    replacement: state.replacement,
    hasNote: state.hasNote,
    labels: { sheet: chosenSheet(state), offset: state.offset, startAt: state.startAt },
    bcc: state.bcc,
  }
}
