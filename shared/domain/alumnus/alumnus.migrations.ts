type Stored = Record<string, unknown>

/** Adds topics, colleagues and what was said at leaving. */
export function toV1(record: Stored): Stored {
  return 'exitNote' in record ? record : { ...record, topics: [], colleagues: [], exitNote: '' }
}

/** Adds the group of the reason to each stint, exceptions to who takes part, and the agreement. */
export function toV2(record: Stored): Stored {
  const stints = record['stints'] as readonly Stored[]
  // An old act may put an old stint into a record that is new already.
  if ('ndaSignedOn' in record && stints.every(hasGroup)) return record
  return {
    overrides: [],
    ndaSignedOn: null,
    ...record,
    stints: stints.map((one) => (hasGroup(one) ? one : { ...one, reasonGroup: null })),
  }
}

function hasGroup(stint: Stored): boolean {
  return 'reasonGroup' in stint
}
