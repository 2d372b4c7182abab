import { AppError } from '#shared/lib/errors.ts'

import { openRoots, sealFolderRoot } from './folder-root.ts'
import { makeHeldKeys } from './held-keys.ts'
import type { HeldKeys, Roots } from './held-keys.ts'
import { readKeyFile, writeKeyFile } from './key-file.ts'
import type { KeyFile } from './key-file.ts'
import { portableWraps } from './later-wraps.ts'
import type { MachineStore } from './machine-store.ts'
import { openByMachine, wrapForMachine } from './machine-wrap.ts'
import type { Wrap } from './wraps.ts'

/** What holding keys needs from outside. */
export interface KeyHolderTools {
  readonly folder: string
  readonly machine: MachineStore
  /** Told of failures that need not stop the person. */
  readonly warn: (code: string, thrown: unknown) => void
}

/** keys.json and the keys that it opened, which change together. */
export interface KeyHolder extends Pick<HeldKeys, 'roots' | 'key' | 'forget'> {
  /** Reads keys.json once: whatever is wrong with it stays wrong, and no key is made over it. */
  readonly start: () => Promise<void>
  readonly file: () => KeyFile | null
  /** @throws `keys.locked` until the workspace key is at hand */
  readonly opened: () => Promise<{ file: KeyFile; roots: Roots }>
  readonly save: (file: KeyFile) => Promise<void>
  /** Writes a file for these keys, and holds them once it stands. */
  readonly begin: (roots: Roots, wraps: Wrap[]) => Promise<void>
  /** Holds the keys that the workspace key opens, and wraps it for this computer anew. */
  readonly open: (key: Uint8Array) => Promise<void>
  /** None where there is no key store, or it fails. */
  readonly tryWrapForMachine: (key: Uint8Array) => Promise<readonly Wrap[]>
}

/** Makes the holder of one data folder's keys. */
export function makeKeyHolder({ folder, machine, warn }: KeyHolderTools): KeyHolder {
  let file: KeyFile | null = null
  let starting: Promise<void> | null = null
  const held = makeHeldKeys()

  async function readAndOpen(): Promise<void> {
    file = await readKeyFile(folder)
    const opened = file && (await openByMachine(machine, file.wraps))
    if (file === null || opened === null) return
    held.hold(openRoots(file, opened.key))
    if (opened.isStale) await rewrap(file, opened.key)
  }

  function start(): Promise<void> {
    starting ??= readAndOpen()
    return starting
  }

  async function save(next: KeyFile): Promise<void> {
    await writeKeyFile(folder, next)
    file = next
  }

  async function tryWrapForMachine(key: Uint8Array): Promise<readonly Wrap[]> {
    try {
      const wrap = await wrapForMachine(machine, key)
      return wrap === null ? [] : [wrap]
    } catch (error) {
      warn('keys.rewrap-failed', error)
      return []
    }
  }

  /** Only a convenience: where it fails the person types her passphrase once more next time. */
  async function rewrap(known: KeyFile, key: Uint8Array): Promise<void> {
    const wraps = await tryWrapForMachine(key)
    if (wraps.length === 0) return
    try {
      await save({ ...known, wraps: [...wraps, ...portableWraps(known.wraps)] })
    } catch (error) {
      warn('keys.rewrap-failed', error)
    }
  }

  return {
    start,
    file: () => file,
    opened: async () => {
      await start()
      const roots = held.roots()
      if (roots === null || file === null) throw new AppError('keys.locked')
      return { file, roots }
    },
    save,
    begin: async (roots, wraps) => {
      const { workspaceId } = roots.shared
      await save({ version: 2, workspaceId, wraps, store: sealFolderRoot(roots) })
      held.hold(roots)
    },
    open: async (key) => {
      if (file === null) throw new AppError('keys.locked')
      held.hold(openRoots(file, key))
      await rewrap(file, key)
    },
    tryWrapForMachine,
    roots: held.roots,
    key: held.key,
    forget: held.forget,
  }
}
