import { FRAME_TYPE } from './frame.ts'
import type { FrameHead } from './frame.ts'
import type { PartPlace } from './part-reader.ts'

/** What the journal knows of one act without opening it. */
export interface ActEntry {
  readonly id: string
  /** By part number. */
  readonly places: readonly PartPlace[]
  readonly isApplied: boolean
  /** The number of its first part among the parts of all whole acts; pages go by it. */
  readonly ordinal: number
}

/** Which acts are whole, where their parts lie, and which are applied. */
export interface ActIndex {
  readonly add: (head: FrameHead, at: PartPlace) => void
  readonly get: (id: string) => ActEntry | null
  /** Whole acts in the order in which they became whole. */
  readonly whole: () => readonly ActEntry[]
  /** Whole acts that are not marked as applied. */
  readonly pending: () => readonly ActEntry[]
  /** Parts of acts whose last part has not come. */
  readonly unfinished: () => readonly { id: string; part: number; at: PartPlace }[]
}

interface Growing {
  readonly id: string
  readonly places: PartPlace[]
  last: number | null
  isApplied: boolean
  ordinal: number
}

/** Makes an empty index, filled by the frames of segments in their order. */
export function makeActIndex(): ActIndex {
  const entries = new Map<string, Growing>()
  const whole: Growing[] = []
  const wholeIds = new Set<string>()
  const pendingIds = new Set<string>()
  let parts = 0

  function addPart(head: FrameHead, place: PartPlace): void {
    const known = entries.get(head.id)
    const entry = known ?? { id: head.id, places: [], last: null, isApplied: false, ordinal: -1 }
    if (known === undefined) entries.set(head.id, entry)
    // A whole act met again was carried over from an older segment.
    if (wholeIds.has(head.id)) return
    entry.places[head.part] = place
    if (head.isLast) entry.last = head.part
    if (entry.last === null || !isFull(entry.places, entry.last)) return
    entry.ordinal = parts
    parts += entry.places.length
    whole.push(entry)
    wholeIds.add(entry.id)
    pendingIds.add(entry.id)
  }

  return {
    add: (head, place) => {
      if (head.type === FRAME_TYPE.actPart) addPart(head, place)
      if (head.type !== FRAME_TYPE.applied) return
      const entry = entries.get(head.id)
      if (entry !== undefined) entry.isApplied = true
      pendingIds.delete(head.id)
    },
    get: (id) => (wholeIds.has(id) ? (entries.get(id) ?? null) : null),
    whole: () => whole,
    pending: () => whole.filter(({ id }) => pendingIds.has(id)),
    unfinished: () =>
      [...entries.values()]
        .filter(({ id }) => !wholeIds.has(id))
        .flatMap(({ id, places }) =>
          // A part that never came leaves a hole, which flatMap passes over.
          places.flatMap((at, part) => [{ id, part, at }]),
        ),
  }
}

function isFull(places: readonly PartPlace[], last: number): boolean {
  if (places.length !== last + 1) return false
  for (let part = 0; part <= last; part++) if (!Object.hasOwn(places, part)) return false
  return true
}
