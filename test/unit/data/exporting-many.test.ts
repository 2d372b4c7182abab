import { afterEach, expect, test } from 'vitest'

import { EXPORT_FORMATS } from '#renderer/data/exporting/request.ts'
import type { ExportFormat, ExportRequest, Made } from '#renderer/data/exporting/request.ts'
import { EXPORT_TASK } from '#renderer/data/exporting/task.ts'
import { reportRoster } from '#shared/transfer/read/report.ts'
import { exportRequest } from '#test/support/export-request.ts'
import { openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'
import { rosterOf } from '#test/support/story-roster.ts'

const MANY = 1201

const open: TestData[] = []
afterEach(async () => {
  for (const data of open.splice(0)) await data.close()
})

/** Data of many people, and the shares that an export of them has told. */
async function startWithMany(): Promise<{ data: TestData; shares: number[] }> {
  const shares: number[] = []
  const data = await openTestData({
    onProgress: (task, share) => {
      if (task === EXPORT_TASK) shares.push(share)
    },
  })
  open.push(data)
  const { importing } = data.api
  await importing.read(new TextEncoder().encode(rosterOf(MANY)), '名簿.csv')
  await importing.plan({ mode: 'fill', modes: {}, answers: {}, names: {} })
  await importing.run()
  return { data, shares }
}

function ask(format: ExportFormat): ExportRequest {
  return exportRequest({
    format,
    columns: ['employeeNo', 'name', 'email'],
    allowsNoConsent: true,
  })
}

test('a long list made in steps holds everyone once, and tells how far it is', async () => {
  const { data, shares } = await startWithMany()

  const made = await data.api.exporting.make(ask('xlsx'))

  const read = reportRoster(bytesOf(made), 'a.xlsx')
  const numbers = 'records' in read ? read.records.map(({ employeeNo }) => employeeNo) : []
  expect(new Set(numbers).size).toBe(MANY)
  expect(numbers).toHaveLength(MANY)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.length).toBeGreaterThan(3)
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
})

test('cards made in steps hold everyone once', async () => {
  const { data } = await startWithMany()

  const made = await data.api.exporting.make(ask('vcard4'))

  const cards = new TextDecoder().decode(bytesOf(made)).match(/^UID.*$/gm) ?? []
  expect(new Set(cards).size).toBe(MANY)
  expect(cards).toHaveLength(MANY)
})

test('an export that is cancelled makes nothing, and the next one is whole', async () => {
  const { data } = await startWithMany()
  const { exporting, ledger } = data.api
  const before = (await ledger.list()).length

  const cancelled = exporting.make(ask('xlsx'))
  await exporting.cancel()

  await expect(cancelled).rejects.toMatchObject({ code: 'act.cancelled' })
  expect(await ledger.list()).toHaveLength(before)
  const made = await exporting.make(ask('list'))
  expect(made).toMatchObject({ kind: 'list', table: { rows: { length: MANY } } })
})

test.each(EXPORT_FORMATS)('a few people go out as %s in one step', async (format) => {
  const shares: number[] = []
  const data = await openTestData({ onProgress: (_task, share) => shares.push(share) })
  open.push(data)
  await data.api.alumni.create({ familyName: '佐藤', givenName: '花子' })

  const made = await data.api.exporting.make(ask(format))

  expect(made.ticket).toBe('1')
  expect(shares).toEqual([])
})

function bytesOf(made: Made): Uint8Array {
  if (made.kind !== 'file') throw new Error(`made ${made.kind}`)
  return made.bytes
}
