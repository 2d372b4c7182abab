import { readFileSync } from 'node:fs'

import { afterEach, expect, test, vi } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { translate } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/ipc/contract.ts'
import { COLUMNS } from '#shared/transfer/write/columns.ts'
import { writeCsv } from '#shared/transfer/write/csv.ts'
import { buildTable } from '#shared/transfer/write/table.ts'
import type { RowPer, Table } from '#shared/transfer/write/table.ts'
import { writeDay } from '#shared/transfer/write/words.ts'
import type { DayForm } from '#shared/transfer/write/words.ts'
import { writeXlsx } from '#shared/transfer/write/xlsx.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

vi.setConfig({ testTimeout: 60_000 })

const open: TestData[] = []
afterEach(async () => {
  for (const data of open.splice(0)) await data.close()
})

const NO_DECISIONS = { modes: {}, answers: {}, names: {} }

async function startWithPeople(): Promise<TestData> {
  const data = await openTestData()
  open.push(data)
  const file = new URL('../../support/rosters/taishokusha-ichiran.csv', import.meta.url)
  const [head = '', ...lines] = new TextDecoder('shift_jis')
    .decode(readFileSync(file))
    .split('\r\n')
  const some = [head, ...lines.slice(0, 40), ''].join('\r\n')
  await data.api.importing.read(new TextEncoder().encode(some), 'roster.csv')
  await data.api.importing.plan({ mode: 'fill', ...NO_DECISIONS })
  await data.api.importing.run()
  return data
}

function exported(data: TestData, language: Language, form: DayForm, rowPer: RowPer): Table {
  const people = [...data.context.book.all('alumni').values()] as Alumnus[]
  return buildTable(
    people,
    COLUMNS.map(({ key }) => key),
    {
      say: (key, facts) => translate(language, key, facts),
      today: TODAY,
      writeDay: (day) => writeDay(day, form),
      staffNames: new Map(),
      companyNames: new Map(),
      gradeRanks: new Map(),
      lastContactOn: new Map(),
      verdicts: new Map(),
    },
    rowPer,
  )
}

const CASES = (['ja', 'en'] as const).flatMap((language) =>
  (['slash', 'wareki', 'iso'] as const).flatMap((form) =>
    (['person', 'stint'] as const).map((rowPer) => [language, form, rowPer] as const),
  ),
)

test.each(CASES)(
  'a list written with every column in %s, %s days, a row a %s, changes nothing',
  async (language, form, rowPer) => {
    const data = await startWithPeople()
    const table = exported(data, language, form, rowPer)
    const bytes =
      form === 'iso'
        ? writeCsv(table, { encoding: 'utf-8', replacement: 'geta' })
        : writeXlsx(table, { sheetName: 'a', at: '2026-01-01T00:00:00.000Z' })

    const read = await data.api.importing.read(bytes, 'export.xlsx')
    const { counts } = await data.api.importing.plan({ mode: 'overwrite', ...NO_DECISIONS })

    expect(read.ok).toBe(true)
    const changed = await data.api.importing.groups('match', 0, 3)
    expect(changed.map(({ differences }) => differences)).toEqual([])
    expect(counts).toMatchObject({ new: 0, updated: 0, failed: 0 })
    expect(counts.unchanged).toBe(counts.read)
  },
)
