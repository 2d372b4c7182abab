import type { DataContext, Done } from '#renderer/data/context.ts'
import { closingChanges, reopeningChanges } from '#renderer/data/events/closing-changes.ts'
import { eventDetail } from '#renderer/data/events/event-detail.ts'
import type { EventDetail } from '#renderer/data/events/event-detail.ts'
import { eventLists, findEvents, trashedEvents } from '#renderer/data/events/event-lists.ts'
import type { EventLists } from '#renderer/data/events/event-lists.ts'
import type { EventRow } from '#renderer/data/events/event-row.ts'
import { attendedInteractionsOf, renamingChanges } from '#renderer/data/events/histories.ts'
import { copyOf, newEvents, planOf } from '#renderer/data/events/new-events.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { creation, restoring, trashing } from '#shared/domain/act/changes.ts'
import type { EventTemplate, GatheringEvent } from '#shared/domain/gathering/event.ts'
import { BLANK_EVENT } from '#shared/domain/gathering/new-gathering.ts'
import type { EventFields } from '#shared/domain/gathering/new-gathering.ts'
import type { RepeatRule } from '#shared/domain/gathering/series.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive, scopeFrom } from '#shared/domain/record/record.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'
import { overlay } from '#shared/lib/overlay.ts'

type EventId = Id<'event'>

/** Queries and commands about events. */
export interface EventsGroup {
  readonly list: () => Promise<EventLists>
  /** An event with its list; null where there is none, or it was erased. */
  readonly get: (id: EventId) => Promise<EventDetail | null>
  /** The events in whose title, place or day a text stands, the newest first; none of 人事限. */
  readonly find: (text: string, most: number) => Promise<readonly EventRow[]>
  readonly inTrash: () => Promise<readonly GatheringEvent[]>
  /** The groups whose meeting an event can be. */
  readonly groups: () => Promise<readonly { readonly id: Id<'interestGroup'>; name: string }[]>
  readonly create: (fields: Partial<EventFields>) => Promise<Done>
  /** Histories written before follow a new title and day; throws `events.closed-day`. */
  readonly edit: (id: EventId, fields: Partial<EventFields>) => Promise<Done>
  /** A new event like this one without a day, with its people unanswered where asked. */
  readonly copy: (id: EventId, withPeople: boolean) => Promise<Done>
  readonly createFromTemplate: (id: EventTemplate['id']) => Promise<Done>
  readonly saveTemplate: (id: EventId, name: string) => Promise<Done>
  readonly removeTemplate: (id: EventTemplate['id']) => Promise<Done>
  /** Events that follow this one by a rule; throws `events.no-day`. */
  readonly repeat: (id: EventId, rule: RepeatRule, count: number) => Promise<Done>
  readonly setCancelled: (id: EventId, isCancelled: boolean) => Promise<Done>
  readonly moveToTrash: (id: EventId) => Promise<Done>
  readonly restore: (id: EventId) => Promise<Done>
  /**
   * Writes attendance into the histories; throws `events.no-day` or `events.not-yet`.
   *
   * @param thanks the next step of each alumnus who came; empty for none
   */
  readonly close: (id: EventId, thanks: string) => Promise<Done>
  /** Takes out of the histories what closing wrote. */
  readonly reopen: (id: EventId) => Promise<Done>
}

