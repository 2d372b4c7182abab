import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { erasing } from '#shared/domain/act/changes.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { makeClock } from '#shared/domain/record/clock.ts'
import type { Clock } from '#shared/domain/record/clock.ts'
import { applyChange, diffRecord } from '#shared/domain/record/patch.ts'
import type { Clocks } from '#shared/domain/record/record.ts'
import { mergeRecord } from '#shared/domain/sync/merge-record.ts'
import type { Odds } from '#shared/domain/sync/merge-record.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeAlumnus } from '#test/support/make-alumnus.ts'

const FIRST = '000000001-0000-first000'

/** A machine with its copy of one record. */
interface Copy {
  readonly device: string
  readonly clock: Clock
  record: Alumnus
  /** What it and the server had in common last. */
  base: Clocks | null
}

const machine = (device: string, record: Alumnus, base: Clocks | null = record.clocks): Copy => {
  const clock = makeClock(device)
  return { device, clock, record, base }
}

const begun = (given: Partial<Alumnus> = {}): Alumnus =>
  makeAlumnus({ clocks: { '*': FIRST }, trashedAt: null, ...given })

function edit(copy: Copy, fields: Partial<Alumnus>, nowMs: number): void {
  for (const stamp of Object.values(copy.record.clocks)) copy.clock.witness(stamp)
  const change = diffRecord('alumni', copy.record, fields)
  if (change !== null) copy.record = applyChange(copy.record, change, copy.clock.next(nowMs))!
}

function erase(copy: Copy, nowMs: number): void {
  const change = erasing('alumni', copy.record, '2026-11-22T03:00:00.000Z')
  copy.record = applyChange(copy.record, change, copy.clock.next(nowMs))!
}

/** Takes in what another copy holds. */
function take(copy: Copy, theirs: Alumnus): readonly Odds[] {
  const facts = { base: copy.base, ownTail: copy.device.slice(-8) }
  const { change, odds } = mergeRecord('alumni', copy.record, theirs, facts)
  if (change !== null) copy.record = applyChange(copy.record, change, '')!
  for (const stamp of Object.values(copy.record.clocks)) copy.clock.witness(stamp)
  copy.base = theirs.clocks
  return odds
}

test('different fields of one record are both taken', () => {
  const record = begun()
  const one = machine('dev_one00000', record)
  const two = machine('dev_two00000', record)

  edit(one, { familyName: '鈴木' }, 10)
  edit(two, { givenName: '太郎' }, 20)
  const odds = take(one, two.record)

  expect(one.record).toMatchObject({ familyName: '鈴木', givenName: '太郎' })
  expect(odds).toEqual([])
})

test('elements of a list are merged each for itself', () => {
  const tag = (id: string, name: string) => ({ id: `tag_${id}` as Id<'tag'>, name })
  const record = begun({ tags: [tag('aaaaaa', '営業')] })
  const one = machine('dev_one00000', record)
  const two = machine('dev_two00000', record)

  edit(one, { tags: [tag('aaaaaa', '営業'), tag('bbbbbb', '大阪')] }, 10)
  edit(two, { tags: [tag('cccccc', '技術')] }, 20)
  const odds = take(one, two.record)

  expect(one.record.tags.map(({ name }) => name)).toEqual(['大阪', '技術'])
  expect(odds).toEqual([])
})

test('of two edits of one field the later one stays and the other is reported with both stamps', () => {
  const record = begun()
  const one = machine('dev_one00000', record)
  const two = machine('dev_two00000', record)

  edit(one, { givenName: '一' }, 10)
  edit(two, { givenName: '二' }, 20)
  const odds = take(one, two.record)

  expect(one.record.givenName).toBe('二')
  expect(odds).toEqual([
    {
      kind: 'field',
      key: 'givenName',
      kept: '二',
      lost: '一',
      keptStamp: two.record.clocks['givenName'],
      lostStamp: '00000000a-0000-one00000',
    },
  ])
})

