import { refuseHalfJoining } from '#renderer/data/cases/guard-joining.ts'
import { namesIn, titleOf } from '#renderer/data/conflicts/names.ts'
import { asItStands, outcomesOf, settlingChanges } from '#renderer/data/conflicts/settling.ts'
import type { DataContext, Done } from '#renderer/data/context.ts'
import { guardUndo } from '#renderer/data/guard-undo.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { Conflict, ConflictOutcome } from '#shared/domain/sync/conflict.ts'
import type { Machine } from '#shared/domain/sync/machine.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

/** 食い違い as the screen shows it. */
export interface ConflictRow {
  readonly conflict: Conflict
  /** What the record is: a person's name, an event's title; empty where it has none. */
  readonly title: string
  /** The person to open; null where there is none or several. */
  readonly alumnusId: Id<'alumnus'> | null
  /** Machines by the names they go by; their ids' ends where a name is unknown. */
  readonly keptBy: string
  readonly lostBy: string
  /** Which ways to settle make sense here. */
  readonly outcomes: readonly ConflictOutcome[]
  /** Names of what the two values point at, by id. */
  readonly names: Readonly<Record<string, string>>
}

/** Queries and commands about 食い違い. */
export interface ConflictsGroup {
  /** Those not settled yet, newest first. */
  readonly open: () => Promise<readonly ConflictRow[]>
  /** Those settled, newest first, two hundred at most. */
  readonly settled: () => Promise<readonly ConflictRow[]>
  /**
   * Settles one; throws `conflicts.settled` where that was done already, `conflicts.gone` where the
   * record no longer allows it, and what changing the record by hand would throw.
   */
  readonly settle: (id: Id<'conflict'>, outcome: ConflictOutcome) => Promise<Done>
}

const SETTLED_SHOWN = 200

/**
 * Opens the group.
 *
 * @param machines the machines of the workspace; none where no server is joined
 */
export function conflictsGroup(
  context: DataContext,
  machines: () => Promise<readonly Machine[]>,
): ConflictsGroup {
  const { book, touches } = context
  const live = (): readonly Conflict[] => [...book.all('conflicts').values()].filter(isLive)
  const rowsOf = async (conflicts: readonly Conflict[]): Promise<readonly ConflictRow[]> => {
    if (conflicts.length === 0) return []
    const known = await machines().catch(() => [])
    const nameOf = (tail: string): string =>
      known.find(({ deviceId }) => deviceId.endsWith(tail))?.name ?? tail
    return conflicts.map((kept) => {
      const record = book.get(kept.collection, kept.recordId)
      const conflict = kept.settledAt === null ? asItStands(context, kept) : kept
      return {
        conflict,
        title: record === null ? '' : titleOf(context, record),
        alumnusId: personOf(conflict),
        keptBy: nameOf(conflict.keptBy),
        lostBy: nameOf(conflict.lostBy),
        outcomes: outcomesOf(context, conflict),
        names: namesIn(context, conflict),
      }
    })
  }
  const personOf = ({ alumnusIds }: Conflict): Id<'alumnus'> | null => {
    const ids = new Set(alumnusIds.map((id) => touches.resolve(id)))
    const [only] = ids
    return only === undefined || ids.size > 1 || book.get('alumni', only)?.erasedAt !== null
      ? null
      : (only as Id<'alumnus'>)
  }
  return {
    open: () =>
      rowsOf(
        live()
          .filter(({ settledAt }) => settledAt === null)
          .sort((a, b) => compare(newestOf(b), newestOf(a))),
      ),
    settled: () =>
      rowsOf(
        live()
          .filter(({ settledAt }) => settledAt !== null)
          .sort((a, b) => compare(b.settledAt ?? '', a.settledAt ?? ''))
          .slice(0, SETTLED_SHOWN),
      ),
    async settle(id, outcome) {
      const conflict = book.get('conflicts', id)
      if (conflict === null || !isLive(conflict)) throw new AppError('record.not-found')
      if (conflict.settledAt !== null) throw new AppError('conflicts.settled')
      if (!outcomesOf(context, conflict).includes(outcome)) throw new AppError('conflicts.gone')
      const changes = settlingChanges(context, conflict, outcome)
      const { changes: allowed } = guardUndo(book, changes)
      refuseHalfJoining(book, { changes }, changes, 0)
      const settled = diffRecord('conflicts', conflict, { settledAt: context.now(), outcome })
      return context.write({ key: `acts.conflicts.${outcome}`, facts: {} }, [
        ...allowed,
        ...(settled === null ? [] : [settled]),
      ])
    },
  }
}

function newestOf({ keptAt, lostAt }: Conflict): string {
  return keptAt > lostAt ? keptAt : lostAt
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
