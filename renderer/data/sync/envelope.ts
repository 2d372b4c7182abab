import { bytesToText, textToBytes } from '#renderer/data/vault/byte-text.ts'
import type { Seal } from '#renderer/data/vault/seal.ts'
import type { RemoteDoc } from '#shared/ipc/couch.ts'

/** Seals what goes to the server, and opens what comes from it. */
export interface Envelope {
  readonly seal: (plain: Omit<RemoteDoc, 'sealed'>, content: object) => Promise<RemoteDoc>
  /** Null where the bytes were changed, moved to another id, or sealed under another key. */
  readonly open: (doc: RemoteDoc) => Promise<Record<string, unknown> | null>
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Makes the envelope of a workspace: AES-256-GCM with workspace, id, schema version and clock bound
 * in, as docs/sync-format.md has it.
 */
export function makeEnvelope(seal: Seal, workspaceId: string): Envelope {
  const bound = ({ id, version, clock }: Omit<RemoteDoc, 'sealed'>): string =>
    `kizuna/sync/1/${workspaceId}/${id}/${version}/${clock}`
  return {
    async seal(plain, content) {
      const bytes = await seal.seal(bound(plain), encoder.encode(JSON.stringify(content)))
      return { ...plain, sealed: btoa(bytesToText(bytes)) }
    },
    async open(doc) {
      try {
        const bytes = await seal.open(bound(doc), textToBytes(atob(doc.sealed)))
        return JSON.parse(decoder.decode(bytes)) as Record<string, unknown>
      } catch {
        return null
      }
    },
  }
}
