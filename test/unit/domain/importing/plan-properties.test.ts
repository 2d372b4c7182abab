import fc from 'fast-check'
import { expect, test, vi } from 'vitest'

import type { ImportRow } from '#shared/domain/importing/import-row.ts'
import { MATCH_MODES } from '#shared/domain/importing/import-row.ts'

import { applied, makeRow, plan } from './make-row.ts'

vi.setConfig({ testTimeout: 60_000 })

const FAMILIES = [
  ['佐藤', 'サトウ'],
  ['髙橋', 'タカハシ'],
  ['高橋', 'タカハシ'],
  ['鈴木', 'スズキ'],
] as const
const GIVEN = [
  ['花子', 'ハナコ'],
  ['太郎', 'タロウ'],
  ['', ''],
] as const
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined })
const day = fc.constantFrom('2001-04-01', '2005-03-31', '2010-04-01', '2015-03-31')

const rows: fc.Arbitrary<ImportRow[]> = fc
  .array(
    fc.record({
      family: fc.constantFrom(...FAMILIES),
      given: fc.constantFrom(...GIVEN),
      hasKana: fc.boolean(),
      birthOn: maybe(fc.constantFrom('1980-05-05', '1991-01-01', '')),
      employeeNo: maybe(fc.constantFrom('7', '007', '12', '')),
      joinedOn: maybe(day),
      leftOn: maybe(day),
      department: maybe(fc.constantFrom('営業部', '総務部', '')),
      grade: maybe(fc.constantFrom('主任', '課長')),
      mails: fc.subarray(['a@example.jp', 'b@example.jp', 'c@example.jp']),
      phone: maybe(fc.constantFrom('09012345678', '0312345678')),
      address: maybe(fc.constantFrom('東京都港区1-2-3', '大阪市北区4-5')),
      company: maybe(fc.constantFrom('㈱アオバ', '株式会社アオバ', 'ミライ')),
      note: maybe(fc.constantFrom('年賀状 要', '再入社希望', '')),
      fails: fc.integer({ max: 9, min: 0 }),
    }),
    { maxLength: 14 },
  )
  .map((drawn) =>
    drawn.map((one, index) => {
      const contact = (kind: 'email' | 'phone' | 'address', value: string) =>
        ({ kind, place: 'private', value }) as const
      return makeRow({
        line: index + 2,
        texts: {
          familyName: one.family[0],
          givenName: one.given[0],
          ...(one.hasKana && { familyNameKana: one.family[1], givenNameKana: one.given[1] }),
          ...(one.birthOn !== undefined && { birthOn: one.birthOn }),
        },
        stint: {
          ...(one.employeeNo !== undefined && { employeeNo: one.employeeNo }),
          ...(one.joinedOn !== undefined && { joinedOn: one.joinedOn }),
          ...(one.leftOn !== undefined && { leftOn: one.leftOn }),
        },
        ...(one.department !== undefined && { department: one.department }),
        ...(one.grade !== undefined && { grade: one.grade }),
        contacts: [
          ...one.mails.map((value) => contact('email', value)),
          ...(one.phone === undefined ? [] : [contact('phone', one.phone)]),
          ...(one.address === undefined ? [] : [contact('address', one.address)]),
        ],
        career: one.company === undefined ? {} : { company: one.company },
        ...(one.note !== undefined && { note: one.note }),
        failure: one.fails === 0 ? { key: 'no-name', facts: {} } : null,
      })
    }),
  )

const mode = fc.constantFrom(...MATCH_MODES)

test('every row has one outcome, and the outcomes add up to the rows read', () => {
  fc.assert(
    fc.property(rows, rows, mode, (first, second, mode) => {
      const people = applied([], plan(first))

      const planned = plan(second, people, { mode })

      const { read, ...others } = planned.counts
      expect(read).toBe(second.length)
      expect(Object.values(others).reduce((sum, count) => sum + count, 0)).toBe(read)
      expect(planned.outcomes.map((row) => row.line)).toEqual(second.map((row) => row.line))
    }),
  )
})

test('the same file again changes nothing', () => {
  fc.assert(
    fc.property(rows, mode, (drawn, mode) => {
      const answers = answerAll(drawn)
      const people = applied([], plan(drawn, [], { answers }))

      const again = plan(drawn, people, { mode: mode === 'overwrite' ? 'fill' : mode, answers: {} })

      expect(again.counts.updated + again.counts.new).toBe(0)
      expect(again.changes).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('keeping what is there never changes a person', () => {
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const people = applied([], plan(first))

      const planned = plan(second, people, { mode: 'keep' })

      expect(planned.counts.updated).toBe(0)
    }),
  )
})

test('no person is touched twice, so that one act can take it all back', () => {
  fc.assert(
    fc.property(rows, rows, mode, (first, second, mode) => {
      const people = applied([], plan(first))

      const ids = plan(second, people, { mode }).changes.map((change) => change.id)

      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

/** Says of every doubt that it is another person. */
function answerAll(drawn: readonly ImportRow[]) {
  const doubts = plan(drawn).groups.filter((group) => group.verdict === 'doubt')
  return Object.fromEntries(doubts.map((group) => [group.key, { as: 'other' as const }]))
}
