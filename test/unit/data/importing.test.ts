import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { columnsOf } from '#shared/transfer/write/columns.ts'
import { writeXlsx } from '#shared/transfer/write/xlsx.ts'
import { bringIn, csv, FILL, people, start } from '#test/support/import-data.ts'

const JAPANESE = 'taishokusha-ichiran.csv'
const ENGLISH = 'alumni-utf8.csv'

function roster(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../support/rosters/${name}`, import.meta.url)))
}

function truth(name: string): { records: Record<string, string>[] } {
  const file = name.replace('.csv', '.truth.json')
  return JSON.parse(new TextDecoder().decode(roster(file))) as ReturnType<typeof truth>
}

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
