import type {
  ChangesPage,
  PushAnswer,
  RemoteDoc,
  RemoteHead,
  RemoteRow,
  RevisionsPage,
  ServerConnection,
} from '#shared/ipc/couch.ts'

/**
 * What the data layer asks of the server, by way of main; in tests by a client of their own.
 *
 * Every call may throw one of the `sync.…` errors of `shared/domain/sync/problem.ts`.
 */
export interface RemotePort {
  /** The server that this machine is joined to; null where it is joined to none. */
  readonly connection: () => Promise<ServerConnection | null>
  /** The 32 bytes that records are sealed under on the server. */
  readonly key: () => Promise<Uint8Array>
  readonly head: () => Promise<RemoteHead>
  /**
   * What changed since a sequence (null for the beginning), with the records themselves.
   *
   * @param limit rows at most
   * @param waits true holds the answer back until something changes, or `cancel` is called
   */
  readonly changes: (since: string | null, limit: number, waits: boolean) => Promise<ChangesPage>
  /** Ends a waiting `changes`, which then answers an empty page. */
  readonly cancel: () => Promise<void>
  /** Sends records; each is answered for itself, in their order. */
  readonly push: (docs: readonly RemoteDoc[]) => Promise<readonly PushAnswer[]>
  /** What the server holds of some ids now; a row without revisions where it holds nothing. */
  readonly fetch: (ids: readonly string[]) => Promise<readonly RemoteRow[]>
  /** The revision of one leaf that is not the winner. */
  readonly leaf: (id: string, rev: string) => Promise<RemoteDoc | null>
  /** Takes leaves away that were merged into the winner. */
  readonly drop: (leaves: readonly { readonly id: string; readonly rev: string }[]) => Promise<void>
  readonly revisions: (after: string | null) => Promise<RevisionsPage>
}
