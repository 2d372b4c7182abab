import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { CasePage } from '#renderer/data/cases/case-page.ts'
import type { CaseOpening } from '#renderer/data/cases/open-case.ts'
import type { CaseDecision } from '#renderer/data/groups/cases.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_SET_UP } from '#shared/domain/programme/new-programme.ts'
import { BLANK_POLICY, BLANK_VACANCY } from '#shared/domain/rehire/new-rehiring.ts'
import type { RehireCase, StepKind } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeStint } from '#test/support/make-alumnus.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

const HIRE: CaseDecision = {
  decision: 'hire',
  decidedOn: TODAY,
  decisionReason: '',
  deciderId: null,
}

let data: TestData
let sato: Id<'alumnus'>

beforeEach(async () => {
  data = await openTestData()
  const stints = [
    makeStint({ joinedOn: '2016-04-01', leftOn: '2021-03-31', leavingKind: 'ownChoice' }),
  ]
  const done = await data.api.alumni.create({ familyName: '佐藤', stints })
  sato = done.ids[0] as Id<'alumnus'>
})
afterEach(() => data.close())

async function open(given: Partial<CaseOpening> = {}): Promise<Id<'case'>> {
  const done = await data.api.cases.open({
    personId: sato,
    vacancyId: null,
    title: '経理',
    positionStatus: 'notRecruiting',
    channel: 'alumniHiring',
    template: 'alumni',
    openedOn: TODAY,
    skipReasons: { documents: '在籍時の記録で足りる' },
    ...given,
  })
  return done.ids[0] as Id<'case'>
}

/** A case that is decided for hiring. */
async function openHired(): Promise<Id<'case'>> {
  const id = await open()
  await data.api.cases.decide(id, HIRE)
  return id
}

async function page(id: Id<'case'>): Promise<CasePage> {
  const found = await data.api.cases.get(id)
  if (found === null) throw new Error('no case')
  return found
}

async function write(collection: 'programme' | 'cases', fields: object): Promise<Id> {
  const kind = collection === 'programme' ? 'programme' : 'vacancy'
  const id = data.context.writer.newId(kind)
  await data.context.write({ key: 'acts.cases.edit', facts: {} }, [
    creation(collection, id, fields),
  ])
  return id
}

function stepOf(one: RehireCase, kind: StepKind) {
  const step = one.steps.find((each) => each.kind === kind)
  if (step === undefined) throw new Error(`no ${kind}`)
  return step
}

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

