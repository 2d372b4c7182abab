import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Change } from '#shared/domain/act/act.ts'
import { makeClock } from '#shared/domain/record/clock.ts'
import { applyChange, diffRecord, takeBack } from '#shared/domain/record/patch.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Id } from '#shared/lib/ids.ts'

type Loose = RecordBase & Record<string, unknown>

const ID = 'alm_000001' as Id
const made: Change = {
  collection: 'alumni',
  id: ID,
  before: null,
  after: {
    familyName: '佐藤',
    tags: [{ id: 'tag_a', name: '甲' }],
    trashedAt: null,
    erasedAt: null,
  },
}
const base = applyChange<Loose>(null, made, '1')!

const names = fc.constantFrom('あ', 'い', 'う', '')
const tags = fc
  .uniqueArray(fc.constantFrom('tag_a', 'tag_b', 'tag_c'), { maxLength: 3 })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), name: names }))))
  .map((list) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1)))

test('applying the difference gives the wanted state', () => {
  fc.assert(
    fc.property(names, tags, (familyName, list) => {
      const change = diffRecord('alumni', base, { familyName, tags: list })
      const after = change === null ? base : applyChange(base, change, '2')!
      expect(after['familyName']).toBe(familyName)
      expect(after['tags']).toEqual(list)
    }),
  )
})

test('applying a change twice does nothing more', () => {
  fc.assert(
    fc.property(names, tags, (familyName, list) => {
      const change = diffRecord('alumni', base, { familyName, tags: list })
      if (change === null) return
      const once = applyChange(base, change, '2')!
      expect(applyChange(once, change, '2')).toEqual(once)
    }),
  )
})

test('taking a change back brings the fields as they were', () => {
  fc.assert(
    fc.property(names, tags, (familyName, list) => {
      const change = diffRecord('alumni', base, { familyName, tags: list })
      if (change === null) return
      const after = applyChange(base, change, '2')!
      const back = takeBack(after, change, '2', '2026-01-01T00:00:00.000Z')
      const restored = applyChange(after, back.change!, '3')!
      expect(restored['familyName']).toBe(base['familyName'])
      expect(restored['tags']).toEqual(base['tags'])
    }),
  )
})

test('an older change does not overwrite a newer field', () => {
  const newer = applyChange(base, { ...made, before: {}, after: { familyName: '新' } }, '5')!

  const late = applyChange(newer, { ...made, before: {}, after: { familyName: '古' } }, '4')!

  expect(late['familyName']).toBe('新')
})

test('edits to two elements of one list both stand', () => {
  const first = applyChange(
    base,
    { ...made, before: {}, after: { 'tags/tag_b': { id: 'tag_b', name: '乙' } } },
    '2',
  )!
  const second = applyChange(first, { ...made, before: {}, after: { 'tags/tag_a': null } }, '3')!

  expect(second['tags']).toEqual([{ id: 'tag_b', name: '乙' }])
})

test('a change to a record that is not there is told', () => {
  expect(applyChange(null, { ...made, before: {} }, '2')).toBeNull()
})

test('a record made by an act goes to the trash when the act is taken back', () => {
  const back = takeBack(base, made, '1', '2026-01-01T00:00:00.000Z')

  expect(back.change?.after).toEqual({ trashedAt: '2026-01-01T00:00:00.000Z' })
})

test('a made record that was changed since stays', () => {
  const changed = applyChange(base, { ...made, before: {}, after: { familyName: '新' } }, '2')!

  expect(takeBack(changed, made, '1', 'x')).toEqual({ change: null, left: ['familyName'] })
})

test('of two changes to a field both are taken back, one after the other', () => {
  const first = diffRecord('alumni', base, { familyName: '鈴木' })!
  const once = applyChange(base, first, '2')!
  const second = diffRecord('alumni', once, { familyName: '高橋' })!
  const twice = applyChange(once, second, '3')!

  const undone = applyChange(twice, takeBack(twice, second, '3', '').change!, '4')!
  const { change, left } = takeBack(undone, first, '2', '', (stamp) => stamp === '4')

  expect(left).toEqual([])
  expect(applyChange(undone, change!, '5')).toMatchObject({ familyName: '佐藤' })
})

test('a made record whose later changes were all taken back goes to the trash', () => {
  const tags = [{ id: 'tag_a', name: '乙' }]
  const change = diffRecord('alumni', base, { familyName: '鈴木', tags })!
  const changed = applyChange(base, change, '2')!
  const undone = applyChange(changed, takeBack(changed, change, '2', '').change!, '3')!

  const isUndo = (stamp: string): boolean => stamp === '3'
  expect(takeBack(undone, made, '1', '2026-11-22T00:00:00.000Z', isUndo)).toMatchObject({
    change: { after: { trashedAt: '2026-11-22T00:00:00.000Z' } },
    left: [],
  })
})

test('the same value written again on purpose stays when the first writing is taken back', () => {
  const refusal = diffRecord('alumni', base, { isDoNotContact: true })!
  const refused = applyChange(base, refusal, '2')!
  const cleared = applyChange(
    refused,
    diffRecord('alumni', refused, { isDoNotContact: false })!,
    '3',
  )!
  const again = applyChange(cleared, diffRecord('alumni', cleared, { isDoNotContact: true })!, '4')!

  const back = takeBack(again, refusal, '2', '', (stamp) => stamp === '9')

  expect(back).toEqual({ change: null, left: ['isDoNotContact'] })
})

test('stamps always grow, whatever the wall clock does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 4_000_000_000_000 }), { maxLength: 50 }),
      (times) => {
        const clock = makeClock('dev_00000000')
        const stamps = times.map((nowMs) => clock.next(nowMs))
        expect([...stamps].sort()).toEqual(stamps)
        expect(new Set(stamps).size).toBe(stamps.length)
      },
    ),
  )
})

test('a stamp from elsewhere is followed by a later one', () => {
  const here = makeClock('dev_00000001')
  const there = makeClock('dev_00000002')
  const foreign = there.next(2000)

  here.witness(foreign)

  expect(here.next(1000) > foreign).toBe(true)
})
