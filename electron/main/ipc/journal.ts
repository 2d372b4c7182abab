import type { Services } from '../services.ts'
import type { Handlers } from './handle.ts'

type Channels =
  | 'journal:open'
  | 'journal:append'
  | 'journal:applied'
  | 'journal:pending'
  | 'journal:read'
  | 'journal:rebuild'
  | 'snapshot:begin'
  | 'snapshot:part'
  | 'snapshot:end'

/** The log of acts and its snapshots. */
export function journalHandlers({ journal }: Services): Handlers<Channels> {
  return {
    'journal:open': () => journal.open(),
    'journal:append': async ({ parts }) => {
      await journal.append(parts)
      return null
    },
    'journal:applied': async ({ actIds }) => {
      await journal.markApplied(actIds)
      return null
    },
    'journal:pending': ({ from }) => journal.pending(from),
    'journal:read': async ({ actId }) => ({ parts: await journal.read(actId) }),
    'journal:rebuild': ({ from }) => journal.rebuild(from),
    'snapshot:begin': async () => {
      await journal.beginSnapshot()
      return null
    },
    'snapshot:part': async ({ text }) => {
      await journal.snapshotPart(text)
      return null
    },
    'snapshot:end': async () => {
      await journal.endSnapshot()
      return null
    },
  }
}
