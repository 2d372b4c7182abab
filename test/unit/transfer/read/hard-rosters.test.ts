import { expect, test } from 'vitest'

import { reportRoster } from '#shared/transfer/read/report.ts'
import { HARD_TEXT_ROSTERS, HARD_WORKBOOKS } from '#test/support/hard-rosters.ts'

test.each([...HARD_TEXT_ROSTERS, ...HARD_WORKBOOKS])(
  'a roster comes in right: $name',
  ({ bytes, fileName, encoding, headerRow, records, skipped }) => {
    const report = reportRoster(bytes, fileName)

    if ('error' in report) throw new Error(report.error.code)
    expect(report.records).toMatchObject(records)
    expect(report.records).toHaveLength(records.length)
    expect(report).toMatchObject({ encoding, headerRow: headerRow === 0 ? null : headerRow })
    if (skipped !== undefined) {
      const reasons = report.skipped.map(({ reason }) => reason)
      expect(reasons.filter((reason) => reason !== 'blank')).toEqual(skipped)
    }
  },
)
