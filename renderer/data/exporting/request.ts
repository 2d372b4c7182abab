import type { WarnedCounts } from '#renderer/data/confidentiality.ts'
import type { NamedPerson } from '#renderer/data/named-people.ts'
import type { AlumniQuery } from '#shared/domain/alumnus/query.ts'
import type {
  LeftOutReason,
  SendingChannel,
  SendingPurpose,
} from '#shared/domain/sending/recipients.ts'
import type { Language } from '#shared/ipc/contract.ts'
import type { Id } from '#shared/lib/ids.ts'
import type { BccBatch, BccOptions } from '#shared/transfer/write/bcc.ts'
import type { Replacement } from '#shared/transfer/write/cp932-replacements.ts'
import type { LabelSheet } from '#shared/transfer/write/label-sheets.ts'
import type { LabelOffset, LabelPage } from '#shared/transfer/write/labels.ts'
import type { RowPer, Table } from '#shared/transfer/write/table.ts'
import type { DayForm } from '#shared/transfer/write/words.ts'

/** Excel, CSV, cards, and what is read from paper or put into a mail. */
export const EXPORT_FORMATS = [
  'xlsx',
  'csv-utf8',
  'csv-cp932',
  'vcard3',
  'vcard4',
  'list',
  'labels',
  'bcc',
] as const
/** In what form people go out. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Tells whether a form has columns to choose; the others say of themselves what they hold. */
export function hasColumns(format: ExportFormat): boolean {
  return format === 'xlsx' || format === 'list' || format.startsWith('csv')
}

/** A sheet for colleagues, or everything kept on the person. */
export type PersonPaperKind = 'sheet' | 'everything'

/** Where and how labels are printed. */
export interface LabelSetup {
  readonly sheet: LabelSheet
  readonly offset: LabelOffset
  /** The first free label of the first sheet, counted from 1. */
  readonly startAt: number
}

/** Everything that was chosen for a list that goes out. */
export interface ExportRequest {
  /** The people of a query, or these alone. */
  readonly source: {
    readonly query: AlumniQuery
    readonly ids: readonly Id<'alumnus'>[] | null
  }
  readonly format: ExportFormat
  readonly columns: readonly string[]
  readonly rowPer: RowPer
  readonly purpose: SendingPurpose
  readonly channel: SendingChannel
  /** True for a greeting (年賀状), which a house in mourning is spared. */
  readonly isGreeting: boolean
  /** True takes in people without a consent; the ledger keeps how many. */
  readonly allowsNoConsent: boolean
  /** To whom it goes, for the ledger. */
  readonly recipient: string
  readonly language: Language
  readonly dayForm: DayForm
  readonly replacement: Replacement
  /** True writes the note into cards. */
  readonly hasNote: boolean
  readonly labels: LabelSetup
  readonly bcc: BccOptions
}

/** Why a person is left out; `badAddress` is one that would break a mail's address line. */
export type OutReason = LeftOutReason | 'badAddress'

/** A person who is left out, and every reason why. */
export type LeftOutPerson = NamedPerson<OutReason>

/** A character that the file can't hold, and where it stands. */
export interface LackingCharacter {
  readonly character: string
  readonly count: number
  /** Null where only 〓 is left. */
  readonly nearest: string | null
  /** The first places: whose row, and under which heading. */
  readonly where: readonly { readonly name: string; readonly heading: string }[]
  readonly moreWhere: number
}

/** What would go out, told before it does. */
export interface ExportCheck {
  readonly total: number
  readonly included: number
  /** How many of `included` gave no consent. */
  readonly takenIn: number
  /** By the gravest reason. */
  readonly leftOut: readonly { readonly reason: OutReason; readonly count: number }[]
  readonly leftOutTotal: number
  /** How many are left out for nothing but a missing consent. */
  readonly withoutConsent: number
  /** True where a missing consent can't be passed over. */
  readonly isConsentBinding: boolean
  /** How many of `included` it is warned of for confidentiality; they go out all the same. */
  readonly warned: WarnedCounts
  readonly lacking: readonly LackingCharacter[]
  /** The first rows as they will stand; null where there are none to be seen. */
  readonly sample: Table | null
  /** The first sheet of labels; null for all else. */
  readonly firstSheet: LabelPage | null
  /** Sheets of labels, or mails. */
  readonly parts: number
}

/** What was made, not yet in the ledger: `ticket` brings it there once it is truly out. */
export type Made =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly ticket: string }
  | { readonly kind: 'list'; readonly table: Table; readonly ticket: string }
  | { readonly kind: 'labels'; readonly pages: readonly LabelPage[]; readonly ticket: string }
  | {
      readonly kind: 'bcc'
      readonly batches: readonly BccBatch[]
      /** How many shared their address with one before them. */
      readonly shared: number
      readonly ticket: string
    }
