import type { JoinPreview } from '#renderer/data/groups/sync.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { matchPeople } from '#shared/domain/sync/match-people.ts'
import { AppError } from '#shared/lib/errors.ts'

import { writeAlone } from './exchange.ts'
import { joiningChanges } from './joining-changes.ts'
import { openRows } from './open-rows.ts'
import type { SyncTools } from './sync-tools.ts'
import { unifyChanges } from './unify.ts'

const ROWS = 1000

/** Holds the people on the server against those here; changes nothing. */
export async function previewPeople(tools: SyncTools): Promise<JoinPreview> {
  const there = await peopleThere(tools)
  const here = peopleHere(tools)
  const { pairs, same, doubtful } = matchPeople(here, there)
  return { there: there.length, here: here.length, both: pairs.length + same, doubtful }
}

/** Merges who is in both, once everything from the server is here. */
export async function joinPeople(tools: SyncTools): Promise<void> {
  const { alone, context } = tools
  // Who keeps in touch with a person must not differ because two machines made that colleague.
  await writeAlone(tools, { key: 'acts.sync.unify', facts: {} }, () => unifyChanges(context))
  await alone(async (commit) => {
    const { pairs } = matchPeople(peopleHere(tools), peopleOfServer(tools))
    for (const { actId, people, changes } of joiningChanges(context, pairs)) {
      await commit({ key: 'acts.sync.join', facts: { count: people } }, changes, { actId })
    }
  })
}

/** People of this machine alone: the server knows nothing of their records. */
function peopleHere({ context, state }: SyncTools): readonly Alumnus[] {
  return [...context.book.all('alumni').values()].filter(
    (one) => isLive(one) && state.known(`alumni:${one.id}`) === undefined,
  )
}

/** People that came from the server. */
function peopleOfServer({ context, state }: SyncTools): readonly Alumnus[] {
  return [...context.book.all('alumni').values()].filter(
    (one) => isLive(one) && state.known(`alumni:${one.id}`) !== undefined,
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
    if (page.last === since) throw new AppError('sync.not-couch')
    since = page.last
  }
}
