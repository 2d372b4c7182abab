import { AppError } from '#shared/lib/errors.ts'

import { arrive } from './arrive.ts'
import { openRows } from './open-rows.ts'
import { dropBranches } from './send.ts'
import type { Known } from './sync-memory.ts'
import type { SyncTools } from './sync-tools.ts'

/** Records asked for at a time. */
const FETCHED_AT_ONCE = 500

/** What comparing every id and version came to. */
export interface Gaps {
  readonly records: number
  readonly healed: number
}

/**
 * Holds every id and revision of the server against what this machine believes to be common: what is
 * missing there waits to be sent again, what is another there is merged anew.
 */
export async function compareAll(tools: SyncTools): Promise<Gaps> {
  const { remote, state } = tools
  const absent = new Set([...state.allKnown()].flatMap(([id, { rev }]) => (rev === null ? [] : id)))
  const other = new Map<string, string>()
  let records = 0
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof remote.revisions>> = await remote.revisions(after)
    for (const { id, rev } of page.rows) {
      absent.delete(id)
      if (id.startsWith('machine:')) continue
      records += 1
      const isKnown = state.known(id)?.rev === rev || state.parked().get(id)?.rev === rev
      if (!isKnown) other.set(id, rev)
    }
    if (page.next !== null && page.next === after) throw new AppError('sync.not-couch')
    after = page.next
  } while (after !== null)
  const lost = [...absent].flatMap((id): [string, Known][] => {
    const known = state.known(id)
    return known === undefined ? [] : [[id, { ...known, rev: null }]]
  })
  await state.keep({ known: new Map(lost) })
  const ids = [...other.keys()]
  for (let from = 0; from < ids.length; from += FETCHED_AT_ONCE) {
    const rows = await remote.fetch(ids.slice(from, from + FETCHED_AT_ONCE))
    await arrive(tools, await openRows(tools, rows))
    await dropBranches(tools)
  }
  // What does not open, or is of a newer Kizuna, is no gap that was closed.
  const taken = [...other].filter(([id, rev]) => state.known(id)?.rev === rev)
  return { records, healed: lost.length + taken.length }
}
