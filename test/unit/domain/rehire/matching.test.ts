import { expect, test } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { gradeRank } from '#shared/domain/programme/grades.ts'
import { compareFits, fitOf, matchOf, mayBeProposed } from '#shared/domain/rehire/matching.ts'
import type { MatchFacts } from '#shared/domain/rehire/matching.ts'
import type { Vacancy } from '#shared/domain/rehire/vacancy.ts'
import {
  makeAlumnus,
  makeAssignment,
  makeConsent,
  makeStint,
  nextId,
} from '#test/support/make-alumnus.ts'
import { makeVacancy, makeWish } from '#test/support/make-rehiring.ts'

const TODAY = '2026-11-22'

const FACTS: MatchFacts = {
  rankOf: (grade) => gradeRank(grade, new Map()),
  isParticipant: () => false,
  today: TODAY,
}

const stint = makeStint({ joinedOn: '2014-04-01', leftOn: '2020-03-31' })

function leaver(given: Partial<Alumnus> = {}): Alumnus {
  return makeAlumnus({ stints: [stint], ...given })
}

function held(department: string, grade = '') {
  return makeAssignment({ stintId: stint.id, department, grade })
}

function skill(name: string) {
  return { id: nextId('skill'), name, isGainedAfterLeaving: false, asOf: null }
}

function post(given: Partial<Vacancy> = {}): Vacancy {
  return makeVacancy(given)
}

function kinds(person: Alumnus, vacancy: Vacancy, facts: MatchFacts = FACTS): readonly string[] {
  return (matchOf(person, vacancy, facts)?.reasons ?? []).map(({ kind }) => kind)
}

test('department, grade and wish speak for a person, each with its weight', () => {
  const person = leaver({
    assignments: [held('営業部', '主任')],
    wishes: [makeWish({ asOf: '2026-03-10' })],
  })

  const match = matchOf(person, post({ department: '営業部', grade: '主任' }), FACTS)

  expect(match?.reasons).toEqual([
    { kind: 'department', weight: 40, department: '営業部' },
    { kind: 'grade', weight: 20, grade: '主任' },
    { kind: 'wish', weight: 30, interest: 'yes', asOf: '2026-03-10', isOld: false },
  ])
  expect(match?.score).toBe(90)
})

test.each([
  ['営業部', '営業部', true],
  ['営業部', '営業部　第一課', true],
  ['営業部 第一課', '営業部', true],
  ['営業部', '総務部', false],
  ['', '営業部', false],
])('a post in 「%s」 and time in 「%s」 fit: %s', (wanted, department, doesFit) => {
  const person = leaver({ assignments: [held(department)] })

  expect(kinds(person, post({ department: wanted })).includes('department')).toBe(doesFit)
})

test.each([
  ['主任', '主任', true],
  ['主任', '課長', true],
  ['課長', '主任', false],
  ['主査', '主査', true],
  ['主査', '課長', false],
])('a post for %s and the grade %s fit: %s', (wanted, grade, doesFit) => {
  const person = leaver({ assignments: [held('', grade)] })

  expect(kinds(person, post({ grade: wanted })).includes('grade')).toBe(doesFit)
})

test('a grade held once long ago counts, and the highest is named', () => {
  const person = leaver({ assignments: [held('', '部長'), held('', '主任'), held('', '一般')] })

  expect(matchOf(person, post({ grade: '主任' }), FACTS)?.reasons).toMatchObject([
    { kind: 'grade', grade: '部長' },
  ])
})

test('a grade alone fits a post that asks for nothing else', () => {
  const person = leaver({ assignments: [held('総務部', '課長')] })

  expect(kinds(person, post({ grade: '主任' }))).toEqual(['grade'])
  expect(kinds(person, post({ grade: '主任', department: '営業部' }))).toEqual([])
})

test('skills count one by one, a longer word for the same skill too, three at most', () => {
  const wantedSkills = ['簿記', '英語', 'Java', '営業'].map((name) => ({
    id: nextId('wantedSkill'),
    name,
  }))
  const skills = ['日商簿記2級', '英語', 'JavaScript', '法人営業', '英語通訳'].map(skill)

  const match = matchOf(leaver({ skills }), post({ wantedSkills }), FACTS)

  expect(match?.reasons).toEqual([
    { kind: 'skills', weight: 45, skills: ['日商簿記2級', '英語', '法人営業', '英語通訳'] },
  ])
})

test('what was wished for fits by its words, whatever width they are written in', () => {
  const wish = makeWish({ interest: 'unknown', role: '経理', place: '東京・横浜', hours: '週３日' })
  const vacancy = post({
    title: '管理部 担当',
    duties: '月次の経理と支払い',
    place: '横浜支店',
    hours: '週3日、10時から',
  })

  expect(kinds(leaver({ wishes: [wish] }), vacancy)).toEqual(['role', 'place', 'hours'])
})

