import { readFileSync, readdirSync } from 'node:fs'

import { expect, test } from 'vitest'

import type { Id } from '#shared/lib/ids.ts'

import { makeFolder } from './support/folders.ts'
import { KEY, actId, actOf, allPages, journalIn, segmentFiles, textOf } from './support/journals.ts'

test('an act that was confirmed is there after a restart', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  const first = await journal.open()
  await journal.append(actOf(1))
  await journal.append(actOf(2, 3))
  await journal.close()

  const again = journalIn(folder)
  const state = await again.open()

  expect(first).toMatchObject({ acts: 0, isNew: true, hasSnapshot: false, damagedPlaces: 0 })
  expect(state).toMatchObject({ acts: 2, isNew: false, hasSnapshot: false, damagedPlaces: 0 })
  expect(await again.read(actId(2))).toEqual([textOf(2, 0), textOf(2, 1), textOf(2, 2)])
  await again.close()
})

test('an act whose last part never came is dropped', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await journal.append(actOf(1))
  await journal.append(actOf(2, 3).slice(0, 2))
  await journal.close()

  const again = journalIn(folder)
  const state = await again.open()

  expect(state.acts).toBe(1)
  expect((await again.pending(0)).parts).toEqual([textOf(1)])
  expect(await again.read(actId(2))).toEqual([])
  await again.close()
})

test('an act marked as applied is pending no more, also after a restart', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await journal.append([...actOf(1), ...actOf(2), ...actOf(3)])
  await journal.markApplied([actId(1), actId(3)])
  const before = await journal.pending(0)
  await journal.close()

  const again = journalIn(folder)
  await again.open()
  const after = await again.pending(0)

  expect(before).toEqual({ parts: [textOf(2)], next: null })
  expect(after).toEqual(before)
  expect(await again.read(actId(1))).toEqual([textOf(1)])
  await again.close()
})

test('acts stand in the order in which they became whole', async () => {
  const journal = journalIn(makeFolder())
  await journal.open()
  const [start, end] = actOf(1, 2)

  await journal.append([start!])
  await journal.append(actOf(2))
  await journal.append([end!])

  expect((await journal.pending(0)).parts).toEqual([textOf(2), textOf(1, 0), textOf(1, 1)])
  await journal.close()
})

test('long lists come in pages, and marking between two pages skips nothing', async () => {
  const journal = journalIn(makeFolder())
  await journal.open()
  const filling = 'x'.repeat(1_500_000)
  for (let number = 1; number <= 8; number++) await journal.append(actOf(number, 1, filling))

  const first = await journal.pending(0)
  await journal.markApplied([actId(1), actId(2), actId(3)])
  const rest = await allPages((from) => journal.pending(from === 0 ? (first.next ?? 0) : from))

  const numbers = [...first.parts, ...rest.parts].map((text) => JSON.parse(text).act as number)
  expect(first.parts).toHaveLength(3)
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  await journal.close()
})

test("another workspace's journal is refused and left alone", async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await journal.close()
  const before = readFileSync(segmentFiles(folder)[0]!)

  const other = journalIn(folder, KEY, 'wsp_01k9other0' as Id<'workspace'>)

  await expect(other.open()).rejects.toMatchObject({ code: 'journal.foreign' })
  expect(readFileSync(segmentFiles(folder)[0]!)).toEqual(before)
  expect(readdirSync(folder)).toHaveLength(1)
})

test('nothing is asked of a journal that is not open', async () => {
  const journal = journalIn(makeFolder())

  await expect(journal.append(actOf(1))).rejects.toMatchObject({ code: 'journal.not-open' })
})

test('nothing that was written stands readable on the disk', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await journal.append(actOf(1, 2, '佐藤 花子 hanako@example.jp'))
  await journal.close()

  const bytes = readFileSync(segmentFiles(folder)[0]!)

  expect(bytes.includes('佐藤')).toBe(false)
  expect(bytes.includes('hanako')).toBe(false)
  expect(bytes.includes(Buffer.from('佐藤', 'utf16le'))).toBe(false)
})

test('many acts at once are all there, each whole and in order', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  const numbers = Array.from({ length: 200 }, (_, i) => i + 1)

  await Promise.all(numbers.map((number) => journal.append(actOf(number, 2))))
  await journal.close()

  const again = journalIn(folder)
  await again.open()
  const { parts } = await allPages(again.pending)
  expect(parts).toEqual(numbers.flatMap((number) => [textOf(number, 0), textOf(number, 1)]))
  await again.close()
})
