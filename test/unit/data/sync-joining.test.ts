import { afterEach, expect, test } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeAlumnus, makeContactPoint } from '#test/support/make-alumnus.ts'
import { makeOtherMachine, openSyncedData } from '#test/support/sync-data.ts'
import type { OtherMachine, SyncedData } from '#test/support/sync-data.ts'

const STAMP = '0mwr91300-0000-other000'

let here: SyncedData
let there: OtherMachine

afterEach(() => here.close())

/** Somebody on the server, made by another machine. */
async function onServer(given: Partial<Alumnus>): Promise<Alumnus> {
  const person = makeAlumnus({ scope: 'company', clocks: { '*': STAMP }, ...given })
  await there.write('alumni', person)
  return person
}

async function open(): Promise<void> {
  here = await openSyncedData()
  there = await makeOtherMachine(here.remote)
}

async function addHere(fields: Partial<Alumnus>): Promise<Id<'alumnus'>> {
  return (await here.api.alumni.create(fields)).ids[0] as Id<'alumnus'>
}

const live = (): readonly Alumnus[] => [...here.context.book.all('alumni').values()].filter(isLive)

test('it is known beforehand how many are there, here and in both', async () => {
  await open()
  await onServer({ birthOn: '1980-05-06' })
  await onServer({ familyName: '高橋', givenName: '一郎', familyNameKana: '', givenNameKana: '' })
  await addHere({ familyName: '佐藤', givenName: '花子', birthOn: '1980-05-06' })
  await addHere({ familyName: '高橋', givenName: '一郎' })
  await addHere({ familyName: '鈴木', givenName: '次郎' })

  expect(await here.api.sync.preview()).toEqual({ there: 2, here: 3, both: 1, doubtful: 1 })
  expect(live()).toHaveLength(3)
})

test('who is in both is one person with what either knew, and can be taken apart again', async () => {
  await open()
  const theirs = await onServer({ birthOn: '1980-05-06', note: 'あちらの備考', cadenceDays: 30 })
  const other = await onServer({
    givenName: '和子',
    givenNameKana: 'カズコ',
    birthOn: '1970-01-01',
  })
  const mine = await addHere({
    familyName: '佐藤',
    givenName: '花子',
    birthOn: '1980-05-06',
    cadenceDays: 90,
    preferredName: 'はな',
    contactPoints: [makeContactPoint()],
  })
  const second = await addHere({ familyName: '佐藤', givenName: '和子', birthOn: '1970-01-01' })
  await here.api.timeline.log(mine, { text: 'こちらの話' })

  await here.exchange()

  expect(live().map(({ id }) => id)).toEqual([theirs.id, other.id])
  const kept = await here.api.alumni.get(mine)
  expect(kept).toMatchObject({ id: theirs.id, preferredName: 'はな', cadenceDays: 30 })
  expect(kept!.contactPoints).toHaveLength(1)
  const [talk] = await here.api.timeline.of(theirs.id)
  expect(talk?.interaction.text).toBe('こちらの話')
  expect([...here.context.book.all('conflicts').values()]).toMatchObject([
    { recordId: theirs.id, key: 'cadenceDays', keptText: '30', lostText: '90' },
  ])
  expect(await there.read('alumni', mine)).toMatchObject({ mergedIntoId: theirs.id })

  await here.api.merging.takeApart(mine)

  expect(
    live()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([theirs.id, other.id, mine].toSorted())
  expect(await here.api.alumni.get(theirs.id)).toMatchObject({ preferredName: '' })
  expect(await here.api.alumni.get(second)).toMatchObject({ id: other.id })
  expect([...here.context.book.all('conflicts').values()].filter(isLive)).toEqual([])
})

test('a refusal on either side holds', async () => {
  await open()
  const theirs = await onServer({ birthOn: '1980-05-06' })
  await addHere({
    familyName: '佐藤',
    givenName: '花子',
    birthOn: '1980-05-06',
    isDoNotContact: true,
    doNotContactReason: '本人の希望',
  })

  await here.exchange()

  expect(await here.api.alumni.get(theirs.id)).toMatchObject({
    isDoNotContact: true,
    doNotContactReason: '本人の希望',
  })
  expect(here.context.book.all('conflicts').size).toBe(0)
})
