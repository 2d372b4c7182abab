import type { DataContext } from '#renderer/data/context.ts'
import { displayName } from '#shared/domain/alumnus/names.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Conflict } from '#shared/domain/sync/conflict.ts'

/** An id within a longer text. */
const ID = /[a-z]{3}_[0-9a-z]{6,60}/g

/** Names of the records that the two values of a conflict point at, by id; unknown ones are left out. */
export function namesIn(
  context: DataContext,
  { keptText, lostText }: Pick<Conflict, 'keptText' | 'lostText'>,
): Readonly<Record<string, string>> {
  const ids = new Set([keptText, lostText].flatMap((text) => text?.match(ID) ?? []))
  const entries = [...ids].flatMap((id) => {
    const name = nameOf(context, id)
    return name === '' ? [] : [[id, name] as const]
  })
  return Object.fromEntries(entries)
}

/** What a record is called: a person's name, an event's title; empty where it has none. */
export function titleOf(context: DataContext, record: RecordBase): string {
  const one = record as unknown as Readonly<Record<string, unknown>>
  const people = [one['personId'], ...personIds(one['participants'])]
  const about = people.flatMap((id) => (typeof id === 'string' ? nameOf(context, id) : []))
  const { eventId } = one
  const event = typeof eventId === 'string' ? nameOf(context, eventId) : ''
  return [...about, nameOf(context, record.id), event].filter((text) => text !== '').join(' ')
}

function personIds(participants: unknown): readonly string[] {
  if (!Array.isArray(participants)) return []
  return participants.flatMap((one: { readonly personId?: unknown }) =>
    typeof one.personId === 'string' && one.personId.startsWith('alm_') ? [one.personId] : [],
  )
}

function nameOf({ book, touches }: DataContext, id: string): string {
  const person = book.get('alumni', touches.resolve(id))
  if (person !== null) return person.erasedAt === null ? displayName(person) : ''
  const company = book.get('organisations', id)
  if (company !== null) return company.name
  const gathering = book.get('gatherings', id)
  if (gathering !== null) {
    if (gathering.kind === 'event') return gathering.title
    return gathering.kind === 'participation' ? '' : gathering.name
  }
  const rehiring = book.get('cases', id)
  if (rehiring !== null) return rehiring.kind === 'rehireNote' ? '' : rehiring.title
  const programme = book.get('programme', id)
  return programme !== null && 'name' in programme ? programme.name : ''
}
