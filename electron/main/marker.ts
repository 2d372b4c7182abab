import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as z from 'zod'

import { writeFileAtomic } from './atomic-write.ts'
import { errnoOf } from './disk-error.ts'

const FILE = 'marker.json'
const markerForm = z.object({
  schema: z.number().int().min(0),
  chromiumMajor: z.number().int().min(0),
})

/** The highest versions that a data folder has seen. */
export type Marker = z.infer<typeof markerForm>

/** Whether this Kizuna may open a data folder. */
export type MarkerVerdict = 'fits' | 'app-too-old'

/**
 * Reads the marker before anything else is touched: an older schema would show no records and
 * lose what is written, an older Chromium deletes the store.
 */
export function readMarker(folder: string): Marker | null {
  try {
    return markerForm.parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8')))
  } catch (error) {
    // A broken marker says nothing; the records' own schema still guards them.
    if (errnoOf(error) === 'ENOENT' || error instanceof SyntaxError) return null
    if (error instanceof z.ZodError) return null
    throw error
  }
}

/** Compares what the folder has seen with what this program is. */
export function judgeMarker(seen: Marker | null, own: Marker): MarkerVerdict {
  if (seen === null) return 'fits'
  const isOlder = own.schema < seen.schema || own.chromiumMajor < seen.chromiumMajor
  return isOlder ? 'app-too-old' : 'fits'
}

/** Writes the marker where this program is newer than what the folder has seen. */
export async function raiseMarker(folder: string, seen: Marker | null, own: Marker): Promise<void> {
  if (seen?.schema === own.schema && seen.chromiumMajor === own.chromiumMajor) return
  mkdirSync(folder, { recursive: true })
  await writeFileAtomic(join(folder, FILE), `${JSON.stringify(own)}\n`)
}

/** The first number of a Chromium version, 0 where there is none. */
export function chromiumMajorOf(version: string | undefined): number {
  return Number.parseInt(version ?? '', 10) || 0
}
