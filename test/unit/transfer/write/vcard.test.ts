import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { writeVcards } from '#shared/transfer/write/vcard.ts'
import type { VcardOptions } from '#shared/transfer/write/vcard.ts'
import { makeAlumnus, makeCareerEntry, makeContactPoint } from '#test/support/make-alumnus.ts'
import { readVcards } from '#test/support/read-vcard.ts'
import type { CardLine } from '#test/support/read-vcard.ts'

const V3: VcardOptions = {
  version: '3.0',
  at: '2026-04-10T01:02:03.456Z',
  hasNote: false,
  companyNames: new Map(),
}
const V4: VcardOptions = { ...V3, version: '4.0' }

test('a card of 4.0 sorts by the reading, that of 3.0 has its own line for it', () => {
  const person = makeAlumnus()

  const newer = write([person], V4)
  const older = write([person], V3)

  expect(newer).toContain('N;SORT-AS="サトウ,ハナコ":佐藤;花子;;;\r\n')
  expect(newer).toContain(`UID;VALUE=text:${person.id}\r\n`)
  expect(newer).toContain('REV:20260410T010203Z\r\n')
  expect(older).toContain('N:佐藤;花子;;;\r\n')
  expect(older).toContain('SORT-STRING:サトウ ハナコ\r\n')
  expect(older).toContain('X-PHONETIC-LAST-NAME:サトウ\r\n')
})

test('numbers, addresses and the employer carry their types, the first to be used its mark', () => {
  const person = makeAlumnus({
    contactPoints: [
      makeContactPoint({ value: 'hanako@new.example', place: 'work' }),
      makeContactPoint({ kind: 'phone', value: '09012345678' }),
      makeContactPoint({
        kind: 'address',
        value: '東京都千代田区丸の内1-2-3',
        building: '栄ビル5F',
        postalCode: '100-0005',
      }),
      makeContactPoint({ kind: 'phone', value: '0312345678', status: 'dead' }),
    ],
    careerEntries: [makeCareerEntry({ company: '新商事', title: '部長' })],
    note: '秘密',
  })

  const newer = write([person], V4)
  const older = write([person], V3)

  expect(newer).toContain('EMAIL;TYPE=work;PREF=1:hanako@new.example\r\n')
  expect(newer).toContain('TEL;TYPE=cell;TYPE=home;PREF=1:090-1234-5678\r\n')
  expect(older).toContain('EMAIL;TYPE=INTERNET;TYPE=WORK;TYPE=PREF:hanako@new.example\r\n')
  expect(lineOf(older, 'ADR')?.parts).toEqual([
    '',
    '',
    '千代田区丸の内1-2-3 栄ビル5F',
    '',
    '東京都',
    '100-0005',
    '日本',
  ])
  expect(lineOf(older, 'ORG')?.parts).toEqual(['新商事'])
  expect(lineOf(older, 'TITLE')?.parts).toEqual(['部長'])
  expect(newer).not.toContain('312345678')
  expect(newer).not.toContain('NOTE')
})

test('the note goes out only where asked for', () => {
  const person = makeAlumnus({ note: '一行目\n二行目' })

  expect(lineOf(write([person], { ...V4, hasNote: true }), 'NOTE')?.parts).toEqual([
    '一行目\n二行目',
  ])
})

test('any name and note comes back, in lines of 75 octets that cut no character', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }),
    fc.string({ maxLength: 200, size: 'max' }),
    fc.constantFrom('\\', ';', ',', 'a\nb', '髙橋；，', '"', '^'),
    fc
      .array(fc.constantFrom('あ', '𠮷', ' ', 'é', '\\', ';', '\n'), {
        maxLength: 120,
        size: 'max',
      })
      .map((parts) => parts.join('')),
  )

  fc.assert(
    fc.property(text, text, text, fc.constantFrom(V3, V4), (familyName, givenName, note, form) => {
      const person = makeAlumnus({ familyName, givenName, note, familyNameKana: givenName })
      const bytes = writeVcards([person, makeAlumnus()], { ...form, hasNote: true })
      const written = new TextDecoder('utf-8', { fatal: true }).decode(bytes)

      for (const line of written.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }
      const cards = readVcards(written)
      expect(cards).toHaveLength(2)
      expect(cards[0]?.find(({ name }) => name === 'N')?.parts).toEqual(
        [familyName, givenName, '', '', ''].map(plain),
      )
      expect(cards[0]?.find(({ name }) => name === 'NOTE')?.parts ?? ['']).toEqual([plain(note)])
      expect(cards[0]?.find(({ name }) => name === 'X-PHONETIC-LAST-NAME')?.parts ?? ['']).toEqual([
        plain(givenName),
      ])
    }),
    { numRuns: 100 },
  )
})

test('no address adds a line of its own', () => {
  const person = makeAlumnus({
    contactPoints: [makeContactPoint({ value: 'a@example.jp\r\nNOTE:x' })],
  })

  expect(lineOf(write([person], V4), 'NOTE')).toBeUndefined()
})

function write(people: readonly Alumnus[], options: VcardOptions): string {
  return new TextDecoder().decode(writeVcards(people, options))
}

function lineOf(written: string, name: string): CardLine | undefined {
  return readVcards(written)
    .flat()
    .find((line) => line.name === name)
}

function plain(text: string): string {
  return text.replace(/\r\n|\r/g, '\n').replace(/(?!\n|\t)\p{Cc}/gu, (code) => {
    return code > '\u007f' ? code : ''
  })
}
