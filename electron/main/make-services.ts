import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { safeStorage } from 'electron'

import { makeCopyMaker } from './copy.ts'
import { makeConnectionStore } from './couch/connection.ts'
import { makeCouch } from './couch/couch.ts'
import { makeJournal } from './journal/journal.ts'
import { listFiles } from './journal/segment.ts'
import { makeKeyring } from './keys/keyring.ts'
import { makeMachineStore } from './keys/machine-store.ts'
import { SCRYPT_COST } from './keys/wraps.ts'
import { makeLog } from './log.ts'
import type { Services } from './services.ts'
import type { Settings } from './settings.ts'

/** Puts together what the channels work with, in one data folder. */
export function makeServices(dataFolder: string, settings: Settings): Services {
  const log = makeLog(join(dataFolder, 'logs'), () => new Date())
  const journalFolder = join(dataFolder, 'journal')
  const keys = makeKeyring({
    folder: dataFolder,
    machine: makeMachineStore(safeStorage),
    kdf: SCRYPT_COST,
    nowMs: Date.now,
    wait,
    hasData: async () => {
      const { segments, snapshots } = await listFiles(journalFolder)
      return segments.length + snapshots.length > 0
    },
    warn: log.note,
  })
  const journal = makeJournal({
    folder: journalFolder,
    key: () => keys.key('journal'),
    workspaceId: keys.folderWorkspaceId,
  })
  const couch = makeCouch({
    connections: makeConnectionStore({ folder: dataFolder, key: () => keys.key('connection') }),
    keys,
    nowMs: Date.now,
  })
  return { dataFolder, settings, keys, journal, copy: makeCopyMaker(keys), couch, log }
}

/** Finishes what is under way and overwrites the keys, so that the process may end. */
export async function closeServices(services: Services): Promise<void> {
  const { copy, couch, journal, settings, keys } = services
  couch.close()
  await Promise.allSettled([copy.cancel(), journal.close(), settings.settled()])
  keys.forget()
}
