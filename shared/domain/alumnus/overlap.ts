import { foldForSearch } from '#shared/japanese/fold.ts'
import { addDays, daysBetween } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { Alumnus, Leave, Stint } from './alumnus.ts'
import { assignmentsInOrder } from './latest.ts'

type Service = Pick<Alumnus, 'stints' | 'assignments' | 'leaves'>

/** A stretch of service in one department, both end days included. */
export interface Spell {
  /** As written; empty for the company as a whole. */
  readonly department: string
  readonly from: Day
  /** Null while it goes on. */
  readonly to: Day | null
  /** False where since when the department was held is not known. */
  readonly isSure: boolean
}

/** A stretch that two people served together, both end days included. */
export interface CommonSpell extends Spell {
  readonly to: Day
}

/** The form in which two names of a department are the same: full or half width, spaces or none. */
export function departmentKey(department: string): string {
  const known = keys.get(department)
  if (known !== undefined) return known
  const key = foldForSearch(department)
  if (keys.size >= MOST_KEYS) keys.clear()
  keys.set(department, key)
  return key
}

// A company has few departments, and everyone's are compared with everyone's.
const MOST_KEYS = 2000
const keys = new Map<string, string>()

/**
 * When a person was in which department, from the earliest on.
 *
 * An assignment lasts until the next of its stint that names a department, or to the stint's end; one
 * without a day is taken from the stint's beginning on and is not sure. A stint that began on an
 * unknown day gives only what follows a dated assignment.
 */
export function departmentSpells(person: Service): readonly Spell[] {
  const named = assignmentsInOrder(person).filter(
    ({ department }) => departmentKey(department) !== '',
  )
  const spells = person.stints.flatMap((stint) => {
    const posts = named.filter(({ stintId }) => stintId === stint.id)
    return posts.flatMap(({ department, startedOn }, place): Spell[] => {
      const next = posts.slice(place + 1).find((one) => one.startedOn !== null)?.startedOn ?? null
      const from = latest(startedOn, stint.joinedOn)
      const to = earliest(next === null ? null : addDays(next, -1), endOf(stint))
      if (from === null || (to !== null && to < from)) return []
      return [{ department, from, to, isSure: startedOn !== null }]
    })
  })
  return joined(spells.sort((a, b) => (a.from < b.from ? -1 : 1)))
}

/**
 * When two people were in the same department at the same time, in the first one's spelling and from
 * the earliest on. What lies wholly within a leave of either is left out.
 */
export function commonSpells(a: Service, b: Service, today: Day): readonly CommonSpell[] {
  return meetings(departmentSpells(a), departmentSpells(b), today, [...a.leaves, ...b.leaves])
}

/** When two people were at the company at the same time, from the earliest on. */
export function commonService(a: Service, b: Service, today: Day): readonly CommonSpell[] {
  return meetings(serviceSpells(a), serviceSpells(b), today, [...a.leaves, ...b.leaves])
}

/** The longest of some common spells; of equal ones the one that is sure, then the first. */
export function longestSpell(spells: readonly CommonSpell[]): CommonSpell | null {
  const [longest = null] = spells.toSorted(
    (a, b) => daysOf(b) - daysOf(a) || Number(b.isSure) - Number(a.isSure),
  )
  return longest
}

/** The days of a common spell, both end days included. */
export function daysOf({ from, to }: CommonSpell): number {
  return daysBetween(from, to) + 1
}

function meetings(
  ours: readonly Spell[],
  theirs: readonly Spell[],
  today: Day,
  leaves: readonly Leave[],
): readonly CommonSpell[] {
  const found = ours.flatMap((one) =>
    theirs.flatMap((other): CommonSpell[] => {
      if (departmentKey(one.department) !== departmentKey(other.department)) return []
      const from = one.from > other.from ? one.from : other.from
      const to = earliest(earliest(one.to, other.to), today) ?? today
      if (to < from) return []
      if (leaves.some((leave) => leave.from <= from && to <= leave.to)) return []
      return [{ department: one.department, from, to, isSure: one.isSure && other.isSure }]
    }),
  )
  return found.sort((a, b) => (a.from < b.from ? -1 : 1))
}

function serviceSpells({ stints }: Service): readonly Spell[] {
  return stints.flatMap((stint) => {
    const to = endOf(stint)
    if (stint.joinedOn === null || (to !== null && to < stint.joinedOn)) return []
    return [{ department: '', from: stint.joinedOn, to, isSure: true }]
  })
}

/** A stint whose leaving day is missing ended at the latest on the last working day, if that is known. */
function endOf({ leftOn, lastWorkingDay }: Stint): Day | null {
  return leftOn ?? lastWorkingDay
}

/** Puts spells of one department that follow each other without a gap together. */
function joined(spells: readonly Spell[]): readonly Spell[] {
  const whole: Spell[] = []
  for (const spell of spells) {
    const at = whole.findIndex(
      (one) =>
        departmentKey(one.department) === departmentKey(spell.department) &&
        one.isSure === spell.isSure &&
        (one.to === null || spell.from <= addDays(one.to, 1)),
    )
    const before = whole[at]
    if (before === undefined) whole.push(spell)
    else whole[at] = { ...before, to: before.to === null ? null : later(before.to, spell.to) }
  }
  return whole
}

function later(a: Day, b: Day | null): Day | null {
  return b === null || b > a ? b : a
}

function latest(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? (a ?? b) : a > b ? a : b
}

function earliest(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? (a ?? b) : a < b ? a : b
}