test('the same value written twice is at odds with nobody', () => {
  const record = begun()
  const one = machine('dev_one00000', record)
  const two = machine('dev_two00000', record)

  edit(one, { givenName: '二' }, 10)
  edit(two, { givenName: '二' }, 20)

  expect(take(one, two.record)).toEqual([])
})

test('what the other machine wrote after it knew the value here is no double edit', () => {
  const record = begun()
  const one = machine('dev_one00000', record)
  const two = machine('dev_two00000', record)

  edit(one, { givenName: '一' }, 10)
  take(two, one.record)
  one.base = one.record.clocks
  edit(two, { givenName: '二' }, 20)

  expect(take(one, two.record)).toEqual([])
  expect(one.record.givenName).toBe('二')
})

test('an element edited here and removed there is reported whichever wins', () => {
  const tags = [{ id: 'tag_aaaaaa' as Id<'tag'>, name: '営業' }]
  const record = begun({ tags })
  const one = machine('dev_one00000', record)
  const two = machine('dev_two00000', record)

  edit(one, { tags: [{ ...tags[0]!, name: '営業部' }] }, 10)
  edit(two, { tags: [] }, 20)
  const odds = take(one, two.record)

  expect(one.record.tags).toEqual([])
  expect(odds).toMatchObject([{ key: 'tags/tag_aaaaaa', kept: null, lost: { name: '営業部' } }])
})

test('what is moved to the trash here and edited there is to come back', () => {
  const record = begun()
  const one = machine('dev_one00000', record)
  const two = machine('dev_two00000', record)

  edit(one, { trashedAt: '2026-11-22T03:00:00.000Z' }, 20)
  edit(two, { givenName: '二' }, 10)
  const facts = { base: one.base, ownTail: 'one00000' }
  const merged = mergeRecord('alumni', one.record, two.record, facts)

  expect(merged.isToRestore).toBe(true)
  expect(merged.odds).toMatchObject([{ kind: 'trash', key: '' }])
})

test('what is moved to the trash after the edit was known stays there', () => {
  const record = begun()
  const one = machine('dev_one00000', record)
  const two = machine('dev_two00000', record)

  edit(two, { givenName: '二' }, 10)
  take(one, two.record)
  edit(one, { trashedAt: '2026-11-22T03:00:00.000Z' }, 20)
  two.base = two.record.clocks
  const facts = { base: two.base, ownTail: 'two00000' }
  const merged = mergeRecord('alumni', two.record, one.record, facts)

  expect(merged.isToRestore).toBe(false)
  expect(merged.odds).toEqual([])
})

test('what is edited there while it is merged into another here is reported', () => {
  const record = begun()
  const one = machine('dev_one00000', record)
  const two = machine('dev_two00000', record)

  edit(one, { mergedIntoId: 'alm_keptkept' as Id<'alumnus'> }, 10)
  edit(two, { givenName: '二' }, 20)

  expect(take(one, two.record)).toMatchObject([{ kind: 'merged', key: 'givenName', lost: '二' }])
  expect(one.record.mergedIntoId).toBe('alm_keptkept')
})

test('without a common state, only what was written here and gives way is reported', () => {
  const record = begun()
  const one = machine('dev_one00000', record, null)
  const two = machine('dev_two00000', record)

  edit(one, { givenName: '一' }, 10)
  edit(two, { givenName: '二', familyName: '鈴木' }, 20)

  expect(take(one, two.record)).toMatchObject([{ key: 'givenName', lost: '一' }])
  expect(one.record).toMatchObject({ givenName: '二', familyName: '鈴木' })
})

test('two machines that made the same record begin its fields at moments of their own', () => {
  const one = machine('dev_one00000', begun({ familyName: '佐藤' }), null)
  const two = machine('dev_two00000', {
    ...one.record,
    familyName: '鈴木',
    clocks: { '*': '000000002-0000-two00000' },
  })
  const before = one.record

  take(one, two.record)
  take(two, before)

  expect(one.record.familyName).toBe('鈴木')
  expect(two.record).toEqual(one.record)
})

