import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { A4, centredSheet, checkSheet, LABEL_SHEETS } from '#shared/transfer/write/label-sheets.ts'
import type { LabelSheet } from '#shared/transfer/write/label-sheets.ts'
import { breakText, textEm } from '#shared/transfer/write/label-text.ts'
import { layoutLabels, layoutTestPage } from '#shared/transfer/write/labels.ts'
import type { LabelBox, LabelOptions } from '#shared/transfer/write/labels.ts'
import { makeAlumnus, makeCareerEntry, makeContactPoint } from '#test/support/make-alumnus.ts'

const OPTIONS: LabelOptions = {
  offset: { xMm: 0, yMm: 0 },
  startAt: 1,
  companyNames: new Map(),
}
const POINT_MM = 25.4 / 72
const [TEN = fail(), , TWENTY_ONE = fail()] = LABEL_SHEETS

test.each(LABEL_SHEETS)('the measures of sheet $key add up to A4', (sheet) => {
  const width = 2 * sheet.marginLeftMm + sheet.columns * sheet.widthMm
  const height = 2 * sheet.marginTopMm + sheet.rows * sheet.heightMm

  expect(width).toBeCloseTo(210, 5)
  expect(height).toBeCloseTo(297, 5)
  expect(checkSheet(sheet).ok).toBe(true)
})

test('a letter to the home bears no employer, one to the office does', () => {
  const job = makeCareerEntry({ company: '新商事株式会社', title: '営業部 部長' })
  const address = { kind: 'address', value: '東京都港区芝1-2-3', postalCode: '105-0014' } as const
  const home = makeAlumnus({ contactPoints: [makeContactPoint(address)], careerEntries: [job] })
  const office = makeAlumnus({
    contactPoints: [makeContactPoint({ ...address, place: 'work', building: '芝ビル' })],
    careerEntries: [job],
  })

  const [page] = layoutLabels([home, office], TEN, OPTIONS).pages

  expect(page?.boxes.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
    ['〒105-0014', '東京都港区芝1-2-3', '佐藤　花子　様'],
    [
      '〒105-0014',
      '東京都港区芝1-2-3',
      '芝ビル',
      '新商事株式会社',
      '営業部 部長',
      '佐藤　花子　様',
    ],
  ])
})

test('printing begins at the first free label and goes on to a new sheet', () => {
  const people = Array.from({ length: 12 }, livingAt)

  const { pages } = layoutLabels(people, TEN, { ...OPTIONS, startAt: 9 })

  expect(pages.map(({ boxes }) => boxes.map(({ number }) => number))).toEqual([
    [9, 10],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  ])
})

test('a sheet that is just full has no empty one after it', () => {
  const people = Array.from({ length: 21 }, livingAt)

  expect(layoutLabels(people, TWENTY_ONE, OPTIONS).pages).toHaveLength(1)
})

test('the offset moves every label alike', () => {
  const moved = layoutTestPage(TEN, { xMm: 1.5, yMm: -0.5 })
  const plain = layoutTestPage(TEN, OPTIONS.offset)

  expect(plain.boxes[0]).toMatchObject({ xMm: 18.6, yMm: 21.5, number: 1 })
  expect(moved.boxes[0]).toMatchObject({ xMm: 20.1, yMm: 21 })
  expect(moved.boxes[9]).toMatchObject({ xMm: 106.5, yMm: 224.2, number: 10 })
})

test('a person without an address is told and takes no label', () => {
  const person = makeAlumnus()

  const layout = layoutLabels([person], TEN, OPTIONS)

  expect(layout).toEqual({ pages: [], withoutAddress: [person.id] })
})

test('every label lies on its sheet and every line in its label, whatever the texts', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LABEL_SHEETS),
      fc.integer({ min: -3, max: 60 }),
      fc.array(fc.tuple(text(500), text(200), text(200), text(100)), { maxLength: 8 }),
      (sheet, startAt, given) => {
        const people = given.map(([value, building, company, familyName]) =>
          makeAlumnus({
            familyName,
            contactPoints: [
              makeContactPoint({
                kind: 'address',
                place: 'work',
                value: `東${value}`,
                building,
                postalCode: '105-0014',
              }),
            ],
            careerEntries: [makeCareerEntry({ company, title: building })],
          }),
        )

        const { pages } = layoutLabels(people, sheet, { ...OPTIONS, startAt })

        const boxes = pages.flatMap((page) => page.boxes)
        expect(boxes.map(({ alumnusId }) => alumnusId)).toEqual(people.map(({ id }) => id))
        expect(boxes.filter((box) => !liesOnPaper(box))).toEqual([])
        expect(boxes.filter((box) => !holdsItsLines(box))).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})

test('a house number is not torn apart', () => {
  expect(breakText('東京都千代田区丸の内1-2-3', 12)).toEqual(['東京都千代田区丸の内', '1-2-3'])
})

test.each<[Partial<LabelSheet>, string]>([
  [{ columns: 3 }, 'labels.too-wide'],
  [{ rows: 6 }, 'labels.too-high'],
  [{ rows: 0 }, 'labels.not-a-number'],
  [{ columns: 1.5 }, 'labels.not-a-number'],
  [{ widthMm: Number.NaN }, 'labels.not-a-number'],
  [{ gapYMm: -1 }, 'labels.not-a-number'],
  [{ heightMm: 5 }, 'labels.too-small'],
])('a sheet of her own with %j is refused', (measures, code) => {
  expect(checkSheet({ ...TEN, ...measures })).toMatchObject({ ok: false, code })
})

test('gaps between the labels count', () => {
  const sheet = centredSheet({ ...TEN, gapXMm: 2.5, gapYMm: 1 })

  expect(sheet.marginLeftMm).toBe(17.35)
  expect(sheet.marginTopMm).toBe(19.5)
  expect(checkSheet(sheet).ok).toBe(true)
})

function liesOnPaper({ xMm, yMm, widthMm, heightMm }: LabelBox): boolean {
  return xMm >= 0 && yMm >= 0 && xMm + widthMm <= A4.widthMm && yMm + heightMm <= A4.heightMm
}

function holdsItsLines({ lines, widthMm, heightMm }: LabelBox): boolean {
  return (
    lines.at(-1)?.role === 'name' &&
    lines.every(
      ({ text, xMm, yMm, sizePt }) =>
        xMm + textEm(text) * sizePt * POINT_MM <= widthMm && yMm + sizePt * POINT_MM <= heightMm,
    )
  )
}

function text(maxLength: number): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({
      unit: fc.constantFrom('東', '京', '1', '-', 'ｱ', ' ', 'W', '𠮷'),
      maxLength,
      size: 'max',
    }),
    fc.string({ maxLength, size: 'max' }),
  )
}

function livingAt() {
  return makeAlumnus({
    contactPoints: [makeContactPoint({ kind: 'address', value: '東京都港区芝1-2-3' })],
  })
}

function fail(): never {
  throw new Error('This sheet is not in the table.')
}
