import { KEY_BYTES } from './held-keys.ts'
import type { MachineStore } from './machine-store.ts'
import type { Wrap } from './wraps.ts'

/** Wraps the workspace key for this computer; null where it has no safe key store. */
export async function wrapForMachine(machine: MachineStore, key: Uint8Array): Promise<Wrap | null> {
  if (!(await machine.isThere())) return null
  const sealed = await machine.seal(Buffer.from(key).toString('base64'))
  return { kind: 'machine', salt: null, kdf: null, sealed, madeAt: null, isLong: false }
}

/** Opens this computer's wrap, where there is one and the key store opens it. */
export async function openByMachine(
  machine: MachineStore,
  wraps: readonly Wrap[],
): Promise<{ key: Uint8Array; isStale: boolean } | null> {
  const wrap = wraps.find(({ kind }) => kind === 'machine')
  if (wrap === undefined || !(await machine.isThere())) return null
  const opened = await machine.open(wrap.sealed)
  const key = opened && new Uint8Array(Buffer.from(opened.plain, 'base64'))
  return key?.length === KEY_BYTES ? { key, isStale: opened?.isStale === true } : null
}
