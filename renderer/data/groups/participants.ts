import type { DataContext, Done } from '#renderer/data/context.ts'
import { historyChanges } from '#renderer/data/events/histories.ts'
import {
  attendanceFields,
  listChanges,
  patchFields,
  replyFields,
} from '#renderer/data/events/participation-changes.ts'
import type { ParticipationPatch } from '#renderer/data/events/participation-changes.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import { BLANK_PARTICIPATION } from '#shared/domain/gathering/new-gathering.ts'
import type { Attendance, Participation, Reply } from '#shared/domain/gathering/participation.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

type ParticipationIds = readonly Participation['id'][]
type PersonId = Participation['personId']

/** Commands about those who take part in an event; the ids of one call are of one event. */
export interface ParticipantsGroup {
  /** Puts people on the list, each once; who stands on it already is left as is. */
  readonly add: (
    eventId: Id<'event'>,
    personIds: readonly PersonId[],
    attendance?: Attendance,
  ) => Promise<Done>
  readonly edit: (ids: ParticipationIds, patch: ParticipationPatch) => Promise<Done>
  readonly setReply: (ids: ParticipationIds, reply: Reply) => Promise<Done>
  readonly setAttendance: (ids: ParticipationIds, attendance: Attendance) => Promise<Done>
  /** Takes people off the list. */
  readonly remove: (ids: ParticipationIds) => Promise<Done>
}

/** Opens the group. */
export function participantsGroup(context: DataContext): ParticipantsGroup {
  const { book, participations, touches, writer } = context
  const find = (id: string | undefined): Participation => {
    const one = id === undefined ? null : book.get('gatherings', id)
    if (one?.kind !== 'participation') throw new AppError('record.not-found')
    return one
  }
  const eventOf = (id: string): GatheringEvent => {
    const event = book.get('gatherings', id)
    if (event?.kind !== 'event' || event.erasedAt !== null) throw new AppError('record.not-found')
    return event
  }
  const write = (key: string, count: number, changes: readonly Change[]): Promise<Done> =>
    context.write({ key: `acts.events.${key}`, facts: { count } }, changes)
  /**
   * Changes records of one list, and with each the other records of the same person, which would
   * speak for the person instead.
   */
  const change = (
    key: string,
    ids: ParticipationIds,
    fieldsOf: (
      one: Participation,
      event: GatheringEvent,
      isChosen: boolean,
    ) => Partial<Participation> | null,
  ): Promise<Done> => {
    const event = eventOf(find(ids[0]).eventId)
    const chosen = new Set<string>(ids)
    const people = new Set(ids.map((id) => touches.resolve(find(id).personId)))
    const changes = listChanges(context, event, participations.of(event.id), (one) =>
      people.has(touches.resolve(one.personId)) ? fieldsOf(one, event, chosen.has(one.id)) : {},
    )
    return write(key, ids.length, changes)
  }
  return {
    async add(eventId, personIds, attendance = 'none') {
      const event = eventOf(eventId)
      const listed = new Set(participations.onceOf(eventId).map(({ personId }) => personId))
      const fresh = new Set(personIds.map((one) => touches.resolve(one) as PersonId))
      const checkedInAt = attendance === 'came' ? context.now() : null
      const records = [...fresh]
        .filter((personId) => !listed.has(personId))
        .map((personId) => ({
          ...BLANK_PARTICIPATION,
          id: writer.newId('participation'),
          eventId,
          personId,
          attendance,
          checkedInAt,
        }))
      const created = records.map(({ id, ...fields }) =>
        creation('gatherings', id, fields, event.isSample),
      )
      const next = [...participations.of(eventId), ...records] as readonly Participation[]
      const histories = historyChanges(context, event, next)
      return write('add', records.length, created.length === 0 ? [] : [...created, ...histories])
    },
    edit: async (ids, patch) =>
      change('participant', ids, (one, event, isChosen) =>
        patchFields(event, one, isChosen ? patch : personPatch(patch), context.now()),
      ),
    setReply: async (ids, reply) =>
      change('reply', ids, (one, _event, isChosen) =>
        replyFields(one, isChosen ? reply : 'none', context.now()),
      ),
    setAttendance: async (ids, attendance) =>
      change('attendance', ids, (one, _event, isChosen) =>
        // Who came counts once; the rest any of the records may be asked for.
        attendanceFields(
          one,
          isChosen || attendance !== 'came' ? attendance : 'none',
          context.now(),
        ),
      ),
    remove: async (ids) => change('remove', ids, () => null),
  }
}

/** The fields of a patch that are added up over all records of a person. */
function personPatch({
  isOrganiser,
  isSpeaker,
  invitedOn,
}: ParticipationPatch): ParticipationPatch {
  return {
    ...(isOrganiser !== undefined && { isOrganiser }),
    ...(isSpeaker !== undefined && { isSpeaker }),
    ...(invitedOn !== undefined && { invitedOn }),
  }
}
