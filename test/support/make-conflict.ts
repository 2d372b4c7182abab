import type { Conflict } from '#shared/domain/sync/conflict.ts'

import { nextId } from './make-alumnus.ts'

/** A note that two machines wrote differently, with what a test says. */
export function makeConflict(
  given: Partial<Conflict> & Pick<Conflict, 'collection' | 'recordId'>,
): Conflict {
  return {
    id: nextId('conflict'),
    scope: 'company',
    trashedAt: null,
    erasedAt: null,
    mergedIntoId: null,
    isSample: false,
    clocks: {},
    kind: 'field',
    key: 'note',
    keptText: JSON.stringify('こちらの備考'),
    lostText: JSON.stringify('あちらの備考'),
    keptAt: '2026-11-22T01:00:00.000Z',
    lostAt: '2026-11-22T00:00:00.000Z',
    keptBy: 'thisside',
    lostBy: 'thatside',
    alumnusIds: [],
    settledAt: null,
    outcome: null,
    ...given,
  }
}
