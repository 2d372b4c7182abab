import { readFileSync } from 'node:fs'

import { afterEach, expect, test, vi } from 'vitest'

import type { ImportDecisions } from '#renderer/data/importing/session.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { readRoster } from '#shared/transfer/read/read-roster.ts'
import { columnsOf } from '#shared/transfer/write/columns.ts'
import { writeXlsx } from '#shared/transfer/write/xlsx.ts'
import { openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

vi.setConfig({ testTimeout: 60_000 })

const open: TestData[] = []
async function start(...from: Parameters<typeof openTestData>): Promise<TestData> {
  const data = await openTestData(...from)
  open.push(data)
  return data
}
afterEach(async () => {
  for (const data of open.splice(0)) await data.close()
})

const FILL: ImportDecisions = { mode: 'fill', modes: {}, answers: {}, names: {} }
const JAPANESE = 'taishokusha-ichiran.csv'
const ENGLISH = 'alumni-utf8.csv'

function roster(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../support/rosters/${name}`, import.meta.url)))
}

function truth(name: string): { records: Record<string, string>[] } {
  const file = name.replace('.csv', '.truth.json')
  return JSON.parse(new TextDecoder().decode(roster(file))) as ReturnType<typeof truth>
}

function people(data: TestData): Alumnus[] {
  return [...data.context.book.all('alumni').values()].filter(isLive)
}

async function bringIn(
  data: TestData,
  bytes: Uint8Array,
  decisions: Partial<ImportDecisions> = {},
) {
  const read = await data.api.importing.read(bytes, 'roster.csv')
  expect(read.ok).toBe(true)
  await data.api.importing.plan({ ...FILL, ...decisions })
  return data.api.importing.run()
}

const csv = (...lines: string[]): Uint8Array =>
  new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)

test.each([JAPANESE, ENGLISH])(
  'every person of %s comes in with every field right',
  async (name) => {
    const data = await start()

    const done = await bringIn(data, roster(name))

    const { records } = truth(name)
    expect(done.counts).toEqual({
      read: records.length,
      new: records.length,
      updated: 0,
      unchanged: 0,
      skipped: 0,
      failed: 0,
    })
    const found = people(data).flatMap((person) =>
      person.stints.map((stint) => ({
        employeeNo: stint.employeeNo,
        familyName: person.familyName,
        givenName: person.givenName,
        familyNameKana: person.familyNameKana,
        givenNameKana: person.givenNameKana,
        joinedOn: stint.joinedOn,
        leftOn: stint.leftOn,
        reason: stint.leavingReason,
        email: person.contactPoints.find((one) => one.kind === 'email')?.value ?? '',
        phone: person.contactPoints.find((one) => one.kind === 'phone')?.value ?? '',
        address: person.contactPoints.find((one) => one.kind === 'address')?.value ?? '',
        postalCode: person.contactPoints.find((one) => one.kind === 'address')?.postalCode ?? '',
        department: person.assignments.find((one) => one.stintId === stint.id)?.department ?? '',
        grade: person.assignments.find((one) => one.stintId === stint.id)?.grade ?? '',
        company: person.careerEntries[0]?.company ?? '',
      })),
    )
    // Each record of the truth names its own fields; the rows stand in the file's order.
    const inOrder = found.map((person, index) =>
      Object.fromEntries(
        Object.keys(records[index] ?? {}).map((key) => [key, person[key as 'grade']]),
      ),
    )
    expect(inOrder).toEqual(records)
  },
)

test.each([JAPANESE, ENGLISH])('%s read again changes nothing', async (name) => {
  const data = await start()
  await bringIn(data, roster(name))
  const before = data.journal.parts.filter((part) => part.text.includes('"alumni"')).length

  const again = await bringIn(data, roster(name))

  expect(again.counts).toMatchObject({ new: 0, updated: 0, skipped: 0, failed: 0 })
  expect(again.counts.unchanged).toBe(again.counts.read)
  expect(again.actId).toBeNull()
  expect(data.journal.parts.filter((part) => part.text.includes('"alumni"'))).toHaveLength(before)
})

test('the first roster overlapping the second only adds and fills', async () => {
  const data = await start()
  await bringIn(data, roster(JAPANESE))

  const second = await bringIn(data, roster(ENGLISH))

  const { read, ...others } = second.counts
  expect(Object.values(others).reduce((sum, count) => sum + count, 0)).toBe(read)
})

test('undoing an import takes the new people away and gives the updated ones their fields back', async () => {
  const data = await start()
  await bringIn(data, csv('社員番号,氏名,フリガナ,備考', '7,佐藤 花子,サトウ ハナコ,覚え'))
  const [before] = structuredClone(people(data))
  const done = await bringIn(
    data,
    csv(
      '社員番号,氏名,フリガナ,退職日,メール,備考',
      '7,佐藤 花子,サトウ ハナコ,2015/3/31,h@example.jp,別の覚え',
      '8,鈴木 一郎,スズキ イチロウ,2016/3/31,,',
    ),
    { mode: 'overwrite' },
  )
  expect(people(data)).toHaveLength(2)
  await data.close()
  open.length = 0

  const again = await start({ name: data.name, journal: data.journal })
  const report = await again.api.history.undoAct(done.actId!)

  const { id, stints, contactPoints, note } = before!
  expect(report).toMatchObject({ leftFields: 0 })
  expect(people(again)).toHaveLength(1)
  expect(people(again)[0]).toMatchObject({ id, stints, contactPoints, note })
})

test('an import is in the list of imports until it is taken back', async () => {
  const data = await start()
  const done = await bringIn(data, csv('氏名,フリガナ', '佐藤 花子,サトウ ハナコ'))
  const before = await data.api.importing.past()

  await data.api.history.undoAct(done.actId!)

  const after = await data.api.importing.past()
  expect(before).toMatchObject([{ actId: done.actId, canUndo: true, counts: { read: 1, new: 1 } }])
  expect(after).toMatchObject([{ canUndo: false }])
})

test('a cancel during writing leaves nothing', async () => {
  const data = await start()
  const lines = Array.from({ length: 2400 }, (_none, index) => `${index + 1},佐藤 花子${index}`)
  await data.api.importing.read(csv('社員番号,氏名', ...lines), 'long.csv')
  await data.api.importing.plan(FILL)
  const append = data.journal.append
  let parts = 0
  Object.assign(data.journal, {
    append: async (sent: Parameters<typeof append>[0]) => {
      parts += 1
      if (parts === 2) await data.api.importing.cancel()
      return append(sent)
    },
  })

  const attempt = data.api.importing.run()

  await expect(attempt).rejects.toMatchObject({ code: 'act.cancelled' })
  expect(people(data)).toEqual([])
  expect(await data.api.importing.past()).toEqual([])
  const fresh = await start({ journal: data.journal })
  expect(people(fresh)).toEqual([])
})

test('a kill between two parts leaves nothing', async () => {
  const data = await start()
  const lines = Array.from({ length: 1600 }, (_none, index) => `${index + 1},佐藤 花子${index}`)
  await bringIn(data, csv('社員番号,氏名', ...lines))
  const last = data.journal.parts.findLastIndex((part) => part.isLast)
  data.journal.parts.splice(last, 1)

  const fresh = await start({ journal: data.journal })

  expect(people(fresh)).toEqual([])
})

test('a list that Kizuna wrote comes back as changes to the same people', async () => {
  const data = await start()
  await bringIn(data, roster(JAPANESE))
  const columns = columnsOf(['id', 'employeeNo', 'name', 'kana', 'leftOn', 'email', 'note'])
  const list = people(data)
  const rows = list.map((person) => [
    person.id,
    person.stints[0]?.employeeNo ?? '',
    `${person.familyName} ${person.givenName}`,
    `${person.familyNameKana} ${person.givenNameKana}`,
    person.stints[0]?.leftOn ?? '',
    person.contactPoints.find((one) => one.kind === 'email')?.value ?? '',
    person.note,
  ])
  rows[0]![2] = '改姓 修'
  rows[0]![5] = 'new@example.jp'
  rows[1]![6] = ''
  const headings = ['Kizuna ID', '社員番号', '氏名', 'フリガナ', '退職日', 'メールアドレス', '備考']
  expect(columns).toHaveLength(headings.length)
  const bytes = writeXlsx({ headings, rows }, { sheetName: 'a', at: '2026-01-01T00:00:00.000Z' })

  const done = await bringIn(data, bytes, { mode: 'overwrite' })

  expect(done.counts).toMatchObject({ new: 0, updated: 2, skipped: 0, failed: 0 })
  const first = people(data).find(({ id }) => id === list[0]!.id)
  expect(first).toMatchObject({ familyName: '改姓', givenName: '修' })
  expect(first?.contactPoints.find((one) => one.kind === 'email')?.value).toBe('new@example.jp')
  expect(people(data).find(({ id }) => id === list[1]!.id)?.note).toBe('')
})

test('rows that did not come in are saved with the reason in the last column', async () => {
  const data = await start()
  await bringIn(
    data,
    csv('社員番号,氏名,フリガナ,メール', '7,佐藤 花子,サトウ ハナコ,', '8,,,nobody@example.jp'),
  )

  const bytes = await data.api.importing.leftRows('ja')

  const read = readRoster(bytes, 'left.xlsx')
  expect(read.ok && read.value.records.map(({ cells }) => cells)).toEqual([
    ['8', '', '', 'nobody@example.jp', '氏名がありません。'],
  ])
})

test('the use of the columns is remembered for the same headings', async () => {
  const data = await start()
  const bytes = csv('氏名,あだ名', '佐藤 花子,はなちゃん')
  await data.api.importing.read(bytes, 'a.csv')
  const chosen = await data.api.importing.reread({ uses: ['fullName', 'intoNote'] })
  await data.api.importing.plan(FILL)
  await data.api.importing.run()

  const again = await data.api.importing.read(bytes, 'b.csv')

  expect(chosen.ok && chosen.value.columns.map(({ use }) => use)).toEqual(['fullName', 'intoNote'])
  expect(again.ok && again.value).toMatchObject({ isRemembered: true })
  expect(again.ok && again.value.columns.map(({ use }) => use)).toEqual(['fullName', 'intoNote'])
  expect(people(data)[0]?.note).toBe('あだ名: はなちゃん')
})

test('a date that cannot be read is kept in the note', async () => {
  const data = await start()

  await bringIn(data, csv('氏名,フリガナ,退職日', '佐藤 花子,サトウ ハナコ,桜のころ'))

  expect(people(data)[0]?.note).toBe('退職日: 桜のころ')
})

test('a reason that speaks of health comes in as personal reasons', async () => {
  const data = await start()

  await bringIn(data, csv('氏名,フリガナ,退職理由', '佐藤 花子,サトウ ハナコ,うつ病のため'))

  expect(people(data)[0]?.stints[0]).toMatchObject({
    leavingKind: 'ownChoice',
    leavingReason: '一身上の都合',
  })
  expect(people(data)[0]?.note).toBe('')
})

test('a file that is no roster is refused and changes nothing', async () => {
  const data = await start()

  const read = await data.api.importing.read(csv('りんご,みかん', '3,4'), 'fruit.csv')

  expect(read).toMatchObject({ ok: false, code: 'transfer.not-a-roster' })
  expect((await data.api.alumni.list(DEFAULT_QUERY)).total).toBe(0)
})

test('the ledger tells of an import by counts alone', async () => {
  const data = await start()

  const done = await bringIn(data, csv('氏名,フリガナ', '佐藤 花子,サトウ ハナコ'))

  const [line] = await data.api.ledger.list()
  expect(line?.entry).toMatchObject({
    kind: 'import',
    actId: done.actId,
    counts: { read: 1, new: 1 },
    format: 'csv-utf-8',
  })
  expect(JSON.stringify(line)).not.toContain('佐藤')
})
