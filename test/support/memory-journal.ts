import type { JournalPort } from '#renderer/data/journal-port.ts'
import type { AppendPart } from '#shared/ipc/contract.ts'

/** A journal that keeps its promises in memory, and can be told to fail. */
export interface MemoryJournal extends JournalPort {
  readonly parts: AppendPart[]
  readonly appliedIds: Set<string>
  readonly snapshots: string[][]
  /** Makes the next append fail, as on a full disk. */
  failNextAppend: () => void
  /** Lets the open segment seem this long, in bytes. */
  seemLong: (bytes: number) => void
}

export function makeMemoryJournal(): MemoryJournal {
  const parts: AppendPart[] = []
  const appliedIds = new Set<string>()
  const snapshots: string[][] = []
  let open: string[] = []
  let fails = false
  let partsAtCut = 0
  let partsAtSnapshot = 0
  let segmentBytes = 0
  const wholeIds = (): Set<string> =>
    new Set(parts.filter((part) => part.isLast).map((part) => part.actId))
  const textsOf = (ids: ReadonlySet<string>, from = 0): string[] =>
    parts
      .slice(from)
      .filter((part) => ids.has(part.actId))
      .map((part) => part.text)
  return {
    parts,
    appliedIds,
    snapshots,
    failNextAppend: () => {
      fails = true
    },
    seemLong: (bytes) => {
      segmentBytes = bytes
    },
    open: async () => ({
      acts: wholeIds().size,
      isNew: parts.length === 0 && snapshots.length === 0,
      hasSnapshot: snapshots.length > 0,
      segmentBytes,
      damagedPlaces: 0,
    }),
    append: async (sent) => {
      if (fails) {
        fails = false
        throw new Error('ENOSPC')
      }
      parts.push(...sent)
    },
    applied: async (ids) => ids.forEach((id) => appliedIds.add(id)),
    pending: async () => {
      const ids = new Set([...wholeIds()].filter((id) => !appliedIds.has(id)))
      return { parts: textsOf(ids), next: null }
    },
    read: async (actId) => textsOf(new Set([actId])),
    rebuild: async () => ({
      parts: [...(snapshots.at(-1) ?? []), ...textsOf(wholeIds(), partsAtSnapshot)],
      next: null,
    }),
    beginSnapshot: async () => {
      open = []
      partsAtCut = parts.length
      segmentBytes = 0
    },
    addToSnapshot: async (text) => void open.push(text),
    endSnapshot: async () => {
      snapshots.push(open)
      partsAtSnapshot = partsAtCut
    },
  }
}
