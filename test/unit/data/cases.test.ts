import { expect, test, vi } from 'vitest'

import { BLANK_SET_UP } from '#shared/domain/programme/new-programme.ts'
import { BLANK_POLICY, BLANK_VACANCY } from '#shared/domain/rehire/new-rehiring.ts'
import type { Id } from '#shared/lib/ids.ts'
import { data, open, openHired, page, sato, stepOf, write } from '#test/support/case-data.ts'
import { TODAY } from '#test/support/open-test-data.ts'

test('a case opened without a policy has its steps and warns of the missing policy', async () => {
  const found = await page(await open())

  expect(found.row).toMatchObject({ name: '佐藤', title: '経理', stage: 'considering' })
  expect(found.row.nextStep).toBe('talk')
  expect(found.warnings).toEqual([{ code: 'no-policy' }])
  expect(stepOf(found.case, 'documents')).toMatchObject({
    skippedOn: TODAY,
    skipReason: '在籍時の記録で足りる',
  })
})

test('a case keeps the policy in force, its deadlines, the post and the usual costs', async () => {
  await write('programme', { ...BLANK_POLICY, from: '2024-04-01' })
  const inForce = await write('programme', {
    ...BLANK_POLICY,
    from: '2026-04-01',
    answerDays: 7,
    decideDays: 30,
  })
  await write('programme', { ...BLANK_POLICY, from: '2027-04-01' })
  await write('programme', {
    ...BLANK_SET_UP,
    agencyFeeYen: 1_500_000,
    trainingDays: 30,
    trainingDayYen: 15_000,
  })
  const vacancyId = (await write('cases', {
    ...BLANK_VACANCY,
    title: '工場長',
    positionStatus: 'created',
    department: '製造部',
    openedOn: TODAY,
  })) as Id<'vacancy'>

  const found = await page(await open({ vacancyId, title: '' }))

  expect(found.case).toMatchObject({
    policyId: inForce,
    answerBy: '2026-11-29',
    decideBy: '2026-12-22',
    positionStatus: 'created',
    department: '製造部',
    agencyFeeYen: 1_500_000,
    usualTrainingDays: 30,
    trainingDays: null,
  })
  expect(found.row).toMatchObject({ title: '工場長', due: { what: 'answer' } })
  expect(found.warnings).toEqual([{ code: 'policy-not-announced' }])
})

test('what the dialog says before opening is what the case says after it', async () => {
  await write('programme', { ...BLANK_POLICY, from: '2026-04-01', decideDays: 30 })
  await data.api.alumni.edit(sato, { isDoNotContact: true })
  const opening = { personId: sato, vacancyId: null, openedOn: TODAY } as const

  const before = await data.api.cases.preview({ ...opening, channel: 'jobReturn' })

  const after = await page(await open({ channel: 'jobReturn' }))
  expect(before.warnings).toEqual(after.warnings)
  expect(before.warnings.map(({ code }) => code)).toEqual([
    'do-not-contact',
    'policy-not-announced',
    'job-return-reason',
  ])
  expect(before.decideBy).toBe(after.case.decideBy)
})

test('a step is not skipped without a reason, and is open again once taken back', async () => {
  const id = await open()
  const { id: talk } = stepOf((await page(id)).case, 'talk')

  await expect(data.api.cases.skipStep(id, talk, '　')).rejects.toMatchObject({
    code: 'cases.no-reason',
  })
  await data.api.cases.skipStep(id, talk, '先月話した')
  expect((await page(id)).row.nextStep).toBe('finalInterview')
  await data.api.cases.reopenStep(id, talk)

  const { case: one, row } = await page(id)
  expect(row.nextStep).toBe('talk')
  expect(stepOf(one, 'talk')).toMatchObject({ skippedOn: null, skipReason: '' })
})

