import { hkdfSync, randomBytes } from 'node:crypto'

import type { KeyState } from '#shared/ipc/contract.ts'
import { AppError } from '#shared/lib/errors.ts'
import { makeId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeTurns } from '#shared/lib/turns.ts'

import { readKeyFile, writeKeyFile } from './key-file.ts'
import type { KeyFile } from './key-file.ts'
import type { MachineStore } from './machine-store.ts'
import { RECOVERY_BYTES, readRecoveryCode, writeRecoveryCode } from './recovery-code.ts'
import { normaliseSecret, openBySecret, wrapBySecret } from './wraps.ts'
import type { Kdf, Wrap } from './wraps.ts'

const KEY_BYTES = 32
const FREE_TRIES = 5
const LONGEST_DELAY_MS = 30_000

/** What is sealed with a key of its own, all of them made from the workspace key. */
export type KeyName = 'store' | 'journal' | 'backup' | 'sync' | 'ledger' | 'first-screen'

/** What the keyring needs from outside. */
export interface KeyringTools {
  readonly folder: string
  readonly machine: MachineStore
  /** What guessing a typed secret costs. */
  readonly kdf: Kdf
  readonly nowMs: () => number
  readonly wait: (delayMs: number) => Promise<unknown>
  /** Tells whether sealed data lie in the folder; no second key may be made beside them. */
  readonly hasData: () => Promise<boolean>
  /** Told of failures that need not stop the person. */
  readonly warn: (code: string, thrown: unknown) => void
}

/** Where the keys stand, and what a fresh start may ask of them. */
export interface Keyring {
  readonly state: () => KeyState
  readonly hasKeyStore: () => Promise<boolean>
  /**
   * Reads keys.json and opens it by the machine's key store where that can be done.
   *
   * @throws `keys.damaged` where neither copy can be read
   */
  readonly start: () => Promise<void>
  readonly create: (passphrase: string | null) => Promise<{ recoveryCode: string }>
  /**
   * Makes a new recovery code in place of the earlier one.
   *
   * @throws `keys.locked` until the workspace key is at hand
   */
  readonly renewRecovery: () => Promise<{ recoveryCode: string }>
  /**
   * Puts a new passphrase in place of the earlier one; false where `current`, the earlier one or the
   * recovery code, does not fit.
   *
   * @throws `keys.locked` until the workspace key is at hand, `keys.passphrase-short`
   */
  readonly changePassphrase: (current: string, next: string) => Promise<boolean>
  /** False where the secret does not fit. */
  readonly unlock: (secret: string) => Promise<boolean>
  /** @throws `keys.locked` until the workspace key is at hand */
  readonly key: (name: KeyName) => Uint8Array
  readonly workspaceId: () => Id<'workspace'>
  /** The wraps that travel: all but this machine's. */
  readonly portableWraps: () => readonly Wrap[]
  /** Overwrites every key in memory. */
  readonly forget: () => void
}

