import { expect, test } from 'vitest'

import { toPrintParams } from '#test/host/lib/printing.cjs'

test('paper is in inches, A4 by its name', () => {
  const { paperWidth, paperHeight } = toPrintParams({ pageSize: 'A4' })

  expect(paperWidth).toBeCloseTo(8.27, 2)
  expect(paperHeight).toBeCloseTo(11.69, 2)
})

test('a size of its own and margins go through as they are', () => {
  const options = { pageSize: { width: 4, height: 6 }, margins: { top: 0.5 }, landscape: true }

  expect(toPrintParams(options)).toMatchObject({
    paperWidth: 4,
    paperHeight: 6,
    marginTop: 0.5,
    landscape: true,
  })
})

test('paper that Electron does not know is refused', () => {
  expect(() => toPrintParams({ pageSize: 'B5' as 'A4' })).toThrow('Invalid pageSize B5')
})
