import 'fake-indexeddb/auto'
import { createRxDatabase } from 'rxdb/plugins/core'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'

import { makeSeal } from '#renderer/data/vault/seal.ts'
import { sealStorage } from '#renderer/data/vault/sealed-storage.ts'

/**
 * Writes a store as an earlier version left it.
 *
 * @param schemas what RxDB was told of each collection then
 * @param records the records of each, in the form of then
 */
export async function writeOldStore(
  name: string,
  schemas: Readonly<Record<string, object>>,
  records: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const dexie = getRxStorageDexie({ chromeTransactionDurability: 'strict' })
  const seal = await makeSeal(new Uint8Array(32).fill(7))
  const storage = sealStorage(dexie, {
    seal,
    gateOf: () => undefined,
    onReader: () => undefined,
  })
  const database = await createRxDatabase({ name, storage: storage as never, multiInstance: false })
  const collections = await database.addCollections(
    Object.fromEntries(
      Object.entries(structuredClone(schemas)).map(([kind, schema]) => [kind, { schema }]),
    ) as never,
  )
  for (const [kind, some] of Object.entries(records)) {
    const collection = (collections as Record<string, { bulkInsert: (rows: unknown) => unknown }>)[
      kind
    ]
    await collection?.bulkInsert(structuredClone(some))
  }
  await database.close()
}
