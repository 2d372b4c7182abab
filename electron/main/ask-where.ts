import { extname, join } from 'node:path'

import { BrowserWindow, app, dialog } from 'electron'
import type { WebContents } from 'electron'

import { cleanFileName } from './file-name.ts'

/** Asks the person where a file is to go; null where she thought better of it. */
export async function askWhere(sender: WebContents, name: string): Promise<string | null> {
  const clean = cleanFileName(name)
  const ending = extname(clean).slice(1)
  const options = {
    defaultPath: join(app.getPath('documents'), clean),
    filters: ending === '' ? [] : [{ name: ending.toUpperCase(), extensions: [ending] }],
  }
  const window = BrowserWindow.fromWebContents(sender)
  const answer =
    window === null
      ? await dialog.showSaveDialog(options)
      : await dialog.showSaveDialog(window, options)
  return answer.canceled || answer.filePath === '' ? null : answer.filePath
}
