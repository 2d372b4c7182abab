import { hkdfSync } from 'node:crypto'

import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

/** How long the workspace key and every key made from it are. */
export const KEY_BYTES = 32

/** What is sealed with a key of its own, all of them made from a workspace key. */
export type KeyName =
  | 'store'
  | 'journal'
  | 'backup'
  | 'sync'
  | 'ledger'
  | 'first-screen'
  | 'connection'

// What lies in the folder is never sealed anew, whatever workspace is joined.
const OF_FOLDER: ReadonlySet<KeyName> = new Set(['store', 'journal', 'first-screen'])

/** A workspace key and the workspace that it belongs to. */
export interface Root {
  readonly workspaceId: Id<'workspace'>
  readonly key: Uint8Array
}

/** The key that all machines share, and the one that this folder was begun under: mostly the same. */
export interface Roots {
  readonly shared: Root
  readonly folder: Root
}

/** The keys while they are at hand. */
export interface HeldKeys {
  readonly roots: () => Roots | null
  readonly hold: (roots: Roots) => void
  /** @throws `keys.locked` while none are held */
  readonly key: (name: KeyName) => Uint8Array
  /** Overwrites every key. */
  readonly forget: () => void
}

/** Makes one of the keys of a workspace. */
export function deriveKey({ workspaceId, key }: Root, name: KeyName | 'folder'): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, workspaceId, `kizuna/${name}/1`, KEY_BYTES))
}

/** Holds no keys yet. */
export function makeHeldKeys(): HeldKeys {
  let held: Roots | null = null
  const derived = new Map<string, Uint8Array>()
  return {
    roots: () => held,
    hold: (roots) => {
      held = roots
    },
    key: (name) => {
      if (held === null) throw new AppError('keys.locked')
      const root = OF_FOLDER.has(name) ? held.folder : held.shared
      // Those of a workspace that was left stay whole: a copy under way goes on with its own.
      const place = `${root.workspaceId}/${name}`
      const key = derived.get(place) ?? deriveKey(root, name)
      derived.set(place, key)
      return key
    },
    forget: () => {
      held?.shared.key.fill(0)
      held?.folder.key.fill(0)
      held = null
      for (const key of derived.values()) key.fill(0)
      derived.clear()
    },
  }
}
