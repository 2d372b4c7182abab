import type { Change, ActLabel } from '#shared/domain/act/act.ts'
import type { ChangesPage, RemoteRow } from '#shared/ipc/couch.ts'
import { AppError } from '#shared/lib/errors.ts'

import { arrive } from './arrive.ts'
import { compareAll } from './compare.ts'
import { isOfKnownForm, openRows } from './open-rows.ts'
import type { OpenedRows } from './open-rows.ts'
import { dropBranches, send } from './send.ts'
import type { SyncTools } from './sync-tools.ts'

/** Rows asked for at a time, at most. */
const MOST_ROWS = 1000
/** Characters of sealed text in one page, about. */
const PAGE_LENGTH = 8_000_000

/** How an exchange is followed and ended. */
export interface ExchangeOptions {
  readonly isStopped: () => boolean
  readonly onProgress: (direction: 'sending' | 'receiving', done: number) => void
}

/**
 * Makes sure that the server holds this workspace, and that what is believed to be common still is.
 *
 * Throws `sync.other-workspace`, `sync.key-changed`, `sync.emptied`.
 */
export async function checkServer(tools: SyncTools): Promise<void> {
  const { remote, state } = tools
  const head = await remote.head()
  const facts = state.facts()
  if (head.workspace === 'other') throw new AppError('sync.other-workspace')
  if (head.workspace === 'changed') throw new AppError('sync.key-changed')
  if (head.workspace !== 'same') throw new AppError('sync.emptied')
  const isNewBeginning = head.epoch !== facts.epoch
  const isTurnedBack = head.sequence < facts.sequence
  const isOther = isNewBeginning || isTurnedBack
  // What an emptied or an older server lacks shows in no list of changes.
  const gaps = isOther && facts.epoch !== '' ? await compareAll(tools) : null
  // Only now: where the look at it breaks off, it is looked at again.
  await state.keep(
    {},
    {
      epoch: head.epoch,
      sequence: head.sequence,
      since: isOther ? null : facts.since,
      healed: facts.healed + (gaps?.healed ?? 0),
    },
  )
}

/** Takes in what was put by and can be read by now: Kizuna was updated, or a far moment came near. */
export async function takeParked(tools: SyncTools): Promise<void> {
  const ready = [...tools.state.parked()].flatMap(([id, doc]): RemoteRow[] =>
    doc.rev !== null && isOfKnownForm(doc) ? [{ id, revs: [doc.rev], doc }] : [],
  )
  for (let from = 0; from < ready.length; from += MOST_ROWS) {
    await arrive(tools, await openRows(tools, ready.slice(from, from + MOST_ROWS)))
  }
}

/** Takes in everything that changed on the server, up to its end. */
export async function receiveAll(tools: SyncTools, options: ExchangeOptions): Promise<void> {
  const { remote, state } = tools
  let done = 0
  let { since } = state.facts()
  let next = openPage(tools, remote.changes(since, MOST_ROWS, false))
  for (;;) {
    const { page, opened } = await next
    const isLast = page.isEnd || options.isStopped()
    // A proxy or server that says the same again and again would be asked for ever.
    if (!isLast && page.last === since) throw new AppError('sync.not-couch')
    since = page.last
    if (!isLast) {
      // The next page comes and is opened while this one is written.
      next = openPage(tools, remote.changes(page.last, limitAfter(page.rows), false))
      // A failure there is met when its turn comes.
      next.catch(() => undefined)
    }
    await takeIn(tools, opened, page.last, options)
    done += page.rows.length
    options.onProgress('receiving', done)
    if (isLast) return
  }
}

interface OpenedPage {
  readonly page: ChangesPage
  readonly opened: OpenedRows
}

async function openPage(tools: SyncTools, asking: Promise<ChangesPage>): Promise<OpenedPage> {
  const page = await asking
  return { page, opened: await openRows(tools, page.rows) }
}

/** Takes in one page; it counts as read only once what it brought is settled. */
export async function takeIn(
  tools: SyncTools,
  opened: OpenedRows,
  last: string,
  options: ExchangeOptions,
): Promise<void> {
  const { branches, state } = tools
  await arrive(tools, opened)
  if (branches.size > 0) {
    const only = [...branches.keys()]
    await send(tools, { only, isStopped: options.isStopped, onSent: () => undefined })
    await dropBranches(tools)
  }
  // A server that is taken back later has to be seen to stand before this.
  const sequence = Math.max(state.facts().sequence, Number.parseInt(last, 10) || 0)
  await state.keep({}, { since: last, sequence })
}

/** Sends everything that waits. */
export async function sendAll(tools: SyncTools, options: ExchangeOptions): Promise<void> {
  let done = 0
  await send(tools, {
    isStopped: options.isStopped,
    onSent: (sent) => {
      done += sent
      options.onProgress('sending', done)
    },
  })
}

/** Rows that make a page of the wanted length, by what the last page was like. */
function limitAfter(rows: readonly RemoteRow[]): number {
  const length = rows.reduce((sum, { doc }) => sum + (doc?.sealed.length ?? 0), 0)
  const each = Math.max(1, length / Math.max(1, rows.length))
  return Math.max(50, Math.min(MOST_ROWS, Math.floor(PAGE_LENGTH / each)))
}

/** Writes what makes sense of records that came together, over records that nobody else touches. */
export async function writeAlone(
  tools: SyncTools,
  label: ActLabel,
  make: () => readonly Change[],
): Promise<number> {
  return tools.alone(async (commit) => {
    const changes = make()
    if (changes.length > 0) await commit(label, changes)
    return changes.length
  })
}
