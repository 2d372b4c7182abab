import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { expect, test } from 'vitest'

import type { CollectionName } from '#shared/domain/act/act.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import { translate } from '#shared/i18n/translate.ts'
import { writeOpenCopy } from '#shared/transfer/write/open-copy.ts'
import type { OpenCopySource } from '#shared/transfer/write/open-copy.ts'
import { joinBytes } from '#shared/transfer/write/zip.ts'
import { makeAlumnus, makeContactPoint, makeStint } from '#test/support/make-alumnus.ts'
import { makeInteraction, makeLedgerEntry } from '#test/support/make-records.ts'

type Records = Partial<Record<CollectionName, readonly object[]>>

test('each collection has its CSV and its JSON, and each list its own CSV', () => {
  const files = copy({})

  expect(Object.keys(files)).toContain('READ-ME.txt')
  for (const collection of Object.keys(SCHEMAS)) {
    expect(Object.keys(files)).toContain(`csv/${collection}.csv`)
    expect(JSON.parse(files[`json/${collection}.json`] ?? '')).toEqual([])
  }
  expect(Object.keys(files)).toContain('csv/alumni-contactPoints.csv')
  expect(Object.keys(files)).toContain('csv/interactions-participants.csv')
})

test('every record comes back whole from JSON', () => {
  const person = makeAlumnus({ note: '改行\n"引用" \u2028', stints: [makeStint()] })
  const records: Records = {
    alumni: [person, makeAlumnus()],
    interactions: [makeInteraction(person)],
    ledger: [makeLedgerEntry()],
  }

  const files = copy(records)

  for (const [collection, given] of Object.entries(records)) {
    expect(JSON.parse(files[`json/${collection}.json`] ?? '')).toEqual(given)
  }
})

test('tables are in words, and lists belong to their person by the Kizuna ID', () => {
  const person = makeAlumnus({
    isDoNotContact: true,
    stints: [makeStint({ employeeNo: '0012', leavingKind: 'retirementAge', leftOn: '2020-03-31' })],
    contactPoints: [makeContactPoint({ value: '+81312345678', kind: 'phone' })],
  })

  const files = copy({ alumni: [person] })

  expect(readCsv(files['csv/alumni.csv'])).toMatchObject([
    { 'Kizuna ID': person.id, 姓: '佐藤', 連絡不可: 'はい', 逝去: '', 共有範囲: '人事限' },
  ])
  expect(readCsv(files['csv/alumni-stints.csv'])).toMatchObject([
    { 'Kizuna ID': person.id, 社員番号: '0012', 退職区分: '定年', 退職日: '2020-03-31' },
  ])
  expect(readCsv(files['csv/alumni-contactPoints.csv'])).toMatchObject([
    { 種類: '電話', 区分: '個人', 内容: "'+81312345678", 状態: '有効' },
  ])
})

test('no table has two columns of one heading, in either language', () => {
  for (const language of ['ja', 'en'] as const) {
    for (const [path, text] of Object.entries(copy({}, language))) {
      if (!path.endsWith('.csv')) continue
      const [headings = []] = Papa.parse<string[]>(text.replace('\ufeff', '')).data
      expect(new Set(headings).size, path).toBe(headings.length)
    }
  }
})

test('the read-me names the company in both languages', () => {
  const text = copy({})['READ-ME.txt'] ?? ''

  expect(text).toContain('北斗システム アルムナイ名簿の写し（2026/04/10、Kizuna 0.1.0）')
  expect(text).toContain("先頭に半角の「'」を")
  expect(text).toContain('Copy of the alumni register of 北斗システム')
  expect(text).not.toMatch(/[^\r]\n/)
})

test('a large copy goes out in pieces and tells how far it is', () => {
  const person = makeAlumnus({ note: 'あいうえお'.repeat(20) })
  const people = Array.from({ length: 5_000 }, (_none, index) => ({
    ...person,
    note: `${person.note}${Math.sin(index)}`,
  }))
  const pieces: number[] = []

  const steps = Array.from(
    writeOpenCopy(source({ alumni: people }), (chunk) => pieces.push(chunk.length)),
  )

  expect(steps.length).toBeGreaterThan(10)
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  expect(Math.max(...pieces)).toBeLessThan(1_000_000)
})

test('a copy that is stopped emits no more', () => {
  const people = Array.from({ length: 3_000 }, () => makeAlumnus())
  let pieces = 0
  const copying = writeOpenCopy(source({ alumni: people }), () => pieces++)
  copying.next()
  const before = pieces

  copying.return()

  expect(copying.next().done).toBe(true)
  expect(pieces).toBe(before)
})

function source(records: Records, language: 'ja' | 'en' = 'ja'): OpenCopySource {
  return {
    records: (collection) => records[collection] ?? [],
    companyName: '北斗システム',
    version: '0.1.0',
    at: '2026-04-10T00:00:00.000Z',
    today: '2026-04-10',
    say: (key, facts) => translate(language, key, facts),
  }
}

function copy(records: Records, language: 'ja' | 'en' = 'ja'): Record<string, string> {
  const chunks: Uint8Array[] = []
  Array.from(writeOpenCopy(source(records, language), (chunk) => chunks.push(chunk)))
  const files = unzipSync(joinBytes(chunks))
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, decoder.decode(bytes)]),
  )
}

function readCsv(text = ''): Record<string, string>[] {
  expect(text.startsWith('\ufeff')).toBe(true)
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true })
    .data
}
