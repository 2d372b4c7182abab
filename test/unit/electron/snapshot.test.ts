import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import type { Journal } from '#electron/main/journal/journal.ts'

import { makeFolder } from './support/folders.ts'
import { actId, actOf, allPages, journalIn, textOf } from './support/journals.ts'

async function takeSnapshot(journal: Journal, ...parts: string[]): Promise<void> {
  await journal.beginSnapshot()
  for (const part of parts) await journal.snapshotPart(part)
  await journal.endSnapshot()
}

test('the newest snapshot and the acts since rebuild the store', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await journal.append(actOf(1))
  await journal.markApplied([actId(1)])
  await takeSnapshot(journal, 'people', 'talks')
  await journal.append(actOf(2, 2))
  await journal.close()

  const again = journalIn(folder)
  const state = await again.open()
  const rebuilt = await allPages(again.rebuild)

  expect(state).toMatchObject({ acts: 2, hasSnapshot: true, isNew: false })
  expect(rebuilt.parts).toEqual(['people', 'talks', textOf(2, 0), textOf(2, 1)])
  await again.close()
})

test('an act that comes while the snapshot is being read is in the rebuilt store', async () => {
  const journal = journalIn(makeFolder())
  await journal.open()

  await journal.beginSnapshot()
  await journal.snapshotPart('people as they were')
  await journal.append(actOf(1))
  await journal.markApplied([actId(1)])
  await journal.endSnapshot()

  expect((await allPages(journal.rebuild)).parts).toEqual(['people as they were', textOf(1)])
  await journal.close()
})

test('an act not yet applied when the snapshot begins is carried over', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await journal.append(actOf(1))
  await journal.markApplied([actId(1)])
  await journal.append(actOf(2, 2))
  const [begun, ended] = actOf(3, 2)
  await journal.append([begun!])
  await takeSnapshot(journal, 'people')
  await journal.append([ended!])
  await journal.close()

  const again = journalIn(folder)
  const state = await again.open()

  const acts = [textOf(2, 0), textOf(2, 1), textOf(3, 0), textOf(3, 1)]
  expect(state.acts).toBe(3)
  expect((await again.pending(0)).parts).toEqual(acts)
  expect((await allPages(again.rebuild)).parts).toEqual(['people', ...acts])
  await again.close()
})

test('an old act can still be read once a snapshot stands after it', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await journal.append(actOf(1, 2))
  await journal.markApplied([actId(1)])
  await takeSnapshot(journal, 'people')
  await takeSnapshot(journal, 'people')
  await journal.close()

  const again = journalIn(folder)
  await again.open()

  expect(await again.read(actId(1))).toEqual([textOf(1, 0), textOf(1, 1)])
  await again.close()
})

test('a damaged snapshot is passed over for the one before it', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await takeSnapshot(journal, 'first')
  await journal.append(actOf(1))
  await journal.markApplied([actId(1)])
  await takeSnapshot(journal, 'second')
  await journal.append(actOf(2))
  const newest = join(folder, '000003.kzs')
  const bytes = readFileSync(newest)
  bytes[bytes.length - 60]! ^= 1
  writeFileSync(newest, bytes)

  const rebuilt = await allPages(journal.rebuild)

  expect(rebuilt.parts).toEqual(['first', textOf(1), textOf(2)])
  await journal.close()
})

test('a snapshot that was never ended leaves no trace and loses nothing', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await journal.append(actOf(1))
  await journal.beginSnapshot()
  await journal.snapshotPart('people')
  const before = readdirSync(folder).filter((name) => name.endsWith('.tmp'))

  const again = journalIn(folder)
  const state = await again.open()

  expect(before).toEqual([expect.stringMatching(/^000002\.kzs\.[0-9a-f]+\.tmp$/)])
  expect(readdirSync(folder).filter((name) => name.includes('kzs'))).toEqual([])
  expect(state).toMatchObject({ acts: 1, hasSnapshot: false })
  expect((await allPages(again.rebuild)).parts).toEqual([textOf(1)])
  await again.close()
  await journal.close()
})

test('beginning anew forgets the snapshot before it', async () => {
  const journal = journalIn(makeFolder())
  await journal.open()

  await journal.beginSnapshot()
  await journal.snapshotPart('half')
  await takeSnapshot(journal, 'whole')

  expect((await allPages(journal.rebuild)).parts).toEqual(['whole'])
  await journal.close()
})

test('a part of a snapshot that was not begun is refused', async () => {
  const journal = journalIn(makeFolder())
  await journal.open()

  await expect(journal.snapshotPart('people')).rejects.toMatchObject({
    code: 'snapshot.not-begun',
  })
  await journal.close()
})

test('the two newest snapshots are kept, and all segments', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()

  for (const name of ['a', 'b', 'c']) await takeSnapshot(journal, name)

  expect(readdirSync(folder).sort()).toEqual([
    '000001.kzj',
    '000002.kzj',
    '000003.kzj',
    '000003.kzs',
    '000004.kzj',
    '000004.kzs',
  ])
  await journal.close()
})

test('a snapshot after damage makes the journal sound again', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await journal.append([...actOf(1), ...actOf(2)])
  await journal.markApplied([actId(1), actId(2)])
  await journal.close()
  const path = join(folder, '000001.kzj')
  const bytes = readFileSync(path)
  bytes[bytes.length - 200]! ^= 1
  writeFileSync(path, bytes)

  const damaged = journalIn(folder)
  const found = await damaged.open()
  await takeSnapshot(damaged, 'people')
  await damaged.close()
  const again = journalIn(folder)
  const state = await again.open()

  expect(found.damagedPlaces).toBe(1)
  expect(state).toMatchObject({ damagedPlaces: 0, hasSnapshot: true })
  expect(existsSync(path)).toBe(true)
  await again.close()
})
