import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { creation } from '#shared/domain/act/changes.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import { NO_FILTERS, DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import type { RuleTerms } from '#shared/domain/eligibility/eligibility-rule.ts'
import { TENURE_OR_GRADE_TERMS, USUAL_TERMS } from '#shared/domain/eligibility/rule-in-force.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeAssignment, makeStint, nextId } from '#test/support/make-alumnus.ts'
import { makeTerms } from '#test/support/make-rules.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

import { drawnPerson, drawnTerms } from '../domain/eligibility/draw-rules.ts'

let data: TestData
const FIVE_YEARS = makeTerms([{ kind: 'tenure', years: 5, months: 0 }])

beforeEach(async () => {
  data = await openTestData()
})
afterEach(() => data.close())

async function add(familyName: string, given: Partial<AlumnusFields>): Promise<Id<'alumnus'>> {
  const done = await data.api.alumni.create({ familyName, givenName: '', ...given })
  return done.ids[0] as Id<'alumnus'>
}

const served = (joinedOn: string, leftOn: string | null, leavingKind = 'ownChoice' as const) =>
  makeStint({ joinedOn, leftOn, leavingKind })

/** One who served for six years, one for two, one of whom no joining day is known, one who serves. */
async function fourPeople(): Promise<
  Record<'long' | 'short' | 'unknown' | 'serving', Id<'alumnus'>>
> {
  return {
    long: await add('長井', { stints: [served('2010-04-01', '2016-03-31')] }),
    short: await add('短田', { stints: [served('2018-04-01', '2020-03-31')] }),
    unknown: await add('不明', {
      stints: [makeStint({ leftOn: '2020-03-31', leavingKind: 'other' })],
    }),
    serving: await add('在籍', { stints: [makeStint({ joinedOn: '2020-04-01' })] }),
  }
}

const names = (window: { readonly people: readonly { readonly name: string }[] }) =>
  window.people.map(({ name }) => name)

test('without a saved rule everybody takes part but who retired at the age limit', async () => {
  await fourPeople()

  const { terms, inForceId, versions } = await data.api.eligibility.rules()

  expect([terms, inForceId, versions]).toEqual([USUAL_TERMS, null, []])
  expect(names(await data.api.eligibility.people('in', 10))).toHaveLength(3)
})

test('a preview counts who left and names who comes in and falls out', async () => {
  await fourPeople()
  await data.api.eligibility.saveVersion('2026-04-01', FIVE_YEARS, '')

  const preview = await data.api.eligibility.preview(USUAL_TERMS, 1)

  expect(preview.counts).toEqual({ in: 3, ask: 0, out: 0 })
  expect(preview.comesIn.total).toBe(2)
  expect(preview.comesIn.people).toHaveLength(1)
  expect(preview.fallsOut.total).toBe(0)
})

test('who falls out may have to be decided on, and the sentence says so', async () => {
  await fourPeople()

  const { fallsOut, counts } = await data.api.eligibility.preview(FIVE_YEARS, 10)

  expect(counts).toEqual({ in: 1, ask: 1, out: 1 })
  expect(fallsOut.people.map(({ before, verdict }) => [before, verdict.state])).toEqual(
    expect.arrayContaining([
      ['in', 'ask'],
      ['in', 'out'],
    ]),
  )
})

test('the preview of an edited rule is what saving it comes to', async () => {
  const people = fc.sample(drawnPerson, { numRuns: 60, seed: 7 })
  await data.context.write(
    { key: 'acts.alumni.create', facts: {} },
    people.map(({ id, clocks: _clocks, ...person }) => creation('alumni', id, person)),
  )

  await fc.assert(
    fc.asyncProperty(drawnTerms, async (terms) => {
      const { eligibility } = data.api
      const before = new Set((await eligibility.people('in', 99)).people.map(({ id }) => id))
      const preview = await eligibility.preview(terms, 99)

      await eligibility.saveVersion(TODAY, terms, '')

      const after = (await eligibility.people('in', 99)).people.map(({ id }) => id)
      const changed = (window: typeof preview.comesIn): readonly string[] =>
        window.people.map(({ id }) => id)
      expect(after.filter((id) => !before.has(id))).toEqual(changed(preview.comesIn))
      expect([...before].filter((id) => !after.includes(id))).toEqual(changed(preview.fallsOut))
      for (const state of ['in', 'ask', 'out'] as const) {
        expect((await eligibility.people(state, 99)).total).toBe(preview.counts[state])
      }
      const { first, total } = await data.api.alumni.list({
        ...DEFAULT_QUERY,
        filters: { ...NO_FILTERS, verdicts: ['in'] },
      })
      expect([total, first.every(({ verdict }) => verdict === 'in')]).toEqual([after.length, true])
    }),
    { numRuns: 25 },
  )
})

