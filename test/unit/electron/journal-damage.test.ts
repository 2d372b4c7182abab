import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test, vi } from 'vitest'

import { makeFolder } from './support/folders.ts'
import { actId, actOf, journalIn, segmentFiles, textOf } from './support/journals.ts'

test('a journal cut off at any byte of its end has every earlier act whole and no half one', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await journal.append([...actOf(1), ...actOf(2, 2)])
  const [segment] = segmentFiles(folder)
  const confirmed = readFileSync(segment!).length
  await journal.append(actOf(3, 2))
  await journal.close()
  const whole = readFileSync(segment!)

  for (let length = confirmed; length < whole.length; length++) {
    const copy = makeFolder()
    writeFileSync(join(copy, '000001.kzj'), whole.subarray(0, length))
    const cut = journalIn(copy)

    const state = await cut.open()

    expect({ length, ...state }).toMatchObject({ length, acts: 2, damagedPlaces: 0 })
    expect((await cut.pending(0)).parts).toEqual([textOf(1), textOf(2, 0), textOf(2, 1)])
    await cut.close()
  }
}, 30_000)

test('after a torn end new acts are written as if nothing had been', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await journal.append([...actOf(1), ...actOf(2)])
  await journal.close()
  const [segment] = segmentFiles(folder)
  writeFileSync(segment!, readFileSync(segment!).subarray(0, -5))

  const cut = journalIn(folder)
  await cut.open()
  await cut.append(actOf(3))
  await cut.close()

  const again = journalIn(folder)
  expect(await again.open()).toMatchObject({ acts: 2, damagedPlaces: 0 })
  expect((await again.pending(0)).parts).toEqual([textOf(1), textOf(3)])
  await again.close()
})

test('a torn end is kept aside before it is cut off', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await journal.append(actOf(1))
  await journal.close()
  const [segment] = segmentFiles(folder)
  const whole = readFileSync(segment!)
  const tail = Buffer.from('KZF1 half')
  writeFileSync(segment!, Buffer.concat([whole, tail]))

  const again = journalIn(folder)
  await again.open()
  await again.close()

  const [kept] = readdirSync(join(folder, 'torn'))
  expect(readFileSync(join(folder, 'torn', kept!))).toEqual(tail)
  expect(readFileSync(segment!)).toEqual(whole)
})

test('pages that a power cut left empty at the end count as torn, not as damage', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await journal.append(actOf(1))
  await journal.close()
  const [segment] = segmentFiles(folder)
  writeFileSync(segment!, Buffer.concat([readFileSync(segment!), Buffer.alloc(4096)]))

  const again = journalIn(folder)
  const state = await again.open()

  expect(state).toMatchObject({ acts: 1, damagedPlaces: 0 })
  await again.close()
})

test('any flipped bit is found, and what stands around it can still be read', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  for (let number = 1; number <= 3; number++) await journal.append(actOf(number))
  await journal.close()
  const whole = readFileSync(segmentFiles(folder)[0]!)

  for (let at = 0; at < whole.length; at += 3) {
    const copy = makeFolder()
    const flipped = Buffer.from(whole)
    flipped[at]! ^= 1 << (at % 8)
    writeFileSync(join(copy, '000001.kzj'), flipped)
    const damaged = journalIn(copy)

    const state = await damaged.open()

    const { parts } = await damaged.pending(0)
    const known = [textOf(1), textOf(2), textOf(3)]
    expect({ at, damaged: state.damagedPlaces }).toEqual({ at, damaged: 1 })
    expect(parts.every((part) => known.includes(part))).toBe(true)
    expect(parts.length).toBeGreaterThanOrEqual(2)
    expect(readFileSync(join(copy, '000001.kzj'))).toEqual(flipped)
    expect(existsSync(join(copy, '000002.kzj'))).toBe(true)
    await damaged.close()
  }
}, 30_000)

test('frames exchanged between two places are found when they are opened', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await journal.append([...actOf(1), ...actOf(2)])
  await journal.close()
  const other = makeFolder()
  cpSync(join(folder, '000001.kzj'), join(other, '000007.kzj'))

  const moved = journalIn(other)
  await moved.open()

  await expect(moved.read(actId(1))).rejects.toMatchObject({ code: 'journal.damaged' })
  await moved.close()
})

type Call = 'write' | 'datasync' | 'truncate'

/** Makes every file handle fail in one of its calls until it is let go. */
async function breakHandles(folder: string, call: Call, code: string) {
  const handle = await open(folder, 'r')
  const kind = Object.getPrototypeOf(handle) as Record<Call, () => Promise<never>>
  await handle.close()
  return vi.spyOn(kind, call).mockRejectedValue(Object.assign(new Error('broken'), { code }))
}

test.each(['write', 'datasync'] as const)(
  'an act whose %s failed is told, is not there, and hinders no later one',
  async (call) => {
    const folder = makeFolder()
    const journal = journalIn(folder)
    await journal.open()
    await journal.append(actOf(1))

    const broken = await breakHandles(folder, call, 'ENOSPC')
    const failing = await Promise.allSettled([journal.append(actOf(2)), journal.append(actOf(3))])
    broken.mockRestore()
    await journal.append(actOf(4))
    await journal.close()

    const again = journalIn(folder)
    const state = await again.open()
    expect(failing).toMatchObject([
      { status: 'rejected', reason: { code: 'disk.full' } },
      { status: 'rejected', reason: { code: 'disk.full' } },
    ])
    expect(state).toMatchObject({ acts: 2, damagedPlaces: 0 })
    expect((await again.pending(0)).parts).toEqual([textOf(1), textOf(4)])
    await again.close()
  },
)

test('half an act that could be neither written nor taken back is taken back before the next', async () => {
  const folder = makeFolder()
  const journal = journalIn(folder)
  await journal.open()
  await journal.append(actOf(1))

  const unsynced = await breakHandles(folder, 'datasync', 'EIO')
  const uncut = await breakHandles(folder, 'truncate', 'EIO')
  const failing = await Promise.allSettled([journal.append(actOf(2, 3, 'long'.repeat(99)))])
  unsynced.mockRestore()
  uncut.mockRestore()
  await journal.append(actOf(3))
  await journal.close()

  const again = journalIn(folder)
  expect(failing).toMatchObject([{ status: 'rejected', reason: { code: 'disk.failed' } }])
  expect(await again.open()).toMatchObject({ acts: 2, damagedPlaces: 0 })
  expect((await again.pending(0)).parts).toEqual([textOf(1), textOf(3)])
  await again.close()
})
