import { expect, test } from 'vitest'

import { BLANK_POLICY } from '#shared/domain/rehire/new-rehiring.ts'
import { data, HIRE, open, openHired, page, sato, stepOf, write } from '#test/support/case-data.ts'
import { TODAY } from '#test/support/open-test-data.ts'

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
