import rehiring from '#resources/sample-rehiring.json'
import type { Change } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type { Alumnus, Stint } from '#shared/domain/alumnus/alumnus.ts'
import { BLANK_POLICY, BLANK_VACANCY } from '#shared/domain/rehire/new-rehiring.ts'
import type { Vacancy } from '#shared/domain/rehire/vacancy.ts'
import { addDays } from '#shared/lib/dates.ts'
import type { Id, NewId } from '#shared/lib/ids.ts'

import { caseChanges } from './sample-cases.ts'
import type { SampleCase } from './sample-cases.ts'
import type { SampleCast } from './sample-gatherings.ts'

const CASES = rehiring.cases as unknown as readonly SampleCase[]

/** Makes the ids of the stints of those who came back, by name. */
export function sampleStintIds(newId: NewId): ReadonlyMap<string, Id<'stint'>> {
  const back = CASES.filter(({ joined }) => joined !== undefined)
  return new Map(back.map(({ person }) => [person, newId('stint')]))
}

/** Makes the changes that add five invented cases in different steps, their posts, terms and notes. */
export function rehiringChanges(
  cast: SampleCast,
  stintIds: ReadonlyMap<string, Id<'stint'>>,
): readonly Change[] {
  const policies = rehiring.policies.map((policy) => ({ policy, id: cast.newId('programme') }))
  const vacancies = rehiring.vacancies.map((vacancy) => ({ vacancy, id: cast.newId('vacancy') }))
  return [
    ...policies.map(({ policy, id }) => policyChange(cast, policy, id)),
    ...vacancies.map(({ vacancy, id }) => vacancyChange(cast, vacancy, id)),
    ...CASES.flatMap((one) => {
      const held = policies.findLast(({ policy }) => policy.daysAgo >= one.openedDaysAgo)
      const post = vacancies.find(({ vacancy }) => vacancy.key === one.vacancy)
      return caseChanges(cast, one, {
        policyId: held?.id ?? null,
        terms: held?.policy ?? null,
        vacancyId: post?.id ?? null,
        vacancy: (post?.vacancy as Vacancy | undefined) ?? null,
        stintId: stintIds.get(one.person) ?? null,
      })
    }),
  ]
}

/** What the sample adds to a person: an exception, an agreement, the stint after coming back. */
export function sampleExtras(
  name: string,
  stintIds: ReadonlyMap<string, Id<'stint'>>,
  { staff, today, newId }: Pick<SampleCast, 'staff' | 'today' | 'newId'>,
): Pick<Alumnus, 'overrides' | 'ndaSignedOn' | 'stints' | 'assignments'> {
  const { override, agreements } = rehiring
  const joined = CASES.find(({ person }) => person === name)?.joined
  const stintId = stintIds.get(name)
  const stint: Stint | null =
    joined === undefined || stintId === undefined
      ? null
      : {
          id: stintId,
          employeeNo: joined.employeeNo,
          joinedOn: addDays(today, -joined.daysAgo),
          leftOn: null,
          lastWorkingDay: null,
          employmentType: 'regular',
          leavingKind: null,
          leavingReason: '',
          reasonGroup: null,
          leavingTone: null,
        }
  return {
    overrides:
      override.person === name
        ? [
            {
              id: newId('override'),
              isIn: true,
              reason: override.reason,
              approverId: staff[0] ?? null,
              decidedOn: addDays(today, -override.daysAgo),
              endedOn: null,
            },
          ]
        : [],
    ndaSignedOn: agreements.includes(name) ? addDays(today, -rehiring.startedDaysAgo) : null,
    stints: stint === null ? [] : [stint],
    assignments:
      stint === null || joined === undefined
        ? []
        : [
            {
              id: newId('assignment'),
              stintId: stint.id,
              startedOn: stint.joinedOn,
              department: joined.department,
              grade: joined.grade,
            },
          ],
  }
}

type SamplePolicy = (typeof rehiring.policies)[number]
type SampleVacancy = (typeof rehiring.vacancies)[number]

function policyChange(
  { today, newId }: SampleCast,
  { daysAgo, announced, ...terms }: SamplePolicy,
  id: Id<'programme'>,
): Change {
  const announcements = announced.map(({ daysAgo: ago, ...one }) => ({
    id: newId('announcement'),
    announcedOn: addDays(today, -ago),
    ...one,
    scope: 'company',
  }))
  const fields = { ...BLANK_POLICY, ...terms, from: addDays(today, -daysAgo), announcements }
  return creation('programme', id, fields, true)
}

function vacancyChange(
  { today, newId }: SampleCast,
  { key: _key, daysAgo, applyInDays, wantedSkills, ...vacancy }: SampleVacancy,
  id: Id<'vacancy'>,
): Change {
  const fields = {
    ...BLANK_VACANCY,
    ...vacancy,
    wantedSkills: wantedSkills.map((name) => ({ id: newId('wantedSkill'), name })),
    openedOn: addDays(today, -daysAgo),
    applyBy: applyInDays === undefined ? null : addDays(today, applyInDays),
  }
  return creation('cases', id, fields, true)
}
