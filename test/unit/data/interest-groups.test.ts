import { afterEach, beforeEach, expect, test } from 'vitest'

import type { GroupSheet } from '#renderer/data/group-records.ts'
import type { Id } from '#shared/lib/ids.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData
let group: Id<'interestGroup'>
let sato: Id<'alumnus'>

beforeEach(async () => {
  data = await openTestData()
  sato = await add('佐藤')
  const done = await data.api.groups.create({ name: '経理の会', field: '経理' })
  group = done.ids[0] as Id<'interestGroup'>
})
afterEach(() => data.close())

async function add(familyName: string): Promise<Id<'alumnus'>> {
  const done = await data.api.alumni.create({ familyName })
  return done.ids[0] as Id<'alumnus'>
}

async function sheet(): Promise<GroupSheet> {
  const found = await data.api.groups.get(group)
  if (found === null) throw new Error('no group')
  return found
}

test('two members merged into one count once, and who lies in the trash is none', async () => {
  const other = await add('旧姓佐藤')
  const gone = await add('鈴木')
  for (const id of [sato, other, gone]) await data.api.groups.join(group, id)

  await data.api.merging.merge(sato, other, [])
  await data.api.alumni.moveToTrash([gone])

  const { members, memberCount } = await sheet()
  expect(members.map(({ personId }) => personId)).toEqual([sato])
  expect(memberCount).toBe(1)
})

test('a member joins once, leads, leaves and may come again', async () => {
  await data.api.groups.join(group, sato)
  const again = await data.api.groups.join(group, sato)
  expect(again.actId).toBeNull()
  const [first] = (await sheet()).members
  expect(first).toMatchObject({ name: '佐藤', member: { joinedOn: TODAY, isLeader: false } })

  await data.api.groups.editMember(group, first!.member.id, { isLeader: true })
  expect((await sheet()).leaders.map(({ name }) => name)).toEqual(['佐藤'])
  expect((await data.api.groups.of(sato)).map((row) => row.group.name)).toEqual(['経理の会'])
  await data.api.groups.editMember(group, first!.member.id, { leftOn: TODAY })
  expect(await sheet()).toMatchObject({ members: [], leaders: [], memberCount: 0 })
  expect(await data.api.groups.of(sato)).toEqual([])
  await data.api.groups.join(group, sato)

  expect((await sheet()).memberCount).toBe(1)
  expect((await sheet()).formerMembers).toHaveLength(1)
})

test('a meeting has the members on its list, leaders as organisers, without those who died', async () => {
  const staff = await data.api.settings.saveStaff(null, { name: '総務 太郎' })
  const late = await add('高橋')
  await data.api.groups.join(group, sato)
  await data.api.groups.join(group, staff.ids[0] as Id<'staff'>)
  await data.api.groups.join(group, late)
  await data.api.alumni.edit(late, { isDeceased: true })
  const leader = (await sheet()).members.find(({ name }) => name === '佐藤')
  await data.api.groups.editMember(group, leader!.member.id, { isLeader: true })

  const done = await data.api.groups.openMeeting(group, '秋の例会', '2026-12-05')

  const [meeting] = (await sheet()).meetings
  expect(meeting).toMatchObject({ event: { id: done.ids[0], title: '秋の例会' }, listed: 2 })
  const parts = [...data.context.book.all('gatherings').values()].filter(
    (one) => one.kind === 'participation',
  )
  expect(parts.filter((one) => one.isOrganiser).map((one) => one.personId)).toEqual([sato])
  await data.api.history.undo()
  expect((await sheet()).meetings).toEqual([])
})

test('touches linked to a group and meetings held stand in the list', async () => {
  await data.api.groups.openMeeting(group, '春の例会', '2026-04-18')
  await data.api.timeline.log(sato, { kind: 'mail', gatheringId: group })

  const [row] = await data.api.groups.list('live')

  expect(row?.activity).toMatchObject({
    meetings: 1,
    touches: 1,
    lastMeetingOn: '2026-04-18',
    isDormant: false,
  })
})

test('a merged person is one member, by whom it became', async () => {
  const other = await add('佐藤')
  await data.api.groups.join(group, other)

  await data.api.merging.merge(sato, other, [])

  expect((await sheet()).members.map(({ personId }) => personId)).toEqual([sato])
  expect((await data.api.groups.join(group, sato)).actId).toBeNull()
})

test('notes keep their day, and an emptied one is gone', async () => {
  await data.api.groups.addNote(group, '次は原価計算')
  const [note] = (await sheet()).group.notes
  expect(note).toMatchObject({ writtenOn: TODAY, text: '次は原価計算' })

  await data.api.groups.editNote(group, note!.id, { text: ' ' })

  expect((await sheet()).group.notes).toEqual([])
})

test('groups wound up stand last, those in the trash by themselves, and both come back', async () => {
  const done = await data.api.groups.create({ name: 'あかり会', field: '' })
  const second = done.ids[0] as Id<'interestGroup'>
  const names = async (shows: 'live' | 'trash' = 'live'): Promise<string[]> =>
    (await data.api.groups.list(shows)).map((row) => row.group.name)
  expect(await names()).toEqual(['あかり会', '経理の会'])

  await data.api.groups.close(second, true)
  expect(await names()).toEqual(['経理の会', 'あかり会'])
  await data.api.groups.moveToTrash(second)
  expect([await names(), await names('trash')]).toEqual([['経理の会'], ['あかり会']])
  await data.api.groups.restore(second)
  await data.api.groups.close(second, false)

  expect(await names()).toEqual(['あかり会', '経理の会'])
})
