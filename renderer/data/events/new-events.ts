import type { Book } from '#renderer/data/book.ts'
import type { DataContext } from '#renderer/data/context.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type {
  EventPlan,
  EventTemplate,
  GatheringEvent,
  Series,
} from '#shared/domain/gathering/event.ts'
import { BLANK_EVENT, BLANK_PARTICIPATION } from '#shared/domain/gathering/new-gathering.ts'
import type { EventFields } from '#shared/domain/gathering/new-gathering.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import { daysAfter } from '#shared/domain/gathering/series.ts'
import type { RepeatRule } from '#shared/domain/gathering/series.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive, scopeFrom } from '#shared/domain/record/record.ts'
import { addDays, daysBetween } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'
import { overlay } from '#shared/lib/overlay.ts'

/** What an event is, apart from when. */
export function planOf(event: GatheringEvent | EventTemplate): EventPlan {
  const { title, mode, startsAt, endsAt, place, address, url, capacity } = event
  const { description, letterSubject, letterBody } = event
  const letter = { description, letterSubject, letterBody }
  return { title, mode, startsAt, endsAt, place, address, url, capacity, ...letter }
}

/**
 * The changes that make an event like another, without a day, its people not asked yet; who has
 * died or is in the trash is left out.
 */
export function copyOf(
  { book, writer }: DataContext,
  event: GatheringEvent,
  people: readonly Participation[],
): readonly Change[] {
  const id = writer.newId('event')
  return [
    creation('gatherings', id, eventLike(event)),
    ...people
      .filter(({ personId }) => canBeAsked(book, personId))
      .map(({ personId, isOrganiser, isSpeaker }) =>
        creation('gatherings', writer.newId('participation'), {
          ...BLANK_PARTICIPATION,
          eventId: id,
          personId,
          isOrganiser,
          isSpeaker,
        }),
      ),
  ]
}

/**
 * The changes that make the events which follow one by a rule, tied together as a series.
 *
 * @param count how many follow
 */
export function newEvents(
  { book, writer }: DataContext,
  event: GatheringEvent,
  rule: RepeatRule,
  count: number,
): readonly Change[] {
  const { startsOn } = event
  if (startsOn === null) throw new AppError('events.no-day')
  const series = event.seriesId === null ? null : book.get('gatherings', event.seriesId)
  const seriesId = series?.kind === 'series' ? series.id : writer.newId('series')
  const fields: Pick<Series, 'kind' | 'scope' | 'name' | 'repeat' | 'every'> = {
    kind: 'series',
    scope: scopeFrom(event, 'company'),
    name: event.title,
    ...rule,
  }
  const tied =
    series?.kind === 'series'
      ? diffRecord('gatherings', series, { ...rule })
      : creation('gatherings', seriesId, fields)
  const own = diffRecord('gatherings', event, { seriesId })
  const shifted = (day: Day | null, on: Day): Day | null =>
    day === null ? null : addDays(day, daysBetween(startsOn, on))
  return [
    ...[tied, own].filter((change) => change !== null),
    ...daysAfter(startsOn, rule, count).map((on) => {
      const days = {
        startsOn: on,
        endsOn: shifted(event.endsOn, on),
        replyBy: shifted(event.replyBy, on),
      }
      return creation('gatherings', writer.newId('event'), {
        ...eventLike(event),
        ...days,
        seriesId,
      })
    }),
  ]
}

function canBeAsked(book: Book, personId: Participation['personId']): boolean {
  const person = book.get('alumni', personId)
  if (person !== null) return isLive(person) && !person.isDeceased
  const staff = book.get('organisations', personId)
  return staff !== null && isLive(staff)
}

function eventLike(event: GatheringEvent): EventFields {
  const { scope, groupId } = event
  return overlay(overlay(BLANK_EVENT, planOf(event)), { scope, groupId })
}
