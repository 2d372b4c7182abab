/** Where the server stands, and who this machine is there. */
export interface ServerAddress {
  /** `https://…`, with a path where a proxy serves CouchDB under one; no user, query or fragment. */
  readonly url: string
  readonly database: string
  readonly user: string
  /** The office's own certificate authority as PEM, where the server's certificate comes from it. */
  readonly caPem: string | null
}

/** The server that this machine is joined to; the password stays in main. */
export interface ServerConnection extends ServerAddress {
  /** What the other machines call this one. */
  readonly machineName: string
  readonly isPaused: boolean
  /** The workspace that lies on the server. */
  readonly workspaceId: string
}

/** A login typed by the person; a null password stands for the one kept. */
export interface ServerLogin extends ServerAddress {
  readonly password: string | null
}

/** What is checked before a server is used, in this order. */
export const SERVER_CHECKS = [
  'address',
  'reachable',
  'tls',
  'couchdb',
  'login',
  'database',
  'access',
  'closed',
] as const
/** One of the checks. */
export type ServerCheck = (typeof SERVER_CHECKS)[number]

/** How one check came out; the message is `sync.check.<check>.<code>`. */
export interface CheckLine {
  readonly check: ServerCheck
  /** `skipped` where an earlier one failed, so that this could not be asked. */
  readonly state: 'good' | 'warning' | 'bad' | 'skipped'
  /** `good`, or what is wrong. */
  readonly code: string
  /** Versions, host names, status numbers: nothing personal. */
  readonly facts: Readonly<Record<string, string | number>>
}

/** How a server looked when it was checked. */
export interface ServerReport {
  readonly lines: readonly CheckLine[]
  /** What lies in the database: nothing, a workspace of this machine, another one, or foreign data. */
  readonly holds: 'nothing' | 'own' | 'other' | 'foreign' | 'unknown'
  /** How many records the database holds, of any kind. */
  readonly docCount: number
}

/** One record on its way to the server or from it. */
export interface RemoteDoc {
  /** `<collection>:<record id>`, or `machine:<device id>`. */
  readonly id: string
  /** The revision that it stands on; null for a new one. */
  readonly rev: string | null
  /** The schema version of the record inside. */
  readonly version: number
  /** The newest stamp in the record. */
  readonly clock: string
  /** The record, sealed, as base 64. */
  readonly sealed: string
}

/** What the server holds of one id. */
export interface RemoteRow {
  readonly id: string
  /** Leaf revisions that are not deleted, the winner first; several where servers disagreed. */
  readonly revs: readonly string[]
  /** What the winner holds; null where it was deleted or has not Kizuna's form. */
  readonly doc: RemoteDoc | null
}

/** A page of what changed on the server. */
export interface ChangesPage {
  readonly rows: readonly RemoteRow[]
  /** What to ask from next time. */
  readonly last: string
  /** True where nothing more lies behind this page by now. */
  readonly isEnd: boolean
}

/** What became of one record sent. */
export interface PushAnswer {
  readonly id: string
  /** The new revision; null where it was refused. */
  readonly rev: string | null
  /** `conflict` where another machine was first, `refused` and `too-large` where it will not do. */
  readonly problem: 'conflict' | 'refused' | 'too-large' | null
}

/** Revisions as the server lists them, for the daily check. */
export interface RevisionsPage {
  readonly rows: readonly { readonly id: string; readonly rev: string }[]
  /** The id to go on after; null at the end. */
  readonly next: string | null
}

/** How the server's database stands, asked before anything is exchanged. */
export interface RemoteHead {
  /**
   * `same` where the workspace of this machine lies there, `none` where the database is empty,
   * `missing` where records lie there and no workspace, `other` for another workspace, `changed`
   * where its wraps are not vouched for by the workspace key.
   */
  readonly workspace: 'same' | 'none' | 'missing' | 'other' | 'changed'
  /** Drawn anew whenever a workspace is begun on a database; a different one means a new start. */
  readonly epoch: string
  /** The server's own count of changes, as far as its sequence begins with a number; else 0. */
  readonly sequence: number
}

/** What came of joining a workspace that lies on a server. */
export type JoinOutcome = 'joined' | 'wrong-secret' | 'no-workspace'

/** An administrator's login, used once and not kept. */
export interface AdminLogin {
  readonly user: string
  readonly password: string
}

/** What a connection file says: no secret in it. */
export interface ConnectionFile {
  readonly url: string
  readonly database: string
  readonly caPem: string | null
  readonly companyName: string
}
