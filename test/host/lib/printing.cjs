const MM_PER_INCH = 25.4

/** Paper in inches, portrait (ISO 216, ANSI). */
const PAPER = {
  A0: [841 / MM_PER_INCH, 1189 / MM_PER_INCH],
  A1: [594 / MM_PER_INCH, 841 / MM_PER_INCH],
  A2: [420 / MM_PER_INCH, 594 / MM_PER_INCH],
  A3: [297 / MM_PER_INCH, 420 / MM_PER_INCH],
  A4: [210 / MM_PER_INCH, 297 / MM_PER_INCH],
  A5: [148 / MM_PER_INCH, 210 / MM_PER_INCH],
  A6: [105 / MM_PER_INCH, 148 / MM_PER_INCH],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
}

/**
 * Turns Electron's options for `printToPDF` into those of Chromium's protocol; sizes and margins are
 * inches in both.
 *
 * @param {Electron.PrintToPDFOptions} options
 */
function toPrintParams({ pageSize = 'Letter', margins = {}, ...options }) {
  const [paperWidth, paperHeight] =
    typeof pageSize === 'string' ? paperNamed(pageSize) : [pageSize.width, pageSize.height]
  const given = {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    scale: options.scale ?? 1,
    paperWidth,
    paperHeight,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    marginRight: margins.right,
    pageRanges: options.pageRanges,
    headerTemplate: options.headerTemplate,
    footerTemplate: options.footerTemplate,
    generateTaggedPDF: options.generateTaggedPDF,
    generateDocumentOutline: options.generateDocumentOutline,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

function paperNamed(name) {
  if (!PAPER[name]) throw new Error(`Invalid pageSize ${name}`)
  return PAPER[name]
}

module.exports = { toPrintParams }
