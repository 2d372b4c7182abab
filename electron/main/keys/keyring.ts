import { randomBytes } from 'node:crypto'

import { SYNC_PASSPHRASE_MIN_LENGTH } from '#shared/domain/sync/passphrase.ts'
import type { KeyState, PassphraseState } from '#shared/ipc/contract.ts'
import { AppError } from '#shared/lib/errors.ts'
import { makeId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeTurns } from '#shared/lib/turns.ts'

import { makeGuess } from './guess.ts'
import type { Wrapped } from './guess.ts'
import { KEY_BYTES, deriveKey } from './held-keys.ts'
import type { KeyName, Root, Roots } from './held-keys.ts'
import type { KeyFile } from './key-file.ts'
import { makeKeyHolder } from './key-holder.ts'
import type { KeyHolder, KeyHolderTools } from './key-holder.ts'
import { areSameWraps, laterWraps, madeAfter, portableWraps, replaceWrap } from './later-wraps.ts'
import { wrapForMachine } from './machine-wrap.ts'
import { newPassphrase, PASSPHRASE_MIN_LENGTH, wrapByNewCode, wrapBySecret } from './wraps.ts'
import type { Kdf, SecretKind, Wrap, WrapTerms } from './wraps.ts'

/** What the keyring needs from outside. */
export interface KeyringTools extends KeyHolderTools {
  /** What guessing a typed secret costs. */
  readonly kdf: Kdf
  readonly nowMs: () => number
  readonly wait: (delayMs: number) => Promise<unknown>
  /** Tells whether sealed data lie in the folder; no second key may be made beside them. */
  readonly hasData: () => Promise<boolean>
}

/** A workspace that lies elsewhere, as it is offered to this machine. */
export interface Offer extends Wrapped {
  /** Tells whether whoever made the offer had the key himself. */
  readonly isVouched: (syncKey: Uint8Array) => boolean
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
   * @param min characters at least
   * @throws `keys.locked` until the workspace key is at hand, `keys.passphrase-short`
   */
  readonly changePassphrase: (current: string, next: string, min: number) => Promise<boolean>
  /**
   * Sets a passphrase, long enough for a server, where there is none; false where there is one.
   *
   * @throws `keys.locked` until the workspace key is at hand, `keys.passphrase-short`
   */
  readonly setPassphrase: (passphrase: string) => Promise<boolean>
  readonly passphraseState: () => PassphraseState
  /** False where the secret does not fit. */
  readonly unlock: (secret: string) => Promise<boolean>
  /**
   * Takes the key of a workspace that lies elsewhere; false where the secret does not fit. What lies
   * in the folder stays sealed under the key that it has, which is sealed under the new one.
   *
   * @throws `keys.locked` while the folder's own key is not at hand, `keys.missing` where data lie
   *   there without keys, `sync.key-changed` where nobody who has the key vouches for the offer
   */
  readonly join: (offer: Offer, secret: string) => Promise<boolean>
  /**
   * Takes over what another machine made later; gives the portable wraps as they stand then.
   *
   * @throws `keys.locked` until the workspace key is at hand
   */
  readonly adoptWraps: (wraps: readonly Wrap[]) => Promise<readonly Wrap[]>
  /** @throws `keys.locked` until the workspace key is at hand */
  readonly key: (name: KeyName) => Uint8Array
  readonly workspaceId: () => Id<'workspace'>
  /** The workspace that this folder was begun under, which it keeps whatever it joins. */
  readonly folderWorkspaceId: () => Id<'workspace'>
  /** The wraps that travel: all but this machine's. */
  readonly portableWraps: () => readonly Wrap[]
  /** Overwrites every key in memory. */
  readonly forget: () => void
}

