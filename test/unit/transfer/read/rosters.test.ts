import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { reportRoster } from '#shared/transfer/read/report.ts'

const folder = new URL('../../../support/rosters/', import.meta.url)

test.each(['taishokusha-ichiran', 'alumni-utf8'])('every field of %s comes in right', (name) => {
  const truth = JSON.parse(readFileSync(new URL(`${name}.truth.json`, folder), 'utf8')) as {
    encoding: string
    records: Record<string, string>[]
  }

  const report = reportRoster(new Uint8Array(readFileSync(new URL(`${name}.csv`, folder))), name)

  if ('error' in report) throw new Error(report.error.code)
  const read = report.records.map((record, at) =>
    Object.fromEntries(Object.keys(truth.records[at] ?? {}).map((key) => [key, record[key] ?? ''])),
  )
  expect(read).toEqual(truth.records)
  expect(report).toMatchObject({
    encoding: truth.encoding,
    headerRow: 1,
    problems: [],
    skipped: [],
  })
})
