import { expect, test } from 'vitest'

import {
  blankPlaceholders,
  fillLetter,
  labelledPlaceholders,
  OFFERED_PLACEHOLDERS,
  OFFERED_PLACEHOLDERS_EN,
  PLACEHOLDERS,
  unknownPlaceholders,
  usedPlaceholders,
} from '#shared/domain/letter/fill.ts'
import { eventWords, letterValues, whenText } from '#shared/domain/letter/letter-values.ts'
import { OFFERED_LETTERS } from '#shared/domain/letter/offered-letters.ts'
import { makeAlumnus, makeCareerEntry } from '#test/support/make-alumnus.ts'
import { makeEvent } from '#test/support/make-gatherings.ts'

const SENDER = { sender: '人事 花子', ownCompany: '株式会社あおぞら', language: 'ja' } as const
const EVENT = makeEvent({ place: '本社 3階', replyBy: '2026-04-10', url: 'https://example.com/x' })
const PERSON = makeAlumnus({
  familyName: '髙橋',
  givenName: '一郎',
  familyNameKana: 'タカハシ',
  givenNameKana: 'イチロウ',
  careerEntries: [makeCareerEntry({ company: '新商事' })],
})

test('a letter is filled in with the name as the person writes it, and 様 behind it', () => {
  const text = fillLetter(
    '{氏名}\n{会社名}にお勤めの{フリガナ}へ。{イベント名}は{日時}、{場所}。',
    values(),
  )

  expect(text).toBe(
    '髙橋 一郎 様\n新商事にお勤めのタカハシ イチロウへ。春の交流会は2026年4月18日（土）18:00～20:00、本社 3階。',
  )
})

test('様 is written once, whatever the letter has behind the name', () => {
  const filled = [
    '{氏名}様',
    '{氏名}　様',
    '{氏名}さま',
    '{姓}さん',
    '{姓}先生',
    '{姓}',
    '{氏名}、',
  ].map((text) => fillLetter(text, values()))

  expect(filled).toEqual([
    '髙橋 一郎様',
    '髙橋 一郎　様',
    '髙橋 一郎さま',
    '髙橋さん',
    '髙橋先生',
    '髙橋 様',
    '髙橋 一郎 様、',
  ])
})

test('an English letter calls people by their name alone', () => {
  expect(fillLetter('Dear {Name}, from {our company}', values())).toBe(
    'Dear 髙橋 一郎, from 株式会社あおぞら',
  )
})

test('full-width braces and half-width kana are understood', () => {
  expect(fillLetter('｛ ﾌﾘｶﾞﾅ ｝', values())).toBe('タカハシ イチロウ')
})

test('what is no placeholder is told, and stays as it stands', () => {
  const letter = '{氏名} {ご住所} {氏 名} {ご住所}'

  expect(unknownPlaceholders('{件名}', letter)).toEqual(['{件名}', '{ご住所}', '{氏 名}'])
  expect(fillLetter('{ご住所}', values())).toBe('{ご住所}')
})

test('what a person lacks is told, and leaves nothing behind', () => {
  const nobody = makeAlumnus({ familyNameKana: '', givenNameKana: '' })
  const bare = letterValues(nobody, eventWords(null, 'ja'), { ...SENDER, sender: '' }, new Map())
  const letter = Object.keys(PLACEHOLDERS)
    .map((word) => `[{${word}}]`)
    .join('')

  const text = fillLetter(letter, bare)

  expect(text).not.toMatch(/null|undefined|\{/)
  expect(
    blankPlaceholders(usedPlaceholders('{フリガナ}{会社名}{氏名}', '{日時}{差出人}'), bare),
  ).toEqual(['フリガナ', '会社名', '日時', '差出人'])
})

test('a line with nothing but a label goes where there is nothing to fill in, a sentence stays', () => {
  const bare = letterValues(PERSON, eventWords(null, 'ja'), SENDER, new Map())
  const letter = '{氏名}\n　場所　{場所}\n  Online: {URL}\n{場所}へどうぞお越しくださいますよう。'

  expect(fillLetter(letter, bare)).toBe('髙橋 一郎 様\nへどうぞお越しくださいますよう。')
  expect(labelledPlaceholders(letter)).toEqual(['氏名', 'URL'])
})

test('a name never fills in a placeholder of its own, nor a line', () => {
  const person = makeAlumnus({ familyName: '{会社名}', givenName: '一\r\n郎' })

  expect(
    fillLetter('{氏名}', letterValues(person, eventWords(EVENT, 'ja'), SENDER, new Map())),
  ).toBe('{会社名} 一 郎 様')
})

test('a day is told as far as it is settled', () => {
  const when = (given: Parameters<typeof makeEvent>[0]) => whenText(makeEvent(given), 'ja')

  expect(when({ startsOn: null })).toBe('')
  expect(when({ startsAt: '', endsAt: '' })).toBe('2026年4月18日（土）')
  expect(when({ endsAt: '' })).toBe('2026年4月18日（土）18:00～')
  expect(when({ endsOn: '2026-04-19', endsAt: '12:00' })).toBe(
    '2026年4月18日（土）18:00～2026年4月19日（日）12:00',
  )
  expect(whenText(EVENT, 'en')).toBe('Sat 18 April 2026, 18:00–20:00')
})

test('every offered letter and word can be filled in', () => {
  for (const { subject, body } of [...OFFERED_LETTERS.ja, ...OFFERED_LETTERS.en]) {
    expect(unknownPlaceholders(subject, body)).toEqual([])
    expect(blankPlaceholders(usedPlaceholders(subject, body), values())).toEqual([])
  }
  const words = [...OFFERED_PLACEHOLDERS, ...OFFERED_PLACEHOLDERS_EN].map((word) => `{${word}}`)
  expect(unknownPlaceholders(...words)).toEqual([])
})

function values() {
  return letterValues(PERSON, eventWords(EVENT, 'ja'), SENDER, new Map())
}
