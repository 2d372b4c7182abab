import { afterEach, expect, test } from 'vitest'

import { creation } from '#shared/domain/act/changes.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Conflict, ConflictOutcome } from '#shared/domain/sync/conflict.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeCase } from '#test/support/make-cases.ts'
import { makeConflict } from '#test/support/make-conflict.ts'
import { makePolicy } from '#test/support/make-policy.ts'
import { openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'
import { makeConflictRow } from '#test/support/sync-doubles.ts'

let opened: TestData | null = null
afterEach(() => opened?.close())

/** Opens data with one person and a conflict about this person. */
async function open(conflict: Partial<Conflict>, person: Partial<Alumnus> = {}) {
  const data = await openTestData()
  opened = data
  const made = await data.api.alumni.create({ familyName: '佐藤', givenName: '花子', ...person })
  const id = made.ids[0] as Id<'alumnus'>
  const { writer, write, book } = data.context
  const conflictId = writer.newId('conflict')
  const { conflict: row } = makeConflictRow({ recordId: id, alumnusIds: [id], ...conflict })
  const fields = Object.fromEntries(
    Object.entries(row).filter(([field]) => !['id', 'clocks'].includes(field)),
  )
  await write({ key: 'acts.alumni.edit', facts: {} }, [creation('conflicts', conflictId, fields)])
  return {
    ...data,
    id,
    person: () => book.get('alumni', id),
    conflict: () => book.get('conflicts', conflictId),
    settle: (outcome: ConflictOutcome) => data.api.conflicts.settle(conflictId, outcome),
  }
}

const PHONE = {
  id: 'cpt_1',
  kind: 'phone',
  place: 'private',
  value: '09012345678',
  postalCode: '',
  building: '',
  isPreferred: false,
  status: 'ok',
  statusOn: null,
}

test('an open conflict says whose it is, from which machines, and how it can be settled', async () => {
  const { api, id } = await open(
    { key: 'note', keptText: '"春"', lostText: '"秋"' },
    { note: '春' },
  )

  const rows = await api.conflicts.open()

  expect(rows).toMatchObject([
    { title: '佐藤 花子', alumnusId: id, keptBy: 'bbbbbbbb', outcomes: ['kept', 'taken', 'both'] },
  ])
})

test('leaving it as it is changes the record in nothing', async () => {
  const { settle, person, conflict, api } = await open(
    { key: 'note', keptText: '"春"', lostText: '"秋"' },
    { note: '春' },
  )

  await settle('kept')

  expect(person()?.note).toBe('春')
  expect(conflict()).toMatchObject({ outcome: 'kept' })
  expect(await api.conflicts.open()).toEqual([])
  expect(await api.conflicts.settled()).toHaveLength(1)
})

test('taking the other is one act, and undoing it opens the conflict again', async () => {
  const { settle, person, conflict, api } = await open(
    { key: 'note', keptText: '"春"', lostText: '"秋"' },
    { note: '春' },
  )

  const done = await settle('taken')
  expect(person()?.note).toBe('秋')

  await api.history.undoAct(done.actId as Id<'act'>)
  expect(person()?.note).toBe('春')
  expect(conflict()?.settledAt).toBeNull()
})

test('of two remarks both are kept below each other', async () => {
  const { settle, person } = await open(
    { key: 'note', keptText: '"春"', lostText: '"秋"' },
    { note: '春' },
  )

  await settle('both')

  expect(person()?.note).toBe('春\n秋')
})

test('of two phone numbers both are kept side by side', async () => {
  const { settle, person } = await open(
    {
      key: 'contactPoints/cpt_1',
      keptText: JSON.stringify(PHONE),
      lostText: JSON.stringify({ ...PHONE, value: '08099998888' }),
    },
    { contactPoints: [PHONE as Alumnus['contactPoints'][number]] },
  )

  await settle('both')

  const points = person()?.contactPoints ?? []
  expect(points.map(({ value }) => value).sort()).toEqual(['08099998888', '09012345678'])
  expect(new Set(points.map(({ id }) => id)).size).toBe(2)
})

test.each([
  ['familyName', '"佐藤"', '"斎藤"'],
  ['birthOn', null, '"1980-04-01"'],
])('of two values of %s one or the other stands', async (key, keptText, lostText) => {
  const { api } = await open({ key, keptText, lostText })

  const [row] = await api.conflicts.open()

  expect(row?.outcomes).toEqual(['kept', 'taken'])
})

test('a record brought back from the trash can be moved there after all', async () => {
  const { settle, person, api } = await open({ kind: 'trash', key: '' })
  expect((await api.conflicts.open())[0]?.outcomes).toEqual(['kept', 'taken'])

  await settle('taken')

  expect(person()?.trashedAt).not.toBeNull()
})

test('a change hidden by a merge is put into the record that stayed', async () => {
  const { api, id, settle, person } = await open({
    kind: 'merged',
    key: 'preferredName',
    keptText: '""',
    lostText: '"ハナ"',
  })
  const stays = (await api.alumni.create({ familyName: '佐藤' })).ids[0] as Id<'alumnus'>
  await api.merging.merge(stays, id, [])

  await settle('taken')

  expect(person()?.preferredName).toBe('')
  expect((await api.alumni.get(stays))?.preferredName).toBe('ハナ')
})

test('a conflict about somebody erased since is gone', async () => {
  const { api, id } = await open({ key: 'note', keptText: '"春"', lostText: '"秋"' })

  await api.alumni.erase([id])

  expect(await api.conflicts.open()).toEqual([])
})

test('names of those that the values point at come along', async () => {
  const { api, id } = await open({ key: 'personId', lostText: null })
  const { writer, write } = opened!.context
  const { conflict } = makeConflictRow({
    collection: 'programme',
    recordId: writer.newId('programme'),
    key: 'personId',
    keptText: JSON.stringify(id),
  })

  await write({ key: 'acts.alumni.edit', facts: {} }, [
    creation('conflicts', writer.newId('conflict'), conflict),
  ])

  const rows = await api.conflicts.open()
  expect(rows.map(({ names }) => names)).toContainEqual({ [id]: '佐藤 花子' })
})

test('what was settled is not settled again, and a way that is gone is refused', async () => {
  const { settle, person } = await open(
    { key: 'birthOn', keptText: null, lostText: '"1980-04-01"' },
    {},
  )

  await expect(settle('both')).rejects.toMatchObject({ code: 'conflicts.gone' })
  await settle('kept')

  await expect(settle('taken')).rejects.toMatchObject({ code: 'conflicts.settled' })
  expect(person()?.birthOn).toBeNull()
})

test('what was written over since is shown as it stands now', async () => {
  const { api, id } = await open({ key: 'note', keptText: '"春"', lostText: '"秋"' })

  await api.alumni.edit(id, { note: '夏' })

  expect((await api.conflicts.open())[0]?.conflict.keptText).toBe('"夏"')
})

test('the terms of a policy that a case was opened under stay, whatever another machine wrote', async () => {
  const { api, context, id, settle } = await open({ key: 'note' })
  await settle('kept')
  const policy = makePolicy()
  const { id: policyId, clocks: _clocks, ...fields } = policy
  const odds = makeConflict({ collection: 'programme', recordId: policyId, key: 'conditions' })
  const { id: conflictId, clocks: _stamps, ...conflict } = odds
  const { id: caseId, clocks: _none, ...opened } = makeCase({ personId: id, policyId })
  await context.write({ key: 'acts.test', facts: {} }, [
    creation('programme', policyId, fields),
    creation('cases', caseId, opened),
    creation('conflicts', conflictId, conflict),
  ])

  await expect(api.conflicts.settle(conflictId, 'taken')).rejects.toMatchObject({
    code: 'policies.stored-by-case',
  })
  await api.conflicts.settle(conflictId, 'kept')
})
