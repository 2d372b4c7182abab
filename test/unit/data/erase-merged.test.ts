import { afterEach, beforeEach, expect, test } from 'vitest'

import { eraseAgain } from '#renderer/data/sync/erase-again.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type { Conflict } from '#shared/domain/sync/conflict.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeConflict } from '#test/support/make-conflict.ts'
import { openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData

beforeEach(async () => {
  data = await openTestData()
})
afterEach(() => data.close())

async function add(familyName: string): Promise<Id<'alumnus'>> {
  const done = await data.api.alumni.create({ familyName })
  return done.ids[0] as Id<'alumnus'>
}

/** Two records that were taken for one person, and taken apart again. */
async function takenApart(): Promise<readonly [Id<'alumnus'>, Id<'alumnus'>]> {
  const sato = await add('佐藤')
  const twin = await add('佐藤')
  await data.api.merging.merge(sato, twin, [])
  await data.api.merging.takeApart(twin)
  return [sato, twin]
}

async function arrive(recordId: Id<'alumnus'>): Promise<Conflict> {
  const odds = makeConflict({ collection: 'alumni', recordId, lostText: '"家業を継ぐ"' })
  const { clocks: _clocks, ...fields } = odds
  await data.context.write({ key: 'acts.test', facts: {} }, [
    creation('conflicts', odds.id, fields),
  ])
  return odds
}

const kept = (id: Id<'conflict'>): Conflict | null => data.context.book.get('conflicts', id)

test('what was at odds in somebody goes with whom she was ever merged with, and she stays', async () => {
  const [sato, twin] = await takenApart()
  const odds = await arrive(sato)

  await data.api.alumni.erase([twin])

  expect(kept(odds.id)).toMatchObject({ lostText: null })
  expect(data.context.book.get('alumni', sato)).toMatchObject({
    familyName: '佐藤',
    erasedAt: null,
  })
})

test('what was at odds in somebody else stays', async () => {
  const [, twin] = await takenApart()
  const odds = await arrive(await add('鈴木'))

  await data.api.alumni.erase([twin])

  expect(kept(odds.id)).toMatchObject({ lostText: '"家業を継ぐ"' })
})

test('what was at odds goes, too, where it becomes known after the erasure', async () => {
  const [sato, twin] = await takenApart()
  await data.api.alumni.erase([twin])
  const odds = await arrive(sato)

  const changes = eraseAgain(data.context, [{ collection: 'conflicts', record: odds }])

  expect(changes.map(({ id }) => id)).toEqual([odds.id])
})

test('what was at odds goes, too, where the merge becomes known last', async () => {
  const [sato, twin] = await takenApart()
  await data.api.alumni.erase([twin])
  await arrive(sato)
  const [entry] = [...data.context.book.all('ledger').values()].filter(
    ({ kind }) => kind === 'merge',
  )

  const changes = eraseAgain(data.context, [{ collection: 'ledger', record: entry! }])

  expect(changes.map(({ collection }) => collection)).toEqual(['conflicts'])
})
