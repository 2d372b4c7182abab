import { ok, type Result } from '#shared/lib/result.ts'

import { numberForm, type NumberForm } from './number-formats.ts'
import type { FuriganaRun, RefusedFile, Sheet } from './rows.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** A shared or inline string: what it says, and Excel's reading of it. */
export interface StringItem {
  readonly text: string
  readonly furigana: readonly FuriganaRun[]
}

/** What a workbook says about itself. */
export interface Workbook {
  readonly sheets: readonly (Sheet & { readonly part: string })[]
  readonly epoch: 1900 | 1904
  readonly stylesPart: string | null
  readonly stringsPart: string | null
}

/** Reads xl/workbook.xml and its relations. */
export function readWorkbook(zip: Zip): Result<Workbook, RefusedFile> {
  const targets = new Map<string, string>()
  const byKind = new Map<string, string>()
  const relations = readXml(zip, 'xl/_rels/workbook.xml.rels', {
    open(name, { Id = '', Target = '', Type = '' }) {
      if (name !== 'Relationship') return
      const part = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`
      targets.set(Id, part)
      byKind.set(Type.slice(Type.lastIndexOf('/') + 1), part)
    },
  })
  if (!relations.ok) return relations
  const sheets: (Sheet & { part: string })[] = []
  let epoch: 1900 | 1904 = 1900
  const book = readXml(zip, 'xl/workbook.xml', {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) epoch = 1904
      if (name !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => /^(.*:)?id$/.test(key))?.[1]
      const part = targets.get(relation ?? '')
      if (part === undefined || !/worksheets?\//.test(part)) return
      sheets.push({
        name: attributes['name'] ?? '',
        isHidden: /hidden/i.test(attributes['state'] ?? ''),
        part,
      })
    },
  })
  if (!book.ok) return book
  return ok({
    sheets,
    epoch,
    stylesPart: byKind.get('styles') ?? null,
    stringsPart: byKind.get('sharedStrings') ?? null,
  })
}

/** Reads the number form of each cell style. */
export function readStyles(zip: Zip, part: string | null): Result<NumberForm[], RefusedFile> {
  const forms: NumberForm[] = []
  if (part === null || !zip.names.has(part.toLowerCase())) return ok(forms)
  const codes = new Map<number, string>()
  let isInCells = false
  const read = readXml(zip, part, {
    open(name, attributes) {
      if (name === 'numFmt')
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (name === 'cellXfs') isInCells = true
      if (name !== 'xf' || !isInCells) return
      const id = Number(attributes['numFmtId'] ?? 0)
      forms.push(numberForm(id, codes.get(id)))
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return read.ok ? ok(forms) : read
}

/** Reads the shared strings; rich text is joined, phonetic runs are kept apart. */
export function readStrings(zip: Zip, part: string | null): Result<StringItem[], RefusedFile> {
  const items: StringItem[] = []
  if (part === null || !zip.names.has(part.toLowerCase())) return ok(items)
  const builder = stringBuilder()
  const read = readXml(zip, part, {
    open(name, attributes) {
      if (name === 'si') builder.begin()
      builder.open(name, attributes)
    },
    text: (piece) => builder.text(piece),
    close(name) {
      builder.close(name)
      if (name === 'si') items.push(builder.end())
    },
  })
  return read.ok ? ok(items) : read
}

/** Puts one string item together from the elements in it (ECMA-376 18.4.8). */
export function stringBuilder() {
  let text = ''
  let furigana: FuriganaRun[] = []
  let run: { start: number; end: number; reading: string } | null = null
  let isInText = false
  return {
    begin() {
      text = ''
      furigana = []
      run = null
      isInText = false
    },
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (name === 't') isInText = true
      if (name === 'rPh')
        run = { start: Number(attributes['sb']), end: Number(attributes['eb']), reading: '' }
    },
    text(piece: string) {
      if (!isInText) return
      if (run === null) text += piece
      else run.reading += piece
    },
    close(name: string) {
      if (name === 't') isInText = false
      if (name !== 'rPh' || run === null) return
      furigana.push({ ...run, reading: unescape(run.reading) })
      run = null
    },
    end(): StringItem {
      return { text: unescape(text), furigana }
    },
  }
}

/** Undoes the _x000D_ form in which Excel writes control characters (ECMA-376 22.4.2.4). */
function unescape(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
