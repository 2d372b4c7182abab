import { expect, test } from 'vitest'

import { checkRule } from '#shared/domain/eligibility/check-rule.ts'
import { reasonGroupOf } from '#shared/domain/eligibility/reason-group.ts'
import {
  ruleInForce,
  TENURE_OR_GRADE_TERMS,
  USUAL_TERMS,
} from '#shared/domain/eligibility/rule-in-force.ts'
import { makeRule, makeTerms } from '#test/support/make-rules.ts'

test.each([
  ['転職のため', 'career'],
  ['キャリアアップ', 'career'],
  ['海外留学', 'study'],
  ['大学院へ進学', 'study'],
  ['独立開業', 'ownBusiness'],
  ['家業を継ぐため', 'ownBusiness'],
  ['結婚に伴う転居', 'family'],
  ['親の介護', 'family'],
  ['配偶者の転勤', 'relocation'],
  ['Ｕターン', 'relocation'],
  ['会社都合（事業縮小）', 'company'],
  ['一身上の都合', 'personal'],
  ['体調不良のため転職', 'personal'],
  ['New job', 'career'],
  ['不明', 'other'],
  [' ', null],
] as const)('the words %s tell the group %s', (leavingReason, group) => {
  expect(reasonGroupOf({ leavingReason, reasonGroup: null })).toBe(group)
})

test('a group that was chosen goes before the words', () => {
  expect(reasonGroupOf({ leavingReason: '転職', reasonGroup: 'family' })).toBe('family')
})

test('the version in force is the last whose day has come', () => {
  const first = makeRule({ from: '2024-04-01' })
  const second = makeRule({ from: '2026-04-01' })
  const coming = makeRule({ from: '2027-04-01' })
  const rules = [coming, first, second]

  expect(ruleInForce(rules, '2024-03-31')).toBeNull()
  expect(ruleInForce(rules, '2026-03-31')).toBe(first)
  expect(ruleInForce(rules, '2026-04-01')).toBe(second)
})

test('of two versions from one day the later made holds, in whatever order they come', () => {
  const first = makeRule()
  const second = makeRule()

  expect(ruleInForce([first, second], '2026-04-01')).toBe(second)
  expect(ruleInForce([second, first], '2026-04-01')).toBe(second)
})

test('a version in the trash does not hold', () => {
  const kept = makeRule({ from: '2024-04-01' })
  const trashed = makeRule({ trashedAt: '2026-05-01T00:00:00.000Z' })

  expect(ruleInForce([kept, trashed], '2026-06-01')).toBe(kept)
})

const isRanked = (grade: string): boolean => grade === '主任'

test('rules that are offered have nothing wrong', () => {
  expect(checkRule(USUAL_TERMS, isRanked)).toEqual([])
  expect(checkRule(TENURE_OR_GRADE_TERMS, isRanked)).toEqual([])
})

test.each([
  ['no-length', { kind: 'tenure', years: 0, months: 0 }],
  ['no-length', { kind: 'sinceLeaving', bound: 'atLeast', years: 0 }],
  ['no-grade', { kind: 'grade', grade: '' }],
  ['unknown-grade', { kind: 'grade', grade: '匠' }],
  ['no-values', { kind: 'leavingKind', isExcluding: false, values: [] }],
  [
    'all-values',
    {
      kind: 'employmentType',
      isExcluding: true,
      values: ['regular', 'contract', 'partTime', 'dispatched', 'officer'],
    },
  ],
] as const)('%s is told at its place', (code, criterion) => {
  const tenure = { kind: 'tenure', years: 5, months: 0 } as const
  const group = { kind: 'group', match: 'any', criteria: [tenure, criterion] } as const

  expect(checkRule(makeTerms([tenure, criterion]), isRanked)).toEqual([
    { code, part: 1, inGroup: null },
  ])
  expect(checkRule(makeTerms([], { parts: [group] }), isRanked)).toEqual([
    { code, part: 0, inGroup: 1 },
  ])
})

test('a rule or a group of nothing is told, and a condition named twice', () => {
  const tenure = { kind: 'tenure', years: 5, months: 0 } as const
  const empty = { kind: 'group', match: 'any', criteria: [] } as const

  expect(checkRule(makeTerms([]), isRanked)).toEqual([
    { code: 'no-parts', part: null, inGroup: null },
  ])
  expect(checkRule(makeTerms([], { parts: [tenure, empty, tenure] }), isRanked)).toEqual([
    { code: 'empty-group', part: 1, inGroup: null },
    { code: 'twice', part: 2, inGroup: null },
  ])
})
