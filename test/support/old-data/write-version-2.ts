import records from './records-2.json' with { type: 'json' }
import schemas from './schemas-1.json' with { type: 'json' }
import { writeOldStore } from './write-old-store.ts'

/** Records of every kind as the second version of Kizuna wrote them, by collection. */
export const RECORDS_2: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> =
  records

const GATHERINGS = {
  title: 'gathering',
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: { id: { type: 'string', maxLength: 60 } },
  additionalProperties: true,
}

/** Writes a store as the second version of the records left it. */
export async function writeVersion2(name: string): Promise<void> {
  await writeOldStore(name, { ...schemas, gatherings: GATHERINGS }, RECORDS_2)
}