const NAMES = ['一', '二', '三', '四']
const step = fc.record({
  machine: fc.integer({ min: 0, max: 2 }),
  act: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('familyName', 'givenName', 'note') },
    { weight: 3, arbitrary: fc.constantFrom('tag', 'untag') },
    { weight: 4, arbitrary: fc.constant('take') },
    { weight: 1, arbitrary: fc.constantFrom('trash', 'restore', 'erase') },
  ),
  value: fc.integer({ min: 0, max: 3 }),
  other: fc.integer({ min: 0, max: 2 }),
  nowMs: fc.integer({ min: 0, max: 1000 }),
})

test('however copies are edited and exchanged, they come to the same in the end', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const record = begun()
      const copies = ['dev_one00000', 'dev_two00000', 'dev_three000'].map((device) =>
        machine(device, record),
      )
      for (const { machine: at, act, value, other, nowMs } of steps) {
        const copy = copies[at]!
        const { record: now } = copy
        const tags = now.tags.filter(({ id }) => id !== `tag_aaaaa${value}`)
        if (act === 'take') take(copy, copies[other]!.record)
        else if (now.erasedAt !== null) continue
        else if (act === 'erase') erase(copy, nowMs)
        else if (act === 'trash') edit(copy, { trashedAt: '2026-11-22T03:00:00.000Z' }, nowMs)
        else if (act === 'restore') edit(copy, { trashedAt: null }, nowMs)
        else if (act === 'untag') edit(copy, { tags }, nowMs)
        else if (act === 'tag') {
          const id = `tag_aaaaa${value}` as Id<'tag'>
          edit(copy, { tags: [...tags, { id, name: `${NAMES[at]}${nowMs}` }] }, nowMs)
        } else edit(copy, { [act]: NAMES[value] }, nowMs)
      }
      for (let round = 0; round < 2; round++) {
        for (const copy of copies) for (const { record: theirs } of copies) take(copy, theirs)
      }

      const [first, ...others] = copies.map((copy) => copy.record)
      for (const copy of others) expect(copy).toEqual(first)
      if (first!.erasedAt !== null) {
        expect(first).toMatchObject({ familyName: '', givenName: '', tags: [] })
      }
    }),
    { numRuns: 300 },
  )
})

test('a value that was written is in the record, reported, or was written over knowingly', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.integer({ min: 0, max: 1 }), isMet: fc.boolean() }), {
        maxLength: 30,
      }),
      (steps) => {
        const copies = [machine('dev_one00000', begun()), machine('dev_two00000', begun())]
        copies[1]!.record = copies[0]!.record
        copies[1]!.base = copies[0]!.base
        const server = machine('dev_server00', copies[0]!.record)
        const safe = new Set<unknown>()
        const meet = (copy: Copy): void => {
          const mine = copy.record.givenName
          for (const { lost } of take(copy, server.record)) safe.add(lost)
          if (mine !== copy.record.givenName && copy.base === null) safe.add(mine)
          server.record = copy.record
          copy.base = copy.record.clocks
        }
        const written: { value: string; over: string }[] = []
        steps.forEach(({ at, isMet }, number) => {
          const copy = copies[at]!
          const value = `値${number}`
          written.push({ value, over: copy.record.givenName })
          edit(copy, { givenName: value }, number)
          if (isMet) meet(copy)
        })
        for (const copy of [...copies, ...copies]) meet(copy)

        for (const { over } of written) safe.add(over)
        for (const copy of copies) safe.add(copy.record.givenName)
        expect(written.map(({ value }) => value).filter((value) => !safe.has(value))).toEqual([])
        expect(copies[0]!.record).toEqual(copies[1]!.record)
      },
    ),
    { numRuns: 300 },
  )
})
