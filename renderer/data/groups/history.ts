import type { DataContext } from '#renderer/data/context.ts'
import type { Undone } from '#renderer/data/history.ts'
import type { ActLabel } from '#shared/domain/act/act.ts'
import type { Id } from '#shared/lib/ids.ts'

/** What an undo came to, as the screen tells it. */
export interface UndoneReport {
  readonly label: ActLabel
  readonly leftFields: number
  readonly leftRecords: number
}

/** Undo and redo, and of any act by its id. */
export interface HistoryGroup {
  readonly undo: () => Promise<UndoneReport>
  readonly redo: () => Promise<UndoneReport>
  readonly undoAct: (actId: Id<'act'>) => Promise<UndoneReport>
  /** Begins anew: what the first start wrote is no step to undo. */
  readonly forget: () => Promise<void>
  readonly next: () => Promise<{ readonly undo: ActLabel | null; readonly redo: ActLabel | null }>
}

/** Opens the group. */
export function historyGroup({ history }: DataContext): HistoryGroup {
  return {
    undo: async () => report(await history.undo()),
    redo: async () => report(await history.redo()),
    undoAct: async (actId) => report(await history.undoAct(actId)),
    forget: async () => history.forget(),
    next: async () => history.next(),
  }
}

/** The part of an undo that the screen tells. */
export function report({ undone, leftFields, leftRecords }: Undone): UndoneReport {
  return { label: undone.label, leftFields, leftRecords }
}
