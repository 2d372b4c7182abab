import { CONTACT_PLACES } from '#shared/domain/alumnus/alumnus.ts'
import { messages } from '#shared/i18n/messages.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'
import type { Id } from '#shared/lib/ids.ts'
import type { RosterField } from '#shared/transfer/read/fields.ts'
import type { RosterColumn } from '#shared/transfer/read/mapping.ts'
import type { CellRemark, RosterRecord, RosterValues } from '#shared/transfer/read/record.ts'

import type { ImportRow, PersonText, Remark, RowContact, RowOwner, RowStint } from './import-row.ts'

/** A name as the person importing put it right. */
export interface NameParts {
  readonly familyName: string
  readonly givenName: string
}

/** What turns records into rows besides the records. */
export interface RowOptions {
  readonly columns: readonly RosterColumn[]
  /** Columns without a field whose values go into the note, counted from 0. */
  readonly intoNote: ReadonlySet<number>
  /** Names put right, by line. */
  readonly names: ReadonlyMap<number, NameParts>
  /** The member of staff of this very name; null where there is none, or more than one. */
  readonly staffOf: (name: string) => Id<'staff'> | null
}

const TEXT_FIELDS: readonly (PersonText & RosterField)[] = [
  'familyName',
  'givenName',
  'familyNameKana',
  'givenNameKana',
  'familyNameRomaji',
  'givenNameRomaji',
  'formerFamilyName',
  'formerFamilyNameKana',
  'preferredName',
  'birthOn',
]

/** The words that a leaving kind goes out as: they say no more than the kind itself. */
const PLAIN_KINDS: ReadonlySet<string> = new Set(
  Object.values(messages).flatMap((words) =>
    Object.keys(words)
      .filter((key) => key.startsWith('outgoing.choice.leavingKind.'))
      .map((key) => words[key as MessageKey]),
  ),
)

/** Says what may not be kept of a reason that speaks of health (要配慮個人情報). */
const PRIVATE_REASON = '一身上の都合'

/** Turns the records of a roster into rows of an import. */
export function rowsOfRecords(
  records: readonly RosterRecord[],
  options: RowOptions,
): readonly ImportRow[] {
  const headings = new Map<RosterField, string>()
  for (const { field, heading } of options.columns) {
    if (field !== null && !headings.has(field)) headings.set(field, heading)
  }
  return records.map((record) => rowOfRecord(record, headings, options))
}

function rowOfRecord(
  record: RosterRecord,
  headings: ReadonlyMap<RosterField, string>,
  { columns, intoNote, names, staffOf }: RowOptions,
): ImportRow {
  const { values, problems, doubts, cells, rowNumber } = record
  const unread = new Set(problems.map(({ field }) => field))
  const corrected = names.get(rowNumber)
  const given = <T extends string>(value: T | null, field: RosterField): T | '' | undefined =>
    value ?? (headings.has(field) && !unread.has(field) ? '' : undefined)
  const put = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
    value === undefined ? {} : ({ [key]: value } as Partial<Record<K, string>>)
  const texts: Partial<Record<PersonText, string>> = {}
  for (const field of TEXT_FIELDS) Object.assign(texts, put(field, given(values[field], field)))
  if (values.deceasedOn !== null) texts.deceasedOn = values.deceasedOn
  if (corrected !== undefined) Object.assign(texts, corrected)
  const owner = ownerOf(values, headings.has('relationshipOwner'), staffOf)
  const isOwnerUnknown = owner !== undefined && owner.id === null && owner.name !== ''
  const isNameless = (texts.familyName ?? '') + (texts.givenName ?? '') === ''
  return {
    line: rowNumber,
    alumnusId: values.alumnusId ?? '',
    stintId: values.stintId ?? '',
    texts,
    stint: stintOf(values, record, given, headings),
    ...put('department', given(values.department, 'department')),
    ...put('grade', given(values.grade, 'grade')),
    contacts: contactsOf(values, given),
    ...(values.consents.length > 0 && { consents: values.consents }),
    ...(values.doNotContactReason !== null && {
      isDoNotContact: true,
      doNotContactReason: values.doNotContactReason,
    }),
    ...(values.isDeceased && { isDeceased: true }),
    ...(owner !== undefined && !isOwnerUnknown && { owner }),
    career: {
      ...put('company', given(values.company, 'company')),
      ...put('title', given(values.jobTitle, 'jobTitle')),
      ...put('industry', given(values.industry, 'industry')),
    },
    ...(headings.has('skills') && { skills: values.skills }),
    ...(headings.has('tags') && { tags: values.tags }),
    ...(headings.has('topics') && { topics: values.topics }),
    ...put('note', given(values.note, 'note')),
    noteLines: [
      ...unreadLines(problems, headings),
      ...unplacedLines(values, headings),
      ...(isOwnerUnknown ? [lineOf(headings.get('relationshipOwner') ?? '', owner.name)] : []),
      ...columns.flatMap(({ index, heading, field }) => {
        const cell = (cells[index] ?? '').trim()
        return field === null && intoNote.has(index) && cell !== '' ? [lineOf(heading, cell)] : []
      }),
    ],
    remarks: [
      ...[...problems, ...doubts].filter(({ code }) => !isSettled(code, corrected)).map(remarkOf),
      ...(isOwnerUnknown ? [ownerUnknown(owner.name)] : []),
    ],
    failure: isNameless ? { key: 'name-missing', facts: {} } : null,
  }
}

