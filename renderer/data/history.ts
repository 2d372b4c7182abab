import type { Act, Change } from '#shared/domain/act/act.ts'
import { takeBack } from '#shared/domain/record/patch.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { Book } from './book.ts'
import { refuseHalfJoining } from './cases/guard-joining.ts'
import type { Commit } from './commit.ts'
import { guardUndo } from './guard-undo.ts'
import type { JournalPort } from './journal-port.ts'
import { readAct } from './recovery.ts'

/** What an undo came to. */
export interface Undone {
  readonly act: Act | null
  readonly undone: Act
  /** How many fields were left as they are, because something has changed them since. */
  readonly leftFields: number
  /** How many records those fields belong to. */
  readonly leftRecords: number
}

/** Undo and redo of what was done since the start, and of any act by its id. */
export interface History {
  /** Takes note of an act, so that it can be undone. */
  readonly note: (act: Act) => void
  readonly undo: () => Promise<Undone>
  readonly redo: () => Promise<Undone>
  readonly undoAct: (actId: Id<'act'>) => Promise<Undone>
  /** Takes back some changes of an act alone. */
  readonly undoPart: (actId: Id<'act'>, isOfPart: (change: Change) => boolean) => Promise<Undone>
  /** Begins anew, so that what came before is no step to undo. */
  readonly forget: () => void
  /** What the next undo and redo would take back. */
  readonly next: () => { readonly undo: Act['label'] | null; readonly redo: Act['label'] | null }
}

/** What taking an act back comes to, before it is written. */
interface TakenBack extends Pick<Undone, 'leftFields' | 'leftRecords'> {
  readonly changes: readonly Change[]
}

/** Steps that undo goes back within one session. */
const STEPS = 100
/** Acts that cannot be taken back, said so before they are done. */
const FINAL = new Set(['acts.sample.remove', 'acts.trash.erase'])

/** Opens the history over the one door for writing. */
export function openHistory(
  book: Book,
  commit: Commit,
  journal: JournalPort,
  now: () => string,
): History {
  let past: Act[] = []
  let future: Act[] = []
  const undos = new Set<string>()
  const takenBack = (act: Act): TakenBack => {
    const at = now()
    const backs: Change[] = []
    let leftFields = 0
    let leftRecords = 0
    for (const change of [...act.changes].reverse()) {
      // What the ledger says happened, happened.
      if (change.collection === 'ledger') continue
      const record = book.get(change.collection, change.id) as RecordBase | null
      if (record === null) continue
      const back = takeBack(record, change, act.stamp, at, (stamp) => undos.has(stamp))
      if (back.change !== null) backs.push(back.change)
      leftFields += back.left.length
      if (back.left.length > 0) leftRecords += 1
    }
    const { changes, dropped } = guardUndo(book, backs)
    refuseHalfJoining(book, act, changes, leftFields + dropped)
    if (dropped > 0) leftRecords += 1
    return { changes, leftFields: leftFields + dropped, leftRecords }
  }
  const apply = async (act: Act, back: TakenBack = takenBack(act)): Promise<Undone> => {
    const { changes, leftFields, leftRecords } = back
    if (changes.length === 0) return { act: null, undone: act, leftFields, leftRecords }
    const label = { key: 'acts.undo', facts: act.label.facts }
    const done = await commit(label, changes, { undoes: act.id })
    undos.add(done.stamp)
    return { act: done, undone: act, leftFields, leftRecords }
  }
  // What is refused must not stand for ever before what was done earlier.
  const backOrDrop = (act: Act): TakenBack => {
    try {
      return takenBack(act)
    } catch (error) {
      past = past.filter(({ id }) => id !== act.id)
      throw error
    }
  }
  const find = async (actId: Id<'act'>): Promise<Act> => {
    const act = past.find(({ id }) => id === actId) ?? (await readAct(journal, actId))
    if (act === null) throw new AppError('history.nothing')
    if (FINAL.has(act.label.key)) throw new AppError('history.not-undoable')
    return act
  }
  return {
    note(act) {
      future = []
      past = FINAL.has(act.label.key) ? [] : [...past, act].slice(-STEPS)
    },
    async undo() {
      const act = past.at(-1)
      if (act === undefined) throw new AppError('history.nothing')
      const done = await apply(act, backOrDrop(act))
      past = past.slice(0, -1)
      if (done.act !== null) future = [...future, done.act]
      return done
    },
    async redo() {
      const act = future.at(-1)
      if (act === undefined) throw new AppError('history.nothing')
      const done = await apply(act)
      future = future.slice(0, -1)
      if (done.act !== null) past = [...past, done.act]
      return { ...done, undone: act }
    },
    async undoAct(actId) {
      const act = await find(actId)
      const done = await apply(act)
      past = past.filter(({ id }) => id !== actId)
      if (done.act !== null) future = [...future, done.act]
      return done
    },
    async undoPart(actId, isOfPart) {
      const act = await find(actId)
      return apply({ ...act, changes: act.changes.filter(isOfPart) })
    },
    forget() {
      past = []
      future = []
    },
    next: () => ({ undo: past.at(-1)?.label ?? null, redo: future.at(-1)?.label ?? null }),
  }
}
