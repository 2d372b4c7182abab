/** What was made and waits to be entered once it is truly out. */
export interface Tickets<T> {
  /** Keeps it, and gives the ticket for it. */
  readonly give: (draft: T) => string
  /** Gives it back, once; null for a ticket that was taken or is too old. */
  readonly take: (ticket: string) => T | null
  /** Looks at it and leaves it; null for a ticket that was taken or is too old. */
  readonly peek: (ticket: string) => T | null
}

/** Tickets kept at a time; who made more has long thrown the first away. */
const MOST = 8

/** Opens a box of tickets. */
export function openTickets<T>(): Tickets<T> {
  const kept = new Map<string, T>()
  let count = 0
  return {
    give(draft) {
      count += 1
      const ticket = String(count)
      kept.set(ticket, draft)
      const [oldest] = kept.keys()
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
      return ticket
    },
    take(ticket) {
      const draft = kept.get(ticket) ?? null
      kept.delete(ticket)
      return draft
    },
    peek: (ticket) => kept.get(ticket) ?? null,
  }
}
