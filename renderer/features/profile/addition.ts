import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import { toKatakana } from '#shared/japanese/kana.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { NewId } from '#shared/lib/ids.ts'

import { valueTyped } from './contact-text.ts'

/** What is asked of a person who is added by hand. */
export interface Addition {
  readonly familyName: string
  readonly givenName: string
  readonly familyNameKana: string
  readonly givenNameKana: string
  readonly employeeNo: string
  readonly joinedOn: Day | null
  readonly leftOn: Day | null
  readonly department: string
  readonly grade: string
  readonly email: string
  readonly phone: string
}

/** Nothing known yet. */
export const EMPTY_ADDITION: Addition = {
  familyName: '',
  givenName: '',
  familyNameKana: '',
  givenNameKana: '',
  employeeNo: '',
  joinedOn: null,
  leftOn: null,
  department: '',
  grade: '',
  email: '',
  phone: '',
}

/** The person that an addition makes: stint, post and contact points only where something is known. */
export function fieldsOf(addition: Addition, newId: NewId): Partial<AlumnusFields> {
  const employeeNo = addition.employeeNo.normalize('NFKC').trim()
  const department = addition.department.trim()
  const grade = addition.grade.trim()
  const hasPost = department !== '' || grade !== ''
  const { joinedOn, leftOn } = addition
  const hasStint = hasPost || employeeNo !== '' || joinedOn !== null || leftOn !== null
  const stintId = newId('stint')
  return {
    familyName: addition.familyName.trim(),
    givenName: addition.givenName.trim(),
    familyNameKana: toKatakana(addition.familyNameKana),
    givenNameKana: toKatakana(addition.givenNameKana),
    stints: hasStint
      ? [
          {
            id: stintId,
            employeeNo,
            joinedOn,
            leftOn,
            lastWorkingDay: null,
            employmentType: null,
            leavingKind: null,
            leavingReason: '',
            reasonGroup: null,
            leavingTone: null,
          },
        ]
      : [],
    assignments: hasPost
      ? [{ id: newId('assignment'), stintId, startedOn: null, department, grade }]
      : [],
    contactPoints: (['email', 'phone'] as const)
      .filter((kind) => addition[kind].trim() !== '')
      .map((kind) => ({
        id: newId('contactPoint'),
        kind,
        place: 'private' as const,
        value: '',
        postalCode: '',
        building: '',
        isPreferred: false,
        status: 'ok' as const,
        statusOn: null,
        ...valueTyped(kind, addition[kind]),
      })),
  }
}
