import fc from 'fast-check'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { EMPLOYMENT_TYPES, LEAVING_KINDS, REASON_GROUPS } from '#shared/domain/alumnus/alumnus.ts'
import type { Criterion, RuleTerms } from '#shared/domain/eligibility/eligibility-rule.ts'
import { MATCHES } from '#shared/domain/eligibility/eligibility-rule.ts'
import { makeAlumnus, makeAssignment, makeStint } from '#test/support/make-alumnus.ts'
import { makeOverride } from '#test/support/make-rules.ts'

const GRADES = ['一般', '主任', '課長', '匠', '']
const orNull = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null })
const day = fc.constantFrom('2008-02-29', '2012-04-01', '2016-02-28', '2021-03-31', '2026-11-22')

const oneOf = <K extends string, V>(kind: K, values: readonly V[]) =>
  fc.record({
    kind: fc.constant(kind),
    isExcluding: fc.boolean(),
    values: fc.subarray([...values], { minLength: 1, maxLength: 2 }),
  })

const criterion: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record({
    kind: fc.constant('tenure' as const),
    years: fc.integer({ min: 0, max: 9 }),
    months: fc.integer({ min: 1, max: 11 }),
  }),
  fc.record({
    kind: fc.constant('grade' as const),
    grade: fc.constantFrom('一般', '主任', '課長'),
  }),
  fc.record({
    kind: fc.constant('sinceLeaving' as const),
    bound: fc.constantFrom('atLeast' as const, 'atMost' as const),
    years: fc.integer({ min: 1, max: 9 }),
  }),
  oneOf('leavingKind', LEAVING_KINDS),
  oneOf('employmentType', EMPLOYMENT_TYPES),
  oneOf('reasonGroup', REASON_GROUPS),
)

const match = fc.constantFrom(...MATCHES)

/** Any rule that could be saved. */
export const drawnTerms: fc.Arbitrary<RuleTerms> = fc.record({
  match,
  countsLeave: fc.boolean(),
  parts: fc.uniqueArray(
    fc.oneof(
      { weight: 3, arbitrary: criterion },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('group' as const),
          match,
          criteria: fc.array(criterion, { minLength: 1, maxLength: 3 }),
        }),
      },
    ),
    { minLength: 1, maxLength: 4, selector: (part) => JSON.stringify(part) },
  ),
})

const stint = fc.record({
  joinedOn: orNull(day),
  leftOn: orNull(day),
  leavingKind: orNull(fc.constantFrom(...LEAVING_KINDS)),
  employmentType: orNull(fc.constantFrom(...EMPLOYMENT_TYPES)),
  leavingReason: fc.constantFrom('', '転職', '留学', '不明'),
})

/** Any person, with little or much that is known. */
export const drawnPerson: fc.Arbitrary<Alumnus> = fc
  .record({
    stints: fc.array(stint, { maxLength: 2 }),
    grades: fc.array(fc.constantFrom(...GRADES), { maxLength: 3 }),
    override: fc.option(fc.boolean(), { nil: null, freq: 4 }),
    isDeceased: fc.integer({ max: 9, min: 0 }).map((drawn) => drawn === 0),
  })
  .map(({ stints, grades, override, isDeceased }) => {
    const made = stints.map(makeStint)
    const stintId = made[0]?.id ?? makeStint().id
    return makeAlumnus({
      stints: made,
      assignments: grades.map((grade) => makeAssignment({ stintId, grade })),
      overrides: override === null ? [] : [makeOverride({ isIn: override })],
      isDeceased,
    })
  })
