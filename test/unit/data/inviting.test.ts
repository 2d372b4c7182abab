import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'

import { creation } from '#shared/domain/act/changes.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import { BLANK_GROUP } from '#shared/domain/gathering/new-gathering.ts'
import type { Id } from '#shared/lib/ids.ts'
import { detailOf } from '#test/support/event-desk.ts'
import { ABE, fillInviteData, SATO, TAKAHASHI } from '#test/support/invite-data.ts'
import { makeContactPoint } from '#test/support/make-alumnus.ts'
import { makeMember } from '#test/support/make-gatherings.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

const open: TestData[] = []
afterEach(async () => {
  for (const data of open.splice(0)) await data.close()
})

test('who gave no consent gets no invitation and is told by name', async () => {
  const { data, ask } = await start(SATO, ABE)

  const check = await data.api.inviting.check(ask())
  const people = await data.api.inviting.leftOut(ask(), 0, 10)

  expect(check).toMatchObject({ total: 2, included: 1, leftOutTotal: 1, withoutConsent: 1 })
  expect(check.preview).toMatchObject([
    { to: 'sato@example.jp', subject: '春の交流会のご案内', body: '佐藤 花子 様\nどうぞ' },
  ])
  expect(people).toMatchObject([{ name: '阿部', reasons: ['noConsent'] }])
})

test('nobody counts as invited before the file was saved', async () => {
  const { data, ask, listed } = await start(SATO)

  const made = await data.api.inviting.make(ask())
  const before = listed()
  await data.api.inviting.record(made.ticket)
  const again = data.api.inviting.record(made.ticket)

  expect(before).toEqual([])
  expect(listed()).toMatchObject([{ invitedOn: TODAY, reply: 'none' }])
  await expect(again).rejects.toMatchObject({ code: 'exporting.no-ticket' })
})

test('an invitation is taken back as one act, while the ledger keeps that it went out', async () => {
  const { data, ask, listed } = await start(SATO, TAKAHASHI)
  const { ticket } = await data.api.inviting.make(ask())
  const done = await data.api.inviting.record(ticket)

  await data.api.history.undo()

  expect(done.label).toEqual({ key: 'acts.inviting.invite', facts: { count: 2 } })
  expect(listed()).toEqual([])
  const [line] = await data.api.ledger.list()
  expect(line).toMatchObject({
    peopleCount: 2,
    entry: { format: 'eml', purpose: 'eventInvitation', actId: done.actId },
  })
})

test('who was on the list already is not put there twice, and undo leaves her on it', async () => {
  const { data, ask, listed } = await start(SATO)
  await data.api.inviting.addOnly(ask())
  const { ticket } = await data.api.inviting.make(ask({ source: { kind: 'listed' } }))
  await data.api.inviting.record(ticket)

  const invited = listed()
  await data.api.history.undo()

  expect(invited).toMatchObject([{ invitedOn: TODAY }])
  expect(listed()).toMatchObject([{ invitedOn: null }])
})

test('who was invited before is left out, unless asked again on purpose', async () => {
  const { data, ask } = await start(SATO)
  const { ticket } = await data.api.inviting.make(ask())
  await data.api.inviting.record(ticket)

  const once = await data.api.inviting.check(ask())
  const again = await data.api.inviting.check(ask({ isAgain: true }))

  expect(once).toMatchObject({
    included: 0,
    invitedBefore: 1,
    leftOut: [{ reason: 'alreadyInvited', count: 1 }],
  })
  expect(again).toMatchObject({ included: 1, leftOutTotal: 0 })
})

test('who answered yes or no is not asked again, even on purpose, and the ledger counts it', async () => {
  const { data, ask, eventId } = await start(SATO, TAKAHASHI, ABE)
  await data.api.inviting.addOnly(ask())
  const { participants } = await detailOf(data.api, eventId)
  const [abe, sato, takahashi] = participants.map(({ participation }) => participation.id)
  await data.api.participants.setReply([abe!], 'maybe')
  await data.api.participants.setReply([sato!], 'yes')
  await data.api.participants.setReply([takahashi!], 'no')
  const request = ask({ isAgain: true, allowsNoConsent: true })

  const check = await data.api.inviting.check(request)
  const { ticket } = await data.api.inviting.make(request)
  await data.api.inviting.record(ticket)

  expect(check).toMatchObject({
    total: 3,
    included: 1,
    leftOut: [{ reason: 'alreadyReplied', count: 2 }],
  })
  const [line] = await data.api.ledger.list()
  expect(line?.entry.counts).toMatchObject({ included: 1, 'leftOut.alreadyReplied': 2 })
})

