import { expect, test } from 'vitest'

import { COLLECTIONS } from '#shared/domain/act/act.ts'
import type { ActPart } from '#shared/domain/act/act.ts'
import { MIGRATIONS, migrate } from '#shared/domain/migrations.ts'
import { compileCheck } from '#shared/domain/record/validate.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeMemoryJournal } from '#test/support/memory-journal.ts'
import { OLD_PERSON, OLD_TALK, writeVersion1 } from '#test/support/old-data/write-version-1.ts'
import { RECORDS_2, writeVersion2 } from '#test/support/old-data/write-version-2.ts'
import { openTestData } from '#test/support/open-test-data.ts'

const PERSON = OLD_PERSON['id'] as Id<'alumnus'>

test('a store of the first version opens with everything that was in it', async () => {
  await writeVersion1('old-store')

  const data = await openTestData({ name: 'old-store' })

  const person = await data.api.alumni.get(PERSON)
  expect(person).toMatchObject(OLD_PERSON)
  expect(person).toMatchObject({ topics: [], colleagues: [], exitNote: '' })
  const [item] = await data.api.timeline.of(PERSON)
  expect(item?.interaction).toMatchObject({ text: OLD_TALK['text'], gatheringId: null })
  expect(item?.interaction.participants).toEqual([
    { ...(OLD_TALK['participants'] as object[])[0], consentedOn: null },
  ])
  expect((await data.api.settings.shared()).companyName).toBe('株式会社あおぞら')
  expect(await data.api.settings.grades()).toHaveLength(1)
  await data.close()
})

test('what was brought over can be changed, and stands after the next start', async () => {
  await writeVersion1('old-edited')
  const journal = makeMemoryJournal()
  const first = await openTestData({ name: 'old-edited', journal })
  await first.api.alumni.edit(PERSON, { exitNote: '円満に退職' })
  await first.close()

  const second = await openTestData({ name: 'old-edited', journal })

  expect(await second.api.alumni.get(PERSON)).toMatchObject({
    familyName: '髙橋',
    exitNote: '円満に退職',
  })
  await second.close()
})

test('acts and snapshots of the first version rebuild a lost store', async () => {
  const journal = makeMemoryJournal()
  const { id: _person, clocks: _clocks, ...fields } = OLD_PERSON
  await journal.beginSnapshot()
  await journal.addToSnapshot(JSON.stringify({ snapshot: 'interactions', records: [OLD_TALK] }))
  await journal.endSnapshot()
  const part: ActPart = {
    head: {
      id: 'act_01kold000000000000000007' as Id<'act'>,
      at: '2026-10-01T00:00:00.000Z',
      stamp: '0mi9pb6o0-0000-test0000',
      deviceId: 'dev_test0000' as Id<'device'>,
      operatorId: null,
      label: { key: 'acts.alumni.create', facts: {} },
      undoes: null,
    },
    part: 0,
    isLast: true,
    changes: [{ collection: 'alumni', id: PERSON, before: null, after: fields }],
  }
  await journal.append([{ ...part.head, actId: part.head.id, ...part, text: JSON.stringify(part) }])

  const data = await openTestData({ journal })

  expect(await data.api.alumni.get(PERSON)).toMatchObject({ familyName: '髙橋', topics: [] })
  const [item] = await data.api.timeline.of(PERSON)
  expect(item?.interaction).toMatchObject({ text: OLD_TALK['text'], caseId: null })
  await data.close()
})

test('a store of the second version opens with everything that was in it', async () => {
  await writeVersion2('second-store')

  const data = await openTestData({ name: 'second-store' })

  for (const name of COLLECTIONS) {
    const kept = data.context.book.all(name)
    const old = RECORDS_2[name] ?? []
    expect(kept.size).toBe(old.length)
    for (const record of old) {
      const { stints, ...rest } = record
      expect(kept.get(String(record['id']))).toMatchObject(rest)
      if (stints === undefined) continue
      expect(kept.get(String(record['id']))).toMatchObject({
        stints: (stints as object[]).map((stint) => ({ ...stint, reasonGroup: null })),
        overrides: [],
        ndaSignedOn: null,
      })
    }
  }
  await data.close()
})

test('a record of the second version is written anew in the newest form, and stands', async () => {
  await writeVersion2('second-edited')
  const journal = makeMemoryJournal()
  const id = RECORDS_2['alumni']![0]!['id'] as Id<'alumnus'>
  const first = await openTestData({ name: 'second-edited', journal })
  await first.api.alumni.edit(id, { ndaSignedOn: '2024-03-31' })
  await first.close()

  const second = await openTestData({ name: 'second-edited', journal })

  const person = await second.api.alumni.get(id)
  expect(person).toMatchObject({ ndaSignedOn: '2024-03-31', overrides: [] })
  expect(
    compileCheck(SCHEMAS.alumni)(
      Object.fromEntries(Object.entries(person!).filter(([name]) => !name.startsWith('_'))),
    ),
  ).toBeNull()
  await second.close()
})

test('there is one step for each version of each collection', () => {
  for (const name of COLLECTIONS) expect(MIGRATIONS[name]).toHaveLength(SCHEMAS[name].version)
})

test('migrating twice changes nothing, and what comes out fits the schema', () => {
  for (const [name, record] of [
    ['alumni', OLD_PERSON],
    ['interactions', OLD_TALK],
  ] as const) {
    const once = migrate(name, record)

    expect(migrate(name, once)).toEqual(once)
    expect(compileCheck(SCHEMAS[name])(once)).toBeNull()
    expect(compileCheck(SCHEMAS[name])(record)).not.toBeNull()
  }
})

test('every record of the second version fits the newest schema once it was brought there', () => {
  for (const name of COLLECTIONS) {
    for (const record of RECORDS_2[name] ?? []) {
      const once = migrate(name, record)

      expect(compileCheck(SCHEMAS[name])(once)).toBeNull()
      expect(migrate(name, once)).toEqual(once)
    }
  }
})

test('an old act that brings an old stint into a new record still lacks nothing', () => {
  const person = RECORDS_2['alumni']![0]!
  const [stint] = person['stints'] as readonly object[]
  const mixed = { ...migrate('alumni', person), stints: [stint] }

  expect(migrate('alumni', mixed)['stints']).toEqual([{ ...stint, reasonGroup: null }])
})

test('a record that no step can mend is refused', async () => {
  const data = await openTestData()

  const broken = data.api.alumni.create({ familyName: 5 as never })

  await expect(broken).rejects.toMatchObject(
    new AppError('record.invalid', { field: 'familyName' }),
  )
  await data.close()
})
