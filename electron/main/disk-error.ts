import { AppError } from '#shared/lib/errors.ts'

const CODES: Readonly<Record<string, string>> = {
  ENOSPC: 'disk.full',
  EDQUOT: 'disk.full',
  EACCES: 'disk.refused',
  EPERM: 'disk.refused',
  EROFS: 'disk.refused',
  EBUSY: 'disk.refused',
}

/** Turns what a file call threw into an error with a code that the person has words for. */
export function diskError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown
  return new AppError(CODES[errnoOf(thrown)] ?? 'disk.failed', {}, thrown)
}

/** The system's own code of a failed file call, such as ENOENT; empty where there is none. */
export function errnoOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
}

/** Reads, or gives null where there is no such file. */
export async function unlessMissing<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
}
