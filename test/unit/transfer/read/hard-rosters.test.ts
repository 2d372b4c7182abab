import { expect, test } from 'vitest'

import { reportRoster } from '#shared/transfer/read/report.ts'
import { OFFICE_BOOKS } from '#test/support/hard-rosters-books.ts'
import { BYTE_ROSTERS } from '#test/support/hard-rosters-bytes.ts'
import { CELL_ROSTERS } from '#test/support/hard-rosters-cells.ts'
import { CLERK_ROSTERS } from '#test/support/hard-rosters-clerks.ts'
import { FORM_ROSTERS } from '#test/support/hard-rosters-forms.ts'
import { LAYOUT_ROSTERS } from '#test/support/hard-rosters-layouts.ts'
import { LEFTOVER_ROSTERS } from '#test/support/hard-rosters-leftovers.ts'
import { PRODUCT_ROSTERS } from '#test/support/hard-rosters-products.ts'
import { SPAN_ROSTERS } from '#test/support/hard-rosters-spans.ts'
import { SPELLING_ROSTERS } from '#test/support/hard-rosters-spellings.ts'
import { SYSTEM_ROSTERS } from '#test/support/hard-rosters-systems.ts'
import { TABLE_ROSTERS } from '#test/support/hard-rosters-tables.ts'
import { HARD_WORKBOOKS } from '#test/support/hard-rosters-workbooks.ts'
import { WRITING_ROSTERS } from '#test/support/hard-rosters-writing.ts'

test.each([
  ...LAYOUT_ROSTERS,
  ...WRITING_ROSTERS,
  ...CELL_ROSTERS,
  ...SYSTEM_ROSTERS,
  ...PRODUCT_ROSTERS,
  ...CLERK_ROSTERS,
  ...OFFICE_BOOKS,
  ...SPAN_ROSTERS,
  ...SPELLING_ROSTERS,
  ...TABLE_ROSTERS,
  ...FORM_ROSTERS,
  ...LEFTOVER_ROSTERS,
  ...BYTE_ROSTERS,
  ...HARD_WORKBOOKS,
])(
  'a roster comes in right: $name',
  ({ bytes, fileName, encoding, headerRow, records, skipped, doubts = [] }) => {
    const report = reportRoster(bytes, fileName)

    if ('error' in report) throw new Error(report.error.code)
    expect(report.records).toMatchObject(records)
    expect(report.records).toHaveLength(records.length)
    expect(report).toMatchObject({ encoding, headerRow: headerRow === 0 ? null : headerRow })
    const told = report.problems.map(({ row, code }) => `${row} ${code}`)
    expect(told).toEqual(expect.arrayContaining(doubts.map(([row, code]) => `${row} ${code}`)))
    if (skipped !== undefined) {
      const reasons = report.skipped.map(({ reason }) => reason)
      expect(reasons.filter((reason) => reason !== 'blank')).toEqual(skipped)
    }
  },
)
