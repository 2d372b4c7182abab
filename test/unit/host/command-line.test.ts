import { expect, test } from 'vitest'

import { mergeSwitches, parseCommandLine, switchValue } from '#test/host/lib/command-line.cjs'
import { preferredLanguages } from '#test/host/lib/language.cjs'

test("a command line is node's files, flags, the app and its own words", () => {
  const parsed = parseCommandLine(['-r', 'loader.js', '--inspect=0', '.', '--kept', 'file.csv'])

  expect(parsed).toEqual({
    requires: ['loader.js'],
    flags: ['--inspect=0'],
    entry: '.',
    rest: ['--kept', 'file.csv'],
  })
})

test('of two switches of one name the last counts', () => {
  expect(switchValue(['--lang=en', '--lang=ja', '--language=x'], 'lang')).toBe('ja')
  expect(switchValue(['--lang=en'], 'language')).toBeNull()
  expect(mergeSwitches(['--lang=en', '--headless', '--lang=ja'])).toEqual([
    '--lang=ja',
    '--headless',
  ])
})

test('lists of features are joined', () => {
  expect(mergeSwitches(['--enable-features=A,B', '--enable-features=C'])).toEqual([
    '--enable-features=A,B,C',
  ])
})

test('the languages are those of the desktop', () => {
  expect(preferredLanguages({ LANG: 'ja_JP.UTF-8' })).toEqual(['ja-JP'])
  expect(preferredLanguages({ LANGUAGE: 'ja:en_GB', LANG: 'C' })).toEqual(['ja-JP', 'en-GB'])
  expect(preferredLanguages({ LANG: 'C.UTF-8' })).toEqual(['en-US'])
})
