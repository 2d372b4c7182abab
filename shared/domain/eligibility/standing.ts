import type {
  Alumnus,
  EmploymentType,
  LeavingKind,
  Override,
  ReasonGroup,
  Stint,
} from '#shared/domain/alumnus/alumnus.ts'
import { begunStints, isEmployedOn, lastStint } from '#shared/domain/alumnus/latest.ts'
import { tenure } from '#shared/domain/alumnus/tenure.ts'
import type { Tenure } from '#shared/domain/alumnus/tenure.ts'
import type { Day } from '#shared/lib/dates.ts'

import { overrideInForce } from './override.ts'
import { reasonGroupOf } from './reason-group.ts'

/** All that a rule looks at of a person, whatever the rule says; null where it is not known. */
export interface Standing {
  /** Who still serves is no leaver, and the dead are asked for nothing. */
  readonly place: 'left' | 'employed' | 'deceased'
  /** Service over all stints whose days are known, with days on leave or without; counted once asked. */
  readonly served: (countsLeave: boolean) => Tenure
  /** False where a stint lacks a day, so that more may have been served. */
  readonly isServedWhole: boolean
  /** Grades ever held. */
  readonly grades: readonly string[]
  readonly leavingKind: LeavingKind | null
  readonly employmentType: EmploymentType | null
  readonly reasonGroup: ReasonGroup | null
  /** When the last stint ended. */
  readonly leftOn: Day | null
  /** True where any stint ended by 懲戒解雇. */
  readonly isDisciplinary: boolean
  readonly override: Override | null
}

type Person = Pick<
  Alumnus,
  'stints' | 'assignments' | 'leaves' | 'overrides' | 'isDeceased' | 'deceasedOn'
>

/** Takes from a person what rules look at. */
export function standingOf(person: Person, today: Day): Standing {
  const { assignments, leaves } = person
  const stints = begunStints(person, today)
  const last = lastStint({ stints })
  // A stint that is over on an unknown day must not be counted to today.
  const whole = stints.filter(isWhole)
  let served: Tenure | null = null
  let atWork: Tenure | null = null
  return {
    place: placeOf(person, today),
    served: (countsLeave) =>
      countsLeave || leaves.length === 0
        ? (served ??= tenure(whole, today))
        : (atWork ??= tenure(whole, today, leaves)),
    isServedWhole: stints.length > 0 && whole.length === stints.length,
    grades: [...new Set(assignments.map(({ grade }) => grade.trim()).filter(Boolean))],
    leavingKind: last?.leavingKind ?? null,
    employmentType: last?.employmentType ?? null,
    reasonGroup: last === null ? null : reasonGroupOf(last),
    leftOn: last?.leftOn ?? null,
    isDisciplinary: stints.some(({ leavingKind }) => leavingKind === 'disciplinary'),
    override: overrideInForce(person.overrides, today),
  }
}

function placeOf(person: Person, today: Day): Standing['place'] {
  if (person.isDeceased || person.deceasedOn !== null) return 'deceased'
  return isEmployedOn(person, today) ? 'employed' : 'left'
}

function isWhole({ joinedOn, leftOn }: Stint): boolean {
  return joinedOn !== null && leftOn !== null && joinedOn <= leftOn
}
