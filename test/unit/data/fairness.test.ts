import { afterEach, expect, test } from 'vitest'

import type { CaseFairness } from '#renderer/data/groups/fairness.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import type { FairnessReview } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'
import { addCase, addPerson } from '#test/support/rehire-data.ts'

let data: TestData | null = null

afterEach(async () => {
  await data?.close()
  data = null
})

interface Opened extends TestData {
  readonly caseId: Id<'case'>
  readonly reviewId: FairnessReview['id']
  readonly approverId: Id<'staff'>
}

/** A case with one review that lacks nothing but its approval. */
async function openReviewed(): Promise<Opened> {
  data = await openTestData()
  const { api } = data
  const caseId = await addCase(data, await addPerson(data))
  await api.fairness.add(caseId)
  const approver = await api.settings.saveStaff(null, { name: '田中 部長' })
  const approverId = approver.ids[0] as Id<'staff'>
  const reviewId = (await api.fairness.of(caseId))?.reviews[0]?.id
  if (reviewId === undefined) throw new Error('no review')
  await api.fairness.edit(caseId, reviewId, {
    bandLowYen: 6_000_000,
    bandHighYen: 7_000_000,
    headcount: 4,
    reason: '他社での経験',
    approverId,
  })
  return { ...data, caseId, reviewId, approverId }
}

async function offer({ context }: Opened, caseId: Id<'case'>, payYen: number): Promise<void> {
  const one = context.book.get('cases', caseId)
  const change = one && diffRecord('cases', one, { payYen })
  await context.write({ key: 'acts.test', facts: {} }, change === null ? [] : [change])
}

const reviewOf = (of: CaseFairness | null): FairnessReview | undefined => of?.reviews[0]

test('a review takes grade and pay from the case, and goes with them until it is approved', async () => {
  const opened = await openReviewed()
  const { api, caseId } = opened

  await offer(opened, caseId, 6_800_000)

  expect(reviewOf(await api.fairness.of(caseId))).toMatchObject({
    grade: '課長',
    offeredYen: 6_800_000,
    reviewedOn: TODAY,
  })
})

test('an approval holds until the offer is changed, and undo brings it back', async () => {
  const opened = await openReviewed()
  const { api, caseId, reviewId } = opened

  await api.fairness.approve(caseId, reviewId, TODAY)
  const approved = await api.fairness.of(caseId)
  await offer(opened, caseId, 7_200_000)
  const changed = await api.fairness.of(caseId)
  await api.history.undo()

  expect(approved?.holdingId).toBe(reviewId)
  expect(changed?.holdingId).toBeNull()
  expect(reviewOf(changed)?.offeredYen).toBe(6_500_000)
  expect((await api.fairness.of(caseId))?.holdingId).toBe(reviewId)
})

test('what is not complete, or lies ahead, is not approved', async () => {
  const { api, caseId, reviewId } = await openReviewed()

  await expect(api.fairness.approve(caseId, reviewId, '2026-11-23')).rejects.toMatchObject({
    code: 'fairness.day-ahead',
  })
  await api.fairness.edit(caseId, reviewId, { reason: '' })
  await expect(api.fairness.approve(caseId, reviewId, TODAY)).rejects.toMatchObject({
    code: 'fairness.incomplete',
  })

  expect(reviewOf(await api.fairness.of(caseId))?.approvedOn).toBeNull()
})

test('a low end above the high one is refused and nothing is saved', async () => {
  const { api, caseId, reviewId } = await openReviewed()

  await expect(
    api.fairness.edit(caseId, reviewId, { bandLowYen: 7_000_001 }),
  ).rejects.toMatchObject({ code: 'fairness.band-order' })

  expect(reviewOf(await api.fairness.of(caseId))?.bandLowYen).toBe(6_000_000)
})

test('an approved review is neither changed nor removed before its approval is taken back', async () => {
  const { api, caseId, reviewId } = await openReviewed()
  await api.fairness.approve(caseId, reviewId, TODAY)

  await expect(api.fairness.edit(caseId, reviewId, { headcount: 1 })).rejects.toMatchObject({
    code: 'fairness.approved',
  })
  await expect(api.fairness.remove(caseId, reviewId)).rejects.toMatchObject({
    code: 'fairness.approved',
  })
  await api.fairness.takeBack(caseId, reviewId)
  await api.fairness.remove(caseId, reviewId)

  expect((await api.fairness.of(caseId))?.reviews).toEqual([])
})

test('the paper names the post as the board does, once the vacancy is erased too', async () => {
  const { api, context, caseId, reviewId } = await openReviewed()
  const made = await api.vacancies.create({ title: '経理職', positionStatus: 'open' })
  const vacancyId = made.ids[0] as Id<'vacancy'>
  await api.cases.edit(caseId, { vacancyId, title: '経理職' })
  const erased = { title: '', erasedAt: '2026-11-22T00:00:00.000Z' }
  const change = diffRecord('cases', context.book.get('cases', vacancyId)!, erased)
  await context.write({ key: 'acts.test', facts: {} }, [change!])

  const paper = await api.fairness.paper(caseId, reviewId)

  expect(paper.title).toBe('経理職')
})

test('the paper names person, approver and band, and the ledger knows that it went out', async () => {
  const { api, caseId, reviewId } = await openReviewed()
  await api.fairness.approve(caseId, reviewId, TODAY)

  const paper = await api.fairness.paper(caseId, reviewId)
  await api.fairness.recordPaper(caseId, '社内（経営）')

  expect(paper).toMatchObject({ name: '佐藤 花子', approverName: '田中 部長', policy: null })
  const [line] = await api.ledger.list()
  expect(line?.entry).toMatchObject({
    kind: 'print',
    format: 'fairness-review',
    recipient: '社内（経営）',
    counts: { personnel: 1 },
  })
  expect(line?.peopleCount).toBe(1)
})
