import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'

import type { SnapshotPart } from '#shared/domain/act/snapshot.ts'
import { openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

const open: TestData[] = []
async function start(): Promise<TestData> {
  const data = await openTestData()
  open.push(data)
  return data
}
afterEach(async () => {
  for (const data of open.splice(0)) await data.close()
})

async function pieces(data: TestData): Promise<readonly SnapshotPart[]> {
  const parts: SnapshotPart[] = []
  for (;;) {
    const { text } = await data.api.copying.next()
    if (text === null) return parts
    parts.push(JSON.parse(text) as SnapshotPart)
  }
}

test('a copy holds every record as it stood when it was begun', async () => {
  const data = await start()
  const done = await data.api.alumni.create({ familyName: '佐藤' })

  await data.api.copying.begin()
  await data.api.alumni.create({ familyName: '鈴木' })
  const parts = await pieces(data)

  const people = parts.filter(({ snapshot }) => snapshot === 'alumni')
  expect(people.flatMap(({ records }) => records)).toMatchObject([
    { id: done.ids[0], familyName: '佐藤' },
  ])
})

test('a copy says how far it is, up to the whole', async () => {
  const data = await start()
  await data.api.alumni.create({ familyName: '佐藤' })

  await data.api.copying.begin()
  const first = await data.api.copying.next()
  const last = await data.api.copying.next()

  expect(first.share).toBe(1)
  expect(last).toEqual({ text: null, share: 1 })
})

test('a copy that was cancelled gives nothing more', async () => {
  const data = await start()
  await data.api.alumni.create({ familyName: '佐藤' })

  await data.api.copying.begin()
  await data.api.copying.cancel()
  const next = data.api.copying.next()

  await expect(next).rejects.toMatchObject({ code: 'copy.not-begun' })
})

test('an open copy reads without Kizuna', async () => {
  const data = await start()
  await data.api.settings.setShared('companyName', '株式会社あおぞら')
  await data.api.alumni.create({ familyName: '佐藤', givenName: '花子' })

  const bytes = await data.api.copying.open({
    language: 'ja',
    version: '0.1.0',
    hasPersonnel: true,
  })

  const files = unzipSync(bytes)
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
  expect(text('READ-ME.txt')).toContain('株式会社あおぞら')
  expect(text('csv/alumni.csv')).toContain('佐藤')
  expect(JSON.parse(text('json/alumni.json'))).toMatchObject([{ familyName: '佐藤' }])
})

test('an open copy stops when it is cancelled', async () => {
  const data = await start()
  await data.api.alumni.create({ familyName: '佐藤' })

  const copy = data.api.copying.open({
    language: 'ja',
    version: '0.1.0',
    hasPersonnel: true,
  })
  await data.api.copying.cancel()

  await expect(copy).rejects.toMatchObject({ code: 'act.cancelled' })
})

test('the ledger keeps a copy by its size and how many people, without naming one', async () => {
  const data = await start()
  await data.api.alumni.create({ familyName: '佐藤' })

  await data.api.copying.record('sealed', 2048, false)

  const [line] = await data.api.ledger.list()
  expect(line).toMatchObject({
    peopleCount: 0,
    entry: { kind: 'copy', format: 'copy-sealed', counts: { included: 1, sizeBytes: 2048 } },
  })
})
