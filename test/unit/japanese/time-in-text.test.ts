import { expect, test } from 'vitest'

import { parseTimeText } from '#shared/japanese/time-in-text.ts'

test.each([
  ['18:00', '18:00'],
  ['9:05', '09:05'],
  ['１８：３０', '18:30'],
  ['1830', '18:30'],
  ['930', '09:30'],
  ['18', '18:00'],
  ['18時', '18:00'],
  ['18時半', '18:30'],
  ['18時5分', '18:05'],
  ['午後6時', '18:00'],
  ['午後 6:30', '18:30'],
  ['午前12時', '00:00'],
  ['午後12時', '12:00'],
  ['6pm', '18:00'],
  ['6:15 PM', '18:15'],
  ['18.30', '18:30'],
  ['0:00', '00:00'],
  ['23:59', '23:59'],
  ['', ''],
  ['  ', ''],
])('%j is read as %j', (text, time) => {
  expect(parseTimeText(text)).toBe(time)
})

test.each(['24:00', '18:60', '午後13時', '夕方', '12345', '-1'])('%j is no time', (text) => {
  expect(parseTimeText(text)).toBeNull()
})