/** Makes the keyring of one data folder. */
export function makeKeyring(tools: KeyringTools): Keyring {
  const { machine } = tools
  const holder = makeKeyHolder(tools)
  const guess = makeGuess(tools.wait)
  // Two tries at once would slip past the delay, two writes at once would lose one.
  const inTurn = makeTurns()

  function termsOf({ workspaceId, wraps }: Wrapped, kind: SecretKind): WrapTerms {
    return { workspaceId, kdf: tools.kdf, madeAt: madeAfter(wraps, kind, tools.nowMs()) }
  }

  async function putPassphrase(phrase: string): Promise<void> {
    const { file, roots } = await holder.opened()
    const terms = termsOf(file, 'passphrase')
    const wrap = await wrapBySecret('passphrase', phrase, roots.shared.key, terms)
    await holder.save({ ...file, wraps: replaceWrap(file.wraps, wrap) })
  }

  async function adopt(theirs: readonly Wrap[]): Promise<readonly Wrap[]> {
    const { file } = await holder.opened()
    const ours = portableWraps(file.wraps)
    const later = laterWraps(ours, theirs)
    if (!areSameWraps(ours, later)) {
      const own = file.wraps.filter(({ kind }) => kind === 'machine')
      await holder.save({ ...file, wraps: [...own, ...later] })
    }
    return later
  }

  return {
    state: () => (holder.roots() !== null ? 'open' : holder.file() === null ? 'none' : 'locked'),
    hasKeyStore: () => machine.isThere(),
    start: holder.start,
    create: inTurn(async (passphrase) => {
      await holder.start()
      if (holder.file() !== null) throw new AppError('keys.exist')
      if (await tools.hasData()) throw new AppError('keys.missing')
      const phrase = passphrase === null ? null : newPassphrase(passphrase, PASSPHRASE_MIN_LENGTH)
      const key = new Uint8Array(randomBytes(KEY_BYTES))
      const machineWrap = await wrapForMachine(machine, key)
      if (machineWrap === null && phrase === null) throw new AppError('keys.passphrase-needed')
      const workspaceId = makeId('workspace', tools.nowMs(), randomBytes(16))
      const terms = termsOf({ workspaceId, wraps: [] }, 'recovery')
      const recovery = await wrapByNewCode(key, terms)
      const wraps: Wrap[] = [recovery.wrap]
      if (machineWrap !== null) wraps.unshift(machineWrap)
      if (phrase !== null) wraps.push(await wrapBySecret('passphrase', phrase, key, terms))
      const shared: Root = { workspaceId, key }
      await holder.begin({ shared, folder: shared }, wraps)
      return { recoveryCode: recovery.code }
    }),
    renewRecovery: inTurn(async () => {
      const { file, roots } = await holder.opened()
      const { code, wrap } = await wrapByNewCode(roots.shared.key, termsOf(file, 'recovery'))
      await holder.save({ ...file, wraps: replaceWrap(file.wraps, wrap) })
      return { recoveryCode: code }
    }),
    changePassphrase: inTurn(async (current, next, min) => {
      const { file } = await holder.opened()
      const phrase = newPassphrase(next, min)
      const key = await guess(file, current)
      if (key === null) return false
      key.fill(0)
      await putPassphrase(phrase)
      return true
    }),
    setPassphrase: inTurn(async (passphrase) => {
      const { file } = await holder.opened()
      const phrase = newPassphrase(passphrase, SYNC_PASSPHRASE_MIN_LENGTH)
      if (passphraseStateOf(file) !== 'none') return false
      await putPassphrase(phrase)
      return true
    }),
    passphraseState: () => passphraseStateOf(holder.file()),
    unlock: inTurn(async (secret) => {
      await holder.start()
      const file = holder.file()
      const key = file && (await guess(file, secret))
      if (key === null) return false
      await holder.open(key)
      return true
    }),
    join: inTurn(async (offer, secret) => {
      await holder.start()
      const roots = holder.file() === null ? null : (await holder.opened()).roots
      if (roots === null && (await tools.hasData())) throw new AppError('keys.missing')
      const key = await guess(offer, secret)
      if (key === null) return false
      const shared: Root = { workspaceId: offer.workspaceId, key }
      const isTrue = offer.isVouched(deriveKey(shared, 'sync')) && !contradicts(roots, shared)
      if (!isTrue) throw new AppError('sync.key-changed')
      if (roots?.shared.workspaceId === shared.workspaceId) {
        await adopt(offer.wraps)
      } else {
        const wraps = [...(await holder.tryWrapForMachine(key)), ...offer.wraps]
        await holder.begin({ shared, folder: roots?.folder ?? shared }, wraps)
      }
      return true
    }),
    adoptWraps: inTurn(adopt),
    key: holder.key,
    workspaceId: () => known(holder).workspaceId,
    folderWorkspaceId: () => {
      const { store, workspaceId } = known(holder)
      return store?.workspaceId ?? workspaceId
    },
    portableWraps: () => portableWraps(holder.file()?.wraps ?? []),
    forget: holder.forget,
  }
}

function known(holder: KeyHolder): KeyFile {
  const file = holder.file()
  if (file === null) throw new AppError('keys.locked')
  return file
}

function passphraseStateOf(file: KeyFile | null): PassphraseState {
  const wrap = file?.wraps.find(({ kind }) => kind === 'passphrase')
  return wrap === undefined ? 'none' : wrap.isLong ? 'long' : 'short'
}

/** A workspace known here with another key is not the one that it says it is. */
function contradicts(roots: Roots | null, { workspaceId, key }: Root): boolean {
  if (roots === null) return false
  return [roots.shared, roots.folder].some(
    (root) => root.workspaceId === workspaceId && !Buffer.from(root.key).equals(key),
  )
}
