import { expect, test } from 'vitest'

import { placeWindow } from '#electron/main/window-place.ts'

const LAPTOP = { x: 0, y: 0, width: 1440, height: 860 }
const MONITOR = { x: 1440, y: 0, width: 1920, height: 1080 }
const PLACE = { x: 1500, y: 40, width: 1300, height: 900, isMaximized: false }

test('the window opens where it stood', () => {
  expect(placeWindow(PLACE, [LAPTOP, MONITOR])).toEqual({
    x: 1500,
    y: 40,
    width: 1300,
    height: 900,
  })
})

test('a window whose display is gone opens in the same size where it can be seen', () => {
  expect(placeWindow(PLACE, [LAPTOP])).toEqual({ width: 1300, height: 900 })
})

test('a window whose title bar lies above or below the display is brought back', () => {
  expect(placeWindow({ ...PLACE, y: -20 }, [MONITOR])).toEqual({ width: 1300, height: 900 })
  expect(placeWindow({ ...PLACE, y: 1070 }, [MONITOR])).toEqual({ width: 1300, height: 900 })
})

test('a first start and a window too small to work in get a proper size', () => {
  expect(placeWindow(null, [LAPTOP])).toEqual({ width: 1280, height: 840 })
  expect(placeWindow({ ...PLACE, x: 0, width: 100, height: 100 }, [LAPTOP])).toMatchObject({
    width: 800,
    height: 560,
  })
})
