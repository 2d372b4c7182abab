import { afterEach, expect, test } from 'vitest'

import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_CASE } from '#shared/domain/rehire/new-rehiring.ts'
import type { Id } from '#shared/lib/ids.ts'
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

const NOTICE = {
  announcedOn: '2026-04-01',
  audience: '全社員',
  medium: '朝礼',
  fileName: '再雇用規程_第1版.pdf',
  scope: 'company',
} as const

async function addVersion(data: TestData, from: string, more: object = {}) {
  const done = await data.api.policies.save(null, { from, ...more })
  return done.ids[0] as Id<'programme'>
}

async function openCase(data: TestData, policyId: Id<'programme'>): Promise<void> {
  await data.context.write({ key: 'acts.undo', facts: {} }, [
    creation('cases', nextId('case'), { ...BLANK_CASE, policyId, personId: null, openedOn: TODAY }),
  ])
}

test('neither making nor editing a version that a case was opened under can be undone', async () => {
  const data = await start()
  const made = await data.api.policies.save(null, { from: '2026-04-01' })
  const second = await addVersion(data, '2027-04-01')
  const edited = await data.api.policies.save(second, {
    from: '2027-04-01',
    conditions: '在籍2年以上',
  })
  await openCase(data, made.ids[0] as Id<'programme'>)
  await openCase(data, second)
  const before = await data.api.policies.list()

  for (const { actId } of [edited, made]) {
    await expect(data.api.history.undoAct(actId!)).rejects.toMatchObject({
      code: 'policies.stored-by-case',
      facts: { count: 1 },
    })
  }

  expect(await data.api.policies.list()).toEqual(before)
})

test('an undo that is refused does not stand before what was done earlier', async () => {
  const data = await start()
  await data.api.programme.saveSetUp({ budgetYen: 300_000 })
  const id = await addVersion(data, '2026-04-01')
  await openCase(data, id)

  await data.api.history.undo()
  await expect(data.api.history.undo()).rejects.toMatchObject({ code: 'policies.stored-by-case' })
  await data.api.history.undo()

  expect((await data.api.programme.setUp()).budgetYen).toBeNull()
  expect(await data.api.policies.list()).toHaveLength(1)
})

test('versions stand newest first, one of them in force, each with its differences', async () => {
  const data = await start()
  const first = await addVersion(data, '2025-04-01', { name: '第1版', waitingMonths: 6 })
  const second = await addVersion(data, '2026-04-01', { name: '第2版', waitingMonths: 12 })
  const third = await addVersion(data, '2027-04-01', {
    name: '第3版',
    waitingMonths: 12,
    isOnceOnly: false,
  })

  const versions = await data.api.policies.list()

  expect(versions.map(({ policy }) => policy.id)).toEqual([third, second, first])
  expect(versions.map(({ isInForce }) => isInForce)).toEqual([false, true, false])
  expect(versions.map(({ changed }) => changed)).toEqual([['isOnceOnly'], ['waitingMonths'], null])
})

test('a version counts as announced once an announcement of it was made', async () => {
  const data = await start()
  const id = await addVersion(data, '2026-04-01')
  const announced = async () => (await data.api.policies.list())[0]?.isAnnounced

  await data.api.policies.saveAnnouncement(id, null, { ...NOTICE, announcedOn: '2026-11-23' })
  expect(await announced()).toBe(false)
  await data.api.policies.saveAnnouncement(id, null, NOTICE)
  expect(await announced()).toBe(true)
  await data.api.history.undo()

  expect(await announced()).toBe(false)
})

test('an announcement is changed in its place and taken out', async () => {
  const data = await start()
  const id = await addVersion(data, '2026-04-01')
  await data.api.policies.saveAnnouncement(id, null, NOTICE)
  const listed = async () => (await data.api.policies.list())[0]?.policy.announcements ?? []
  const noticeId = (await listed())[0]?.id as Id<'announcement'>

  await data.api.policies.saveAnnouncement(id, noticeId, { ...NOTICE, medium: 'メール' })
  expect(await listed()).toEqual([{ id: noticeId, ...NOTICE, medium: 'メール' }])
  await data.api.policies.removeAnnouncement(id, noticeId)

  expect(await listed()).toEqual([])
})

test('the terms of a version that a case was opened under stay as they are', async () => {
  const data = await start()
  const id = await addVersion(data, '2026-04-01', { waitingMonths: 6 })
  await openCase(data, id)
  const refused = { code: 'policies.stored-by-case', facts: { count: 1 } }

  const change = data.api.policies.save(id, { from: '2026-04-01', waitingMonths: 12 })
  await expect(change).rejects.toMatchObject(refused)
  await expect(data.api.policies.trash(id)).rejects.toMatchObject(refused)

  expect(await data.api.policies.list()).toMatchObject([
    { policy: { waitingMonths: 6 }, caseCount: 1 },
  ])
})

test('a case leaves announcements and note of its version open to be written', async () => {
  const data = await start()
  const id = await addVersion(data, '2026-04-01', { waitingMonths: 6 })
  await openCase(data, id)

  await data.api.policies.saveAnnouncement(id, null, NOTICE)
  await data.api.policies.save(id, { from: '2026-04-01', waitingMonths: 6, note: '労使で確認' })

  expect(await data.api.policies.list()).toMatchObject([
    { policy: { note: '労使で確認', announcements: [NOTICE] }, isAnnounced: true },
  ])
})

test('a version without a case is changed, moved to the trash, and put back', async () => {
  const data = await start()
  const id = await addVersion(data, '2026-04-01', { waitingMonths: 6 })

  await data.api.policies.save(id, { from: '2026-05-01', waitingMonths: null })
  expect(await data.api.policies.list()).toMatchObject([
    { policy: { from: '2026-05-01', waitingMonths: null } },
  ])
  await data.api.policies.trash(id)
  expect(await data.api.policies.list()).toEqual([])
  expect(await data.api.policies.inTrash()).toMatchObject([{ id }])
  await data.api.policies.restore(id)

  expect(await data.api.policies.list()).toHaveLength(1)
})

test('the next version begins with the terms in force, without announcements and note', async () => {
  const data = await start()
  const terms = {
    conditions: '在籍3年以上',
    waitingMonths: 6,
    isOnceOnly: false,
    note: '労使で確認',
  }
  const id = await addVersion(data, '2026-04-01', { name: '第1版', ...terms })
  await addVersion(data, '2030-04-01', { name: '先の版', waitingMonths: 24 })
  await data.api.policies.saveAnnouncement(id, null, NOTICE)

  const done = await data.api.policies.makeNext({ name: '第2版', from: '2027-04-01' })

  const made = (await data.api.policies.list()).find(({ policy }) => policy.id === done.ids[0])
  expect(made?.policy).toMatchObject({
    ...terms,
    name: '第2版',
    from: '2027-04-01',
    note: '',
    announcements: [],
  })
  expect(made?.changed).toEqual([])
})
