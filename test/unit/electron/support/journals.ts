import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { makeJournal } from '#electron/main/journal/journal.ts'
import type { Journal } from '#electron/main/journal/journal.ts'
import type { AppendPart, JournalPage } from '#shared/ipc/contract.ts'
import type { Id } from '#shared/lib/ids.ts'

export const WORKSPACE = 'wsp_01k9test00' as Id<'workspace'>
export const KEY = new Uint8Array(32).fill(7)

/** The journal of a folder under the tests' key. */
export function journalIn(folder: string, key = KEY, workspaceId = WORKSPACE): Journal {
  return makeJournal({ folder, key: () => key, workspaceId: () => workspaceId })
}

export function actId(number: number): Id<'act'> {
  return `act_${String(number).padStart(8, '0')}` as Id<'act'>
}

/** An act in parts; every part says which one it is. */
export function actOf(number: number, parts = 1, filling = ''): AppendPart[] {
  return Array.from({ length: parts }, (_, part) => ({
    actId: actId(number),
    part,
    isLast: part === parts - 1,
    text: textOf(number, part, filling),
  }))
}

export function textOf(number: number, part = 0, filling = ''): string {
  return JSON.stringify({ act: number, part, filling })
}

/** All parts that paging gives, with how many pages it took. */
export async function allPages(
  page: (from: number) => Promise<JournalPage>,
): Promise<{ parts: string[]; pages: number }> {
  const parts: string[] = []
  let pages = 0
  for (let from: number | null = 0; from !== null;) {
    const one: JournalPage = await page(from)
    parts.push(...one.parts)
    pages++
    from = one.next
  }
  return { parts, pages }
}

export function segmentFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.kzj'))
    .map((name) => join(folder, name))
}