/** Makes the keyring of one data folder. */
export function makeKeyring(tools: KeyringTools): Keyring {
  const { folder, machine } = tools
  let file: KeyFile | null = null
  let root: Uint8Array | null = null
  let failedTries = 0
  let starting: Promise<void> | null = null
  const derived = new Map<KeyName, Uint8Array>()
  // Two tries at once would slip past the delay, two writes at once would lose one.
  const inTurn = makeTurns()

  async function save(next: KeyFile): Promise<void> {
    await writeKeyFile(folder, next)
    file = next
  }

  async function wrapForMachine(key: Uint8Array): Promise<Wrap | null> {
    if (!(await machine.isThere())) return null
    const sealed = await machine.seal(Buffer.from(key).toString('base64'))
    return { kind: 'machine', salt: null, kdf: null, sealed }
  }

  /** Only a convenience: where it fails the person types her passphrase once more next time. */
  async function rewrapForMachine(key: Uint8Array): Promise<void> {
    if (file === null) return
    try {
      const wrap = await wrapForMachine(key)
      if (wrap === null) return
      const others = file.wraps.filter(({ kind }) => kind !== 'machine')
      await save({ ...file, wraps: [wrap, ...others] })
    } catch (error) {
      tools.warn('keys.rewrap-failed', error)
    }
  }

  async function openByMachine(): Promise<void> {
    const wrap = file?.wraps.find(({ kind }) => kind === 'machine')
    if (wrap === undefined || !(await machine.isThere())) return
    const opened = await machine.open(wrap.sealed)
    const key = opened && new Uint8Array(Buffer.from(opened.plain, 'base64'))
    if (key?.length !== KEY_BYTES) return
    root = key
    if (opened?.isStale) await rewrapForMachine(key)
  }

  async function readAndOpen(): Promise<void> {
    file = await readKeyFile(folder)
    await openByMachine()
  }

  /** Read once: whatever is wrong with the file stays wrong, and no key is made over it. */
  function start(): Promise<void> {
    starting ??= readAndOpen()
    return starting
  }

  async function trySecret(secret: string): Promise<Uint8Array | null> {
    if (file === null) return null
    const kinds = readRecoveryCode(secret) === null ? PASSPHRASE_ONLY : BOTH
    for (const kind of kinds) {
      const normal = normaliseSecret(kind, secret)
      if (normal === null) continue
      for (const wrap of file.wraps.filter((one) => one.kind === kind)) {
        const key = await openBySecret(wrap, normal, file.workspaceId)
        if (key?.length === KEY_BYTES) return key
      }
    }
    return null
  }

  /** The workspace key, where the secret fits; each wrong one makes guessing slower. */
  async function guess(secret: string): Promise<Uint8Array | null> {
    if (failedTries >= FREE_TRIES) {
      const delayMs = 1000 * 2 ** (failedTries - FREE_TRIES)
      await tools.wait(Math.min(LONGEST_DELAY_MS, delayMs))
    }
    const key = await trySecret(secret)
    failedTries = key === null ? failedTries + 1 : 0
    return key
  }

  const keyring: Keyring = {
    state: () => (root !== null ? 'open' : file === null ? 'none' : 'locked'),
    hasKeyStore: () => machine.isThere(),
    start,
    create: inTurn(async (passphrase) => {
      await start()
      if (file !== null) throw new AppError('keys.exist')
      if (await tools.hasData()) throw new AppError('keys.missing')
      const phrase = passphrase === null ? null : normaliseSecret('passphrase', passphrase)
      if (passphrase !== null && phrase === null) throw new AppError('keys.passphrase-short')
      const key = new Uint8Array(randomBytes(KEY_BYTES))
      const machineWrap = await wrapForMachine(key)
      if (machineWrap === null && phrase === null) throw new AppError('keys.passphrase-needed')
      const workspaceId = makeId('workspace', tools.nowMs(), randomBytes(16))
      const recovery = await makeRecovery(key, workspaceId, tools.kdf)
      const wraps: Wrap[] = [recovery.wrap]
      if (machineWrap !== null) wraps.unshift(machineWrap)
      if (phrase !== null) {
        wraps.push(await wrapBySecret('passphrase', phrase, key, workspaceId, tools.kdf))
      }
      await save({ version: 1, workspaceId, wraps })
      root = key
      return { recoveryCode: recovery.code }
    }),
    renewRecovery: inTurn(async () => {
      await start()
      if (root === null || file === null) throw new AppError('keys.locked')
      const { code, wrap } = await makeRecovery(root, file.workspaceId, tools.kdf)
      const others = file.wraps.filter(({ kind }) => kind !== 'recovery')
      await save({ ...file, wraps: [...others, wrap] })
      return { recoveryCode: code }
    }),
    changePassphrase: inTurn(async (current, next) => {
      await start()
      if (root === null || file === null) throw new AppError('keys.locked')
      const phrase = normaliseSecret('passphrase', next)
      if (phrase === null) throw new AppError('keys.passphrase-short')
      const key = await guess(current)
      if (key === null) return false
      const { workspaceId, wraps } = file
      const wrap = await wrapBySecret('passphrase', phrase, key, workspaceId, tools.kdf)
      key.fill(0)
      await save({ ...file, wraps: [...wraps.filter(({ kind }) => kind !== 'passphrase'), wrap] })
      return true
    }),
    unlock: inTurn(async (secret) => {
      await start()
      const key = await guess(secret)
      if (key === null) return false
      root = key
      await rewrapForMachine(key)
      return true
    }),
    key: (name) => {
      if (root === null || file === null) throw new AppError('keys.locked')
      const known = derived.get(name)
      if (known !== undefined) return known
      const made = hkdfSync('sha256', root, file.workspaceId, `kizuna/${name}/1`, KEY_BYTES)
      const key = new Uint8Array(made)
      derived.set(name, key)
      return key
    },
    workspaceId: () => {
      if (file === null) throw new AppError('keys.locked')
      return file.workspaceId
    },
    portableWraps: () => file?.wraps.filter(({ kind }) => kind !== 'machine') ?? [],
    forget: () => {
      root?.fill(0)
      root = null
      for (const key of derived.values()) key.fill(0)
      derived.clear()
    },
  }
  return keyring
}

const PASSPHRASE_ONLY = ['passphrase'] as const
const BOTH = ['recovery', 'passphrase'] as const

async function makeRecovery(
  key: Uint8Array,
  workspaceId: Id<'workspace'>,
  kdf: Kdf,
): Promise<{ code: string; wrap: Wrap }> {
  const code = writeRecoveryCode(randomBytes(RECOVERY_BYTES))
  const bare = readRecoveryCode(code) ?? code
  return { code, wrap: await wrapBySecret('recovery', bare, key, workspaceId, kdf) }
}
