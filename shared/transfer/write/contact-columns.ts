import { PURPOSES } from '#shared/domain/alumnus/alumnus.ts'
import { currentCompany, currentJob } from '#shared/domain/alumnus/latest.ts'
import { consentStanding } from '#shared/domain/sending/consent.ts'
import { chooseContactPoint, usableContactPoints } from '#shared/domain/sending/contact-point.ts'

import type { Column } from './column.ts'
import { joinTexts, writePhone } from './words.ts'

/** Ways to reach the person; what was returned or is dead stays out. */
export const CONTACT_COLUMNS: readonly Column[] = [
  {
    key: 'email',
    label: 'outgoing.column.email',
    read: (person) => chooseContactPoint(person, 'email')?.value ?? '',
  },
  {
    key: 'emails',
    label: 'outgoing.column.emails',
    read: (person) =>
      usableContactPoints(person, 'email')
        .map(({ value }) => value)
        .join('; '),
  },
  {
    key: 'phone',
    label: 'outgoing.column.phone',
    read: (person) => writePhone(chooseContactPoint(person, 'phone')?.value ?? ''),
  },
  {
    key: 'phones',
    label: 'outgoing.column.phones',
    read: (person) =>
      usableContactPoints(person, 'phone')
        .map(({ value }) => writePhone(value))
        .join('; '),
  },
  {
    key: 'postalCode',
    label: 'outgoing.column.postalCode',
    read: (person) => chooseContactPoint(person, 'address')?.postalCode ?? '',
  },
  {
    key: 'address',
    label: 'outgoing.column.address',
    read: (person) => chooseContactPoint(person, 'address')?.value ?? '',
  },
  {
    key: 'building',
    label: 'outgoing.column.building',
    read: (person) => chooseContactPoint(person, 'address')?.building ?? '',
  },
]

/** What the person does now and can do. */
export const CAREER_COLUMNS: readonly Column[] = [
  {
    key: 'company',
    label: 'outgoing.column.company',
    read: (person, { companyNames }) => currentCompany(person, companyNames),
  },
  {
    key: 'title',
    label: 'outgoing.column.title',
    read: (person) => currentJob(person)?.title ?? '',
  },
  {
    key: 'industry',
    label: 'outgoing.column.industry',
    read: (person) => currentJob(person)?.industry ?? '',
  },
  {
    key: 'skills',
    label: 'outgoing.column.skills',
    read: ({ skills }) => skills.map(({ name }) => name).join('、'),
  },
  {
    key: 'tags',
    label: 'outgoing.column.tags',
    read: ({ tags }) => tags.map(({ name }) => name).join('、'),
  },
  {
    key: 'topics',
    label: 'outgoing.column.topics',
    read: ({ topics }) => topics.map(({ name }) => name).join('、'),
  },
]

/** How the person and the company stand: consents, stops, last contact. */
export const STANDING_COLUMNS: readonly Column[] = [
  ...PURPOSES.map((purpose): Column => ({
    key: `consent.${purpose}`,
    label: `outgoing.column.consent.${purpose}`,
    read: (person, { say, today, writeDay }) => {
      const { state, since } = consentStanding(person, purpose, today)
      if (since === null) return ''
      return `${say(`outgoing.choice.consent.${state}`)} ${writeDay(since)}`
    },
  })),
  {
    key: 'doNotContact',
    label: 'outgoing.column.doNotContact',
    read: ({ isDoNotContact }, { say }) => (isDoNotContact ? say('outgoing.yes') : ''),
  },
  {
    key: 'deceased',
    label: 'outgoing.column.deceased',
    read: ({ isDeceased, deceasedOn }, { say, writeDay }) =>
      joinTexts(
        [
          isDeceased ? say('outgoing.yes') : null,
          deceasedOn === null ? null : writeDay(deceasedOn),
        ],
        ' ',
      ),
  },
  {
    key: 'lastContactOn',
    label: 'outgoing.column.lastContactOn',
    read: ({ id }, { lastContactOn, writeDay }) => {
      const day = lastContactOn.get(id)
      return day === undefined ? '' : writeDay(day)
    },
  },
  {
    key: 'owner',
    label: 'outgoing.column.owner',
    read: ({ relationshipOwnerId }, { staffNames }) =>
      relationshipOwnerId === null ? '' : (staffNames.get(relationshipOwnerId) ?? ''),
  },
  { key: 'note', label: 'outgoing.column.note', read: ({ note }) => note },
]
