import { join } from 'node:path'

import { BrowserWindow, app, dialog } from 'electron'
import type { WebContents } from 'electron'

import { cleanFileName } from './file-name.ts'

/** Asks the person where a file is to go; null where she thought better of it. */
export async function askWhere(sender: WebContents, name: string): Promise<string | null> {
  const options = { defaultPath: join(app.getPath('documents'), cleanFileName(name)) }
  const window = BrowserWindow.fromWebContents(sender)
  const answer =
    window === null
      ? await dialog.showSaveDialog(options)
      : await dialog.showSaveDialog(window, options)
  return answer.canceled || answer.filePath === '' ? null : answer.filePath
}