test('a version comes back from the trash and holds again', async () => {
  const saved = await data.api.eligibility.saveVersion(TODAY, FIVE_YEARS, '')
  const id = saved.ids[0] as Id<'programme'>
  await data.api.eligibility.trashVersion(id)

  const lying = await data.api.eligibility.trashedVersions()
  await data.api.eligibility.restoreVersion(id)

  expect(lying.map((rule) => rule.id)).toEqual([id])
  expect((await data.api.eligibility.rules()).inForceId).toBe(id)
  expect(await data.api.eligibility.trashedVersions()).toEqual([])
})

test('a version made on the same day goes before the older one, until it is in the trash', async () => {
  const first = await data.api.eligibility.saveVersion(TODAY, FIVE_YEARS, '')
  const second = await data.api.eligibility.saveVersion(TODAY, TENURE_OR_GRADE_TERMS, '主任も')

  const both = await data.api.eligibility.rules()
  await data.api.eligibility.trashVersion(second.ids[0] as Id<'programme'>)
  const one = await data.api.eligibility.rules()

  expect([both.inForceId, both.versions.map(({ id }) => id)]).toEqual([
    second.ids[0],
    [second.ids[0], first.ids[0]],
  ])
  expect(one.inForceId).toBe(first.ids[0])
})

test('a version of a day to come does not hold yet', async () => {
  await data.api.eligibility.saveVersion('2027-04-01', FIVE_YEARS, '')

  expect(await data.api.eligibility.rules()).toMatchObject({ terms: USUAL_TERMS, inForceId: null })
})

test('a rule with something wrong is not saved', async () => {
  const wrong: readonly [string, RuleTerms][] = [
    [TODAY, makeTerms([])],
    [TODAY, makeTerms([{ kind: 'grade', grade: '匠' }])],
    ['2026-02-30', FIVE_YEARS],
  ]

  for (const [from, terms] of wrong) {
    await expect(data.api.eligibility.saveVersion(from, terms, '')).rejects.toMatchObject({
      code: 'eligibility.rule-wrong',
    })
  }
})

test('grades put into an order of the company change who takes part', async () => {
  const stint = served('2018-04-01', '2020-03-31')
  const leader = await add('班田', {
    stints: [stint],
    assignments: [
      makeAssignment({ stintId: stint.id, grade: 'リーダー' }),
      makeAssignment({ stintId: stint.id, grade: '匠' }),
    ],
  })
  await data.api.eligibility.saveVersion(
    TODAY,
    makeTerms([{ kind: 'grade', grade: 'リーダー' }]),
    '',
  )
  await data.api.eligibility.saveVersion(TODAY, makeTerms([{ kind: 'grade', grade: '主任' }]), '')
  const { eligibility } = data.api
  const stateNow = async () => (await eligibility.of(leader))?.verdict.state

  expect(await eligibility.grades()).toEqual({
    ranked: ['部長', '課長', '係長', '主任', 'リーダー', '一般'],
    unranked: ['匠'],
    isOwn: false,
  })
  expect(await stateNow()).toBe('ask')
  await eligibility.orderGrades(['主任', '匠', 'リーダー'])
  expect(await stateNow()).toBe('out')
  await eligibility.orderGrades(['匠', 'リーダー', '主任'])
  expect(await stateNow()).toBe('in')
  expect((await eligibility.grades()).ranked).toEqual(['匠', 'リーダー', '主任'])
})

test('the funnel counts by the rule in force', async () => {
  const { long } = await fourPeople()
  await data.api.eligibility.saveVersion(TODAY, FIVE_YEARS, '')
  const done = await data.api.groups.create({ name: '経理の会', field: '' })
  await data.api.groups.join(done.ids[0] as Id<'interestGroup'>, long)

  const before = await data.api.eligibility.funnel()
  await data.api.alumni.edit(long, {
    consents: [
      {
        id: nextId('consent'),
        purpose: 'contact',
        givenOn: '2026-04-01',
        method: 'mail',
        wordingVersion: '1',
        withdrawnOn: null,
      },
    ],
  })

  expect(before).toEqual({ leavers: 3, eligible: 1, registered: 0, participants: 0, active: 0 })
  expect(await data.api.eligibility.funnel()).toEqual({
    leavers: 3,
    eligible: 1,
    registered: 1,
    participants: 1,
    active: 1,
  })
})