test('two fields of a step or a check left in a row are both saved', async () => {
  const id = await openHired()
  const { id: talk } = stepOf((await page(id)).case, 'talk')

  await Promise.all([
    data.api.cases.editStep(id, talk, { result: '前向き' }),
    data.api.cases.finishStep(id, talk),
  ])
  await data.api.cases.join(id, TODAY)
  const { id: check } = (await page(id)).case.checks[0]!
  await Promise.all([
    data.api.cases.editCheck(id, check, { actual: 'ひとりで組めた' }),
    data.api.cases.editCheck(id, check, { doneOn: TODAY }),
  ])

  const { case: one } = await page(id)
  expect(stepOf(one, 'talk')).toMatchObject({ result: '前向き', doneOn: TODAY })
  expect(one.checks[0]).toMatchObject({ actual: 'ひとりで組めた', doneOn: TODAY })
})

test('nobody is turned down without a reason; a decision does its step and can be taken back', async () => {
  const id = await open()
  const decision = { decidedOn: TODAY, decisionReason: '', deciderId: null }

  await expect(
    data.api.cases.decide(id, { ...decision, decision: 'turnDown' }),
  ).rejects.toMatchObject({ code: 'cases.no-reason' })
  await data.api.cases.decide(id, { ...decision, decision: 'hire' })
  const decided = await page(id)
  expect(decided.row.stage).toBe('joining')
  expect(stepOf(decided.case, 'decision').doneOn).toBe(TODAY)
  expect(decided.warnings.map(({ code }) => code)).toContain('no-fairness-review')
  await data.api.cases.undecide(id)

  const { case: one, row } = await page(id)
  expect(row.stage).toBe('considering')
  expect(one).toMatchObject({ decision: null, decidedOn: null })
  expect(stepOf(one, 'decision').doneOn).toBeNull()
})

test('with the day of opening, version and deadlines follow, but for what was set by hand', async () => {
  const spring = await write('programme', { ...BLANK_POLICY, from: '2026-04-01', answerDays: 7 })
  const autumn = await write('programme', {
    ...BLANK_POLICY,
    from: '2026-10-01',
    answerDays: 14,
    decideDays: 30,
  })
  const id = await open({ openedOn: '2026-09-10' })
  await data.api.cases.edit(id, { decideBy: '2026-12-24' })

  await data.api.cases.edit(id, { openedOn: '2026-10-10' })

  expect((await page(id)).case).toMatchObject({
    policyId: autumn,
    answerBy: '2026-10-24',
    decideBy: '2026-12-24',
  })
  await data.api.cases.edit(id, { policyId: spring as Id<'programme'> })
  await data.api.cases.edit(id, { openedOn: '2026-10-11' })
  expect((await page(id)).case).toMatchObject({ policyId: spring, answerBy: '2026-10-18' })
})

test('a case follows a person who was merged, and is not shown while the person is in the trash', async () => {
  const id = await open()
  const other = (await data.api.alumni.create({ familyName: '鈴木' })).ids[0] as Id<'alumnus'>

  await data.api.merging.merge(other, sato, [])
  expect((await data.api.cases.of(other)).map((row) => [row.id, row.name])).toEqual([[id, '鈴木']])
  await data.api.alumni.moveToTrash([other])

  expect(await data.api.cases.list('live')).toEqual([])
  expect(await data.api.cases.get(id)).toBeNull()
})

test('the list reads neither policies nor rules anew for each case', async () => {
  await write('programme', { ...BLANK_POLICY, from: '2026-04-01' })
  await open()
  await open()
  await data.api.cases.list('live')
  const reading = vi.spyOn(data.context.book, 'all')

  await data.api.cases.list('live')

  expect(reading.mock.calls.filter(([name]) => name === 'programme')).toEqual([])
})

test('a case goes to the trash and comes back', async () => {
  const id = await open()

  await data.api.cases.moveToTrash(id)
  expect(await data.api.cases.list('live')).toEqual([])
  expect((await data.api.cases.list('trash')).map((row) => row.id)).toEqual([id])
  await data.api.cases.restore(id)

  expect((await data.api.cases.list('live')).map((row) => row.id)).toEqual([id])
})

test('a talk logged with a case stands on its page', async () => {
  const id = await open()
  await data.api.timeline.log(sato, { kind: 'call', text: '条件を聞いた', caseId: id })
  await data.api.timeline.log(sato, { kind: 'call', text: '別の話' })

  expect((await page(id)).talks.map(({ text }) => text)).toEqual(['条件を聞いた'])
})
