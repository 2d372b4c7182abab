import { afterEach, expect, test } from 'vitest'

import type { ExportRequest } from '#renderer/data/exporting/request.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import type { Id } from '#shared/lib/ids.ts'
import { exportRequest } from '#test/support/export-request.ts'
import { makeConsent, makeContactPoint, makeStint } from '#test/support/make-alumnus.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
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

async function add(data: TestData, fields: Partial<AlumnusFields>): Promise<Id<'alumnus'>> {
  const done = await data.api.alumni.create(fields)
  return done.ids[0] as Id<'alumnus'>
}

async function textOf(data: TestData, request: ExportRequest): Promise<string> {
  const made = await data.api.exporting.make(request)
  if (made.kind !== 'file') throw new Error(`made ${made.kind}`)
  return new TextDecoder('utf-8').decode(made.bytes)
}

const SATO = { familyName: '佐藤', givenName: '花子', familyNameKana: 'サトウ' }
const ABE = { familyName: '阿部', givenName: '一郎', familyNameKana: 'アベ' }

test('a list goes out in 五十音 order, zeros and all, however the screen was sorted', async () => {
  const data = await start()
  await add(data, {
    ...SATO,
    contactPoints: [makeContactPoint({ kind: 'phone', value: '09012345678' })],
  })
  await add(data, ABE)
  const query = { ...DEFAULT_QUERY, sort: { column: 'name', isDescending: true } } as const

  const text = await textOf(data, exportRequest({ source: { query, ids: null } }))

  expect(text.split('\r\n')).toEqual(['氏名,電話番号', '阿部 一郎,', '佐藤 花子,090-1234-5678', ''])
})

test('only the chosen people go out, also where the search no longer finds them', async () => {
  const data = await start()
  const sato = await add(data, SATO)
  await add(data, ABE)
  const query = { ...DEFAULT_QUERY, text: '阿部' }

  const check = await data.api.exporting.check(exportRequest({ source: { query, ids: [sato] } }))

  expect(check).toMatchObject({ total: 1, included: 1, leftOutTotal: 0 })
  expect(check.sample?.rows).toEqual([['佐藤 花子', '']])
})

test('who is left out is told by name and with every reason', async () => {
  const data = await start()
  await add(data, { ...SATO, isDoNotContact: true })
  await add(data, { ...ABE, isDeceased: true })
  const request = exportRequest({ format: 'labels', purpose: 'contact', channel: 'postal' })

  const check = await data.api.exporting.check(request)
  const people = await data.api.exporting.leftOut(request, 0, 10)

  expect(check).toMatchObject({ total: 2, included: 0, leftOutTotal: 2, parts: 0 })
  expect(people.map(({ name, reasons }) => [name, reasons])).toEqual([
    ['阿部 一郎', ['deceased', 'noConsent', 'noAddress']],
    ['佐藤 花子', ['doNotContact', 'noConsent', 'noAddress']],
  ])
})

test('people without a consent are taken in on purpose, and the ledger keeps how many', async () => {
  const data = await start()
  const sato = await add(data, SATO)
  const consents = [makeConsent({ purpose: 'contact', givenOn: TODAY })]
  const abe = await add(data, { ...ABE, consents })
  const request = exportRequest({ purpose: 'contact', allowsNoConsent: true, recipient: '総務部' })

  const check = await data.api.exporting.check(request)
  const { ticket } = await data.api.exporting.make(request)
  await data.api.exporting.record(ticket)

  expect(check).toMatchObject({ included: 2, takenIn: 1, withoutConsent: 1 })
  const [line] = await data.api.ledger.list()
  expect(line?.entry).toMatchObject({
    kind: 'export',
    format: 'csv-utf8',
    columns: ['name', 'phone'],
    purpose: 'contact',
    recipient: '総務部',
    counts: { included: 2, 'takenIn.noConsent': 1 },
  })
  const people = await data.api.ledger.people(line?.entry.id as Id<'ledgerEntry'>, 0, 10)
  expect(people.map(({ id }) => id)).toEqual([abe, sato])
})

