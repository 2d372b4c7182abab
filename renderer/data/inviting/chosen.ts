import type { DataContext } from '#renderer/data/context.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { chooseContactPoint } from '#shared/domain/sending/contact-point.ts'
import { splitRecipients } from '#shared/domain/sending/recipients.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'
import { isMailAddress } from '#shared/transfer/write/eml.ts'

import type { InviteReason, InviteRequest, InviteSource } from './request.ts'

/** Who is invited and who is not, in 五十音 order. */
export interface ChosenGuests {
  readonly event: GatheringEvent
  readonly total: number
  readonly included: readonly Alumnus[]
  readonly takenIn: number
  readonly invitedBefore: number
  readonly staff: number
  readonly leftOut: readonly {
    readonly id: Id<'alumnus'>
    readonly reasons: readonly InviteReason[]
  }[]
  /** For the ledger. */
  readonly counts: Readonly<Record<string, number>>
}

/** Parts the people of a request into those who are invited and those who are not. */
export function chooseGuests(context: DataContext, request: InviteRequest): ChosenGuests {
  const event = findEvent(context, request.eventId)
  const listed = listedOn(context, request.eventId)
  const { people, staff } = peopleOf(context, request.source, listed)
  const isInvited = ({ id }: Alumnus): boolean => (listed.get(id)?.invitedOn ?? null) !== null
  const hasReplied = ({ id }: Alumnus): boolean => {
    const reply = listed.get(id)?.reply
    return reply === 'yes' || reply === 'no'
  }
  const replied = people.filter(hasReplied)
  const open = people.filter((person) => !hasReplied(person))
  const before = open.filter(isInvited)
  const asked = request.isAgain ? open : open.filter((person) => !isInvited(person))
  const split = splitRecipients(asked, {
    purpose: 'eventInvitation',
    channel: request.format === 'eml' ? 'email' : request.channel,
    today: context.today(),
    allow: { noConsent: request.allowsNoConsent },
  })
  const unusable = new Set(
    request.format !== 'eml'
      ? []
      : split.included.filter((person) => !isMailAddress(mailOf(person))).map(({ id }) => id),
  )
  const included = split.included.filter(({ id }) => !unusable.has(id))
  const takenIn = split.takenIn.filter((id) => !unusable.has(id)).length
  const again = request.isAgain ? [] : before
  return {
    event,
    total: people.length,
    included,
    takenIn,
    invitedBefore: before.length,
    staff,
    leftOut: [
      ...split.leftOut,
      ...[...unusable].map((id) => ({ id, reasons: ['badAddress'] as const })),
      ...replied.map(({ id }) => ({ id, reasons: ['alreadyReplied'] as const })),
      ...again.map(({ id }) => ({ id, reasons: ['alreadyInvited'] as const })),
    ],
    counts: {
      ...split.counts,
      included: included.length,
      ...(takenIn > 0 && { 'takenIn.noConsent': takenIn }),
      ...(unusable.size > 0 && { 'leftOut.badAddress': unusable.size }),
      ...(replied.length > 0 && { 'leftOut.alreadyReplied': replied.length }),
      ...(again.length > 0 && { 'leftOut.alreadyInvited': again.length }),
    },
  }
}

/** The event of an invitation; throws `record.not-found`. */
export function findEvent({ book }: DataContext, id: Id<'event'>): GatheringEvent {
  const event = book.get('gatherings', id)
  if (event?.kind !== 'event' || !isLive(event)) throw new AppError('record.not-found')
  return event
}

/** Who is on the list of an event, by the person that each has become. */
export function listedOn(
  { participations, touches }: DataContext,
  eventId: Id<'event'>,
): ReadonlyMap<string, Participation> {
  return new Map(participations.onceOf(eventId).map((one) => [touches.resolve(one.personId), one]))
}

/** The mail address that a person is written to at; empty where there is none. */
export function mailOf(person: Alumnus): string {
  return chooseContactPoint(person, 'email')?.value.trim() ?? ''
}

function peopleOf(
  context: DataContext,
  source: InviteSource,
  listed: ReadonlyMap<string, Participation>,
): { readonly people: readonly Alumnus[]; readonly staff: number } {
  const { engine, book } = context
  const query = source.kind === 'query' ? source.query : DEFAULT_QUERY
  const inOrder = engine.people({ ...query, sort: DEFAULT_QUERY.sort, shows: 'live' })
  if (source.kind === 'query') return { people: inOrder, staff: 0 }
  const ids = idsOf(context, source, listed)
  return {
    people: inOrder.filter(({ id }) => ids.has(id)),
    staff: [...ids].filter((id) => book.get('organisations', id) !== null).length,
  }
}

function idsOf(
  { book, touches }: DataContext,
  source: Exclude<InviteSource, { kind: 'query' }>,
  listed: ReadonlyMap<string, Participation>,
): ReadonlySet<string> {
  switch (source.kind) {
    case 'people':
      return new Set(source.ids.map((id) => touches.resolve(id)))
    case 'listed':
      return new Set(listed.keys())
    case 'group': {
      const group = book.get('gatherings', source.groupId)
      if (group?.kind !== 'interestGroup') throw new AppError('record.not-found')
      return new Set(
        group.members
          .filter(({ leftOn }) => leftOn === null)
          .map(({ personId }) => touches.resolve(personId)),
      )
    }
  }
}
