import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { cleanFileName } from '#electron/main/file-name.ts'

const WINDOWS_RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i

test('an ordinary name stays as it is', () => {
  const names = [
    'アルムナイ名簿 2026-09.xlsx',
    '髙橋 﨑.pdf',
    'Kizuna copy (2).kizuna',
    '𠮷野家.csv',
  ]

  expect(names.map(cleanFileName)).toEqual(names)
})

test('separators, hidden characters and odd ends go', () => {
  expect(cleanFileName('../../etc/passwd')).toBe('_.._etc_passwd')
  expect(cleanFileName('C:\\Windows\\a.txt')).toBe('C__Windows_a.txt')
  expect(cleanFileName('名簿\u202Exslx.exe')).toBe('名簿xslx.exe')
  expect(cleanFileName(' 名簿.csv . . ')).toBe('名簿.csv')
  expect(cleanFileName('a\u0000b\nc\u2028d')).toBe('abcd')
  expect(cleanFileName('...')).toBe('Kizuna')
  expect(cleanFileName('')).toBe('Kizuna')
})

test('names of devices are made ordinary', () => {
  const devices = ['CON', 'nul.txt', 'Com1.csv', 'LPT9', 'aux .pdf', 'COM¹', 'CONIN$']

  expect(devices.map(cleanFileName)).toEqual(devices.map((name) => `_${name}`))
  expect(cleanFileName('console.txt')).toBe('console.txt')
})

test('a long name is cut between characters and keeps its ending', () => {
  const cleaned = cleanFileName(`${'𠮷'.repeat(400)}.xlsx`)

  expect(cleaned).toMatch(/^𠮷+\.xlsx$/u)
  expect(Buffer.byteLength(cleaned)).toBeLessThanOrEqual(200)
})

test('five hundred hostile names all become safe ones', () => {
  const pieces = [
    '.. . / \\ : * ? " < > | \u3000 \t \r\n \0 \u0085 \u2028 \u202E \u200B \uFEFF \uD800 \uDFFF \uE000',
    'CON nul COM1 LPT³ .lnk .exe ~ % $ - 佐藤 か\u3099 é 👪 %2f ::$DATA',
  ].flatMap((some) => [' ', ...some.split(' ')])
  const piece = fc.constantFrom(...pieces)
  const name = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 20 })

  fc.assert(
    fc.property(name, (hostile) => {
      const cleaned = cleanFileName(hostile.join(''))
      expect(cleaned).not.toBe('')
      expect(cleaned).not.toMatch(/[\\/:*?"<>|]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      expect(cleaned).not.toMatch(/^[\s.]|[\s.]$/u)
      expect(cleaned).not.toMatch(WINDOWS_RESERVED)
      expect(Buffer.byteLength(cleaned)).toBeLessThanOrEqual(200)
      expect(cleanFileName(cleaned)).toBe(cleaned)
    }),
    { numRuns: 500 },
  )
}, 60_000)