test('a circular by mail never reaches one without a consent', async () => {
  const data = await start()
  const mail = makeContactPoint({ kind: 'email', value: 'hanako@example.com' })
  await add(data, { ...SATO, contactPoints: [mail] })
  const request = exportRequest({
    format: 'bcc',
    purpose: 'newsletter',
    channel: 'email',
    allowsNoConsent: true,
  })

  const check = await data.api.exporting.check(request)

  expect(check).toMatchObject({ included: 0, takenIn: 0, isConsentBinding: true })
})

test('nothing is in the ledger before it was saved, and nothing twice', async () => {
  const data = await start()
  await add(data, SATO)

  const { ticket } = await data.api.exporting.make(exportRequest())
  const before = await data.api.ledger.list()
  await data.api.exporting.record(ticket)
  const again = data.api.exporting.record(ticket)

  expect(before).toEqual([])
  await expect(again).rejects.toMatchObject({ code: 'exporting.no-ticket' })
  expect(await data.api.ledger.list()).toHaveLength(1)
})

test('the ledger holds no name', async () => {
  const data = await start()
  await add(data, SATO)

  const { ticket } = await data.api.exporting.make(exportRequest())
  await data.api.exporting.record(ticket)

  expect(JSON.stringify([...data.context.book.all('ledger').values()])).not.toContain('佐藤')
})

test('a character that Shift_JIS lacks is told with its person and what would stand there', async () => {
  const data = await start()
  await add(data, { ...SATO, familyName: '𠮟野', note: '𠮟' })

  const check = await data.api.exporting.check(
    exportRequest({ format: 'csv-cp932', columns: ['name', 'note'] }),
  )

  expect(check.lacking).toEqual([
    {
      character: '𠮟',
      count: 2,
      nearest: '叱',
      where: [
        { name: '𠮟野 花子', heading: '氏名' },
        { name: '𠮟野 花子', heading: '備考' },
      ],
      moreWhere: 0,
    },
  ])
})

test('a row for each stint carries the id of the stint', async () => {
  const data = await start()
  const stints = [
    makeStint({ employeeNo: '0012', joinedOn: '2010-04-01', leftOn: '2012-03-31' }),
    makeStint({ employeeNo: '0345', joinedOn: '2015-04-01', leftOn: '2019-03-31' }),
  ]
  await add(data, { ...SATO, stints })

  const text = await textOf(data, exportRequest({ columns: ['id', 'employeeNo'], rowPer: 'stint' }))

  const rows = text.split('\r\n').map((row) => row.split(','))
  expect(rows[0]?.slice(1)).toEqual(['Kizuna 在籍ID', '社員番号'])
  expect(rows.slice(1, 3).map((row) => row.slice(1))).toEqual(
    stints.map(({ id, employeeNo }) => [id, employeeNo]),
  )
})

test('an address that would break the mail line leaves its person out', async () => {
  const data = await start()
  const mail = makeContactPoint({ kind: 'email', value: 'a@x.jp, b@x.jp' })
  await add(data, { ...SATO, contactPoints: [mail] })
  const request = exportRequest({ format: 'bcc', channel: 'email' })

  const check = await data.api.exporting.check(request)
  const made = await data.api.exporting.make(request)

  expect(check.leftOut).toEqual([{ reason: 'badAddress', count: 1 }])
  expect(made).toMatchObject({ kind: 'bcc', batches: [] })
})

test('a paper on a person tells what hangs on a record merged into it', async () => {
  const data = await start()
  const keep = await add(data, SATO)
  const other = await add(data, { ...SATO, note: '旧名簿' })
  await data.api.timeline.log(other, { kind: 'call', text: '転職の相談' })
  await data.api.merging.merge(keep, other, [])

  const paper = await data.api.exporting.personPaper({
    id: other,
    what: 'everything',
    hasPersonnel: false,
    language: 'ja',
    dayForm: 'slash',
    offsetMinutes: 540,
  })

  expect(paper.person.id).toBe(keep)
  expect(JSON.stringify(paper.sections)).toContain('転職の相談')
  expect(JSON.stringify(paper.merged)).toContain('旧名簿')
})
