import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'

import { EXPORT_FORMATS } from '#renderer/data/exporting/request.ts'
import type { PersonPaperKind } from '#renderer/data/exporting/request.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import { BLANK_POLICY } from '#shared/domain/rehire/new-rehiring.ts'
import { addEvent, madeBy } from '#test/support/event-desk.ts'
import { exportOfAll } from '#test/support/export-request.ts'
import { makeContactPoint, nextId } from '#test/support/make-alumnus.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'
import { tellAll } from '#test/support/paper.ts'
import { addCase } from '#test/support/rehire-data.ts'

/** Stands in every text that is for the personnel department alone. */
const SECRET = '門外不出'
const OPEN = { language: 'ja', version: '0.1.0' } as const

let data: TestData | null = null

afterEach(async () => {
  await data?.close()
  data = null
})

async function openSecrets() {
  data = await openTestData()
  const { api, context } = data
  const created = await api.alumni.create({
    familyName: '佐藤',
    givenName: '花子',
    exitNote: SECRET,
    note: '公の備考',
    contactPoints: [
      makeContactPoint({ value: 'hanako@example.jp' }),
      makeContactPoint({ kind: 'address', value: '東京都千代田区1-1', postalCode: '100-0001' }),
    ],
  })
  const personId = created.ids[0] as Parameters<typeof addCase>[1]
  const caseId = await addCase(data, personId, { title: SECRET, note: SECRET })
  const words = { writtenOn: TODAY, facts: SECRET, opinions: SECRET }
  await api.rehireNotes.add({ caseId }, words)
  const talk = { text: SECRET, nextStep: SECRET, companyGain: SECRET, nextStepDueOn: TODAY }
  await api.timeline.log(personId, { ...talk, scope: 'personnel' })
  await api.timeline.log(personId, { text: '公の話' })
  const announcement = { announcedOn: TODAY, audience: '全社員', medium: '掲示' }
  await context.write({ key: 'acts.test', facts: {} }, [
    creation('programme', context.writer.newId('programme'), {
      ...BLANK_POLICY,
      from: TODAY,
      announcements: [
        { id: nextId('announcement'), ...announcement, fileName: SECRET, scope: 'personnel' },
        { id: nextId('announcement'), ...announcement, fileName: '周知文.pdf', scope: 'company' },
      ],
    }),
  ])
  return { ...data, personId, caseId }
}

