import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

import { AppError } from '#shared/lib/errors.ts'

import { contextOf } from './file-header.ts'
import { openBody } from './frame.ts'
import { readBody, readingWindow } from './scan.ts'
import type { BodyPlace, FileWindow } from './scan.ts'
import { segmentPath, snapshotPath } from './segment.ts'
import type { JournalPlace } from './segment.ts'

/** Where a sealed text lies among the journal's files. */
export interface PartPlace extends BodyPlace {
  readonly kind: 'journal' | 'snapshot'
  readonly number: number
}

/** Opens a text; throws `journal.damaged` where it was changed since it was written. */
export type ReadText = (at: PartPlace) => Promise<string>

/** Opens texts, wherever they lie. */
export interface PartReader {
  /** Begins to read what is on the disk by now, quickest in the order of the files. */
  readonly begin: () => ReadText
  readonly close: () => Promise<void>
}

/** Makes a reader that keeps the files it has met open. */
export function makePartReader(place: JournalPlace, key: () => Uint8Array): PartReader {
  const handles = new Map<string, Promise<FileHandle>>()

  function handleOf({ kind, number }: PartPlace): Promise<FileHandle> {
    const path = (kind === 'journal' ? segmentPath : snapshotPath)(place.folder, number)
    const known = handles.get(path)
    if (known !== undefined) return known
    const opening = open(path, 'r')
    handles.set(path, opening)
    opening.catch(() => handles.delete(path))
    return opening
  }

  async function windowOf(windows: Map<string, FileWindow>, at: PartPlace): Promise<FileWindow> {
    const name = `${at.kind}/${at.number}`
    const known = windows.get(name)
    if (known !== undefined) return known
    const window = readingWindow(await handleOf(at))
    windows.set(name, window)
    return window
  }

  function begin(): ReadText {
    const windows = new Map<string, FileWindow>()
    return async (at) => {
      const body = await readBody(await windowOf(windows, at), at)
      const context = contextOf(at.kind, place.workspaceId, String(at.number))
      const text = body.length < at.length ? null : openBody({ key: key(), context }, body)
      if (text === null) throw new AppError('journal.damaged', { file: at.number })
      return text
    }
  }

  return {
    begin,
    close: async () => {
      const open = await Promise.allSettled(handles.values())
      handles.clear()
      for (const one of open) if (one.status === 'fulfilled') await one.value.close()
    },
  }
}
