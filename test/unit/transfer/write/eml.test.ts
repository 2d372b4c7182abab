import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { writeBase64 } from '#shared/transfer/write/base64.ts'
import { isMailAddress, writeDraft } from '#shared/transfer/write/eml.ts'
import type { MailDraft } from '#shared/transfer/write/eml.ts'

const DRAFT: MailDraft = {
  to: { name: '髙橋 花子', address: 'hanako@example.jp' },
  subject: '【株式会社あおぞら】春の交流会のご案内',
  body: '髙橋 花子 様\nお元気ですか。',
  calendar: null,
}

test('a mail is a draft to one person, without a sender and without Bcc', () => {
  const mail = read(DRAFT)

  expect(mail.headers).toMatchObject({
    'X-Unsent': '1',
    To: '髙橋 花子 <hanako@example.jp>',
    Subject: '【株式会社あおぞら】春の交流会のご案内',
    'Content-Type': 'text/plain; charset=utf-8',
  })
  expect(Object.keys(mail.headers)).not.toContain('Bcc')
  expect(Object.keys(mail.headers)).not.toContain('From')
  expect(decode(mail.content)).toBe('髙橋 花子 様\r\nお元気ですか。')
})

test('a calendar goes along as a part of its own', () => {
  const { headers, content } = read({ ...DRAFT, calendar: new TextEncoder().encode('BEGIN') })

  const boundary = /boundary="(.+)"/.exec(headers['Content-Type'] ?? '')?.[1] ?? '?'
  const parts = content.split(`--${boundary}`)
  expect(parts).toHaveLength(4)
  expect(parts[1]).toContain('Content-Type: text/plain; charset=utf-8')
  expect(decode(parts[1]?.split('\r\n\r\n')[1] ?? '')).toContain('お元気ですか。')
  expect(parts[2]).toContain('filename="event.ics"')
  expect(decode(parts[2]?.split('\r\n\r\n')[1] ?? '')).toBe('BEGIN')
  expect(parts[3]).toBe('--\r\n')
})

test('no name and no subject adds a header of its own', () => {
  const evil = '佐藤\r\nBcc: all@example.jp\r\n\r\n本文'

  const mail = read({ ...DRAFT, to: { ...DRAFT.to, name: evil }, subject: evil })

  expect(Object.keys(mail.headers)).toEqual([
    'X-Unsent',
    'To',
    'Subject',
    'MIME-Version',
    'Content-Type',
    'Content-Transfer-Encoding',
  ])
  expect(mail.headers['Subject']).toBe('佐藤 Bcc: all@example.jp 本文')
})

test('an address that would break the header is none', () => {
  for (const address of ['a@x.jp', 'a.b+c@mail.example.co.jp']) {
    expect(isMailAddress(address)).toBe(true)
  }
  for (const address of [
    'a@x.jp\r\nBcc:b@x.jp',
    'a@x.jp, b@x.jp',
    'a@b@c',
    '花@x.jp',
    '',
    'a b@c',
  ]) {
    expect(isMailAddress(address)).toBe(false)
    expect(() => writeDraft({ ...DRAFT, to: { name: '', address } })).toThrow('no address')
  }
})

test('any name, subject and text comes back, in lines that mail servers take', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }),
    fc.array(fc.constantFrom('あ', '𠮷', ' ', '"', '=?', '\n'), { maxLength: 150 }).map((parts) => {
      return parts.join('')
    }),
  )

  fc.assert(
    fc.property(text, text, text, (name, subject, body) => {
      const draft = { ...DRAFT, to: { ...DRAFT.to, name }, subject, body }
      const written = writeDraft(draft)

      for (const line of written.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
      expect(written).toMatch(/^[\x20-\x7e\r\n]*$/)
      const mail = read(draft)
      expect(mail.headers['Subject']).toBe(oneLine(subject))
      expect(mail.headers['To']).toBe(`${oneLine(name)} <hanako@example.jp>`.trimStart())
      expect(decode(mail.content)).toBe(body.replace(/\r\n|\r|\n/g, '\r\n'))
    }),
    { numRuns: 100 },
  )
})

test('bytes are written in base 64 as others write them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(writeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
    }),
  )
})

function read(draft: MailDraft): { headers: Record<string, string>; content: string } {
  const text = writeDraft(draft)
  const end = text.indexOf('\r\n\r\n')
  const headers: Record<string, string> = {}
  for (const line of text.slice(0, end).replace(/\r\n /g, ' ').split('\r\n')) {
    const colon = line.indexOf(':')
    // White space between two encoded words belongs to neither (RFC 2047 §6.2).
    headers[line.slice(0, colon)] = line
      .slice(colon + 1)
      .trim()
      .replace(/\?= (?==\?)/g, '?=')
      .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_whole, word: string) => decode(word))
  }
  return { headers, content: text.slice(end + 4) }
}

function decode(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8')
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
