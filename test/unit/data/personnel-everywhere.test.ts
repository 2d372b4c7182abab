import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { EXPORT_FORMATS } from '#renderer/data/exporting/request.ts'
import { INVITE_FORMATS } from '#renderer/data/inviting/request.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import { addEvent } from '#test/support/event-desk.ts'
import { exportOfAll } from '#test/support/export-request.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'
import { tellAll } from '#test/support/paper.ts'
import { fillPersonnelData } from '#test/support/personnel-data.ts'
import { HER_SECRETS, OTHER_SECRETS } from '#test/support/personnel-words.ts'

const HERS = Object.values(HER_SECRETS)
const ALL = [...HERS, ...Object.values(OTHER_SECRETS), '7654321']
const COPY = { language: 'ja', version: '0.1.0' } as const

let data: TestData
let filled: Awaited<ReturnType<typeof fillPersonnelData>>

beforeAll(async () => {
  data = await openTestData()
  filled = await fillPersonnelData(data)
})
afterAll(() => data.close())

/** The words for personnel alone that something tells. */
function leaksIn(told: unknown): readonly string[] {
  const text = textOf(told)
  return ALL.filter((word) => text.includes(word))
}

/** The texts of what was made; a workbook and a copy are ZIPs, a mail is in base 64. */
function textOf(told: unknown): string {
  if (typeof told === 'string') return told
  if (!(told instanceof Uint8Array)) return JSON.stringify(told)
  if (told[0] === 0x50 && told[1] === 0x4b) {
    return Object.entries(unzipSync(told))
      .flatMap(([name, part]) => [name, strFromU8(part)])
      .join('\n')
  }
  const texts = ['utf-8', 'shift_jis'].map((name) => new TextDecoder(name).decode(told))
  const [text = ''] = texts
  const coded = text.match(/(?:^[A-Za-z0-9+/=]{8,}\r?\n?)+/gm) ?? []
  const words = text.match(/(?<==\?UTF-8\?B\?)[^?]+/gi) ?? []
  const decoded = [...coded, ...words].map((code) => Buffer.from(code, 'base64').toString('utf8'))
  return [...texts, ...decoded, text.replace(/\r\n[ \t]/g, '')].join('\n')
}

test.each(EXPORT_FORMATS)('%s and its preview', async (format) => {
  const { exporting } = data.api
  const made = await exporting.make(exportOfAll(format))

  expect(leaksIn('bytes' in made ? made.bytes : made)).toEqual([])
  expect(leaksIn(await exporting.check(exportOfAll(format)))).toEqual([])
})

test.each(INVITE_FORMATS)('invitations to another event as %s', async (format) => {
  const { api } = data
  const eventId = await addEvent(api, { title: '公の交流会', startsOn: '2027-04-18' })

  const made = await api.inviting.make({
    eventId,
    source: { kind: 'query', query: DEFAULT_QUERY },
    subject: '{イベント名}のご案内',
    body: '{氏名}\nどうぞ',
    format,
    channel: 'email',
    hasCalendar: true,
    allowsNoConsent: true,
    isAgain: true,
    recipient: '本人',
    language: 'ja',
    replacement: 'nearest',
  })

  expect(made.count).toBe(1)
  expect(textOf(made.bytes)).toContain('公の交流会')
  expect(leaksIn(made.bytes)).toEqual([])
})

test('the year as a calendar’s file', async () => {
  const file = await data.api.calendar.makeYear(2026, 'ja')

  await data.api.calendar.recordYear(2026)

  expect(leaksIn(file)).toEqual([])
  const [line] = await data.api.ledger.list()
  expect(line?.entry.counts).toEqual({ 'leftOut.personnel': 4 })
})

test('what is sent out of such an event on purpose is in the ledger as that', async () => {
  const { calendar, inviting, ledger } = data.api
  const file = await calendar.makeEvent(filled.eventId)
  await calendar.recordEvent(filled.eventId)
  await inviting.recordPaper(filled.eventId, 'badges', 'open', '当日の受付')

  expect(leaksIn(file)).toContain(HER_SECRETS.eventTitle)
  expect(leaksIn(file)).not.toContain(OTHER_SECRETS.eventNote)
  const counts = (await ledger.list()).slice(0, 2).map(({ entry }) => entry.counts)
  expect(counts).toEqual([{ included: 1, personnel: 1 }, { personnel: 1 }])
})

