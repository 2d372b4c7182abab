import { afterEach, expect, test } from 'vitest'

import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_PARTICIPATION } from '#shared/domain/gathering/new-gathering.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import type { Id } from '#shared/lib/ids.ts'
import { detailOf } from '#test/support/event-desk.ts'
import { ABE, fillInviteData, listedIn, SATO, TAKAHASHI } from '#test/support/invite-data.ts'
import { NOW_MS, openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

const open: TestData[] = []
let nowMs = NOW_MS
afterEach(async () => {
  for (const data of open.splice(0)) await data.close()
})

test('a paper has its guests in 五十音 order, with those who are not coming left out', async () => {
  const { data, ask, eventId } = await start()
  await data.api.inviting.addOnly(ask())
  await setReplies(data, eventId, ['yes', 'no', 'none'])

  const open = await data.api.inviting.paper(eventId, 'open')
  const coming = await data.api.inviting.paper(eventId, 'coming')

  expect(open.guests.map(({ name }) => name)).toEqual(['阿部', '髙橋 一郎'])
  expect(coming.guests.map(({ name }) => name)).toEqual(['阿部'])
  expect(open.listed).toBe(3)
})

test('who waits for a seat does not stand among those who come', async () => {
  const { data, ask, eventId } = await start()
  await data.api.events.edit(eventId, { capacity: 1 })
  await data.api.inviting.addOnly(ask())
  for (const name of ['髙橋 一郎', '阿部']) {
    const { participants } = await detailOf(data.api, eventId)
    const ids = participants.filter((row) => row.name === name).map((row) => row.participation.id)
    nowMs += 60_000
    await data.api.participants.setReply(ids, 'yes')
  }

  const coming = await data.api.inviting.paper(eventId, 'coming')

  expect(coming.guests.map(({ name }) => name)).toEqual(['髙橋 一郎'])
})

test('who died stands on no paper, marked so or with a day alone', async () => {
  const { data, ask, eventId, ids } = await start()
  await data.api.inviting.addOnly(ask())
  const [takahashi, sato] = ids as [Id<'alumnus'>, Id<'alumnus'>]
  await data.api.alumni.edit(takahashi, { isDeceased: true })
  await data.api.alumni.edit(sato, { deceasedOn: '2026-10-01' })

  const { guests } = await data.api.inviting.paper(eventId, 'open')

  expect(guests.map(({ name }) => name)).toEqual(['阿部'])
})

/** Sets replies of the people in 五十音 order. */
async function setReplies(
  data: TestData,
  eventId: Id<'event'>,
  replies: readonly Participation['reply'][],
): Promise<void> {
  const { guests } = await data.api.inviting.paper(eventId, 'open')
  const changes = guests.flatMap(({ personId }, index) =>
    listedIn(data)
      .filter((one) => one.personId === personId)
      .map(({ id }) => ({
        collection: 'gatherings' as const,
        id,
        before: { reply: 'none' },
        after: { reply: replies[index] ?? 'none' },
      })),
  )
  await data.context.write({ key: 'acts.undo', facts: {} }, changes)
}

test('a paper enters the ledger with its people, staff left aside', async () => {
  const { data, ask, eventId } = await start()
  await data.api.inviting.addOnly(ask())
  const staff = (await data.api.settings.saveStaff(null, { name: '山田' })).ids[0] as Id<'staff'>
  await data.context.write({ key: 'acts.undo', facts: {} }, [
    creation('gatherings', data.context.writer.newId('participation'), {
      ...BLANK_PARTICIPATION,
      eventId,
      personId: staff,
    }),
  ])

  await data.api.inviting.recordPaper(eventId, 'badges', 'open', '受付')

  const paper = await data.api.inviting.paper(eventId, 'open')
  expect(paper.guests.at(-1)).toMatchObject({ name: '山田', isStaff: true })
  expect(await data.api.ledger.list()).toMatchObject([
    { peopleCount: 3, entry: { kind: 'print', format: 'badges', counts: { included: 4 } } },
  ])
})

async function start() {
  nowMs = NOW_MS
  const data = await openTestData({ nowMs: () => nowMs })
  open.push(data)
  return fillInviteData(data, [TAKAHASHI, SATO, ABE])
}
