import type { ErrorValue } from '#shared/lib/errors.ts'

import type { Channel, IpcEvents, ReplyOf, RequestOf } from './contract.ts'

/** An answer as it crosses: Electron strips a thrown error to its message, a value it keeps. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorValue }

/** What the preload lends the page as `window.bridge`. */
export interface Bridge {
  readonly request: <C extends Channel>(
    channel: C,
    request: RequestOf<C>,
  ) => Promise<Answer<ReplyOf<C>>>
  /** Returns the way to stop listening. */
  readonly on: <E extends keyof IpcEvents>(
    event: E,
    listener: (value: IpcEvents[E]) => void,
  ) => () => void
}
