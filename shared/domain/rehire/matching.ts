import type { Alumnus, Wish } from '#shared/domain/alumnus/alumnus.ts'
import { isEmployedOn } from '#shared/domain/alumnus/latest.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import { departmentKey } from '#shared/domain/alumnus/overlap.ts'
import { consentState } from '#shared/domain/sending/consent.ts'
import { mayBeReminded } from '#shared/domain/today/contact-due.ts'
import type { Day } from '#shared/lib/dates.ts'

import { MATCH_WEIGHTS, MOST_SKILLS_WEIGHED } from './match-reasons.ts'
import type { MatchReason } from './match-reasons.ts'
import { holdsWord, textsFit, wordsOf } from './text-fit.ts'
import type { Vacancy } from './vacancy.ts'
import { isWishOld, newestWish } from './wishes.ts'

/** What a match is made of besides the person and the post. */
export interface MatchFacts {
  /** The rank of a grade, higher being higher; null where it has none. */
  readonly rankOf: (grade: string) => number | null
  /** Whether the rule lets a person take part. */
  readonly isParticipant: (person: Alumnus) => boolean
  readonly today: Day
}

/** How well a person fits a post, and why. */
export interface Match {
  /** The weights of the reasons together. */
  readonly score: number
  readonly reasons: readonly MatchReason[]
}

/** What a post is compared by. */
export type Post = Pick<
  Vacancy,
  'title' | 'department' | 'grade' | 'place' | 'hours' | 'duties' | 'wantedSkills' | 'startsOn'
>

type Kind = MatchReason['kind']

/** By these alone nobody fits a post; they only set those who do in order. */
const LEANING: readonly Kind[] = ['earliest', 'participant']

/**
 * Tells whether a person may be proposed for a post: living, left, to be written to and about work,
 * and not of those who would not come back.
 */
export function mayBeProposed(person: Alumnus, today: Day): boolean {
  return (
    mayBeReminded(person, today) &&
    !isEmployedOn(person, today) &&
    newestWish(person)?.interest !== 'no' &&
    (person.consents.length === 0 || consentState(person, 'jobInformation', today) !== 'withdrawn')
  )
}

/** Compares a person with a post; null where nothing speaks for it, or the person is not proposed. */
export function matchOf(person: Alumnus, post: Post, facts: MatchFacts): Match | null {
  return makeMatcher(post, facts)(person)
}

/** Makes the comparison with one post, for many people: each text is looked at once. */
export function makeMatcher(post: Post, facts: MatchFacts): (person: Alumnus) => Match | null {
  const { today } = facts
  const departmentOf = heldDepartment(post)
  const gradeOf = heldGrade(post, facts.rankOf)
  const skillsOf = skillsHad(post)
  const wishReasons = wishesMet(post, today)
  const leaning = leaningFor(post)
  return (person) => {
    const wish = newestWish(person)
    const found = [
      departmentOf(person),
      gradeOf(person),
      skillsOf(person),
      ...(wish === null ? [] : wishReasons(wish)),
    ].filter((reason) => reason !== null)
    if (found.every(({ kind }) => leaning.has(kind)) || !mayBeProposed(person, today)) return null
    const reasons: readonly MatchReason[] = facts.isParticipant(person)
      ? [...found, { kind: 'participant', weight: MATCH_WEIGHTS.participant }]
      : found
    return { score: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons }
  }
}

/** Somebody who fits a post, with what equal matches are put in order by. */
export interface Fit {
  readonly person: Alumnus
  readonly match: Match
  /** The name itself where its reading is not known. */
  readonly reading: string
}

/** Puts a match together with whom it is of. */
export function fitOf(person: Alumnus, match: Match): Fit {
  return { person, match, reading: displayKana(person) || displayName(person) }
}

