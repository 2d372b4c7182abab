import { AppError } from '#shared/lib/errors.ts'

import { openSealed, seal } from '../seal.ts'
import { KEY_BYTES, deriveKey } from './held-keys.ts'
import type { Root, Roots } from './held-keys.ts'
import type { KeyFile } from './key-file.ts'

/** Seals the key of this folder under the shared one; null where both are the same. */
export function sealFolderRoot({ shared, folder }: Roots): KeyFile['store'] {
  if (folder.workspaceId === shared.workspaceId) return null
  const { workspaceId } = folder
  const sealed = seal(deriveKey(shared, 'folder'), folder.key, aad(shared, workspaceId))
  return { workspaceId, sealed: Buffer.from(sealed).toString('base64') }
}

/**
 * Finds both keys of a folder by the shared one.
 *
 * @throws `keys.damaged` where the folder's own key does not open
 */
export function openRoots({ workspaceId, store }: KeyFile, key: Uint8Array): Roots {
  const shared: Root = { workspaceId, key }
  if (store === null) return { shared, folder: shared }
  const sealed = Buffer.from(store.sealed, 'base64')
  const opened = openSealed(deriveKey(shared, 'folder'), sealed, aad(shared, store.workspaceId))
  if (opened?.length !== KEY_BYTES) throw new AppError('keys.damaged')
  return { shared, folder: { workspaceId: store.workspaceId, key: new Uint8Array(opened) } }
}

function aad(shared: Root, folderId: string): Uint8Array {
  return Buffer.from(`kizuna/folder/1/${shared.workspaceId}/${folderId}`)
}