/** Opens the group. */
export function eventsGroup(context: DataContext): EventsGroup {
  const { book, participations, writer } = context
  const stored = (id: string): GatheringEvent | EventTemplate => {
    const event = book.get('gatherings', id)
    if (event === null || event.erasedAt !== null) throw new AppError('record.not-found')
    if (event.kind !== 'event' && event.kind !== 'eventTemplate') {
      throw new AppError('record.not-found')
    }
    return event
  }
  const find = (id: EventId): GatheringEvent => {
    const event = stored(id)
    if (event.kind !== 'event') throw new AppError('record.not-found')
    return event
  }
  const write = (key: string, facts: Done['label']['facts'], changes: readonly Change[]) =>
    context.write({ key: `acts.events.${key}`, facts }, changes)
  const edited = (key: string, event: GatheringEvent, fields: Partial<EventFields>) => {
    const change = diffRecord('gatherings', event, fields)
    const changes = change === null ? [] : [change]
    const next = overlay(event, fields) as GatheringEvent
    // The histories need the day: it can be moved, not taken away.
    if (next.closedOn !== null && next.startsOn === null && event.startsOn !== null) {
      throw new AppError('events.closed-day')
    }
    return write(key, { id: event.id }, [...changes, ...renamingChanges(context, event, next)])
  }
  const create = (key: string, fields: Partial<EventFields>): Promise<Done> => {
    const id = writer.newId('event')
    return write(key, { id }, [creation('gatherings', id, overlay(BLANK_EVENT, fields))])
  }
  return {
    list: async () => eventLists(context),
    async get(id) {
      const event = book.get('gatherings', id)
      if (event?.kind !== 'event' || event.erasedAt !== null) return null
      return eventDetail(context, event)
    },
    find: async (text, most) => findEvents(context, text, most),
    inTrash: async () => trashedEvents(context),
    groups: async () =>
      [...book.all('gatherings').values()].flatMap((one) =>
        one.kind === 'interestGroup' && isLive(one) && one.closedOn === null
          ? [{ id: one.id, name: one.name }]
          : [],
      ),
    create: (fields) => create('create', fields),
    edit: async (id, fields) => edited('edit', find(id), fields),
    async copy(id, withPeople) {
      const people = withPeople ? participations.onceOf(id) : []
      return write('copy', { id }, copyOf(context, find(id), people))
    },
    async createFromTemplate(id) {
      const template = stored(id)
      const scope = scopeFrom(template, BLANK_EVENT.scope)
      return create('create', overlay(planOf(template), { scope }))
    },
    async saveTemplate(id, name) {
      const event = find(id)
      const scope = scopeFrom(event, 'company')
      const fields = overlay(planOf(event), { kind: 'eventTemplate', name, scope })
      return write('save-template', { id }, [creation('gatherings', writer.newId('event'), fields)])
    },
    removeTemplate: async (id) =>
      write('remove-template', { id }, [trashing('gatherings', stored(id), context.now())]),
    async repeat(id, rule, count) {
      return write('repeat', { count }, newEvents(context, find(id), rule, count))
    },
    setCancelled: async (id, isCancelled) =>
      edited(isCancelled ? 'cancel' : 'uncancel', find(id), {
        cancelledOn: isCancelled ? context.today() : null,
      }),
    async moveToTrash(id) {
      const at = context.now()
      const records = [find(id), ...participations.of(id)]
      return write('trash', { id }, [
        ...records.map((one) => trashing('gatherings', one, at)),
        ...attendedInteractionsOf(context, id)
          .filter(isLive)
          .map((one) => trashing('interactions', one, at)),
      ])
    },
    async restore(id) {
      const event = find(id)
      // Who was taken off the list before stays off it.
      const people = [...book.all('gatherings').values()].filter(
        (one) =>
          one.kind === 'participation' &&
          one.eventId === id &&
          one.trashedAt === event.trashedAt &&
          one.erasedAt === null,
      )
      if (event.trashedAt === null) return write('restore', { id }, [])
      const interactions = attendedInteractionsOf(context, id).filter(
        ({ trashedAt }) => trashedAt === event.trashedAt,
      )
      return write('restore', { id }, [
        ...[event, ...people].map((one) => restoring('gatherings', one)),
        ...interactions.map((one) => restoring('interactions', one)),
      ])
    },
    async close(id, thanks) {
      const changes = closingChanges(context, find(id), participations.of(id), thanks)
      return write('close', { id }, changes)
    },
    async reopen(id) {
      return write('reopen', { id }, reopeningChanges(context, find(id), participations.of(id)))
    },
  }
}
