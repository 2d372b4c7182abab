/** Where ids of doubles lead: to the record that stays. */
export type Moves = ReadonlyMap<string, string>

/** The id that an id leads to in the end. */
export function leadsTo(moves: Moves, id: string): string {
  let at = id
  for (let step = 0; step < moves.size; step++) {
    const next = moves.get(at)
    if (next === undefined) return at
    at = next
  }
  return at
}

const OWN = new Set(['id', 'mergedIntoId', 'clocks', '_meta', '_attachments'])

/** A record whose references lead to what stays; the very same object where none of them moves. */
export function repointed<R extends object>(record: R, moves: Moves): R {
  if (moves.size === 0) return record
  return mapped(record, moves) as R
}

function mapped(value: unknown, moves: Moves): unknown {
  if (typeof value === 'string') return moves.has(value) ? leadsTo(moves, value) : value
  if (typeof value !== 'object' || value === null) return value
  let next: Record<string, unknown> | unknown[] | null = null
  for (const [name, inner] of Object.entries(value)) {
    if (OWN.has(name)) continue
    const moved = mapped(inner, moves)
    if (moved === inner) continue
    next ??= Array.isArray(value) ? [...(value as unknown[])] : { ...value }
    ;(next as Record<string, unknown>)[name] = moved
  }
  return next ?? value
}

/** The same for ids within a longer text, such as the query of a saved view. */
export function repointedText(text: string, moves: Moves): string {
  let next = text
  for (const from of moves.keys()) {
    if (next.includes(from)) next = next.replaceAll(from, leadsTo(moves, from))
  }
  return next
}
