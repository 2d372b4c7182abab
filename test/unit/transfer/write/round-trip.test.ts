import { expect, test } from 'vitest'

import { translate } from '#shared/i18n/translate.ts'
import type { Row } from '#shared/transfer/read/rows.ts'
import { openFile } from '#shared/transfer/read/table.ts'
import { COLUMNS } from '#shared/transfer/write/columns.ts'
import { writeCsv } from '#shared/transfer/write/csv.ts'
import { buildTable } from '#shared/transfer/write/table.ts'
import { writeDay } from '#shared/transfer/write/words.ts'
import { writeXlsx } from '#shared/transfer/write/xlsx.ts'
import {
  makeAlumnus,
  makeAssignment,
  makeConsent,
  makeContactPoint,
  makeStint,
} from '#test/support/make-alumnus.ts'

const STINT = makeStint({ employeeNo: '0012', joinedOn: '2010-04-01', leftOn: '2015-03-31' })
const PEOPLE = [
  makeAlumnus({
    familyName: '髙橋',
    note: '=HYPERLINK("x")\n二行目, "引用"',
    stints: [STINT],
    assignments: [makeAssignment({ stintId: STINT.id, department: '－営業部', grade: '@課長' })],
    contactPoints: [
      makeContactPoint(),
      makeContactPoint({ kind: 'phone', value: '+16505550100' }),
      makeContactPoint({ kind: 'address', value: '東京都港区芝1-2-3', postalCode: '105-0014' }),
    ],
    consents: [makeConsent()],
  }),
  makeAlumnus({ givenName: '', tags: [], note: "'70年代生まれ" }),
]
const TABLE = buildTable(
  PEOPLE,
  COLUMNS.map(({ key }) => key),
  {
    say: (key, facts) => translate('ja', key, facts),
    today: '2026-04-10',
    writeDay: (day) => writeDay(day, 'slash'),
    staffNames: new Map(),
    companyNames: new Map(),
    gradeRanks: new Map(),
    lastContactOn: new Map(),
    verdicts: new Map(),
  },
)

test.each([
  ['a workbook', writeXlsx(TABLE, { sheetName: '名簿', at: '2026-04-10T00:00:00.000Z' })],
  ['CSV in UTF-8', writeCsv(TABLE, { encoding: 'utf-8', replacement: 'nearest' })],
  ['CSV in CP932', writeCsv(TABLE, { encoding: 'cp932', replacement: 'nearest' })],
])('%s that Kizuna wrote is read back cell by cell', (_name, bytes) => {
  const opened = openFile(bytes)

  const sheet = opened.ok ? (opened.value.sheets?.[0]?.name ?? null) : null
  const table = opened.ok ? opened.value.readTable(sheet) : opened
  expect(table.ok && table.value.rows.map(cellsOf)).toEqual([TABLE.headings, ...TABLE.rows])
})

function cellsOf({ cells }: Row): string[] {
  return TABLE.headings.map((_heading, index) => cells[index] ?? '')
}
