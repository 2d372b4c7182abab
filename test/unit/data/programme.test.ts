import { afterEach, expect, test } from 'vitest'

import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_SET_UP } from '#shared/domain/programme/new-programme.ts'
import { BLANK_CASE } from '#shared/domain/rehire/new-rehiring.ts'
import { nextId } from '#test/support/make-alumnus.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

const open: TestData[] = []
async function start(): Promise<TestData> {
  const data = await openTestData()
  open.push(data)
  return data
}
afterEach(async () => {
  for (const data of open.splice(0)) await data.close()
})

test('a programme begins blank, and is written field by field into one record', async () => {
  const { api } = await start()
  expect(await api.programme.setUp()).toEqual(BLANK_SET_UP)

  const first = await api.programme.saveSetUp({ goals: ['branding'] })
  const second = await api.programme.saveSetUp({ budgetYen: 300_000 })

  expect(second.ids).toEqual(first.ids)
  expect(await api.programme.setUp()).toMatchObject({ goals: ['branding'], budgetYen: 300_000 })
})

test('two first saves at once make one record that holds both', async () => {
  const { api } = await start()

  const [first, second] = await Promise.all([
    api.programme.saveSetUp({ goals: ['branding'] }),
    api.programme.saveSetUp({ budgetYen: 300_000 }),
  ])

  expect(second.ids).toEqual(first.ids)
  expect(await api.programme.setUp()).toMatchObject({ goals: ['branding'], budgetYen: 300_000 })
})

test('goals in another order are a change, and undo brings the order back', async () => {
  const { api } = await start()
  await api.programme.saveSetUp({ goals: ['branding', 'rehire'] })

  await api.programme.saveSetUp({ goals: ['rehire', 'branding'] })
  expect((await api.programme.setUp()).goals).toEqual(['rehire', 'branding'])
  await api.history.undo()

  expect((await api.programme.setUp()).goals).toEqual(['branding', 'rehire'])
})

test('what a company settled goes before the sample, and of two the one begun first', async () => {
  const { api, context } = await start()
  const begin = (consentText: string, isSample: boolean) =>
    context.write({ key: 'acts.programme.set-up', facts: {} }, [
      creation('programme', nextId('programme'), { ...BLANK_SET_UP, consentText }, isSample),
    ])

  await begin('見本', true)
  expect((await api.programme.setUp()).consentText).toBe('見本')
  await begin('先', false)
  await begin('後', false)

  expect((await api.programme.setUp()).consentText).toBe('先')
})

test('a target is set, changed in its place, and taken away', async () => {
  const { api } = await start()
  const targets = async () =>
    (await api.programme.setUp()).targets
      .map((one) => [one.fiscalYear, one.figure, one.value] as const)
      .toSorted(([a], [b]) => a - b)

  await api.programme.setTarget(2026, 'rehires', 2)
  await api.programme.setTarget(2027, 'rehires', 4)
  await api.programme.setTarget(2026, 'rehires', 3)
  expect(await targets()).toEqual([
    [2026, 'rehires', 3],
    [2027, 'rehires', 4],
  ])
  await api.programme.setTarget(2026, 'rehires', null)

  expect(await targets()).toEqual([[2027, 'rehires', 4]])
})

test('a module that no goal needs is hidden until it holds a record that is not in the trash', async () => {
  const { api, context } = await start()
  await api.programme.saveSetUp({ goals: ['branding'] })
  expect(await api.programme.modules()).toEqual(['stories', 'events'])

  await context.write({ key: 'acts.undo', facts: {} }, [
    creation('cases', nextId('case'), { ...BLANK_CASE, personId: null, openedOn: TODAY }),
  ])
  expect(await api.programme.modules()).toEqual(['rehire', 'stories', 'events'])
  await api.history.undo()

  expect(await api.programme.modules()).toEqual(['stories', 'events'])
})

test('wishes and key people among the alumni keep their modules shown', async () => {
  const { api } = await start()
  await api.programme.saveSetUp({ goals: ['branding'] })
  const wish = {
    interest: 'yes',
    role: '',
    place: '',
    hours: '',
    earliestOn: null,
    note: '',
  } as const

  await api.alumni.create({
    familyName: '佐藤',
    wishes: [{ id: nextId('wish'), asOf: TODAY, ...wish }],
    tags: [{ id: nextId('tag'), name: 'キーパーソン' }],
  })

  expect(await api.programme.modules()).toEqual(['rehire', 'stories', 'events', 'keyPeople'])
})

test('the checklist counts rules and policies that are not in the trash', async () => {
  const { api } = await start()
  const isDone = async (step: string) =>
    (await api.programme.checklist()).lines.find((line) => line.step === step)?.isDone
  expect(await isDone('policy')).toBe(false)

  const done = await api.policies.save(null, { from: TODAY })
  expect(await isDone('policy')).toBe(true)
  await api.policies.trash(done.ids[0] as never)

  expect(await isDone('policy')).toBe(false)
})

test('the checklist is put away, and undo brings it back', async () => {
  const { api } = await start()

  await api.programme.putChecklistAway()
  expect((await api.programme.checklist()).isPutAway).toBe(true)
  await api.history.undo()

  expect((await api.programme.checklist()).isPutAway).toBe(false)
})