type Given = <T extends string>(value: T | null, field: RosterField) => T | '' | undefined

function stintOf(
  values: RosterValues,
  { doubts }: RosterRecord,
  given: Given,
  headings: ReadonlyMap<RosterField, string>,
): RowStint {
  const isHealth = doubts.some(({ code }) => code === 'health-wording')
  const words = values.reason ?? wordsOfKind(values)
  const reason = headings.has('reason') ? given(words, 'reason') : (words ?? undefined)
  const stint: Record<string, string | undefined> = {
    employeeNo: given(values.employeeNo, 'employeeNo'),
    joinedOn: given(values.joinedOn, 'joinedOn'),
    leftOn: given(values.leftOn, 'leftOn'),
    lastWorkingDay: given(values.lastWorkingDay, 'lastWorkingDay'),
    employmentType: given(values.employmentType, 'employmentType'),
    leavingKind: values.leavingKind ?? (isHealth ? 'ownChoice' : given(null, 'leavingKind')),
    leavingReason: isHealth ? PRIVATE_REASON : reason,
  }
  return Object.fromEntries(Object.entries(stint).filter(([, value]) => value !== undefined))
}

/** 転職 under 退職区分 says more than its kind does. */
function wordsOfKind({ leavingKindText }: RosterValues): string | null {
  return leavingKindText === null || PLAIN_KINDS.has(leavingKindText) ? null : leavingKindText
}

const PRIVATE = CONTACT_PLACES[0]

function contactsOf(values: RosterValues, given: Given): readonly RowContact[] {
  const contacts: RowContact[] = []
  const add = (
    kind: RowContact['kind'],
    place: RowContact['place'],
    value: string | undefined,
  ): void => {
    if (value !== undefined) contacts.push({ kind, place, value })
  }
  add('email', PRIVATE, given(values.email, 'email'))
  add('email', 'work', values.workEmail ?? undefined)
  for (const email of values.otherEmails) add('email', PRIVATE, email)
  add('phone', PRIVATE, given(values.phone, 'phone'))
  add('phone', PRIVATE, values.homePhone ?? undefined)
  add('phone', 'work', values.workPhone ?? undefined)
  for (const phone of values.otherPhones) add('phone', PRIVATE, phone)
  const postalCode = given(values.postalCode, 'postalCode')
  const building = given(values.building, 'building')
  const address = given(values.address, 'address')
  // Without a column for it, an address is not emptied by what stands beside it.
  if (address !== undefined || postalCode || building) {
    contacts.push({
      kind: 'address',
      place: PRIVATE,
      value: address ?? '',
      ...(postalCode !== undefined && { postalCode }),
      ...(building !== undefined && { building }),
    })
  }
  return contacts
}

/** What was not read is kept in the note as it stands in the file. */
function unreadLines(
  problems: readonly CellRemark[],
  headings: ReadonlyMap<RosterField, string>,
): readonly string[] {
  return problems.flatMap(({ field, code, text }) =>
    field === null || code === 'cell-error' || text === ''
      ? []
      : [lineOf(headings.get(field) ?? field, text)],
  )
}

/** Values that were read but that no field of a person can hold. */
function unplacedLines(
  values: RosterValues,
  headings: ReadonlyMap<RosterField, string>,
): readonly string[] {
  const lines: string[] = []
  const keep = (field: RosterField, text: string | null): void => {
    if (text !== null) lines.push(lineOf(headings.get(field) ?? field, text))
  }
  if (values.employmentType === null) keep('employmentType', values.employmentTypeText)
  if (values.reason !== null && values.leavingKind === null) {
    keep('leavingKind', wordsOfKind(values))
  }
  for (const field of values.unsettledPromises) keep(field, values[field])
  if (values.consents.length === 0) keep('consentOn', values.consentOn)
  return lines
}

/** Who keeps in touch; undefined where the roster has no column for it. */
function ownerOf(
  { relationshipOwner }: RosterValues,
  hasColumn: boolean,
  staffOf: RowOptions['staffOf'],
): RowOwner | undefined {
  if (relationshipOwner === null) return hasColumn ? { id: null, name: '' } : undefined
  return { id: staffOf(relationshipOwner), name: relationshipOwner }
}

function ownerUnknown(name: string): Remark {
  return { key: 'owner-unknown', facts: { field: 'relationshipOwner', text: name } }
}

function lineOf(heading: string, text: string): string {
  return `${heading}: ${text.replace(/\s*\n\s*/g, ' ')}`
}

function isSettled(code: string, corrected: NameParts | undefined): boolean {
  return corrected !== undefined && code.startsWith('name-')
}

function remarkOf({ field, code, text }: CellRemark): Remark {
  return { key: code, facts: { field: field ?? '', text } }
}
