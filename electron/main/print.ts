import type { WebContents } from 'electron'

import type { PaperSetup } from '#shared/ipc/contract.ts'
import { AppError } from '#shared/lib/errors.ts'

import { printerOptions } from './paper.ts'

// What Electron says of a print that came to nothing: its own words, or Chromium's.
const CANCELLED = /^(print job )?cancell?ed$/i
const NO_PRINTER = /no (valid )?printers|enumerate printers|invalid devicename/i

/**
 * Hands a page to the printer that the person chooses.
 *
 * @returns false where she thought better of it
 * @throws `print.no-printer`, `print.failed`
 */
export function printOnPaper(sender: WebContents, setup: PaperSetup): Promise<boolean> {
  return new Promise((resolve, reject) => {
    sender.print(printerOptions(setup), (isDone, reason) => {
      if (isDone || CANCELLED.test(reason)) resolve(isDone)
      else reject(new AppError(NO_PRINTER.test(reason) ? 'print.no-printer' : 'print.failed'))
    })
  })
}
