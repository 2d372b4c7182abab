import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'

import * as z from 'zod'

import { LANGUAGES, THEMES } from '#shared/ipc/contract.ts'
import type { DeviceSettings, Language } from '#shared/ipc/contract.ts'
import { isDay } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'
import { isId, makeId } from '#shared/lib/ids.ts'
import type { Id, IdKind } from '#shared/lib/ids.ts'

import { writeFileAtomic } from './atomic-write.ts'
import { errnoOf } from './disk-error.ts'

const FILE = 'settings.json'

const placeForm = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  isMaximized: z.boolean(),
})

const fileForm = z.object({
  device: z.object({
    language: z.enum(LANGUAGES).nullable(),
    theme: z.enum(THEMES),
    isWarekiFirst: z.boolean(),
    operatorId: idOf('staff').nullable(),
    isSetUp: z.boolean(),
    // A file of an earlier version knows nothing of notices.
    isDueNoticeOn: z.boolean().default(false),
    dueNoticeOn: z.custom<Day>(isDay).nullable().default(null),
  }),
  deviceId: idOf('device'),
  window: placeForm.nullable(),
})

/** Where the window stood. */
export type WindowPlace = z.infer<typeof placeForm>

type SettingsFile = z.infer<typeof fileForm>

/** What this machine alone remembers. */
export interface Settings {
  readonly device: () => DeviceSettings
  readonly deviceId: () => Id<'device'>
  readonly window: () => WindowPlace | null
  readonly change: (changes: Partial<DeviceSettings>) => Promise<DeviceSettings>
  readonly rememberWindow: (place: WindowPlace) => Promise<void>
  /** Resolves once all that was asked for is written. */
  readonly settled: () => Promise<void>
}

/**
 * Reads the settings of a folder. A broken file is kept aside and this machine begins with
 * defaults: no setting is worth refusing to start.
 */
export function openSettings(folder: string, nowMs: () => number): Settings {
  const path = join(folder, FILE)
  const known = read(path, nowMs)
  let file: SettingsFile = known ?? {
    device: {
      language: null,
      theme: 'system',
      isWarekiFirst: false,
      operatorId: null,
      isSetUp: false,
      isDueNoticeOn: false,
      dueNoticeOn: null,
    },
    deviceId: makeId('device', nowMs(), randomBytes(16)),
    window: null,
  }
  // A new machine's id is kept at once; should that fail, the next change brings it along.
  let writing: Promise<void> = known === null ? write().catch(() => undefined) : Promise.resolve()

  function write(): Promise<void> {
    return writeFileAtomic(path, `${JSON.stringify(file, null, 2)}\n`)
  }

  function save(next: SettingsFile): Promise<void> {
    file = next
    // One after the other, so that an older state never lands on a newer one.
    writing = writing.catch(() => undefined).then(write)
    return writing
  }

  return {
    device: () => file.device,
    deviceId: () => file.deviceId,
    window: () => file.window,
    change: async (changes) => {
      await save({ ...file, device: { ...file.device, ...changes } })
      return file.device
    },
    rememberWindow: (place) => save({ ...file, window: place }),
    settled: () => writing.catch(() => undefined),
  }
}

/** The language chosen on this machine, found without changing anything in the folder. */
export function peekLanguage(folder: string): Language | null {
  try {
    return fileForm.parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8'))).device.language
  } catch {
    return null
  }
}

function read(path: string, nowMs: () => number): SettingsFile | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
  try {
    return fileForm.parse(JSON.parse(text))
  } catch {
    renameSync(path, `${path}.broken-${nowMs()}`)
    return null
  }
}

function idOf<K extends IdKind>(kind: K) {
  return z.custom<Id<K>>((value) => isId(kind, value))
}
