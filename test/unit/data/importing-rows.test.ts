import { expect, test } from 'vitest'

import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import { readRoster } from '#shared/transfer/read/read-roster.ts'
import { bringIn, csv, FILL, people, start } from '#test/support/import-data.ts'

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
