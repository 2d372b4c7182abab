import { shell } from 'electron'

import { AppError } from '#shared/lib/errors.ts'

import { askWhere } from '../ask-where.ts'
import { SHARED_MODE, writeFileAtomic } from '../atomic-write.ts'
import { readLink } from '../link.ts'
import { pdfOptions } from '../paper.ts'
import { printOnPaper } from '../print.ts'
import type { Services } from '../services.ts'
import type { Handlers } from './handle.ts'

type Channels =
  | 'file:save'
  | 'file:show'
  | 'copy:begin'
  | 'copy:part'
  | 'copy:end'
  | 'copy:cancel'
  | 'print:pdf'
  | 'print:paper'
  | 'link:open'

/** What leaves the app: files, copies, paper, addresses. */
export function fileHandlers({ copy }: Services): Handlers<Channels> {
  // Only what was saved since the start may be shown, so that no path comes from the page.
  const saved = new Set<string>()

  return {
    'file:save': async ({ name, bytes }, sender) => {
      const path = await askWhere(sender, name)
      if (path === null) return null
      await writeFileAtomic(path, bytes, SHARED_MODE)
      saved.add(path)
      return { path }
    },
    'file:show': ({ path }) => {
      if (!saved.has(path)) throw new AppError('file.not-saved-here')
      shell.showItemInFolder(path)
      return null
    },
    'copy:begin': async ({ name }, sender) => {
      const path = await askWhere(sender, name)
      if (path === null) return null
      await copy.begin(path)
      saved.add(path)
      return { path }
    },
    'copy:part': async ({ text }) => {
      await copy.part(text)
      return null
    },
    'copy:end': async () => ({ sizeBytes: await copy.end() }),
    'copy:cancel': async () => {
      await copy.cancel()
      return null
    },
    'print:pdf': async (setup, sender) => {
      const path = await askWhere(sender, setup.name)
      if (path === null) return null
      await writeFileAtomic(path, await sender.printToPDF(pdfOptions(setup)), SHARED_MODE)
      saved.add(path)
      return { path }
    },
    'print:paper': (setup, sender) => printOnPaper(sender, setup),
    'link:open': async ({ url }) => {
      const href = readLink(url)
      try {
        await shell.openExternal(href)
      } catch (error) {
        throw new AppError('link.not-opened', {}, error)
      }
      return null
    },
  }
}
