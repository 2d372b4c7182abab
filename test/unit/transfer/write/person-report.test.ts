import { expect, test } from 'vitest'

import { alumnusSchema } from '#shared/domain/alumnus/alumnus.schema.ts'
import { everythingKept } from '#shared/transfer/write/person-report.ts'
import { makeAlumnus, nextId } from '#test/support/make-alumnus.ts'
import { makeInteraction, makeLedgerEntry } from '#test/support/make-records.ts'
import { CONTEXT, makeFullPerson, OWNER, tellAll } from '#test/support/paper.ts'

const NOTHING = {
  interactions: [],
  ledger: [],
  gatherings: [],
  cases: [],
  programme: [],
  others: [],
}

test('everything kept holds every text of the record, in words and not in codes', () => {
  const person = makeFullPerson()

  const told = tellAll(everythingKept({ alumnus: person, ...NOTHING }, CONTEXT))

  for (const text of textsOf(person)) expect(told).toContain(text)
  expect(told).toContain('利用目的: 求人案内')
  expect(told).toContain('退職の経緯: 要配慮')
  expect(told).toContain('担当者: 田中 一郎')
  expect(told).toContain('内容: 090-1234-5678')
  expect(told).not.toMatch(/null|undefined|ownChoice|jobInformation|careful/)
})

test('talks are told newest first, with colleagues named and other alumni only counted', () => {
  const person = makeAlumnus()
  const other = makeAlumnus({ familyName: '鈴木' })
  const older = makeInteraction(person, { happenedOn: '2025-01-05', text: '転職の相談' })
  const newer = makeInteraction(person, {
    happenedOn: '2026-02-01',
    text: '面談した',
    participants: [person.id, other.id, OWNER].map((personId) => ({
      id: nextId('participant'),
      personId,
      role: 'attendee',
      consentedOn: null,
    })),
  })
  const foreign = makeInteraction(other, { text: '別の人の話' })

  const sections = everythingKept(
    {
      alumnus: person,
      interactions: [older, foreign, newer],
      ledger: [],
      gatherings: [],
      cases: [],
      programme: [],
      others: [],
    },
    CONTEXT,
  )

  const told = tellAll(sections)
  expect(told.indexOf('面談した')).toBeLessThan(told.indexOf('転職の相談'))
  expect(told).toContain('参加者: 本人、田中 一郎、ほか1名')
  expect(told).not.toContain('別の人の話')
})

test('the ledger tells what of the person went where, and of nobody else', () => {
  const person = makeAlumnus()
  const other = makeAlumnus()
  const entry = makeLedgerEntry({
    alumnusIds: [other.id, person.id],
    at: '2026-03-31T23:30:00.000Z',
    recipient: '○○印刷',
    format: 'csv-utf8',
    columns: ['name', 'address', 'homePhone', 'reason'],
  })
  const foreign = makeLedgerEntry({ alumnusIds: [other.id], recipient: '△△社' })

  const told = tellAll(
    everythingKept({ ...NOTHING, alumnus: person, ledger: [foreign, entry] }, CONTEXT),
  )

  expect(told).toContain('日付: 2026/04/01')
  expect(told).toContain('形式: CSV（UTF-8）')
  expect(told).toContain('項目: 氏名、住所、電話（自宅）、退職理由')
  expect(told).toContain('利用目的: 名簿・連絡')
  expect(told).toContain('渡した先: ○○印刷')
  expect(told).not.toContain('△△社')
  expect(told).not.toContain(other.id)
})

test('the person of these tests has every field filled, so that none can be forgotten', () => {
  const person = makeFullPerson()

  const empty = Object.keys(alumnusSchema.properties).filter((field) => {
    const value: unknown = Reflect.get(person, field)
    return value === '' || (Array.isArray(value) && value.length === 0)
  })

  expect(empty).toEqual([])
})

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /[^\w-]/.test(value) ? [value] : []
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsOf)
}
