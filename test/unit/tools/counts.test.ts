import { mkdtempSync, rmSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { countStage, sumUp } from '#test/tools/counts.mjs'
import { hasDisplay, isBuildStale } from '#test/tools/start-facts.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kizuna-tools-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, text: string, seconds = 1): string {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  utimesSync(file, seconds, seconds)
  utimesSync(dirname(file), seconds, seconds)
  return file
}

test('a stage without tests counts as one', () => {
  expect(countStage(true)).toEqual({ passed: 1, failed: 0 })
  expect(countStage(false)).toEqual({ passed: 0, failed: 1 })
})

test("a stage's tests count each", () => {
  const unit = write('unit.json', '{ "numPassedTests": 7, "numFailedTests": 2 }')
  const stories = write(
    'stories.json',
    '{ "stats": { "expected": 3, "flaky": 1, "unexpected": 0 } }',
  )

  expect(countStage(false, unit)).toEqual({ passed: 7, failed: 2 })
  expect(countStage(true, stories)).toEqual({ passed: 4, failed: 0 })
  expect(sumUp([countStage(false, unit), countStage(true, stories)])).toEqual({
    passed: 11,
    failed: 2,
  })
})

test('a stage that ended before its first test has failed', () => {
  expect(countStage(false, join(folder, 'never.json'))).toEqual({ passed: 0, failed: 1 })
})

test('the build is stale when a source is newer, or when it is not there', () => {
  write('shared/a.ts', '', 1)
  expect(isBuildStale(folder)).toBe(true)

  for (const built of ['main/index.js', 'preload/index.cjs', 'renderer/index.html']) {
    write(`out/${built}`, '', 2)
  }
  expect(isBuildStale(folder)).toBe(false)

  write('shared/a.ts', '', 3)
  expect(isBuildStale(folder)).toBe(true)
})

test('a display is there where Linux names one', () => {
  expect(hasDisplay('linux', {})).toBe(false)
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
  expect(hasDisplay('darwin', {})).toBe(true)
})
