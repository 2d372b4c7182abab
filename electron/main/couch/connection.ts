import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

import * as z from 'zod'

import type { ServerConnection } from '#shared/ipc/couch.ts'

import { writeFileAtomic } from '../atomic-write.ts'
import { unlessMissing } from '../disk-error.ts'
import { openSealed, seal } from '../seal.ts'

const FILE = 'connection.kzf'
const AAD = Buffer.from('kizuna/connection/1')

const keptForm = z.object({
  url: z.string(),
  database: z.string(),
  user: z.string(),
  password: z.string(),
  caPem: z.string().nullable(),
  machineName: z.string(),
  isPaused: z.boolean(),
  workspaceId: z.string(),
})

/** The server that this machine is joined to, its password included; it never leaves main. */
export type KeptConnection = z.infer<typeof keptForm>

/** Where the connection is kept between starts. */
export interface ConnectionStore {
  /** Null where none is kept, or where what is kept does not open under the key at hand. */
  readonly read: () => Promise<KeptConnection | null>
  readonly write: (connection: KeptConnection) => Promise<void>
  readonly remove: () => Promise<void>
}

/** Keeps the connection in a folder, sealed under a key of the workspace. */
export function makeConnectionStore(tools: {
  readonly folder: string
  /** @throws `keys.locked` until the workspace key is at hand */
  readonly key: () => Uint8Array
}): ConnectionStore {
  const path = join(tools.folder, FILE)
  return {
    read: async () => {
      const sealed = await unlessMissing(readFile(path))
      if (sealed === null) return null
      const plain = openSealed(tools.key(), sealed, AAD)
      return plain && parse(Buffer.from(plain).toString('utf8'))
    },
    write: (connection) =>
      writeFileAtomic(path, seal(tools.key(), Buffer.from(JSON.stringify(connection)), AAD)),
    remove: () => rm(path, { force: true }),
  }
}

/** What the page may know of a connection: all but the password. */
export function withoutPassword(connection: KeptConnection): ServerConnection {
  const { url, database, user, caPem, machineName, isPaused, workspaceId } = connection
  return { url, database, user, caPem, machineName, isPaused, workspaceId }
}

function parse(text: string): KeptConnection | null {
  try {
    return keptForm.parse(JSON.parse(text))
  } catch {
    return null
  }
}
