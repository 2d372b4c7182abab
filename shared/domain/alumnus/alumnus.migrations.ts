type Stored = Record<string, unknown>

/** Adds topics, colleagues and what was said at leaving. */
export function toV1(record: Stored): Stored {
  return 'exitNote' in record ? record : { ...record, topics: [], colleagues: [], exitNote: '' }
}
