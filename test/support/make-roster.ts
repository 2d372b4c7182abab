import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'

/** The encodings a test can write a text roster in. */
export type TextEncoding =
  | 'utf-8'
  | 'utf-8-sig'
  | 'utf-16le'
  | 'utf-16le-bare'
  | 'utf-16be'
  | 'cp932'

/** Writes a text in an encoding; CP932 by the table of the platform's own decoder, reversed. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return strToU8(text)
    case 'utf-8-sig':
      return strToU8(`\ufeff${text}`)
    case 'utf-16le':
      return wide(`\ufeff${text}`, true)
    case 'utf-16le-bare':
      return wide(text, true)
    case 'utf-16be':
      return wide(`\ufeff${text}`, false)
    case 'cp932':
      return cp932(text)
  }
}

/** Writes rows as delimited text. */
export function makeCsv(
  rows: readonly (readonly string[])[],
  {
    delimiter = ',',
    encoding = 'utf-8',
    newline = '\r\n',
  }: { delimiter?: string; encoding?: TextEncoding; newline?: string } = {},
): Uint8Array {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter, newline },
  )
  return encodeText(text + newline, encoding)
}

/** A cell of a hand-made workbook. */
export type MadeCell =
  | string
  | number
  | null
  | { readonly number: number | string; readonly style: number }
  | { readonly text: string; readonly furigana: readonly (readonly [number, number, string])[] }
  | { readonly formula: string; readonly result: string }
  | { readonly inline: string }
  | { readonly error: string }

/** A sheet of a hand-made workbook. */
export interface MadeSheet {
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  readonly rows: readonly (readonly MadeCell[])[]
  readonly merges?: readonly string[]
}

/** The styles every made workbook has: `{ number, style: STYLE.wareki }`. */
export const STYLE = {
  general: 0,
  date: 1,
  wareki: 2,
  zeros4: 3,
  yearMonth: 4,
  dateTime: 5,
} as const

const NUMBER_FORMATS: readonly (readonly [number, string])[] = [
  [164, '[$-411]ggge"年"m"月"d"日";@'],
  [165, '0000'],
  [166, 'yyyy"年"m"月"'],
  [167, 'yyyy/m/d h:mm'],
]
const CELL_FORMATS = [0, 14, 164, 165, 166, 167]

/** Builds a workbook by hand, so that a test decides every byte that matters. */
export function makeXlsx(
  sheets: readonly MadeSheet[],
  { date1904 = false, prefix = '' } = {},
): Uint8Array {
  const strings: string[] = []
  const files: Record<string, Uint8Array> = {}
  const x = (name: string) => (prefix === '' ? name : `${prefix}:${name}`)
  const space = `xmlns${prefix === '' ? '' : `:${prefix}`}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
  for (const [at, sheet] of sheets.entries()) {
    const rows = sheet.rows.map((cells, r) => {
      const written = cells.map((cell, c) =>
        writeCell(cell, `${columnName(c)}${r + 1}`, strings, x),
      )
      return `<${x('row')} r="${r + 1}">${written.join('')}</${x('row')}>`
    })
    const merges = (sheet.merges ?? []).map((ref) => `<${x('mergeCell')} ref="${ref}"/>`).join('')
    files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><${x('worksheet')} ${space}><${x('sheetData')}>${rows.join('')}</${x('sheetData')}>` +
        (merges === '' ? '' : `<${x('mergeCells')}>${merges}</${x('mergeCells')}>`) +
        `</${x('worksheet')}>`,
    )
  }
  files['xl/sharedStrings.xml'] = strToU8(`<${x('sst')} ${space}>${strings.join('')}</${x('sst')}>`)
  files['xl/styles.xml'] = strToU8(
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${NUMBER_FORMATS.map(
      ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
    ).join(
      '',
    )}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${CELL_FORMATS.map(
      (id) => `<xf numFmtId="${id}"/>`,
    ).join('')}</cellXfs></styleSheet>`,
  )
  files['xl/workbook.xml'] = strToU8(
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${
      date1904 ? '<workbookPr date1904="1"/>' : ''
    }<sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
  )
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
  files['xl/_rels/workbook.xml.rels'] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
      .join(
        '',
      )}${relation('rIdS', 'styles', 'styles.xml')}${relation('rIdT', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
  )
  files['[Content_Types].xml'] = strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  )
  return zipSync(files)
}

function writeCell(
  cell: MadeCell,
  ref: string,
  strings: string[],
  x: (name: string) => string,
): string {
  if (cell === null || cell === '') return ''
  const [c, v, t] = [x('c'), x('v'), x('t')]
  if (typeof cell === 'number') return `<${c} r="${ref}"><${v}>${cell}</${v}></${c}>`
  if (typeof cell === 'object' && 'number' in cell) {
    return `<${c} r="${ref}" s="${cell.style}"><${v}>${cell.number}</${v}></${c}>`
  }
  if (typeof cell === 'object' && 'formula' in cell) {
    return `<${c} r="${ref}" t="str"><${x('f')}>${escapeXml(cell.formula)}</${x('f')}><${v}>${escapeXml(cell.result)}</${v}></${c}>`
  }
  if (typeof cell === 'object' && 'inline' in cell) {
    return `<${c} r="${ref}" t="inlineStr"><${x('is')}><${t}>${escapeXml(cell.inline)}</${t}></${x('is')}></${c}>`
  }
  if (typeof cell === 'object' && 'error' in cell)
    return `<${c} r="${ref}" t="e"><${v}>${cell.error}</${v}></${c}>`
  const { text, furigana } = typeof cell === 'string' ? { text: cell, furigana: [] } : cell
  const runs = furigana
    .map(
      ([start, end, reading]) =>
        `<${x('rPh')} sb="${start}" eb="${end}"><${t}>${reading}</${t}></${x('rPh')}>`,
    )
    .join('')
  // Rich text in two runs, as Excel writes a cell with a coloured half.
  const half = Math.ceil(text.length / 2)
  const body =
    furigana.length > 0
      ? `<${x('r')}><${t}>${escapeXml(text.slice(0, half))}</${t}></${x('r')}><${x('r')}><${t} xml:space="preserve">${escapeXml(text.slice(half))}</${t}></${x('r')}>`
      : `<${t} xml:space="preserve">${escapeXml(text)}</${t}>`
  strings.push(`<${x('si')}>${body}${runs}</${x('si')}>`)
  return `<${c} r="${ref}" t="s"><${v}>${strings.length - 1}</${v}></${c}>`
}

function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

function wide(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return bytes
}

let reversed: Map<string, number[]> | null = null

function cp932(text: string): Uint8Array {
  if (reversed === null) {
    reversed = new Map()
    const decoder = new TextDecoder('shift_jis', { fatal: true })
    for (let lead = 0x81; lead <= 0xfc; lead++) {
      for (let trail = 0x40; trail <= 0xfc; trail++) {
        try {
          const char = decoder.decode(new Uint8Array([lead, trail]))
          if (char.length === 1 && !reversed.has(char)) reversed.set(char, [lead, trail])
        } catch {
          // Not a pair of the table.
        }
      }
    }
    for (let byte = 0xa1; byte <= 0xdf; byte++) {
      reversed.set(decoder.decode(new Uint8Array([byte])), [byte])
    }
  }
  const table = reversed
  return new Uint8Array(
    Array.from(text).flatMap((char) => {
      const code = char.codePointAt(0) ?? 0
      const bytes = code < 0x80 ? [code] : table.get(char)
      if (bytes === undefined) throw new Error(`CP932 has no ${char}`)
      return bytes
    }),
  )
}
