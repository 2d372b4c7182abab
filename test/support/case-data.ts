import { afterEach, beforeEach } from 'vitest'

import type { CasePage } from '#renderer/data/cases/case-page.ts'
import type { CaseOpening } from '#renderer/data/cases/open-case.ts'
import type { CaseDecision } from '#renderer/data/groups/cases.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type { RehireCase, StepKind } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeStint } from '#test/support/make-alumnus.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

export const HIRE: CaseDecision = {
  decision: 'hire',
  decidedOn: TODAY,
  decisionReason: '',
  deciderId: null,
}

/** The data of the test that runs. */
export let data: TestData
/** Somebody who served for five years, in those data. */
export let sato: Id<'alumnus'>

beforeEach(async () => {
  data = await openTestData()
  const stints = [
    makeStint({ joinedOn: '2016-04-01', leftOn: '2021-03-31', leavingKind: 'ownChoice' }),
  ]
  const done = await data.api.alumni.create({ familyName: '佐藤', stints })
  sato = done.ids[0] as Id<'alumnus'>
})
afterEach(() => data.close())

export async function open(given: Partial<CaseOpening> = {}): Promise<Id<'case'>> {
  const done = await data.api.cases.open({
    personId: sato,
    vacancyId: null,
    title: '経理',
    positionStatus: 'notRecruiting',
    channel: 'alumniHiring',
    template: 'alumni',
    openedOn: TODAY,
    skipReasons: { documents: '在籍時の記録で足りる' },
    ...given,
  })
  return done.ids[0] as Id<'case'>
}

/** A case that is decided for hiring. */
export async function openHired(): Promise<Id<'case'>> {
  const id = await open()
  await data.api.cases.decide(id, HIRE)
  return id
}

export async function page(id: Id<'case'>): Promise<CasePage> {
  const found = await data.api.cases.get(id)
  if (found === null) throw new Error('no case')
  return found
}

export function stepOf(one: RehireCase, kind: StepKind) {
  const step = one.steps.find((each) => each.kind === kind)
  if (step === undefined) throw new Error(`no ${kind}`)
  return step
}

/** Writes a record as it is, past what a command asks. */
export async function write(collection: 'programme' | 'cases', fields: object): Promise<Id> {
  const kind = collection === 'programme' ? 'programme' : 'vacancy'
  const id = data.context.writer.newId(kind)
  await data.context.write({ key: 'acts.cases.edit', facts: {} }, [
    creation(collection, id, fields),
  ])
  return id
}
