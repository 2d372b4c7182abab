import { expect, test } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { makeClock } from '#shared/domain/record/clock.ts'
import { applyChange, diffRecord } from '#shared/domain/record/patch.ts'
import { mergeRecord } from '#shared/domain/sync/merge-record.ts'
import { partingClocks } from '#shared/domain/sync/parting.ts'
import { makeAlumnus } from '#test/support/make-alumnus.ts'

const ONE = 'dev_one00000'
const TWO = 'dev_two00000'
const BEGUN = makeAlumnus({ clocks: { '*': makeClock(ONE).next(1) } })

function edit(device: string, record: Alumnus, nowMs: number, fields: Partial<Alumnus>): Alumnus {
  const clock = makeClock(device)
  for (const stamp of Object.values(record.clocks)) clock.witness(stamp)
  const change = diffRecord('alumni', record, fields)
  return applyChange(record, change!, clock.next(nowMs))!
}

/** Fields that both are found to have changed since they parted. */
function oddsOf(own: Alumnus, theirs: Alumnus): readonly string[] {
  const facts = { base: partingClocks(own, theirs), ownTail: ONE.slice(-8) }
  return mergeRecord('alumni', own, theirs, facts).odds.map(({ key }) => key)
}

test('what both changed after they parted is at odds, on whichever side it is merged', () => {
  const common = edit(TWO, BEGUN, 10, { familyNameKana: 'サトー' })
  const one = edit(ONE, common, 20, { givenName: 'はな子', exitNote: '引継ぎ済み' })
  const two = edit(TWO, common, 5, { givenName: '華子' })

  expect(oddsOf(one, two)).toEqual(['givenName'])
  expect(oddsOf(two, one)).toEqual(['givenName'])
})

test('what one side alone changed is not at odds with the older value', () => {
  const first = edit(TWO, BEGUN, 10, { givenName: 'はな子' })
  const common = edit(ONE, first, 20, { familyNameKana: 'サトー' })
  const one = edit(ONE, common, 30, { givenName: '華子' })
  const two = edit(TWO, common, 40, { exitNote: '引継ぎ済み' })

  expect(oddsOf(one, two)).toEqual([])
  expect(oddsOf(two, one)).toEqual([])
})

test('values that one machine wrote one after the other are not at odds', () => {
  const common = edit(ONE, BEGUN, 10, { givenName: 'はな子' })
  const one = edit(ONE, common, 20, { givenName: '華子' })
  const two = edit(TWO, common, 30, { exitNote: '引継ぎ済み' })

  expect(oddsOf(one, two)).toEqual([])
})

test('a value written last of all before they parted is rather told in vain than lost', () => {
  const common = edit(TWO, BEGUN, 10, { givenName: 'はな子' })
  const one = edit(ONE, common, 20, { givenName: '華子' })

  expect(oddsOf(one, common)).toEqual(['givenName'])
})

test('records that were made apart have nothing in common', () => {
  const other: Alumnus = { ...BEGUN, clocks: { '*': makeClock(TWO).next(2) } }

  expect(partingClocks(BEGUN, other)).toBeNull()
})