test('the yearly report', async () => {
  const { figures } = data.api
  const year = await figures.of(2026)

  expect(leaksIn([year, await figures.now()])).toEqual([])
  expect(year.figures.numbers.held).toBe(2)
  expect(year.figures.groups).toHaveLength(1)
})

test('Today and the first screen', async () => {
  const { api } = data
  const most = { step: 99, case: 99, reply: 99, question: 99, story: 99, contact: 99, soon: 99 }
  const today = await api.today.list(TODAY, most)
  const list = await api.alumni.list(DEFAULT_QUERY)

  const kinds = [...today.first, ...today.parts.flatMap(({ rows }) => rows)].map(({ kind }) => kind)
  for (const kind of ['step', 'case', 'reply', 'question', 'story', 'contact'] as const)
    expect(kinds).toContain(kind)
  expect(leaksIn([today, list, await api.programme.modules()])).toEqual([])
})

test('search and the palette', async () => {
  const { alumni, events } = data.api
  const found: string[] = []
  for (const word of ALL) {
    const query = { ...DEFAULT_QUERY, text: word }
    const people = await alumni.search(word, 10)
    const list = await alumni.list(query)
    const rows = await events.find(word, 10)
    if (people.length + list.total + rows.length > 0) found.push(word)
  }

  expect(found).toEqual([])
  expect(await alumni.search('公の話', 10)).toHaveLength(1)
})

test.each([
  ['sheet', 'person-sheet'],
  ['everything', 'person-everything'],
] as const)('a person’s paper (%s)', async (what, format) => {
  const { api } = data
  const request = {
    id: filled.personId,
    what,
    language: 'ja',
    dayForm: 'slash',
    offsetMinutes: 540,
  } as const
  await api.fairness.recordPaper(filled.caseId, '内密の宛先')

  const paper = await api.exporting.personPaper({ ...request, hasPersonnel: false })
  const whole = await api.exporting.personPaper({ ...request, hasPersonnel: true })
  await api.exporting.recordPaper({ ...request, hasPersonnel: false }, '社内', 'internal')
  await api.exporting.recordPaper({ ...request, hasPersonnel: true }, '本人', '請求')

  const told = tellAll(paper.sections)
  expect(leaksIn(told)).toEqual([])
  expect(told).not.toContain('内密')
  expect(told).not.toMatch(/(cas|evt|igr)_/)
  expect(told).toContain('公の話')
  // What gave way between two machines is the person's to know, and no colleague's.
  expect(told.includes('公の別の備考')).toBe(what === 'everything')
  if (what === 'everything') {
    // What was decided on taking part is the person's to know.
    expect(told).toContain('公の例外の理由')
    expect(HERS.filter((word) => !tellAll(whole.sections).includes(word))).toEqual([])
  }
  const [last, first] = (await api.ledger.list()).map(({ entry }) => entry)
  const count = paper.personnelCount
  expect(count).toBeGreaterThan(0)
  expect(first).toMatchObject({ format, counts: { 'leftOut.personnel': count } })
  expect(last).toMatchObject({ format, counts: { personnel: count } })
})

test('an open copy', async () => {
  const { copying, ledger } = data.api
  const copy = await copying.open({ ...COPY, hasPersonnel: false })
  const whole = await copying.open({ ...COPY, hasPersonnel: true })
  await copying.record('open', whole.length, true)

  expect(leaksIn(copy)).toEqual([])
  expect(textOf(copy)).toContain('公の話')
  expect(textOf(copy)).toContain('公の別の備考')
  const text = textOf(whole)
  expect(ALL.filter((word) => word !== HER_SECRETS.casePay && !text.includes(word))).toEqual([])
  const count = await copying.personnelCount()
  expect((await ledger.list())[0]?.entry.counts).toMatchObject({ personnel: count })
})

test('the ledger and the labels of acts', async () => {
  const { api, context, journal } = data
  const labels = journal.parts.map(({ text }) => (JSON.parse(text) as { label: unknown }).label)

  expect(leaksIn([await api.ledger.list(), ...context.book.all('ledger').values()])).toEqual([])
  expect(labels.length).toBeGreaterThan(5)
  expect(leaksIn([labels, await api.history.next()])).toEqual([])
})
