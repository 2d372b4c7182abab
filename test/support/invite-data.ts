import type { InviteRequest } from '#renderer/data/inviting/request.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import { BLANK_EVENT } from '#shared/domain/gathering/new-gathering.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { Id } from '#shared/lib/ids.ts'

import { makeConsent, makeContactPoint } from './make-alumnus.ts'
import type { TestData } from './open-test-data.ts'

const CONSENTS = [makeConsent({ purpose: 'eventInvitation', givenOn: '2024-04-01' })]
/** A person with a consent and an address. */
export const SATO = {
  familyName: '佐藤',
  givenName: '花子',
  familyNameKana: 'サトウ',
  consents: CONSENTS,
  contactPoints: [makeContactPoint({ value: 'sato@example.jp' })],
}
/** Another of the kind. */
export const TAKAHASHI = {
  familyName: '髙橋',
  givenName: '一郎',
  familyNameKana: 'タカハシ',
  consents: CONSENTS,
  contactPoints: [makeContactPoint({ value: 'takahashi@example.jp' })],
}
/** A person with an address who gave no consent. */
export const ABE = {
  familyName: '阿部',
  familyNameKana: 'アベ',
  contactPoints: [makeContactPoint({ value: 'abe@example.jp' })],
}

/** Fills data with these people and one event, and gives ways to ask and to look. */
export async function fillInviteData(data: TestData, people: readonly Partial<AlumnusFields>[]) {
  const ids: Id<'alumnus'>[] = []
  for (const person of people) {
    ids.push((await data.api.alumni.create(person)).ids[0] as Id<'alumnus'>)
  }
  const id = data.context.writer.newId('event')
  const fields = { ...BLANK_EVENT, title: '春の交流会', startsOn: '2027-04-18', startsAt: '18:00' }
  await data.context.write({ key: 'acts.undo', facts: {} }, [creation('gatherings', id, fields)])
  const ask = (given: Partial<InviteRequest> = {}): InviteRequest => ({
    eventId: id,
    source: { kind: 'query', query: DEFAULT_QUERY },
    subject: '{イベント名}のご案内',
    body: '{氏名}\nどうぞ',
    format: 'eml',
    channel: 'email',
    hasCalendar: false,
    allowsNoConsent: false,
    isAgain: false,
    recipient: '本人',
    language: 'ja',
    replacement: 'nearest',
    ...given,
  })
  return { data, ids, eventId: id, ask, listed: () => listedIn(data) }
}

/** Everyone on a list. */
export function listedIn(data: TestData): readonly Participation[] {
  return [...data.context.book.all('gatherings').values()].filter(
    (one): one is Participation => one.kind === 'participation' && isLive(one),
  )
}
