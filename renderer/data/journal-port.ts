import type { AppendPart, JournalPage, JournalState } from '#shared/ipc/contract.ts'
import type { Id } from '#shared/lib/ids.ts'

/** What the data layer asks of main's journal; over the bridge in the app, in memory in tests. */
export interface JournalPort {
  readonly open: () => Promise<JournalState>
  /** Resolves once the parts lie on the disk. */
  readonly append: (parts: readonly AppendPart[]) => Promise<void>
  readonly applied: (actIds: readonly Id<'act'>[]) => Promise<void>
  readonly pending: (from: number) => Promise<JournalPage>
  readonly read: (actId: Id<'act'>) => Promise<readonly string[]>
  readonly rebuild: (from: number) => Promise<JournalPage>
  readonly beginSnapshot: () => Promise<void>
  readonly addToSnapshot: (text: string) => Promise<void>
  readonly endSnapshot: () => Promise<void>
}
