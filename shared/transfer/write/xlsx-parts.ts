/** The largest number of characters that Excel takes in a cell. */
export const CELL_LIMIT = 32_767

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The style of a text cell, and that of a heading, by their places in the style table. */
export const STYLE = { text: 1, heading: 2 } as const

const XML_SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Writes a text for XML, without what XML 1.0 can't hold. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => XML_SIGNS[sign] ?? sign)
}

/**
 * Writes a cell's text as a spreadsheet keeps it: line breaks as LF, characters that XML can't hold
 * as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19), halves of surrogate pairs as U+FFFD.
 */
export function cellText(text: string): string {
  const cut = text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT - 1)}…` : text
  const escaped = cut
    .replace(/\r\n?/g, '\n')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    // oxlint-disable-next-line no-control-regex -- XML 1.0 can't hold these.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
    })
    .replace(/\p{Surrogate}/gu, '\ufffd')
  return escapeXml(escaped)
}

/** Makes a name that Excel takes for a sheet: 31 characters, none of `[]:*?/\`. */
export function sheetTitle(name: string): string {
  // oxlint-disable-next-line no-control-regex -- A sheet's name can't hold these.
  const plain = name.replace(/[[\]:*?/\\\u0000-\u001f\ufffe\uffff\p{Surrogate}]/gu, ' ').trim()
  const short = Array.from(plain).slice(0, 31).join('').slice(0, 31)
  return short.replace(/^'+|'+$|\p{Surrogate}/gu, '').trim() || 'Kizuna'
}

/** The letters of a column counted from 0: A, B, … Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26))
}

/** The files of a workbook besides its sheet, by path; none names who wrote it. */
export function workbookParts(sheet: string): readonly (readonly [string, string])[] {
  const title = escapeXml(sheet)
  const titleInFormula = escapeXml(sheet.replaceAll("'", "''"))
  return [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/>` +
        '</Types>',
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
        `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
        '</Relationships>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
        `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/>` +
        '</Relationships>',
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
        `<sheets><sheet name="${title}" sheetId="1" r:id="rId1"/></sheets>` +
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">' +
        `'${titleInFormula}'!$1:$1</definedName></definedNames></workbook>`,
    ],
    ['xl/styles.xml', STYLES],
  ]
}

const FONT = '<sz val="11"/><name val="游ゴシック"/><family val="3"/><charset val="128"/>'
// Number format 49 is text: what she types into a cell later keeps its zeros too.
const TEXT_CELL = 'numFmtId="49" xfId="0" applyNumberFormat="1" applyAlignment="1"'

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  `<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border>' +
  '</borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  `<xf fontId="0" fillId="0" borderId="0" ${TEXT_CELL}><alignment vertical="top"/></xf>` +
  `<xf fontId="1" fillId="0" borderId="1" applyFont="1" applyBorder="1" ${TEXT_CELL}>` +
  '<alignment vertical="center"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>'

/** What stands before the rows: the first row frozen, the widths of the columns in characters. */
export function sheetHead(widths: readonly number[]): string {
  const columns = widths
    .map(
      (width, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${STYLE.text}" customWidth="1"/>`,
    )
    .join('')
  return (
    `${HEAD}<worksheet xmlns="${MAIN}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="18.75"/>' +
    `${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>`
  )
}

/** What stands after the rows: A4 across, and no marks on numbers that are meant as texts. */
export function sheetTail(lastCell: string): string {
  return (
    '</sheetData><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    `<ignoredErrors><ignoredError sqref="A1:${lastCell}" numberStoredAsText="1"/></ignoredErrors>` +
    '</worksheet>'
  )
}
