import type { Facts } from './result.ts'

/** A broken promise of the machine (disk, key, storage), shown to the person by its code. */
export class AppError extends Error {
  readonly code: string
  readonly facts: Facts

  constructor(code: string, facts: Facts = {}, cause?: unknown) {
    super(code, cause === undefined ? {} : { cause })
    this.name = 'AppError'
    this.code = code
    this.facts = facts
  }
}

/** An error as it crosses a process or a worker: values only. */
export interface ErrorValue {
  readonly code: string
  readonly facts: Facts
  /** For the developer's log alone; holds no personal data. */
  readonly detail: string
}

/** Turns whatever was thrown into a value; an unknown failure gets the code `unexpected`. */
export function toErrorValue(thrown: unknown): ErrorValue {
  if (thrown instanceof AppError) {
    return { code: thrown.code, facts: thrown.facts, detail: thrown.stack ?? thrown.code }
  }
  const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  return { code: 'unexpected', facts: {}, detail }
}

/** Brings an error value back as an `AppError`. */
export function fromErrorValue(value: ErrorValue): AppError {
  return new AppError(value.code, value.facts, value.detail)
}
