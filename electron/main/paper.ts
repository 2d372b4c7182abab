import type { PrintToPDFOptions, Size, WebContentsPrintOptions } from 'electron'

import type { PaperSetup } from '#shared/ipc/contract.ts'

const MM_PER_INCH = 25.4
// Chromium counts 96 pixels to the inch.
const PX_PER_MM = 96 / MM_PER_INCH
const POSTCARD_MM: Size = { width: 100, height: 148 }

/** What Electron is asked with for a PDF; lengths are inches there. */
export function pdfOptions(setup: PaperSetup): PrintToPDFOptions {
  const margin = setup.marginMm / MM_PER_INCH
  return {
    landscape: setup.isLandscape,
    pageSize: setup.size === 'postcard' ? scaled(POSTCARD_MM, 1 / MM_PER_INCH) : setup.size,
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    printBackground: true,
    preferCSSPageSize: false,
    generateTaggedPDF: setup.isTagged,
  }
}

/** What Electron is asked with for the printer; margins are pixels there, own sizes microns. */
export function printerOptions(setup: PaperSetup): WebContentsPrintOptions {
  const margin = Math.round(setup.marginMm * PX_PER_MM)
  const sides = { top: margin, bottom: margin, left: margin, right: margin }
  return {
    landscape: setup.isLandscape,
    pageSize: setup.size === 'postcard' ? scaled(POSTCARD_MM, 1000) : setup.size,
    margins: margin === 0 ? { marginType: 'none' } : { marginType: 'custom', ...sides },
    printBackground: true,
  }
}

function scaled({ width, height }: Size, by: number): Size {
  return { width: width * by, height: height * by }
}
