import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import {
  commonService,
  commonSpells,
  daysOf,
  longestSpell,
} from '#shared/domain/alumnus/overlap.ts'
import type { CommonSpell } from '#shared/domain/alumnus/overlap.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { DepartmentIndex } from './search/department-index.ts'

/** Somebody who was in the same department at the same time. */
export interface Companion {
  readonly id: Id<'alumnus'>
  readonly name: string
  readonly kana: string
  /** The longest spell in common. */
  readonly spell: CommonSpell
}

/** Those a person worked with. */
export interface WorkedWith {
  /** How many there are in all. */
  readonly count: number
  /** The first of them, the longest together first. */
  readonly companions: readonly Companion[]
}

/** Companions that are answered at a time. */
const MOST = 50

/** Finds those who were in the same department as a person at the same time. */
export function workedWith(index: DepartmentIndex, person: Alumnus, today: Day): WorkedWith {
  const found = index.sharing(person).flatMap((other) => {
    const spell = longestSpell(commonSpells(person, other, today))
    return spell === null ? [] : [{ other, spell, days: daysOf(spell) }]
  })
  found.sort(
    (a, b) =>
      b.days - a.days ||
      Number(b.spell.isSure) - Number(a.spell.isSure) ||
      (a.other.id < b.other.id ? -1 : 1),
  )
  return {
    count: found.length,
    companions: found.slice(0, MOST).map(({ other, spell }) => ({
      id: other.id,
      name: displayName(other),
      kana: displayKana(other),
      spell,
    })),
  }
}

/** The longest time together of two people: in a department, else at the company; null without any. */
export function timeTogether(a: Alumnus, b: Alumnus, today: Day): CommonSpell | null {
  return longestSpell(commonSpells(a, b, today)) ?? longestSpell(commonService(a, b, today))
}
