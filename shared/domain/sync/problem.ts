/**
 * What may stand in the way of an exchange, each with a message `error.<code>` that says what to do
 * next. `wait` ones pass by themselves and are tried again; `act` ones need a person.
 */
export const SYNC_PROBLEMS = {
  /** Name not found, refused, no route, timed out: mostly no network. */
  'sync.unreachable': 'wait',
  /** The connection broke in the middle of an answer. */
  'sync.cut': 'wait',
  /** 429, or 503 with a time to wait; fact `retryAfterMs`, 0 where none was said. */
  'sync.busy': 'wait',
  /** Other 5xx; fact `status`. */
  'sync.server': 'wait',
  /** Not CouchDB's answer: HTML of a captive portal or a proxy, or broken JSON. */
  'sync.not-couch': 'wait',
  /** 401, also after logging in anew. */
  'sync.login': 'act',
  /** 403. */
  'sync.forbidden': 'act',
  /** 404 of the database. */
  'sync.no-database': 'act',
  /** 507, or 413 for a single record's worth of room: the server's disk or quota is full. */
  'sync.full': 'act',
  /** The certificate: fact `reason` is `expired`, `name`, `unknown`, `early` or `other`. */
  'sync.certificate': 'act',
  /** Plain http to a place that is neither this machine nor a private network. */
  'sync.insecure': 'act',
  /** The address can't be used: fact `reason`. */
  'sync.address': 'act',
  /** Another workspace lies on the server. */
  'sync.other-workspace': 'act',
  /** The workspace is gone from the server: emptied or made anew. */
  'sync.emptied': 'act',
  /** The server's wraps are not vouched for by the workspace key. */
  'sync.key-changed': 'act',
  /** Records that don't open: changed or swapped on the server; fact `count`. */
  'sync.tampered': 'act',
  /** This machine was taken out by another. */
  'sync.removed': 'act',
  /** This machine's own disk or store failed; nothing came in or went out then. */
  'sync.here': 'wait',
  /** Somebody paused the exchange. */
  'sync.paused': 'act',
  /** No server is joined. */
  'sync.off': 'act',
} as const

/** The code of a problem of syncing. */
export type SyncProblem = keyof typeof SYNC_PROBLEMS

/** Tells whether an error's code is a problem of syncing. */
export function isSyncProblem(code: string): code is SyncProblem {
  return Object.hasOwn(SYNC_PROBLEMS, code)
}
