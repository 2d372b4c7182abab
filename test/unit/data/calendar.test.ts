import { afterEach, expect, test } from 'vitest'

import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_EVENT } from '#shared/domain/gathering/new-gathering.ts'
import type { Id } from '#shared/lib/ids.ts'
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

const REVIEW = { name: '規程の見直し', on: '2024-02-29', isYearly: true, note: '' }

test('an entry is put into the year, changed, taken out and brought back by undo', async () => {
  const data = await start()
  const names = async (year: number) =>
    (await data.api.calendar.year(year)).lines.flatMap((line) =>
      line.kind === 'entry' ? [`${line.on} ${line.entry.name}`] : [],
    )
  const done = await data.api.calendar.saveEntry(null, REVIEW)
  const id = done.ids[0] as Id<'programme'>

  await data.api.calendar.saveEntry(id, { ...REVIEW, name: '制度の見直し' })
  expect(await names(2026)).toEqual(['2027-02-28 制度の見直し'])
  await data.api.calendar.remove(id)
  expect(await names(2026)).toEqual([])
  await data.api.history.undo()

  expect(await names(2027)).toEqual(['2028-02-29 制度の見直し'])
})

test('a year is saved with its events, entries and days of closure, and enters the ledger', async () => {
  const data = await start()
  await data.api.calendar.saveEntry(null, REVIEW)
  const closed = { name: '年末年始', from: '2026-12-29', to: '2027-01-03' }
  await data.api.calendar.saveHoliday(null, closed)
  await addEvent(data, { title: '春の交流会', startsOn: '2026-04-18' })

  const text = new TextDecoder().decode(await data.api.calendar.makeYear(2026, 'ja'))
  await data.api.calendar.recordYear(2026)

  expect(text).toContain('X-WR-CALNAME:年間予定_2026年度')
  expect(text.match(/SUMMARY:.*/g)?.map((line) => line.trim())).toEqual([
    'SUMMARY:春の交流会',
    'SUMMARY:年末年始',
    'SUMMARY:規程の見直し',
  ])
  expect(text).toContain('DTEND;VALUE=DATE:20270104')
  expect(await data.api.ledger.list()).toMatchObject([{ entry: { format: 'ics' } }])
})

test('an event without a day is told apart, and makes no file', async () => {
  const data = await start()
  const id = await addEvent(data, { title: '夏の集い', startsOn: null })

  const year = await data.api.calendar.year(2026)

  expect(year.undated).toMatchObject([{ title: '夏の集い' }])
  await expect(data.api.calendar.makeEvent(id)).rejects.toMatchObject({ code: 'calendar.no-day' })
})

async function addEvent(data: TestData, fields: Partial<typeof BLANK_EVENT>): Promise<Id<'event'>> {
  const id = data.context.writer.newId('event')
  const made = creation('gatherings', id, { ...BLANK_EVENT, ...fields })
  await data.context.write({ key: 'acts.undo', facts: {} }, [made])
  return id
}
