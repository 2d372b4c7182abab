import { afterEach, expect, test } from 'vitest'

import type { Staff } from '#shared/domain/organisation/organisation.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { SharedSetting } from '#shared/domain/view/view.ts'
import type { Id } from '#shared/lib/ids.ts'
import { keyedId } from '#shared/lib/keyed-id.ts'
import { makeAlumnus, nextId } from '#test/support/make-alumnus.ts'
import { makeInteraction } from '#test/support/make-records.ts'
import { makeOtherMachine, openSyncedData } from '#test/support/sync-data.ts'
import type { OtherMachine, SyncedData } from '#test/support/sync-data.ts'

const STAMP = '0mwr91300-0000-other000'

let here: SyncedData
let there: OtherMachine

afterEach(() => here.close())

async function join(): Promise<void> {
  here = await openSyncedData()
  there = await makeOtherMachine(here.remote)
}

const made = () => ({
  scope: 'company' as const,
  trashedAt: null,
  erasedAt: null,
  mergedIntoId: null,
  isSample: false,
  clocks: { '*': STAMP },
})

const staffOf = (name: string): Staff => ({
  ...made(),
  id: nextId('staff'),
  kind: 'staff',
  name,
  department: '',
  email: '',
  isActive: true,
})

test('a setting that both machines made is one, and the value that gave way is kept', async () => {
  await join()
  await here.api.settings.setShared('companyName', '絆商事')
  const id = keyedId('view', ['setting', 'companyName'])
  const theirs: SharedSetting = {
    ...made(),
    id,
    kind: 'setting',
    key: 'companyName',
    value: '絆興業',
  }
  await there.write('views', theirs)

  await here.exchange()

  expect((await here.api.settings.shared()).companyName).toBe('絆商事')
  expect([...here.context.book.all('conflicts').values()]).toMatchObject([
    { recordId: id, key: 'value', keptText: '"絆商事"', lostText: '"絆興業"' },
  ])
})

test('whoever uses two machines is one of the staff, here and for whom she looks after there', async () => {
  await join()
  const own = (await here.api.settings.saveStaff(null, { name: '山田 花子' })).ids[0] as Id<'staff'>
  await here.api.session.setOperator(own)
  const twin = staffOf('山田花子')
  await there.write('organisations', twin)
  await here.exchange()
  const stays = here.context.writer.operatorId()!

  const person = makeAlumnus({ relationshipOwnerId: own, clocks: { '*': STAMP } })
  const other = makeAlumnus({ relationshipOwnerId: twin.id, clocks: { '*': STAMP } })
  await there.write('alumni', person)
  await there.write('alumni', other)
  await here.exchange()

  expect([own, twin.id]).toContain(stays)
  expect([...here.context.book.all('organisations').values()].filter(isLive)).toMatchObject([
    { id: stays },
  ])
  for (const { id } of [person, other]) {
    expect(here.context.book.get('alumni', id)?.relationshipOwnerId).toBe(stays)
    expect(await there.read('alumni', id)).toMatchObject({ relationshipOwnerId: stays })
  }
})

test('what a run left half done as it ended is erased again as the same rows come again', async () => {
  await join()
  const gone = (await here.api.alumni.create({ familyName: '佐藤' })).ids[0] as Id<'alumnus'>
  await here.api.alumni.erase([gone])
  const talk = makeInteraction(makeAlumnus({ id: gone }), {
    text: '秘密の話',
    clocks: { '*': STAMP },
  })
  await there.write('interactions', talk)
  const { id, clocks, ...after } = talk
  // It was written, and the run ended before it was erased.
  await here.context.write({ key: 'acts.test', facts: {} }, [
    { collection: 'interactions', id, before: null, after, clocks },
  ])

  await here.exchange()

  expect(here.context.book.get('interactions', id)).toMatchObject({ text: '', participants: [] })
  expect(await there.read('interactions', id)).toMatchObject({ text: '', participants: [] })
})
