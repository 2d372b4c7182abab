import { expect, test } from 'vitest'

import { targetFigures, targetOf } from '#shared/domain/programme/targets.ts'
import { nextId } from '#test/support/make-alumnus.ts'

test('figures of the first goal stand first, those of every programme last', () => {
  const figures = targetFigures(['branding', 'rehire'], new Set(['rehire', 'stories', 'events']))

  expect(figures).toEqual([
    'held',
    'attendees',
    'casesOpened',
    'rehires',
    'costSavedYen',
    'registered',
    'touches',
    'reached',
  ])
})

test('what no goal needs but is shown has its figures too', () => {
  const figures = targetFigures(['rehire'], new Set(['rehire', 'introductions']))

  expect(figures).toContain('introductions')
  expect(figures).not.toContain('held')
})

test('a target is of one year and one figure', () => {
  const targets = [
    { id: nextId('target'), fiscalYear: 2026, figure: 'rehires', value: 2 },
    { id: nextId('target'), fiscalYear: 2027, figure: 'rehires', value: 3 },
    { id: nextId('target'), fiscalYear: 2026, figure: 'touches', value: 0 },
  ]

  expect(targetOf(targets, 2026, 'rehires')).toBe(2)
  expect(targetOf(targets, 2026, 'touches')).toBe(0)
  expect(targetOf(targets, 2026, 'held')).toBeNull()
  expect(targetOf(targets, 2025, 'rehires')).toBeNull()
})

test('of two targets for one figure, as two machines may set them, the later holds', () => {
  const set = (value: number) => ({ id: nextId('target'), fiscalYear: 2026, figure: 'held', value })

  expect(targetOf([set(4), set(6)], 2026, 'held')).toBe(6)
})
