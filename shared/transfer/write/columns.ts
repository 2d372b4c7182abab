import { PURPOSES } from '#shared/domain/alumnus/alumnus.ts'
import type { Purpose } from '#shared/domain/alumnus/alumnus.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'

import type { Column } from './column.ts'
import { CAREER_COLUMNS, CONTACT_COLUMNS, STANDING_COLUMNS } from './contact-columns.ts'
import { NAME_COLUMNS, SERVICE_COLUMNS } from './service-columns.ts'

/** Every column that can go out, in the order they are offered; the stable id is the first. */
export const COLUMNS: readonly Column[] = [
  { key: 'id', label: 'outgoing.column.id', read: (alumnus) => alumnus.id },
  {
    key: 'stintId',
    label: 'outgoing.column.stintId',
    read: (_alumnus, _context, stint) => stint?.id ?? '',
  },
  ...NAME_COLUMNS,
  ...SERVICE_COLUMNS,
  ...CONTACT_COLUMNS,
  ...CAREER_COLUMNS,
  ...STANDING_COLUMNS,
]

const BY_KEY: ReadonlyMap<string, Column> = new Map(COLUMNS.map((column) => [column.key, column]))

/** Finds the columns of these keys, in this order; keys that are unknown by now are left out. */
export function columnsOf(keys: readonly string[]): readonly Column[] {
  return keys.flatMap((key) => BY_KEY.get(key) ?? [])
}

/** The key of the column that tells how a person stands to a purpose. */
export function consentColumn(purpose: Purpose): string {
  return `consent.${purpose}`
}

/** A choice of columns that is always offered. */
export interface ColumnPreset {
  readonly key: 'contacts' | 'addresses' | 'all'
  readonly label: MessageKey
  readonly columns: readonly string[]
}

/** 連絡先一覧, 宛名, 全項目. */
export const COLUMN_PRESETS: readonly ColumnPreset[] = [
  {
    key: 'contacts',
    label: 'outgoing.preset.contacts',
    columns: [
      'id',
      'employeeNo',
      'name',
      'kana',
      'department',
      'grade',
      'leftOn',
      'email',
      'phone',
      'company',
      'lastContactOn',
      'owner',
    ],
  },
  {
    key: 'addresses',
    label: 'outgoing.preset.addresses',
    columns: ['id', 'name', 'honorific', 'kana', 'postalCode', 'address', 'building'],
  },
  {
    key: 'all',
    label: 'outgoing.preset.all',
    columns: [
      'id',
      'employeeNo',
      'familyName',
      'givenName',
      'familyNameKana',
      'givenNameKana',
      'familyNameRomaji',
      'givenNameRomaji',
      'formerFamilyName',
      'preferredName',
      'birthOn',
      'joinedOn',
      'leftOn',
      'stints',
      'tenure',
      'department',
      'grade',
      'highestGrade',
      'employmentType',
      'leavingKind',
      'leavingReason',
      'reasonGroup',
      'verdict',
      'email',
      'emails',
      'phone',
      'phones',
      'postalCode',
      'address',
      'building',
      'company',
      'title',
      'industry',
      'skills',
      'tags',
      'topics',
      ...PURPOSES.map(consentColumn),
      'doNotContact',
      'deceased',
      'lastContactOn',
      'owner',
      'note',
    ],
  },
]
