import { expect, test } from 'vitest'

import { conflictLabel } from '#renderer/features/sync/conflict-labels.ts'
import type { ValueContext } from '#renderer/features/sync/conflict-values.ts'
import { conflictWords } from '#renderer/features/sync/conflict-words.ts'
import { partDiffering } from '#renderer/features/sync/differing.ts'
import {
  BLANK_EVENT,
  BLANK_GROUP,
  BLANK_PARTICIPATION,
} from '#shared/domain/gathering/new-gathering.ts'
import { BLANK_CASE, BLANK_REHIRE_NOTE, BLANK_VACANCY } from '#shared/domain/rehire/new-rehiring.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import type { Conflict } from '#shared/domain/sync/conflict.ts'
import { translate } from '#shared/i18n/translate.ts'
import { makeConflictRow } from '#test/support/sync-doubles.ts'

const CONTEXT: ValueContext = {
  t: (key, facts) => translate('ja', key, facts),
  writeDay: (day) => day.replaceAll('-', '/'),
  writeMoment: (at) => at,
  names: { stf_01k9bbbbbb: '大阪 太郎' },
}

/** The fields of each kind of record, by the prefix of its id. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  alm: Object.keys(SCHEMAS.alumni.properties),
  int: Object.keys(SCHEMAS.interactions.properties),
  prg: Object.keys(SCHEMAS.programme.properties),
  org: ['name', 'isCompetitor', 'ndaSignedOn'],
  stf: ['name', 'department', 'email', 'isActive'],
  evt: [...Object.keys(BLANK_EVENT), 'name'],
  prt: [...Object.keys(BLANK_PARTICIPATION), 'eventId', 'personId'],
  grp: Object.keys(BLANK_GROUP),
  srs: ['name', 'repeat', 'every'],
  cas: [...Object.keys(BLANK_CASE), 'personId', 'openedOn'],
  vac: [...Object.keys(BLANK_VACANCY), 'openedOn'],
  rnt: [...Object.keys(BLANK_REHIRE_NOTE), 'personId', 'writtenOn'],
  viw: ['name', 'query', 'columns', 'value'],
}

function valuesOf(conflict: Partial<Conflict>): readonly string[] {
  const words = conflictWords(makeConflictRow(conflict).conflict, CONTEXT)
  return [...words.kept, ...words.lost].map(({ text }) => text)
}

test('every field of every kind of record has a label of its own', () => {
  const nameless = Object.entries(FIELDS).flatMap(([kind, fields]) =>
    fields
      .filter((field) => field !== 'clocks')
      .filter((field) => conflictLabel(kind, field) === 'conflicts.field.other')
      .map((field) => `${kind}.${field}`),
  )

  expect(nameless).toEqual([])
})

test('every field of every element of a list has a label of its own', () => {
  const lists = Object.values(SCHEMAS)
    .flatMap(({ properties }) => Object.entries(properties))
    .filter(([, part]) => part.items?.properties?.['id'] !== undefined)

  const nameless = lists.flatMap(([list, part]) =>
    Object.keys(part.items?.properties ?? {})
      .filter((field) => field !== 'id')
      .filter((field) => conflictLabel(list, field) === 'conflicts.field.other')
      .map((field) => `${list}.${field}`),
  )

  expect(lists.length).toBeGreaterThan(15)
  expect(nameless).toEqual([])
})

test.each([
  ['alumni', 'alm_1', 'relationshipOwnerId', 'stf_01k9bbbbbb', '大阪 太郎'],
  ['alumni', 'alm_1', 'relationshipOwnerId', 'stf_01k9zzzzzz', '（名前の分からない記録）'],
  ['alumni', 'alm_1', 'birthOn', '1980-04-01', '1980/04/01'],
  ['alumni', 'alm_1', 'note', '', '（空）'],
  ['interactions', 'int_1', 'kind', 'mail', 'メール'],
  ['gatherings', 'prt_1', 'reply', 'maybe', '検討中'],
  ['gatherings', 'evt_1', 'mode', 'hybrid', '併用'],
  ['cases', 'cas_1', 'payYen', 5_000_000, '5,000,000円'],
  ['programme', 'prg_1', 'goals', ['rehire', 'branding'], '再雇用、企業ブランディング'],
  ['views', 'viw_1', 'query', '{"text":"a"}', '（細かな設定）'],
] as const)('in %s, %s, the value of %s that is %j is said as %s', (...row) => {
  const [collection, recordId, key, value, said] = row

  const values = valuesOf({
    collection,
    recordId: recordId as Conflict['recordId'],
    key,
    keptText: JSON.stringify(value),
    lostText: null,
  })

  expect(values).toEqual([said, '（空）'])
})

test('an element that one side took away is said to be gone', () => {
  const tag = JSON.stringify({ id: 'tag_1', name: '起業家' })

  expect(valuesOf({ key: 'tags/tag_1', keptText: null, lostText: tag })).toEqual([
    '（削除）',
    '起業家',
  ])
})

test('of long texts the part that differs is found, of short ones all of it differs', () => {
  const text = 'あいうえおかきくけこさしすせそたちつてとなにぬねの'

  expect(partDiffering(`${text}春${text}`, `${text}来秋${text}`)).toEqual([text, '春', text])
  expect(partDiffering('春', '秋')).toEqual(['', '春', ''])
  // The same letters at both ends are counted once.
  expect(partDiffering(`${text}ああ`, `${text}あああ`)).toEqual([`${text}ああ`, '', ''])
})
