import { afterEach, expect, test } from 'vitest'

import { exportRequest } from '#test/support/export-request.ts'
import { makeCareerEntry } from '#test/support/make-alumnus.ts'
import { openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData | null = null

afterEach(async () => {
  await data?.close()
  data = null
})

/** One at a competitor who has signed, one who has signed nothing, one with neither. */
async function openThree(): Promise<TestData> {
  data = await openTestData()
  const { api } = data
  const works = (company: string) => [makeCareerEntry({ company })]
  const signed = { ndaSignedOn: '2024-04-01' }
  await api.alumni.create({ familyName: '佐藤', careerEntries: works('青空製作所'), ...signed })
  await api.alumni.create({ familyName: '鈴木', careerEntries: works('株式会社 青空製作所') })
  await api.alumni.create({ familyName: '田中', careerEntries: works('白雲商事'), ...signed })
  await api.confidentiality.saveCompany('青空製作所', { isCompetitor: true })
  return data
}

const REQUEST = exportRequest({ columns: ['name'], purpose: 'contact', allowsNoConsent: true })

test('companies are joined by their folded name, competitors first', async () => {
  const { api } = await openThree()

  const rows = await api.confidentiality.companies()

  expect(rows).toEqual([
    { name: '青空製作所', people: 2, isCompetitor: true, ndaSignedOn: null },
    { name: '白雲商事', people: 1, isCompetitor: false, ndaSignedOn: null },
  ])
})

test('two remarks in a row on a company make it once, and undo takes the last back', async () => {
  const { api, context } = await openThree()

  await Promise.all([
    api.confidentiality.saveCompany('白雲商事', { isCompetitor: true }),
    api.confidentiality.saveCompany('白雲商事', { ndaSignedOn: '2025-01-01' }),
  ])
  const kept = [...context.book.all('organisations').values()].map(({ name }) => name)
  await api.history.undo()

  expect(kept).toEqual(['青空製作所', '白雲商事'])
  const [row] = (await api.confidentiality.companies()).filter(({ name }) => name === '白雲商事')
  expect(row).toMatchObject({ isCompetitor: true, ndaSignedOn: null })
})

test('an export warns of both, stops nobody, and the ledger keeps how many', async () => {
  const { api } = await openThree()

  const check = await api.exporting.check(REQUEST)
  const names = await api.exporting.warned(REQUEST, 0, 10)
  const made = await api.exporting.make(REQUEST)
  await api.exporting.record(made.ticket)

  expect(check.included).toBe(3)
  expect(check.warned).toEqual({ competitor: 2, noNda: 1 })
  expect(names.map(({ name, reasons }) => [name, ...reasons])).toEqual([
    ['佐藤', 'competitor'],
    ['鈴木', 'competitor', 'noNda'],
  ])
  const [line] = await api.ledger.list()
  expect(line?.entry.counts).toMatchObject({ 'warned.competitor': 2, 'warned.noNda': 1 })
})

test('a list for work inside the company asks for no agreement', async () => {
  const { api } = await openThree()

  const check = await api.exporting.check({ ...REQUEST, purpose: 'internal' })

  expect(check.warned).toEqual({ competitor: 2, noNda: 0 })
})

test('a post at a competitor is marked, a letter and a sheet warn of it', async () => {
  const { api, context } = await openThree()
  const person = [...context.book.all('alumni').values()].find(
    ({ familyName }) => familyName === '鈴木',
  )
  if (person === undefined) throw new Error('nobody')

  const letter = await api.letters.write(person.id, { subject: '', body: '' }, 'ja')
  const paper = await api.exporting.personPaper({
    id: person.id,
    what: 'sheet',
    hasPersonnel: false,
    language: 'ja',
    dayForm: 'slash',
    offsetMinutes: 540,
  })

  const [post] = person.careerEntries
  expect(await api.confidentiality.competitorPosts(person.id)).toEqual([post?.id])
  expect(letter.warnings).toEqual(['competitor', 'noNda'])
  expect(paper.warnings).toEqual(['competitor'])
})

test('an open copy counts whom it warns of in the ledger, a sealed one warns of nobody', async () => {
  const { api } = await openThree()

  await api.copying.record('open', 2048, false)
  await api.copying.record('sealed', 2048, false)

  const [sealed, open] = await api.ledger.list()
  expect(open?.entry.counts).toMatchObject({ 'warned.competitor': 2 })
  expect(Object.keys(sealed?.entry.counts ?? {})).toEqual(['included', 'sizeBytes'])
})
