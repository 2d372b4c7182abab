import type { CollectionName } from '#shared/domain/act/act.ts'
import { COLLECTIONS } from '#shared/domain/act/act.ts'
import type { Part } from '#shared/domain/record/schema-parts.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import { translate } from '#shared/i18n/translate.ts'
import type { Day, Instant } from '#shared/lib/dates.ts'

import { writeLine } from './csv.ts'
import { openCellWriter, openHeading, openKind } from './open-copy-cells.ts'
import type { Say } from './words.ts'
import { beginZip } from './zip.ts'
import type { Emit, ZipFile } from './zip.ts'

/** A record or an element of one, as far as the copy looks into it. */
type Thing = Readonly<Record<string, unknown>>

/** What a copy is made of. */
export interface OpenCopySource {
  /** Gives the records of a collection from the first on; asked for once for each file. */
  readonly records: (collection: CollectionName) => Iterable<object>
  readonly companyName: string
  /** The version of Kizuna. */
  readonly version: string
  readonly at: Instant
  readonly today: Day
  /** The language of headings and choices in the CSV files. */
  readonly say: Say
}

/** How often a copy tells how far it is, in records. */
const STEP = 1_000
const BOM = '\ufeff'

/**
 * Writes everything as a ZIP archive that needs no Kizuna to be read: a CSV file (UTF-8 with a byte
 * order mark) for each collection and each list within one, a JSON file of the records as they are,
 * and a read-me in Japanese and English.
 *
 * It yields the number of records written every thousand, so that whoever drives it can draw, save
 * what was emitted, or stop.
 */
export function* writeOpenCopy(source: OpenCopySource, emit: Emit): Generator<number, void, void> {
  const zip = beginZip(emit, source.at, 3)
  let written = 0
  const within = function* (
    path: string,
    collection: CollectionName,
    write: (file: ZipFile, record: Thing, index: number) => void,
    head: string,
    tail: string,
  ): Generator<number, void, void> {
    const file = zip.file(path)
    file.write(head)
    let index = 0
    for (const record of source.records(collection)) {
      write(file, { ...record }, index)
      index++
      written++
      if (written % STEP === 0) yield written
    }
    file.write(tail)
    file.end()
  }

  const readMe = zip.file('READ-ME.txt')
  readMe.write(BOM + readMeText(source))
  readMe.end()

  for (const collection of COLLECTIONS) {
    for (const table of tablesOf(collection, source.say)) {
      const head = BOM + writeLine(table.headings)
      const rows = (file: ZipFile, record: Thing): void => file.write(writeRows(table, record))
      yield* within(`csv/${table.name}.csv`, collection, rows, head, '')
    }
    const json = (file: ZipFile, record: Thing, index: number): void =>
      file.write(`${index === 0 ? '\n' : ',\n'}${JSON.stringify(record)}`)
    yield* within(`json/${collection}.json`, collection, json, '[', '\n]\n')
  }
  zip.end()
  yield written
}

/** One CSV file: a collection's own fields, or a list within its records. */
interface OpenTable {
  readonly name: string
  /** Null for the collection itself. */
  readonly list: string | null
  readonly headings: readonly string[]
  readonly writers: readonly (readonly [string, (value: unknown) => string])[]
}

function tablesOf(collection: CollectionName, say: Say): readonly OpenTable[] {
  const fields = Object.entries(SCHEMAS[collection].properties)
  const own = fields.filter(([field, part]) => !isList(part) && field !== 'clocks')
  const lists = fields.flatMap(([list, part]) => {
    const properties = part.items?.properties
    return properties === undefined
      ? []
      : tableOf(collection, list, Object.entries(properties), say)
  })
  return [tableOf(collection, null, own, say), ...lists]
}

function tableOf(
  collection: CollectionName,
  list: string | null,
  fields: readonly (readonly [string, Part])[],
  say: Say,
): OpenTable {
  const kind = openKind(list ?? collection)
  const headings = fields.map(([field]) =>
    list !== null && field === 'id' ? 'ID' : openHeading(kind, field, say),
  )
  return {
    name: list === null ? collection : `${collection}-${list}`,
    list,
    headings: list === null ? headings : [say('outgoing.column.id'), ...headings],
    writers: fields.map(([field, part]) => [field, openCellWriter(kind, field, part, say)]),
  }
}

function isList(part: Part): boolean {
  return part.items?.properties !== undefined
}

function writeRows({ list, writers }: OpenTable, record: Thing): string {
  const cells = (thing: Thing): string[] => writers.map(([field, write]) => write(thing[field]))
  if (list === null) return writeLine(cells(record))
  const elements = record[list]
  if (!Array.isArray(elements)) return ''
  return elements
    .filter(isThing)
    .map((element) => writeLine([String(record['id']), ...cells(element)]))
    .join('')
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null
}

function readMeText({ companyName, version, today }: OpenCopySource): string {
  const facts = { companyName, version, today: today.replaceAll('-', '/') }
  return (['ja', 'en'] as const)
    .map((language) => translate(language, 'outgoing.copy.read-me', facts))
    .join('\n\n----------------------------------------\n\n')
    .concat('\n')
    .replaceAll('\n', '\r\n')
}
