import type { Change } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type { ContactPoint, Wish } from '#shared/domain/alumnus/alumnus.ts'
import { BLANK_ALUMNUS } from '#shared/domain/alumnus/new-alumnus.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import { BLANK_INTERACTION } from '#shared/domain/interaction/new-interaction.ts'
import type { Language } from '#shared/ipc/contract.ts'
import { addDays, addMonths } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id, NewId } from '#shared/lib/ids.ts'

import { gatheringChanges } from './sample-gatherings.ts'
import { SAMPLE_PEOPLE } from './sample-people.ts'
import type { SamplePerson, SampleTouch } from './sample-people.ts'
import { programmeChanges } from './sample-programme.ts'
import { rehiringChanges, sampleExtras, sampleStintIds } from './sample-rehiring.ts'

/**
 * Makes the changes that add the sample people, their histories, events, groups and cases, how the
 * programme is set up, and two members of staff; all invented, with phone numbers that are not allotted.
 *
 * @param today the day from which the histories are counted back
 */
export function sampleChanges(language: Language, today: Day, newId: NewId): readonly Change[] {
  const staff = (
    language === 'ja' ? ['人事 一郎', '総務 二葉'] : ['Ichiro Jinji', 'Futaba Somu']
  ).map((name) => ({ id: newId('staff'), name }))
  const staffChanges = staff.map(({ id, name }) => {
    const fields = { kind: 'staff', name, department: '人事部', email: '', isActive: true }
    return creation('organisations', id, fields, true)
  })
  const ids = new Map(SAMPLE_PEOPLE.map(({ name }) => [name.join(' '), newId('alumnus')]))
  const cast = { people: ids, staff: staff.map(({ id }) => id), today, newId }
  const stintIds = sampleStintIds(newId)
  const people = SAMPLE_PEOPLE.flatMap((person, index) => {
    const name = person.name.join(' ')
    const id = ids.get(name) ?? newId('alumnus')
    const owner = staff[index % staff.length]?.id ?? null
    const fields = personFields(person, sampleExtras(name, stintIds, cast), today, newId)
    return personChanges(
      id,
      person,
      { ...fields, relationshipOwnerId: index % 3 === 0 ? owner : null },
      today,
      newId,
    )
  })
  return [
    ...staffChanges,
    ...people,
    ...gatheringChanges(cast),
    ...programmeChanges(language, cast),
    ...rehiringChanges(cast, stintIds),
  ]
}

function personChanges(
  id: Id<'alumnus'>,
  person: SamplePerson,
  fields: AlumnusFields,
  today: Day,
  newId: NewId,
): Change[] {
  const touches = person.touches.map((touch) => {
    const after = {
      ...BLANK_INTERACTION,
      kind: touch.kind,
      happenedOn: dayOfTouch(touch, today),
      direction: touch.direction ?? null,
      participants: [{ id: newId('participant'), personId: id, role: 'main', consentedOn: null }],
      text: touch.text,
      nextStep: touch.nextStep ?? '',
      nextStepDueOn: touch.dueInDays === undefined ? null : addDays(today, touch.dueInDays),
      companyGain: touch.companyGain ?? '',
      alumnusGain: touch.alumnusGain ?? '',
    }
    return creation('interactions', newId('interaction'), after, true)
  })
  return [creation('alumni', id, fields, true), ...touches]
}

function dayOfTouch({ daysAgo, monthDay, yearsAgo = 0 }: SampleTouch, today: Day): Day {
  if (monthDay === undefined) return addDays(today, -(daysAgo ?? 0))
  const year = Number(today.slice(0, 4)) - (today.slice(5) < monthDay ? 1 : 0)
  return `${year - yearsAgo}-${monthDay}`
}

function personFields(
  person: SamplePerson,
  extras: ReturnType<typeof sampleExtras>,
  today: Day,
  newId: NewId,
): AlumnusFields {
  const stints = person.stints.map((stint) => ({
    id: newId('stint'),
    employeeNo: stint.employeeNo,
    joinedOn: stint.joinedOn,
    leftOn: stint.leftOn,
    lastWorkingDay: null,
    employmentType: 'regular' as const,
    leavingKind: stint.leavingKind,
    leavingReason: stint.reason,
    reasonGroup: null,
    leavingTone: 'good' as const,
  }))
  const assignments = person.stints.flatMap((stint, index) =>
    stint.posts.map(([startedOn, department, grade]) => ({
      id: newId('assignment'),
      stintId: stints[index]?.id ?? newId('stint'),
      startedOn,
      department,
      grade,
    })),
  )
  const [familyName, givenName] = person.name
  const [familyNameKana, givenNameKana] = person.kana
  return {
    ...BLANK_ALUMNUS,
    familyName,
    givenName,
    familyNameKana,
    givenNameKana,
    formerFamilyName: person.formerFamilyName ?? '',
    overrides: extras.overrides,
    ndaSignedOn: extras.ndaSignedOn,
    stints: [...stints, ...extras.stints],
    assignments: [...assignments, ...extras.assignments],
    contactPoints: contactPoints(person, newId),
    careerEntries:
      person.company === undefined
        ? []
        : [
            {
              id: newId('careerEntry'),
              organisationId: null,
              company: person.company[0],
              title: person.company[1],
              industry: person.company[2],
              startedOn: null,
              endedOn: null,
              asOf: addDays(today, -120),
            },
          ],
    skills: person.skills.map((name) => ({
      id: newId('skill'),
      name,
      isGainedAfterLeaving: false,
      asOf: null,
    })),
    tags: person.tags.map((name) => ({ id: newId('tag'), name })),
    topics: (person.topics ?? []).map((name) => ({ id: newId('topic'), name })),
    cadenceDays: person.cadenceDays ?? null,
    birthOn: person.birthOn ?? null,
    consents: person.consents.map((purpose) => ({
      id: newId('consent'),
      purpose,
      givenOn: addDays(today, -300),
      method: 'paper' as const,
      wordingVersion: '2026-01',
      withdrawnOn: null,
    })),
    wishes: wishesOf(person, today, newId),
    isDoNotContact: person.isDoNotContact ?? false,
    doNotContactReason: person.isDoNotContact === true ? 'ご本人の希望' : '',
    isDeceased: person.isDeceased ?? false,
    note: person.note ?? '',
  }
}

function wishesOf({ wish }: SamplePerson, today: Day, newId: NewId): readonly Wish[] {
  if (wish === undefined) return []
  const [interest, role, monthsAgo] = wish
  const asOf = monthsAgo === undefined ? addDays(today, -200) : addMonths(today, -monthsAgo)
  const rest = { place: '', hours: '', earliestOn: null, note: '' }
  return [{ id: newId('wish'), asOf, interest, role, ...rest }]
}

function contactPoints(person: SamplePerson, newId: NewId): readonly ContactPoint[] {
  const base = {
    place: 'private' as const,
    postalCode: '',
    building: '',
    isPreferred: false,
    status: 'ok' as const,
    statusOn: null,
  }
  const points: ContactPoint[] = []
  if (person.email !== undefined) {
    points.push({ ...base, id: newId('contactPoint'), kind: 'email', value: person.email })
  }
  if (person.phone !== undefined) {
    points.push({ ...base, id: newId('contactPoint'), kind: 'phone', value: person.phone })
  }
  if (person.address !== undefined) {
    const [postalCode, value, building] = person.address
    points.push({
      ...base,
      id: newId('contactPoint'),
      kind: 'address',
      value,
      postalCode,
      building,
    })
  }
  return points
}
