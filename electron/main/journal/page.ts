import type { JournalPage } from '#shared/ipc/contract.ts'

import type { PartPlace, ReadText } from './part-reader.ts'

// Electron copies every reply twice; a few megabytes keep both processes light.
const PAGE_CHARACTERS = 4_000_000

/** A part and its number in the whole that is paged through. */
export interface NumberedPlace {
  readonly ordinal: number
  readonly at: PartPlace
}

/** Reads parts from the one numbered `from` until a page is full; a page holds one at least. */
export async function pageOf(
  places: readonly NumberedPlace[],
  from: number,
  text: ReadText,
): Promise<JournalPage> {
  const parts: string[] = []
  let size = 0
  for (const { ordinal, at } of places) {
    if (ordinal < from) continue
    if (size >= PAGE_CHARACTERS) return { parts, next: ordinal }
    const one = await text(at)
    parts.push(one)
    size += one.length
  }
  return { parts, next: null }
}
