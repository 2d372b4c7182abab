import { expect, test } from 'vitest'

import { cadenceOf, readCadenceDays, USUAL_CADENCE_DAYS } from '#shared/domain/today/cadence.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeAlumnus, nextId } from '#test/support/make-alumnus.ts'

const GROUP = nextId('interestGroup')
const OTHER_GROUP = nextId('interestGroup')

const forTag = (tag: string, days: number) => ({ tag, groupId: null, days })
const forGroup = (groupId: Id<'interestGroup'>, days: number) => ({ tag: '', groupId, days })
const tagged = (...names: string[]) =>
  makeAlumnus({ tags: names.map((name) => ({ id: nextId('tag'), name })) })

test('the days of the person go before every rule, also where they are longer', () => {
  const person = { ...tagged('起業家'), cadenceDays: 365 }

  const cadence = cadenceOf(person, [GROUP], [forTag('起業家', 90), forGroup(GROUP, 30)], 180)

  expect(cadence).toEqual({ days: 365, source: { kind: 'person' } })
})

test('a rule for a tag goes before the programme', () => {
  const cadence = cadenceOf(tagged('起業家'), [], [forTag('起業家', 270)], 180)

  expect(cadence).toEqual({ days: 270, source: { kind: 'tag', tag: '起業家' } })
})

test('a rule for a group is for those who belong to it', () => {
  const rules = [forGroup(GROUP, 60)]

  expect(cadenceOf(makeAlumnus(), [GROUP], rules, 180)).toEqual({
    days: 60,
    source: { kind: 'group', groupId: GROUP },
  })
  expect(cadenceOf(makeAlumnus(), [OTHER_GROUP], rules, 180).source.kind).toBe('programme')
})

test('of several rules the shortest holds, of two alike the first', () => {
  const person = tagged('起業家', 'OB会')

  expect(
    cadenceOf(
      person,
      [GROUP],
      [forTag('OB会', 120), forTag('起業家', 90), forGroup(GROUP, 90)],
      180,
    ),
  ).toEqual({ days: 90, source: { kind: 'tag', tag: '起業家' } })
})

test('a rule for a tag that nobody wrote matches nobody', () => {
  expect(cadenceOf(tagged(''), [], [forTag('', 1)], 180).source.kind).toBe('programme')
})

test.each([
  ['', USUAL_CADENCE_DAYS],
  ['90', 90],
  ['0', USUAL_CADENCE_DAYS],
  ['-5', USUAL_CADENCE_DAYS],
  ['1.5', USUAL_CADENCE_DAYS],
  ['半年', USUAL_CADENCE_DAYS],
])('the setting "%s" means %i days', (value, days) => {
  expect(readCadenceDays(value)).toBe(days)
})
