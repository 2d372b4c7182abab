import type { Instant } from '#shared/lib/dates.ts'

import type { SecretKind, Wrap } from './wraps.ts'

const KINDS = ['recovery', 'passphrase'] as const

/**
 * Of each kind the wrap that was made last, so that two machines which changed different ones keep
 * both. One of ours that is too short for a server gives way to the server's.
 */
export function laterWraps(ours: readonly Wrap[], theirs: readonly Wrap[]): readonly Wrap[] {
  return KINDS.flatMap((kind) => {
    const own = find(ours, kind)
    const other = find(theirs, kind)
    if (other === undefined) return own === undefined ? [] : [own]
    return own?.isLong === true && order(own) >= order(other) ? [own] : [other]
  })
}

/** Tells whether both hold the same wraps, in whatever order. */
export function areSameWraps(some: readonly Wrap[], others: readonly Wrap[]): boolean {
  const isIn = (wrap: Wrap) => others.some(({ sealed }) => sealed === wrap.sealed)
  return some.length === others.length && some.every(isIn)
}

/** The wraps that travel: all but the machine's. */
export function portableWraps(wraps: readonly Wrap[]): readonly Wrap[] {
  return wraps.filter(({ kind }) => kind !== 'machine')
}

/** When a wrap that takes another's place counts as made, even where the clock was set back. */
export function madeAfter(wraps: readonly Wrap[], kind: SecretKind, nowMs: number): Instant {
  const before = find(wraps, kind)?.madeAt ?? null
  const earliestMs = before === null ? 0 : Date.parse(before) + 1
  return new Date(Math.max(nowMs, earliestMs)).toISOString()
}

/** The wraps with one put in place of those of its kind. */
export function replaceWrap(wraps: readonly Wrap[], wrap: Wrap): Wrap[] {
  return [...wraps.filter(({ kind }) => kind !== wrap.kind), wrap]
}

function find(wraps: readonly Wrap[], kind: SecretKind): Wrap | undefined {
  return wraps.find((wrap) => wrap.kind === kind)
}

function order({ madeAt, sealed }: Wrap): string {
  return `${madeAt ?? ''} ${sealed}`
}
