import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Instant } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

/** 書出, 印刷, 本人への開示, 取込, 統合, 控え, 消去, 人事限の記録の閲覧. */
export const LEDGER_KINDS = [
  'export',
  'print',
  'disclosure',
  'import',
  'merge',
  'copy',
  'erasure',
  'opening',
] as const
/** What a ledger entry tells of. */
export type LedgerKind = (typeof LEDGER_KINDS)[number]

/** One line of the ledger: ids and counts, never names. */
export interface LedgerEntry extends RecordBase<'ledgerEntry'> {
  readonly kind: LedgerKind
  readonly at: Instant
  readonly operatorId: Id<'staff'> | null
  readonly deviceId: Id<'device'>
  readonly actId: Id<'act'> | null
  /** `xlsx`, `csv-utf8`, `csv-cp932`, `vcard3`, `vcard4`, `labels`, `list`, `bcc`, … */
  readonly format: string
  readonly alumnusIds: readonly Id<'alumnus'>[]
  readonly columns: readonly string[]
  readonly purpose: string
  /** To whom it goes, in the operator's words. */
  readonly recipient: string
  /** How many were left out, by reason; and how many were taken in against it. */
  readonly counts: Readonly<Record<string, number>>
}