/** Puts fits in order: the best first, equal ones by reading; kana come before kanji. */
export function compareFits(a: Fit, b: Fit): number {
  return (
    b.match.score - a.match.score ||
    compare(a.reading, b.reading) ||
    compare(a.person.id, b.person.id)
  )
}

/** Half the register once held some grade: where a post says more, that alone is no fit. */
function leaningFor({ department, wantedSkills }: Post): ReadonlySet<Kind> {
  const saysMore = department !== '' || wantedSkills.length > 0
  return new Set(saysMore ? [...LEANING, 'grade'] : LEANING)
}

type Look = (person: Alumnus) => MatchReason | null

function heldDepartment(post: Post): Look {
  const wanted = departmentKey(post.department)
  if (wanted === '') return () => null
  // 営業部 第一課 is of 営業部, whichever of the two is asked for.
  const isSame = remembering((department) => {
    const key = departmentKey(department)
    return key.length > 1 && (key.startsWith(wanted) || wanted.startsWith(key))
  })
  return ({ assignments }) => {
    const held = assignments.findLast(({ department }) => isSame(department))
    if (held === undefined) return null
    return { kind: 'department', weight: MATCH_WEIGHTS.department, department: held.department }
  }
}

function heldGrade({ grade: wanted }: Post, rankOf: MatchFacts['rankOf']): Look {
  if (wanted === '') return () => null
  const least = rankOf(wanted)
  const rank = remembering((grade) => (grade === '' ? null : rankOf(grade)))
  return ({ assignments }) => {
    let best: string | null = null
    for (const { grade } of assignments) {
      const isEnough = grade === wanted || (least !== null && (rank(grade) ?? -1) >= least)
      if (isEnough && (best === null || (rank(grade) ?? -1) > (rank(best) ?? -1))) best = grade
    }
    return best === null ? null : { kind: 'grade', weight: MATCH_WEIGHTS.grade, grade: best }
  }
}

function skillsHad({ wantedSkills }: Post): Look {
  const wanted = wantedSkills.flatMap(({ name }) => wordsOf(name).words.join(' ') || [])
  if (wanted.length === 0) return () => null
  const isWanted = remembering((skill) => {
    const words = wordsOf(skill)
    return wanted.some((name) => name === words.whole || holdsWord(words, name))
  })
  return ({ skills }) => {
    const had = [...new Set(skills.map(({ name }) => name).filter(isWanted))]
    if (had.length === 0) return null
    const weight = MATCH_WEIGHTS.skill * Math.min(had.length, MOST_SKILLS_WEIGHED)
    return { kind: 'skills', weight, skills: had }
  }
}

function wishesMet(post: Post, today: Day): (wish: Wish) => readonly MatchReason[] {
  const offered = {
    role: wordsOf(`${post.title} ${post.department} ${post.duties}`),
    place: wordsOf(post.place),
    hours: wordsOf(post.hours),
  }
  const from = post.startsOn ?? today
  return (wish) => {
    const reasons: MatchReason[] = []
    for (const kind of ['role', 'place', 'hours'] as const) {
      const wished = wish[kind]
      if (wished === '' || !textsFit(wordsOf(wished), offered[kind])) continue
      reasons.push({ kind, weight: MATCH_WEIGHTS[kind], wished })
    }
    const { interest, asOf, earliestOn } = wish
    if (interest === 'yes' || interest === 'maybe') {
      const isOld = isWishOld(wish, today)
      const weight = MATCH_WEIGHTS[interest] / (isOld ? 2 : 1)
      reasons.push({ kind: 'wish', weight, interest, asOf, isOld })
    }
    // A month or a year that is known begins before each of its days.
    if (earliestOn !== null && earliestOn <= from) {
      reasons.push({ kind: 'earliest', weight: MATCH_WEIGHTS.earliest, earliestOn })
    }
    return reasons
  }
}

/** Looks at each text once: thousands of people share a few departments, grades and skills. */
function remembering<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as T
    const answer = look(text)
    known.set(text, answer)
    return answer
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