/** The texts of what was made: a workbook is a ZIP of XML. */
function told(made: unknown): string {
  const bytes = (made as { readonly bytes?: Uint8Array }).bytes
  if (bytes === undefined) return JSON.stringify(made)
  if (bytes[0] !== 0x50) return ['utf-8', 'shift_jis'].map((name) => decode(bytes, name)).join('')
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n')
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

const paperOf = (personId: Parameters<typeof addCase>[1], what: PersonPaperKind) =>
  ({ id: personId, what, language: 'ja', dayForm: 'slash', offsetMinutes: 540 }) as const

test.each(EXPORT_FORMATS)('nothing for personnel alone goes out as %s', async (format) => {
  const { api } = await openSecrets()

  const made = await api.exporting.make(exportOfAll(format))

  expect(told(made)).toMatch(/佐藤|hanako/)
  expect(told(made)).not.toContain(SECRET)
})

test.each(['sheet', 'everything'] as const)(
  'a paper (%s) leaves out what is for personnel alone, unless asked for on purpose',
  async (what) => {
    const { api, personId } = await openSecrets()
    const request = paperOf(personId, what)

    const paper = await api.exporting.personPaper({ ...request, hasPersonnel: false })
    const whole = await api.exporting.personPaper({ ...request, hasPersonnel: true })
    await api.exporting.recordPaper({ ...request, hasPersonnel: false }, '社内', 'internal')
    await api.exporting.recordPaper({ ...request, hasPersonnel: true }, '本人', '請求')

    expect(JSON.stringify(paper.sections)).toContain('公の話')
    expect(JSON.stringify(paper.sections)).not.toContain(SECRET)
    expect(JSON.stringify(whole.sections)).toContain(SECRET)
    const count = what === 'sheet' ? 1 : 4
    const counts = (await api.ledger.list()).map(({ entry }) => entry.counts)
    expect(counts).toEqual([
      { included: 1, personnel: count },
      { included: 1, 'leftOut.personnel': count },
    ])
  },
)

test('a paper names no gathering, case or entry that is for personnel alone', async () => {
  const { api, personId, caseId } = await openSecrets()
  const event = { title: SECRET, startsOn: TODAY, scope: 'personnel' } as const
  const eventId = await addEvent(api, event, [personId])
  await api.timeline.log(personId, { text: '案件の話', caseId, gatheringId: eventId })
  await api.fairness.recordPaper(caseId, '社長室あて')
  await api.rehireNotes.open({ personId })
  const request = paperOf(personId, 'everything')

  const paper = await api.exporting.personPaper({ ...request, hasPersonnel: false })
  const whole = await api.exporting.personPaper({ ...request, hasPersonnel: true })

  const told = JSON.stringify(paper.sections)
  expect(told).toContain('案件の話')
  for (const word of [SECRET, caseId, eventId, '社長室', '再雇用', '公平']) {
    expect(told).not.toContain(word)
  }
  // Exit note, case, note and talk, a part in the event, two entries of the ledger.
  expect(paper.personnelCount).toBe(7)
  expect(JSON.stringify(whole.sections)).toContain('社長室')
})

test('a paper on purpose names post, policy and case, and shows the id of none', async () => {
  const { api, context, personId, caseId } = await openSecrets()
  const vacancy = await api.vacancies.create({ title: '経理職', positionStatus: 'open' })
  const vacancyId = madeBy('vacancy', vacancy)
  const policy = [...context.book.all('programme').values()].find(
    ({ kind }) => kind === 'rehirePolicy',
  )
  if (policy === undefined) throw new Error('no policy')
  await addCase({ context }, personId, { vacancyId, policyId: policy.id })
  await api.timeline.log(personId, { text: '案件の話', caseId })

  const paper = await api.exporting.personPaper({
    ...paperOf(personId, 'everything'),
    hasPersonnel: true,
  })

  const told = tellAll(paper.sections)
  expect(told).toContain('募集枠: 経理職')
  expect(told).toContain('規程の版: 2026/11/22')
  expect(told).toContain(`案件: ${SECRET}`)
  expect(told).not.toMatch(new RegExp(`: (${vacancyId}|${policy.id})`))
  expect(told).not.toContain(`案件: ${caseId}`)
})

test('an open copy leaves out what is for personnel alone, in CSV and JSON alike', async () => {
  const { api } = await openSecrets()

  const copy = told({ bytes: await api.copying.open({ ...OPEN, hasPersonnel: false }) })
  const whole = told({ bytes: await api.copying.open({ ...OPEN, hasPersonnel: true }) })
  await api.copying.record('open', 2048, false)

  expect(copy).toContain('公の話')
  expect(copy).toContain('周知文.pdf')
  expect(copy).not.toContain(SECRET)
  expect(whole).toContain(SECRET)
  const [line] = await api.ledger.list()
  expect(line?.entry.counts).toMatchObject({ 'leftOut.personnel': 5 })
})

test('neither search nor the list nor Today holds what is for personnel alone', async () => {
  const { api, personId } = await openSecrets()

  const found = await api.alumni.search(SECRET, 10)
  const list = await api.alumni.list(DEFAULT_QUERY)
  const today = await api.today.list(TODAY, {})

  expect(found).toEqual([])
  expect(await api.alumni.search('公の話', 10)).toHaveLength(1)
  expect(JSON.stringify(list)).not.toContain(SECRET)
  expect(JSON.stringify(today)).toContain(personId)
  expect(JSON.stringify(today)).not.toContain(SECRET)
})

test('a talk made for personnel alone later is found no more', async () => {
  const { api, personId } = await openSecrets()
  expect(await api.alumni.search('公の話', 10)).toHaveLength(1)
  const talk = (await api.timeline.of(personId)).find(
    ({ interaction }) => interaction.text === '公の話',
  )
  if (talk === undefined) throw new Error('no talk')

  await api.timeline.edit(talk.interaction.id, { scope: 'personnel' })

  expect(await api.alumni.search('公の話', 10)).toEqual([])
})