test('a wish of twelve months ago weighs half', () => {
  const fresh = leaver({ wishes: [makeWish({ asOf: '2025-11-23' })] })
  const old = leaver({ wishes: [makeWish({ asOf: '2025-11-22' })] })

  expect(matchOf(fresh, post(), FACTS)?.score).toBe(30)
  expect(matchOf(old, post(), FACTS)?.score).toBe(15)
  expect(matchOf(old, post(), FACTS)?.reasons).toMatchObject([{ kind: 'wish', isOld: true }])
})

test('who might come back weighs less than who would', () => {
  const maybe = leaver({ wishes: [makeWish({ interest: 'maybe' })] })

  expect(matchOf(maybe, post(), FACTS)?.score).toBe(14)
})

test.each([
  ['2027-04-01', '2027-04-01', true],
  ['2027-04-02', '2027-04-01', false],
  ['2027-04', '2027-04-15', true],
  ['2027', '2026-12-31', false],
  [TODAY, null, true],
  ['2026-11-23', null, false],
])('able from %s where somebody is wanted from %s: %s', (earliestOn, startsOn, doesFit) => {
  const person = leaver({ wishes: [makeWish({ earliestOn })] })

  expect(kinds(person, post({ startsOn })).includes('earliest')).toBe(doesFit)
})

test('taking part adds weight, and by itself proposes nobody', () => {
  const facts = { ...FACTS, isParticipant: () => true }

  expect(kinds(leaver({ wishes: [makeWish()] }), post(), facts)).toEqual(['wish', 'participant'])
  expect(matchOf(leaver(), post(), facts)).toBeNull()
})

test.each<[string, Partial<Alumnus>]>([
  ['has died', { isDeceased: true }],
  ['has died on a known day', { deceasedOn: '2026-01-01' }],
  ['is not to be written to', { isDoNotContact: true }],
  ['was erased', { erasedAt: '2026-01-01T00:00:00.000Z' }],
  ['lies in the trash', { trashedAt: '2026-01-01T00:00:00.000Z' }],
  ['became another record', { mergedIntoId: nextId('alumnus') }],
  ['is still employed', { stints: [makeStint({ joinedOn: '2014-04-01' })] }],
  ['leaves tomorrow', { stints: [makeStint({ joinedOn: '2014-04-01', leftOn: '2026-11-23' })] }],
  ['came back', { stints: [stint, makeStint({ joinedOn: '2024-04-01' })] }],
  [
    'would not come back',
    { wishes: [makeWish(), makeWish({ asOf: '2026-05-01', interest: 'no' })] },
  ],
  [
    'wants no news of work',
    { consents: [makeConsent({ purpose: 'jobInformation', withdrawnOn: '2026-01-01' })] },
  ],
])('nobody is proposed who %s', (_why, given) => {
  const person = leaver({ assignments: [held('営業部')], wishes: [makeWish()], ...given })

  expect(mayBeProposed(person, TODAY)).toBe(false)
  expect(matchOf(person, post({ department: '営業部' }), FACTS)).toBeNull()
})

test('who once would not and now might is proposed', () => {
  const wishes = [makeWish({ asOf: '2025-01-01', interest: 'no' }), makeWish({ interest: 'maybe' })]

  expect(mayBeProposed(leaver({ wishes }), TODAY)).toBe(true)
})

test('the best fit comes first, equal ones by their reading, those without one last', () => {
  const one = (familyName: string, familyNameKana: string, ...wishes: Alumnus['wishes']) =>
    leaver({ familyName, givenName: '', familyNameKana, givenNameKana: '', wishes })
  const people = [
    one('和田', '', makeWish()),
    one('山本', 'ヤマモト', makeWish()),
    one('相川', 'アイカワ', makeWish()),
    one('渡辺', 'ワタナベ', makeWish({ role: '営業' })),
  ]

  const matches = people.map((person) => fitOf(person, matchOf(person, post(), FACTS)!))

  expect(matches.sort(compareFits).map(({ person }) => person.familyName)).toEqual([
    '渡辺',
    '相川',
    '山本',
    '和田',
  ])
})

test('a birth date changes nothing', () => {
  const person = leaver({ assignments: [held('営業部')], wishes: [makeWish()] })
  const vacancy = post({ department: '営業部' })

  expect(matchOf({ ...person, birthOn: '1950-01-01' }, vacancy, FACTS)).toEqual(
    matchOf(person, vacancy, FACTS),
  )
})
