import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { chromiumMajorOf, judgeMarker, raiseMarker, readMarker } from '#electron/main/marker.ts'

import { makeFolder } from './support/folders.ts'

const OWN = { schema: 3, chromiumMajor: 156 }

test('a folder that no Kizuna has seen fits and is marked', async () => {
  const folder = join(makeFolder(), 'new')
  const seen = readMarker(folder)

  await raiseMarker(folder, seen, OWN)

  expect(judgeMarker(seen, OWN)).toBe('fits')
  expect(readMarker(folder)).toEqual(OWN)
})

test('an older form of the records or an older Chromium is refused', () => {
  expect(judgeMarker({ schema: 4, chromiumMajor: 156 }, OWN)).toBe('app-too-old')
  expect(judgeMarker({ schema: 3, chromiumMajor: 158 }, OWN)).toBe('app-too-old')
  expect(judgeMarker({ schema: 2, chromiumMajor: 158 }, OWN)).toBe('app-too-old')
})

test('the same or an older folder fits', () => {
  expect(judgeMarker(OWN, OWN)).toBe('fits')
  expect(judgeMarker({ schema: 1, chromiumMajor: 140 }, OWN)).toBe('fits')
})

test('reading the marker changes nothing in the folder', () => {
  const folder = makeFolder()

  readMarker(folder)

  expect(readdirSync(folder)).toEqual([])
})

test('a broken marker says nothing', () => {
  const folder = makeFolder()
  const path = join(folder, 'marker.json')

  for (const text of ['', '{', '[]', '{"schema":"9"}', 'null']) {
    writeFileSync(path, text)
    expect(readMarker(folder)).toBeNull()
  }
  expect(existsSync(path)).toBe(true)
})

test('the major version of Chromium is its first number', () => {
  expect(['156.0.7280.3', '', undefined].map(chromiumMajorOf)).toEqual([156, 0, 0])
})
