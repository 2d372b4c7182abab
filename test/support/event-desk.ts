import type { Done } from '#renderer/data/context.ts'
import type { DataApi } from '#renderer/data/data-api.ts'
import type { EventDetail, ParticipantRow } from '#renderer/data/events/event-detail.ts'
import type { EventFields } from '#shared/domain/gathering/new-gathering.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id, IdKind } from '#shared/lib/ids.ts'

import { TODAY } from './open-test-data.ts'

/** The first id of this kind that an act made. */
export function madeBy<K extends IdKind>(kind: K, { ids }: Done): Id<K> {
  const id = ids.find((one): one is Id<K> => isId(kind, one))
  if (id === undefined) throw new Error(`no ${kind} in ${ids.join()}`)
  return id
}

/** Makes an alumnus of this name, `姓 名` and `セイ メイ`. */
export async function addAlumnus(api: DataApi, name: string, kana = ''): Promise<Id<'alumnus'>> {
  const [familyName = '', givenName = ''] = name.split(' ')
  const [familyNameKana = '', givenNameKana = ''] = kana.split(' ')
  const fields = { familyName, givenName, familyNameKana, givenNameKana }
  return madeBy('alumnus', await api.alumni.create(fields))
}

/** Makes one of the staff. */
export async function addStaff(api: DataApi, name: string): Promise<Id<'staff'>> {
  return madeBy('staff', await api.settings.saveStaff(null, { name, isActive: true }))
}

/** Makes an event of today with this list. */
export async function addEvent(
  api: DataApi,
  fields: Partial<EventFields> = {},
  people: readonly (Id<'alumnus'> | Id<'staff'>)[] = [],
): Promise<Id<'event'>> {
  const done = await api.events.create({ title: '交流会', startsOn: TODAY, ...fields })
  const id = madeBy('event', done)
  if (people.length > 0) await api.participants.add(id, people)
  return id
}

/** An event as its screen sees it. */
export async function detailOf(api: DataApi, id: Id<'event'>): Promise<EventDetail> {
  const detail = await api.events.get(id)
  if (detail === null) throw new Error('no such event')
  return detail
}

/** The part of a person in an event. */
export async function partOf(
  api: DataApi,
  id: Id<'event'>,
  personId: string,
): Promise<ParticipantRow> {
  const { participants } = await detailOf(api, id)
  const row = participants.find(({ participation }) => participation.personId === personId)
  if (row === undefined) throw new Error('not on the list')
  return row
}

/** The id of a person's part in an event, as a list of one. */
export async function partId(api: DataApi, id: Id<'event'>, personId: string) {
  return [(await partOf(api, id, personId)).participation.id]
}
