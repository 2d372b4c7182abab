import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

import { AppError } from '#shared/lib/errors.ts'

import { errnoOf } from './disk-error.ts'

const FILE = 'main.log'
const OLD_FILE = 'main.old.log'
const MAX_BYTES = 256 * 1024

/** The log for a developer: events, codes and places in the program, never what a person wrote. */
export interface Log {
  readonly note: (event: string, thrown?: unknown) => void
}

/** Makes the log of a folder; two files of 256 kB at most. */
export function makeLog(folder: string, now: () => Date): Log {
  return {
    note: (event, thrown) => {
      const line = JSON.stringify({ at: now().toISOString(), event, ...describe(thrown) })
      try {
        mkdirSync(folder, { recursive: true })
        turnOver(join(folder, FILE), join(folder, OLD_FILE))
        appendFileSync(join(folder, FILE), `${line}\n`)
      } catch {
        // A full disk must not stop the work that was to be logged.
      }
    },
  }
}

/**
 * Says what was thrown without its message: messages hold paths, and those hold names.
 *
 * @returns class, code, and the places in the program's own files
 */
export function describe(thrown: unknown): Readonly<Record<string, unknown>> {
  if (thrown === undefined) return {}
  if (!(thrown instanceof Error)) return { thrown: typeof thrown }
  const code = thrown instanceof AppError ? thrown.code : errnoOf(thrown)
  const cause = thrown.cause === undefined ? {} : { cause: describe(thrown.cause) }
  return {
    thrown: thrown.name,
    code: safeCode(code),
    places: placesIn(thrown.stack ?? ''),
    ...cause,
  }
}

function safeCode(code: string): string {
  return /^[\w.-]{1,60}$/.test(code) ? code : ''
}

function placesIn(stack: string): string[] {
  return stack
    .split('\n')
    .flatMap((line) => /([^/\\(\s]+):(\d+):\d+\)?$/.exec(line)?.slice(1, 3).join(':') ?? [])
    .map((place) => basename(place))
    .slice(0, 8)
}

function turnOver(path: string, oldPath: string): void {
  const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0 }
  if (size > MAX_BYTES) renameSync(path, oldPath)
}