test('without a consent somebody is invited only on purpose, and the ledger keeps how many', async () => {
  const { data, ask } = await start(SATO, ABE)
  const request = ask({ allowsNoConsent: true })

  const check = await data.api.inviting.check(request)
  const { ticket } = await data.api.inviting.make(request)
  await data.api.inviting.record(ticket)

  expect(check).toMatchObject({ included: 2, takenIn: 1 })
  const [line] = await data.api.ledger.list()
  expect(line?.entry.counts).toEqual({
    included: 2,
    'takenIn.noConsent': 1,
    'warned.noNda': 2,
  })
})

test('a letter with a word that nothing is filled in for is not made', async () => {
  const { data, ask } = await start(SATO)
  const request = ask({ body: '{氏名}\n{ご役職}' })

  const check = await data.api.inviting.check(request)

  expect(check.unknown).toEqual(['{ご役職}'])
  await expect(data.api.inviting.make(request)).rejects.toMatchObject({
    code: 'inviting.unknown-placeholder',
  })
})

test('what stays empty is told with the number of people', async () => {
  const { data, ask } = await start(SATO, TAKAHASHI)

  const check = await data.api.inviting.check(ask({ body: '{会社名}の{氏名}\n場所 {場所}' }))

  expect(check.blank).toEqual([
    { placeholder: '会社名', count: 2, isLineDropped: false },
    { placeholder: '場所', count: 2, isLineDropped: true },
  ])
  expect(check.preview[0]?.body).toBe('の佐藤 花子 様')
})

test('drafts are one file a person, the calendar with each', async () => {
  const { data, ask } = await start(SATO, TAKAHASHI)

  const made = await data.api.inviting.make(ask({ hasCalendar: true }))

  expect(made).toMatchObject({ ending: 'zip', count: 2 })
  const files = unzipSync(new Uint8Array(made.bytes))
  expect(Object.keys(files)).toEqual(['1_佐藤 花子.eml', '2_髙橋 一郎.eml'])
  const draft = strFromU8(files['2_髙橋 一郎.eml'] ?? new Uint8Array())
  expect(draft).toContain('<takahashi@example.jp>')
  expect(draft).toContain('event.ics')
})

test('a mail merge has 様 in its own column and the letter as it reads for each', async () => {
  const { data, ask } = await start(TAKAHASHI)

  const { bytes, ending } = await data.api.inviting.make(ask({ format: 'csv-utf8' }))

  expect(ending).toBe('csv')
  const text = new TextDecoder().decode(bytes)
  expect(text).toContain('氏名,敬称,フリガナ')
  expect(text).toContain('髙橋 一郎,様,タカハシ')
  expect(text).toContain('"髙橋 一郎 様\nどうぞ"')
})

test('an address that would break a mail leaves its person out', async () => {
  const { data, ask } = await start({
    ...SATO,
    contactPoints: [makeContactPoint({ value: 'a@x.jp, b@x.jp' })],
  })

  const check = await data.api.inviting.check(ask())

  expect(check).toMatchObject({ included: 0, leftOut: [{ reason: 'badAddress', count: 1 }] })
})

test('a group invites those who still belong to it, and tells of its staff', async () => {
  const { data, ask, ids } = await start(SATO, TAKAHASHI)
  const staff = (await data.api.settings.saveStaff(null, { name: '山田' })).ids[0] as Id<'staff'>
  const groupId = data.context.writer.newId('interestGroup')
  const members = [
    makeMember({ personId: ids[0]! }),
    makeMember({ personId: ids[1]!, leftOn: '2026-01-01' }),
    makeMember({ personId: staff }),
  ]
  await data.context.write({ key: 'acts.undo', facts: {} }, [
    creation('gatherings', groupId, { ...BLANK_GROUP, name: '経理の会', members }),
  ])

  const check = await data.api.inviting.check(ask({ source: { kind: 'group', groupId } }))

  expect(check).toMatchObject({ total: 1, included: 1, staff: 1 })
})

test('who died is put on no list', async () => {
  const { data, ask, listed } = await start(SATO, { ...ABE, isDeceased: true })

  const done = await data.api.inviting.addOnly(ask())

  expect(done.label.facts).toEqual({ count: 1 })
  expect(listed()).toMatchObject([{ invitedOn: null }])
})

async function start(...people: readonly Partial<AlumnusFields>[]) {
  const data = await openTestData()
  open.push(data)
  return fillInviteData(data, people)
}