test('a joining saved twice in a row makes one stint', async () => {
  const id = await openHired()

  const answers = await Promise.allSettled([
    data.api.cases.join(id, TODAY),
    data.api.cases.join(id, TODAY),
  ])

  expect(answers).toMatchObject([
    { status: 'fulfilled' },
    { status: 'rejected', reason: { code: 'cases.joined' } },
  ])
  expect((await page(id)).person.stints).toHaveLength(2)
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

test('joining adds one stint to the same person with three checks, and undo takes all back', async () => {
  const id = await open()
  await data.api.cases.edit(id, { department: '経理部', grade: '課長', employmentType: 'regular' })
  await data.api.cases.decide(id, HIRE)

  await data.api.cases.join(id, '2026-11-30')

  const joined = await page(id)
  // It counts from its day on.
  expect(joined.row.stage).toBe('joining')
  expect(joined.case.checks.map(({ dueOn }) => dueOn)).toEqual([
    '2027-02-28',
    '2027-05-30',
    '2027-11-30',
  ])
  expect(joined.stint).toMatchObject({ joinedOn: '2026-11-30', employmentType: 'regular' })
  expect(joined.person.stints).toHaveLength(2)
  expect(joined.person.assignments).toMatchObject([
    { stintId: joined.case.stintId, department: '経理部', grade: '課長', startedOn: '2026-11-30' },
  ])
  await expect(data.api.cases.join(id, TODAY)).rejects.toMatchObject({ code: 'cases.joined' })
  await expect(data.api.cases.undecide(id)).rejects.toMatchObject({ code: 'cases.joined' })

  await data.api.history.undo()

  const back = await page(id)
  expect(back.row.stage).toBe('joining')
  expect(back.person).toMatchObject({ stints: [{ leftOn: '2021-03-31' }], assignments: [] })
  expect(back.case).toMatchObject({ stintId: null, joinedOn: null, checks: [] })
})

test('a joining is taken back later with all that it made, whatever was written since', async () => {
  const id = await open()
  await data.api.cases.edit(id, { department: '経理部' })
  await data.api.cases.decide(id, HIRE)
  await data.api.cases.join(id, TODAY)
  const [check] = (await page(id)).case.checks
  await data.api.cases.editCheck(id, check!.id, { expected: '決算をひとりで組める' })

  await data.api.cases.unjoin(id)

  const back = await page(id)
  expect(back.row.stage).toBe('joining')
  expect(back.person).toMatchObject({ stints: [{ leftOn: '2021-03-31' }], assignments: [] })
  expect(back.case).toMatchObject({ stintId: null, joinedOn: null, checks: [] })
  expect(stepOf(back.case, 'joining').doneOn).toBeNull()
})

test('a joining put on another day moves stint, post, step and checks in one act', async () => {
  const id = await openHired()
  await data.api.cases.edit(id, { department: '経理部' })
  await data.api.cases.join(id, '2027-04-01')
  const [, byHand] = (await page(id)).case.checks
  await data.api.cases.editCheck(id, byHand!.id, { dueOn: '2027-10-15' })

  await data.api.cases.moveJoining(id, '2026-11-01')

  const moved = await page(id)
  expect(moved.row.stage).toBe('settlingIn')
  expect(moved.stint?.joinedOn).toBe('2026-11-01')
  expect(moved.person.assignments).toMatchObject([{ startedOn: '2026-11-01' }])
  expect(stepOf(moved.case, 'joining').doneOn).toBe('2026-11-01')
  expect(moved.case.checks.map(({ dueOn }) => dueOn)).toEqual([
    '2027-02-01',
    '2027-10-15',
    '2027-11-01',
  ])
  await expect(data.api.cases.moveJoining(id, '2021-03-31')).rejects.toMatchObject({
    code: 'alumnus.stints-overlap',
  })
  await data.api.history.undo()
  expect((await page(id)).case.joinedOn).toBe('2027-04-01')
})

test('nobody works here before the day of joining', async () => {
  const id = await openHired()

  await data.api.cases.join(id, '2027-04-01')

  const { person } = await page(id)
  expect(data.context.judging.standing(person)).toMatchObject({
    place: 'left',
    leftOn: '2021-03-31',
    leavingKind: 'ownChoice',
  })
})

test('with the stint taken off by hand no check is due, and the joining can be taken back', async () => {
  const id = await openHired()
  await data.api.cases.join(id, '2026-06-01')
  const { person } = await page(id)
  await data.api.alumni.edit(person.id, { stints: person.stints.slice(0, 1) })

  expect(await page(id)).toMatchObject({ stint: null, dues: [] })
  await data.api.cases.unjoin(id)

  expect((await page(id)).row.stage).toBe('joining')
})

test('no check is due after the person left again', async () => {
  const id = await openHired()
  await data.api.cases.join(id, '2026-04-01')
  const { person, stint } = await page(id)
  const again = { ...stint!, leftOn: '2026-05-31' }
  await data.api.alumni.edit(person.id, { stints: [person.stints[0]!, again] })

  expect(await page(id)).toMatchObject({ dues: [], endedOn: '2026-05-31', row: { due: null } })
})

test('a stint that ended on an unknown day stands in the way of no joining', async () => {
  const { person } = await page(await open())
  const [known] = person.stints
  await data.api.alumni.edit(sato, { stints: [{ ...known!, leftOn: null }] })
  const id = await openHired()

  await data.api.cases.join(id, TODAY)

  expect((await page(id)).person.stints).toHaveLength(2)
})

test('a decision is not undone from under a joining', async () => {
  const id = await open()
  const decided = await data.api.cases.decide(id, HIRE)
  await data.api.cases.join(id, TODAY)

  await expect(data.api.history.undoAct(decided.actId!)).rejects.toMatchObject({
    code: 'cases.joined',
  })

  expect((await page(id)).case).toMatchObject({ decision: 'hire', joinedOn: TODAY })
})

test('a joining does not come back by an undo once the decision was taken back', async () => {
  const id = await openHired()
  await data.api.cases.join(id, TODAY)
  const taken = await data.api.cases.unjoin(id)
  await data.api.cases.undecide(id)

  await expect(data.api.history.undoAct(taken.actId!)).rejects.toMatchObject({
    code: 'cases.not-hired',
  })

  expect((await page(id)).person.stints).toHaveLength(1)
})

test.each(['employeeNo', 'post', 'check'] as const)(
  'a joining of which something was written since (%s) is undone wholly or not at all',
  async (what) => {
    const id = await openHired()
    const joined = await data.api.cases.join(id, TODAY)
    const { person, stint, case: one } = await page(id)
    const post = { startedOn: null, department: '経理部', grade: '' }
    const postId = data.context.writer.newId('assignment')
    const stints = [person.stints[0]!, { ...stint!, employeeNo: '1042' }]
    const assignments = [{ id: postId, stintId: stint!.id, ...post }]
    if (what === 'check') await data.api.cases.editCheck(id, one.checks[0]!.id, { actual: '順調' })
    else await data.api.alumni.edit(sato, what === 'post' ? { assignments } : { stints })

    await expect(data.api.history.undoAct(joined.actId!)).rejects.toMatchObject({
      code: 'cases.joining-changed',
    })

    const kept = await page(id)
    expect(kept.case).toMatchObject({ joinedOn: TODAY, stintId: stint!.id })
    expect(kept.person.stints).toHaveLength(2)
    await data.api.cases.unjoin(id)
    expect((await page(id)).person).toMatchObject({ stints: [{}], assignments: [] })
  },
)

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

test('nobody joins without a decision to hire, nor while an earlier stint goes on', async () => {
  const id = await open()
  await expect(data.api.cases.join(id, TODAY)).rejects.toMatchObject({ code: 'cases.not-hired' })
  await data.api.cases.decide(id, HIRE)

  await expect(data.api.cases.join(id, '2021-03-31')).rejects.toMatchObject({
    code: 'alumnus.stints-overlap',
  })
})

test('who joined by a case is not warned of as somebody who came back before', async () => {
  const announcements = [
    { id: data.context.writer.newId('announcement'), announcedOn: '2026-04-01', scope: 'company' },
  ].map((one) => ({ ...one, audience: '', medium: '', fileName: '' }))
  await write('programme', { ...BLANK_POLICY, from: '2026-04-01', announcements })
  const id = await open()
  await data.api.cases.decide(id, HIRE)
  await data.api.cases.join(id, TODAY)

  expect((await page(id)).warnings.map(({ code }) => code)).toEqual(['no-fairness-review'])
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
