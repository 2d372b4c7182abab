/** The outcome of an act that may ordinarily be refused. */
export type Result<T, C extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: C; readonly facts: Facts }

/** What a message about a refusal or a failure may name: numbers, codes, file names. */
export type Facts = Readonly<Record<string, string | number>>

/** Wraps a value as a success. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value }
}

/** Wraps a refusal; `code` is also the key of its message (`error.<code>`). */
export function refuse<C extends string>(code: C, facts: Facts = {}): Result<never, C> {
  return { ok: false, code, facts }
}
