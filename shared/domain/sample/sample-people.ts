import people from '#resources/sample-people.json'
import type { LeavingKind, Purpose, RehireInterest } from '#shared/domain/alumnus/alumnus.ts'
import type { Direction, InteractionKind } from '#shared/domain/interaction/interaction.ts'
import type { Day } from '#shared/lib/dates.ts'

/** A touch of a sample person, counted from today or told by its day of the year. */
export interface SampleTouch {
  readonly daysAgo?: number
  /** `MM-DD`: the last such day, or one so many years before. */
  readonly monthDay?: string
  readonly yearsAgo?: number
  readonly kind: InteractionKind
  readonly direction?: Direction
  readonly text: string
  readonly nextStep?: string
  readonly dueInDays?: number
  readonly companyGain?: string
  readonly alumnusGain?: string
}

/** A sample person in short; every one is invented. */
export interface SamplePerson {
  readonly name: readonly [family: string, given: string]
  readonly kana: readonly [family: string, given: string]
  readonly formerFamilyName?: string
  readonly stints: readonly {
    readonly employeeNo: string
    readonly joinedOn: Day
    readonly leftOn: Day
    readonly leavingKind: LeavingKind
    readonly reason: string
    readonly posts: readonly (readonly [from: Day, department: string, grade: string])[]
  }[]
  readonly email?: string
  readonly phone?: string
  readonly address?: readonly [postalCode: string, address: string, building: string]
  readonly company?: readonly [name: string, title: string, industry: string]
  readonly skills: readonly string[]
  readonly tags: readonly string[]
  readonly topics?: readonly string[]
  readonly cadenceDays?: number
  readonly birthOn?: Day
  readonly consents: readonly Purpose[]
  /** Said 200 days ago where no months are given. */
  readonly wish?: readonly [interest: RehireInterest, role: string, monthsAgo?: number]
  readonly isDoNotContact?: boolean
  readonly isDeceased?: boolean
  readonly note?: string
  readonly touches: readonly SampleTouch[]
}

/** The sample people. */
export const SAMPLE_PEOPLE = people as unknown as readonly SamplePerson[]
