import type { JoinPreview } from '#renderer/data/groups/sync.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { isLive } from '#shared/domain/record/record.ts'

import { openRows } from './open-rows.ts'
import type { SyncTools } from './sync-tools.ts'

const ROWS = 1000

/** Holds the people on the server against those here; changes nothing. */
export async function previewPeople(tools: SyncTools): Promise<JoinPreview> {
  const there = await peopleThere(tools)
  const here = peopleHere(tools)
  return { there: there.length, here: here.length, both: 0, doubtful: 0 }
}

/** Merges who is in both, once everything from the server is here. */
export async function joinPeople(tools: SyncTools): Promise<void> {
  await peopleThere(tools)
}

/** People of this machine alone: the server knows nothing of their records. */
function peopleHere({ context, state }: SyncTools): readonly Alumnus[] {
  return [...context.book.all('alumni').values()].filter(
    (one) => isLive(one) && state.known(`alumni:${one.id}`) === undefined,
  )
}

async function peopleThere(tools: SyncTools): Promise<readonly Alumnus[]> {
  const people: Alumnus[] = []
  let since: string | null = null
  for (;;) {
    const page: Awaited<ReturnType<typeof tools.remote.changes>> = await tools.remote.changes(
      since,
      ROWS,
      false,
    )
    const { records } = await openRows(
      tools,
      page.rows.filter(({ id }) => id.startsWith('alumni:')),
    )
    for (const { states } of records) {
      const [winner] = states
      if (winner !== undefined && isLive(winner)) people.push(winner as Alumnus)
    }
    if (page.isEnd) return people
    since = page.last
  }
}
