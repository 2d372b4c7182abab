import { afterEach, expect, test } from 'vitest'

import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import type { Id } from '#shared/lib/ids.ts'
import { openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

const open: TestData[] = []
async function start(...from: Parameters<typeof openTestData>): Promise<TestData> {
  // RxDB opens no more than 13 collections at once.
  await closeAll()
  const data = await openTestData(...from)
  open.push(data)
  return data
}
async function closeAll(): Promise<void> {
  for (const data of open.splice(0)) await data.close()
}
afterEach(closeAll)

async function makePerson(data: TestData, familyName: string): Promise<Id<'alumnus'>> {
  const done = await data.api.alumni.create({ familyName })
  return done.ids[0] as Id<'alumnus'>
}

test('a person who was added is in the list', async () => {
  const data = await start()

  await data.api.alumni.create({
    familyName: '佐藤',
    givenName: '花子',
    familyNameKana: 'サトウ',
    givenNameKana: 'ハナコ',
  })

  const list = await data.api.alumni.list(DEFAULT_QUERY)
  expect(list.first.map((row) => row.name)).toEqual(['佐藤 花子'])
  expect(list.starts).toEqual([{ row: 'さ', index: 0, count: 1 }])
})

test('what was written is there after closing and opening again', async () => {
  const data = await start()
  const id = await makePerson(data, '佐藤')
  await data.close()
  open.length = 0

  const again = await start({ name: data.name, journal: data.journal })

  expect((await again.api.alumni.get(id))?.familyName).toBe('佐藤')
  expect(again.recovered).toEqual({
    acts: 0,
    isRebuilt: false,
    damagedPlaces: 0,
    isSegmentLong: false,
  })
})

test('an act that the journal refused changes nothing', async () => {
  const data = await start()
  data.journal.failNextAppend()

  const attempt = data.api.alumni.create({ familyName: '佐藤' })

  await expect(attempt).rejects.toMatchObject({ code: 'storage.journal-failed' })
  expect((await data.api.alumni.list(DEFAULT_QUERY)).total).toBe(0)
})

test('an act that the store lacks is applied at the next start', async () => {
  const data = await start()
  const id = await makePerson(data, '佐藤')
  await data.api.alumni.edit(id, { note: '古い' })
  await data.close()
  open.length = 0
  // The second database starts empty of the edit: it is given only the first act as a store.
  const journal = data.journal
  journal.appliedIds.clear()

  const again = await start({ name: data.name, journal })

  expect(again.recovered.acts).toBe(2)
  expect((await again.api.alumni.get(id))?.note).toBe('古い')
})

test('an empty store is made again from the journal', async () => {
  const data = await start()
  const id = await makePerson(data, '佐藤')
  await data.api.alumni.edit(id, { note: '大事' })

  const fresh = await start({ journal: data.journal })

  expect(fresh.recovered.isRebuilt).toBe(true)
  expect((await fresh.api.alumni.get(id))?.note).toBe('大事')
})

test('a lost journal is begun anew from the store', async () => {
  const data = await start()
  const id = await makePerson(data, '佐藤')
  await data.close()
  open.length = 0

  const again = await start({ name: data.name })

  expect(again.journal.snapshots).toHaveLength(1)
  const fresh = await start({ journal: again.journal })
  expect((await fresh.api.alumni.get(id))?.familyName).toBe('佐藤')
})

test('a long segment is closed by a snapshot once the data are open; what comes meanwhile is kept', async () => {
  const data = await start()
  const id = await makePerson(data, '佐藤')
  await data.close()
  open.length = 0
  data.journal.seemLong(20_000_000)
  const again = await start({ name: data.name, journal: data.journal })
  expect(data.journal.snapshots).toHaveLength(0)

  const settled = again.settle()
  await again.api.alumni.edit(id, { note: '途中' })
  await settled

  expect(data.journal.snapshots).toHaveLength(1)
  const fresh = await start({ journal: data.journal })
  expect((await fresh.api.alumni.get(id))?.note).toBe('途中')
})

test('an act without its last part never happened', async () => {
  const data = await start()
  await makePerson(data, '佐藤')
  const [part] = data.journal.parts
  data.journal.parts.push({ ...part!, actId: 'act_half' as Id<'act'>, isLast: false })

  const fresh = await start({ journal: data.journal })

  expect((await fresh.api.alumni.list(DEFAULT_QUERY)).total).toBe(1)
})

test('a value of the wrong form is refused by its field, and nothing is journaled', async () => {
  const data = await start()
  const id = await makePerson(data, '佐藤')
  const before = data.journal.parts.length

  const attempt = data.api.alumni.edit(id, { birthOn: '昭和' })

  await expect(attempt).rejects.toMatchObject({
    code: 'record.invalid',
    facts: { field: 'birthOn' },
  })
  expect(data.journal.parts).toHaveLength(before)
})

test('undo takes an edit back and redo brings it again', async () => {
  const data = await start()
  const id = await makePerson(data, '佐藤')
  await data.api.alumni.edit(id, { familyName: '斎藤' })

  await data.api.history.undo()
  expect((await data.api.alumni.get(id))?.familyName).toBe('佐藤')

  await data.api.history.redo()
  expect((await data.api.alumni.get(id))?.familyName).toBe('斎藤')
})

test('undo leaves a field that was changed since, and says so', async () => {
  const data = await start()
  const id = await makePerson(data, '佐藤')
  const first = await data.api.alumni.edit(id, { familyName: '斎藤', note: 'あ' })
  await data.api.alumni.edit(id, { note: 'い' })

  const undone = await data.api.history.undoAct(first.actId!)

  expect(undone).toMatchObject({ leftFields: 1, leftRecords: 1 })
  expect(await data.api.alumni.get(id)).toMatchObject({ familyName: '佐藤', note: 'い' })
})

test('what came before a new beginning is no step to undo', async () => {
  const data = await start()
  await makePerson(data, '佐藤')

  await data.api.history.forget()

  await expect(data.api.history.undo()).rejects.toMatchObject({ code: 'history.nothing' })
  expect((await data.api.alumni.list(DEFAULT_QUERY)).total).toBe(1)
})

test('an act is undone after a restart by its id', async () => {
  const data = await start()
  const done = await data.api.alumni.create({ familyName: '佐藤' })
  await data.close()
  open.length = 0
  const again = await start({ name: data.name, journal: data.journal })

  await again.api.history.undoAct(done.actId!)

  expect((await again.api.alumni.list(DEFAULT_QUERY)).total).toBe(0)
  expect((await again.api.alumni.list({ ...DEFAULT_QUERY, shows: 'trash' })).total).toBe(1)
})

test('stamps grow although the clock was set back', async () => {
  let nowMs = Date.UTC(2026, 0, 2)
  const data = await start({ nowMs: () => nowMs })
  const id = await makePerson(data, '佐藤')
  nowMs -= 86_400_000

  await data.api.alumni.edit(id, { familyName: '斎藤' })

  expect((await data.api.alumni.get(id))?.familyName).toBe('斎藤')
})

test('two records are merged and taken apart again', async () => {
  const data = await start()
  const keepId = await makePerson(data, '佐藤')
  const otherId = await makePerson(data, '髙橋')
  await data.api.timeline.log(otherId, { kind: 'call', text: '転職の話' })
  await data.api.merging.merge(keepId, otherId, ['familyName'])

  expect(await data.api.timeline.of(keepId)).toHaveLength(1)
  expect((await data.api.alumni.get(otherId))?.id).toBe(keepId)
  expect((await data.api.alumni.list(DEFAULT_QUERY)).total).toBe(1)

  await data.api.merging.takeApart(otherId)

  expect(await data.api.timeline.of(otherId)).toHaveLength(1)
  expect(await data.api.timeline.of(keepId)).toHaveLength(0)
  expect((await data.api.alumni.get(keepId))?.familyName).toBe('佐藤')
})

test('erasing leaves nothing of a person and cannot be undone', async () => {
  const data = await start()
  const id = await makePerson(data, '佐藤')
  const { ids } = await data.api.settings.saveStaff(null, { name: '窓口' })
  await data.api.alumni.edit(id, { relationshipOwnerId: ids[0] as Id<'staff'> })
  await data.api.timeline.log(id, { kind: 'call', direction: 'fromThem', text: '転職の話' })

  await data.api.alumni.erase([id])

  expect(await data.api.alumni.get(id)).toBeNull()
  const everything = JSON.stringify([
    ...data.context.book.all('alumni').values(),
    ...data.context.book.all('interactions').values(),
  ])
  expect(everything).not.toContain('佐藤')
  expect(everything).not.toContain('転職')
  await expect(data.api.history.undo()).rejects.toMatchObject({ code: 'history.nothing' })
})
