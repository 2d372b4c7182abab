import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'

/** A saved view of the alumni list: search, filter, sort and columns under a name. */
export interface SavedView extends RecordBase<'view'> {
  readonly kind: 'savedView'
  readonly name: string
  /** JSON of an `AlumniQuery`; read by `parseAlumniQuery`. */
  readonly query: string
  readonly columns: readonly string[]
}

/** A remembered mapping of a roster's headings to fields. */
export interface ImportMapping extends RecordBase<'view'> {
  readonly kind: 'importMapping'
  /** The headings as read, joined; the key under which the mapping is found again. */
  readonly signature: string
  /** JSON: the field of each column, by column number. */
  readonly mapping: string
}

/** A preset of what goes out: columns, order, format. */
export interface ExportPreset extends RecordBase<'view'> {
  readonly kind: 'exportPreset'
  readonly name: string
  readonly columns: readonly string[]
  readonly format: string
}

/** A setting that all machines of the workspace share, such as the company's name. */
export interface SharedSetting extends RecordBase<'view'> {
  readonly kind: 'setting'
  readonly key: string
  readonly value: string
}

/** That something of Today is settled, or put off until a day; its key holds ids and days, no names. */
export interface Mark extends RecordBase<'view'> {
  readonly kind: 'mark'
  readonly key: string
  /** The day on which it is to be shown again; null for never. */
  readonly until: Day | null
}

/** What the collection `views` holds. */
export type View = SavedView | ImportMapping | ExportPreset | SharedSetting | Mark
