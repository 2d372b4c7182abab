import { assignmentsInOrder, stintsInOrder } from '#shared/domain/alumnus/latest.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import { tenure } from '#shared/domain/alumnus/tenure.ts'
import { reasonGroupOf } from '#shared/domain/eligibility/reason-group.ts'

import type { Column } from './column.ts'
import { writePeriod } from './words.ts'

/** Names in every form that is kept. */
export const NAME_COLUMNS: readonly Column[] = [
  { key: 'name', label: 'outgoing.column.name', read: displayName },
  { key: 'familyName', label: 'outgoing.column.familyName', read: (person) => person.familyName },
  { key: 'givenName', label: 'outgoing.column.givenName', read: (person) => person.givenName },
  { key: 'honorific', label: 'outgoing.column.honorific', read: () => '様' },
  { key: 'kana', label: 'outgoing.column.kana', read: displayKana },
  {
    key: 'familyNameKana',
    label: 'outgoing.column.familyNameKana',
    read: (person) => person.familyNameKana,
  },
  {
    key: 'givenNameKana',
    label: 'outgoing.column.givenNameKana',
    read: (person) => person.givenNameKana,
  },
  {
    key: 'familyNameRomaji',
    label: 'outgoing.column.familyNameRomaji',
    read: (person) => person.familyNameRomaji,
  },
  {
    key: 'givenNameRomaji',
    label: 'outgoing.column.givenNameRomaji',
    read: (person) => person.givenNameRomaji,
  },
  {
    key: 'formerFamilyName',
    label: 'outgoing.column.formerFamilyName',
    read: (person) => person.formerFamilyName,
  },
  {
    key: 'preferredName',
    label: 'outgoing.column.preferredName',
    read: (person) => person.preferredName,
  },
  {
    key: 'birthOn',
    label: 'outgoing.column.birthOn',
    read: (person, { writeDay }) => (person.birthOn === null ? '' : writeDay(person.birthOn)),
  },
]

/** The time in the company; days, kind and reason are those of the row's stint alone. */
export const SERVICE_COLUMNS: readonly Column[] = [
  {
    key: 'employeeNo',
    label: 'outgoing.column.employeeNo',
    read: (_person, _context, stint) => stint?.employeeNo ?? '',
  },
  {
    key: 'joinedOn',
    label: 'outgoing.column.joinedOn',
    read: (_person, { writeDay }, stint) => (stint?.joinedOn ? writeDay(stint.joinedOn) : ''),
  },
  {
    key: 'leftOn',
    label: 'outgoing.column.leftOn',
    read: (_person, { writeDay }, stint) => (stint?.leftOn ? writeDay(stint.leftOn) : ''),
  },
  {
    key: 'stints',
    label: 'outgoing.column.stints',
    read: (person, context) =>
      stintsInOrder(person.stints)
        .map((stint) => writePeriod(stint, context))
        .join('、'),
  },
  {
    key: 'tenure',
    label: 'outgoing.column.tenure',
    read: ({ stints }, { say, today }) => {
      if (!stints.some(({ joinedOn }) => joinedOn !== null)) return ''
      const served = tenure(stints, today)
      return say('outgoing.tenure', { ...served }).trim()
    },
  },
  {
    key: 'department',
    label: 'outgoing.column.department',
    read: (person, _context, stint) =>
      assignmentsInOrder(person)
        .filter(({ stintId }) => stintId === stint?.id)
        .findLast(({ department }) => department !== '')?.department ?? '',
  },
  {
    key: 'grade',
    label: 'outgoing.column.grade',
    read: (person, _context, stint) =>
      assignmentsInOrder(person)
        .filter(({ stintId }) => stintId === stint?.id)
        .findLast(({ grade }) => grade !== '')?.grade ?? '',
  },
  {
    key: 'highestGrade',
    label: 'outgoing.column.highestGrade',
    read: (person, { gradeRanks }) => {
      const rank = (grade: string): number => gradeRanks.get(grade) ?? -1
      let highest = ''
      for (const { grade } of assignmentsInOrder(person)) {
        if (grade !== '' && (highest === '' || rank(grade) >= rank(highest))) highest = grade
      }
      return highest
    },
  },
  {
    key: 'employmentType',
    label: 'outgoing.column.employmentType',
    read: (_person, { say }, stint) =>
      stint?.employmentType ? say(`choice.employmentType.${stint.employmentType}`) : '',
  },
  {
    key: 'leavingKind',
    label: 'outgoing.column.leavingKind',
    read: (_person, { say }, stint) =>
      stint?.leavingKind ? say(`choice.leavingKind.${stint.leavingKind}`) : '',
  },
  {
    key: 'leavingReason',
    label: 'outgoing.column.leavingReason',
    read: (_person, _context, stint) => stint?.leavingReason ?? '',
  },
  {
    key: 'reasonGroup',
    label: 'outgoing.column.reasonGroup',
    read: (_person, { say }, stint) => {
      const group = stint === null ? null : reasonGroupOf(stint)
      return group === null ? '' : say(`choice.reasonGroup.${group}`)
    },
  },
  {
    key: 'verdict',
    label: 'outgoing.column.verdict',
    read: ({ id }, { say, verdicts }) => {
      const state = verdicts.get(id)
      return state === undefined ? '' : say(`eligibility.state.${state}`)
    },
  },
]
