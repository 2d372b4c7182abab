import { joinWorkspace, makeWorkspaceDoc, newEpoch } from '#electron/main/couch/workspace-doc.ts'
import type { Keyring } from '#electron/main/keys/keyring.ts'

import { makeFolder } from './folders.ts'
import { NO_STORE, startedIn } from './keyrings.ts'

export const SHARED_PASSPHRASE = '桜の下で会いましょう、四月に'

/** The record that a workspace's machine would put on a server now. */
export function docOf(keys: Keyring, epoch = newEpoch()) {
  return makeWorkspaceDoc(keys, epoch, keys.portableWraps())
}

/** A machine with a passphrase that is long enough for a server. */
export async function firstMachine(folder = makeFolder()) {
  const keys = await startedIn(folder, NO_STORE)
  const { recoveryCode } = await keys.create(SHARED_PASSPHRASE)
  return { keys, folder, recoveryCode, doc: docOf(keys) }
}

/** A machine that had a key of its own before it joined the workspace of another. */
export async function joinedMachine(doc: ReturnType<typeof docOf>, folder = makeFolder()) {
  const keys = await startedIn(folder)
  await keys.create(null)
  const before = namesOf(keys)
  const isJoined = await joinWorkspace(keys, doc, SHARED_PASSPHRASE)
  return { keys, folder, before, isJoined }
}

/** What opens the folder itself: two keys and the id that they are bound to. */
export function namesOf(keys: Keyring) {
  const hex = (name: 'store' | 'journal') => Buffer.from(keys.key(name)).toString('hex')
  return { store: hex('store'), journal: hex('journal'), folder: keys.folderWorkspaceId() }
}

export const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
