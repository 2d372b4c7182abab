import type { WarnedPerson } from '#renderer/data/confidentiality.ts'
import type { DataContext, Done } from '#renderer/data/context.ts'
import {
  checkInvitation,
  peopleNotInvited,
  warnedGuests,
  warnedNames,
} from '#renderer/data/inviting/check.ts'
import { chooseGuests, findEvent } from '#renderer/data/inviting/chosen.ts'
import { guestChanges } from '#renderer/data/inviting/guest-changes.ts'
import { makeInvitations } from '#renderer/data/inviting/make.ts'
import { mergeColumns } from '#renderer/data/inviting/merge-table.ts'
import { eventPaper } from '#renderer/data/inviting/papers.ts'
import type { EventPaper, EventPaperKind, PaperGuests } from '#renderer/data/inviting/papers.ts'
import type {
  InviteCheck,
  InviteRequest,
  MadeInvitations,
  NotInvited,
} from '#renderer/data/inviting/request.ts'
import { openTickets } from '#renderer/data/tickets.ts'
import type { Change } from '#shared/domain/act/act.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { LedgerEntry } from '#shared/domain/ledger/ledger-entry.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import { ledgerChange, ledgerGroup } from './ledger.ts'
import type { LedgerDraft } from './ledger.ts'

/** An event that somebody can be invited to. */
export interface InvitableEvent {
  readonly id: Id<'event'>
  readonly title: string
  readonly startsOn: Day | null
  /** Whether it is still ahead; one that is not is there only where it was asked for. */
  readonly standing: 'ahead' | 'over' | 'cancelled'
  readonly letterSubject: string
  readonly letterBody: string
}

/** What can be invited to, and groups to be invited. */
export interface InviteTargets {
  readonly events: readonly InvitableEvent[]
  readonly groups: readonly { readonly id: Id<'interestGroup'>; readonly name: string }[]
}

/** Queries and commands about inviting people to an event, and about its papers. */
export interface InvitingGroup {
  /**
   * Events that are neither over nor cancelled, the next first, those without a day last, and the
   * one asked for whatever it is; and the groups that can be invited, by name.
   */
  readonly targets: (asked: Id<'event'> | null) => Promise<InviteTargets>
  /** Keeps the letter of an event as its own. */
  readonly saveLetter: (
    id: Id<'event'>,
    letter: Pick<InviteRequest, 'subject' | 'body'>,
  ) => Promise<Done>
  /** Tells who would be invited and who not; nothing is made. */
  readonly check: (request: InviteRequest) => Promise<InviteCheck>
  /** People not invited, from a place up to another, the last excluded. */
  readonly leftOut: (
    request: InviteRequest,
    from: number,
    to: number,
  ) => Promise<readonly NotInvited[]>
  /** Guests whom it is warned of, from a place up to another, the last excluded. */
  readonly warned: (
    request: InviteRequest,
    from: number,
    to: number,
  ) => Promise<readonly WarnedPerson[]>
  /**
   * Makes the file; nobody counts as invited until `record` was called with its ticket. Throws
   * `inviting.unknown-placeholder`.
   */
  readonly make: (request: InviteRequest) => Promise<MadeInvitations>
  /**
   * Writes down in one act who was invited, beside the letter and the ledger's entry, which stays
   * when the rest is undone; throws `exporting.no-ticket`.
   */
  readonly record: (ticket: string) => Promise<Done>
  /** Puts the people of a request on the event's list without a letter. */
  readonly addOnly: (request: InviteRequest) => Promise<Done>
  /** Who stands on a paper of an event; throws `record.not-found`. */
  readonly paper: (id: Id<'event'>, guests: PaperGuests) => Promise<EventPaper>
  /** Enters a paper that was saved or printed in the ledger. */
  readonly recordPaper: (
    id: Id<'event'>,
    kind: EventPaperKind,
    guests: PaperGuests,
    recipient: string,
  ) => Promise<Done>
}

interface Invitation {
  readonly request: InviteRequest
  readonly ids: readonly Id<'alumnus'>[]
  readonly draft: LedgerDraft
}

/** Opens the group. */
export function invitingGroup(context: DataContext): InvitingGroup {
  const { book, writer, today } = context
  const tickets = openTickets<Invitation>()
  return {
    async targets(asked) {
      const events: InvitableEvent[] = []
      const groups: { id: Id<'interestGroup'>; name: string }[] = []
      for (const one of book.all('gatherings').values()) {
        if (!isLive(one)) continue
        if (one.kind === 'interestGroup' && one.closedOn === null) {
          groups.push({ id: one.id, name: one.name })
        }
        if (one.kind !== 'event') continue
        const { id, title, startsOn, letterSubject, letterBody } = one
        const isOver = (one.endsOn ?? startsOn ?? today()) < today()
        const standing = one.cancelledOn !== null ? 'cancelled' : isOver ? 'over' : 'ahead'
        if (standing !== 'ahead' && id !== asked) continue
        events.push({ id, title, startsOn, standing, letterSubject, letterBody })
      }
      const key = ({ startsOn, title }: InvitableEvent): string => `${startsOn ?? '9'} ${title}`
      return {
        events: events.sort((a, b) => (key(a) < key(b) ? -1 : 1)),
        groups: groups.sort((a, b) => (a.name < b.name ? -1 : 1)),
      }
    },
    async saveLetter(id, letter) {
      const change = letterChange(context, id, letter)
      const label = { key: 'acts.inviting.letter', facts: { id } }
      return context.write(label, change === null ? [] : [change])
    },
    check: async (request) => checkInvitation(context, request),
    leftOut: async (request, from, to) => peopleNotInvited(context, request, from, to),
    warned: async (request, from, to) => warnedNames(context, request, from, to),
    async make(request) {
      if (checkInvitation(context, request).unknown.length > 0) {
        throw new AppError('inviting.unknown-placeholder')
      }
      const chosen = chooseGuests(context, request)
      const ids = chosen.included.map(({ id }) => id)
      const draft: LedgerDraft = {
        kind: 'export',
        format: request.format,
        alumnusIds: ids,
        columns: request.format === 'eml' ? ['email', 'name'] : mergeColumns(request.channel),
        purpose: 'eventInvitation',
        recipient: request.recipient,
        counts: {
          ...chosen.counts,
          ...warnedGuests(context, chosen).ledgerCounts,
          ...personnelCounts(chosen.event),
        },
      }
      const made = makeInvitations(context, chosen, request)
      return { ...made, count: ids.length, ticket: tickets.give({ request, ids, draft }) }
    },
    async record(ticket) {
      const invitation = tickets.take(ticket)
      if (invitation === null) throw new AppError('exporting.no-ticket')
      const { request, ids, draft } = invitation
      const actId = writer.newId('act')
      const changes = [
        ...guestChanges(context, request.eventId, ids, today()),
        // What was sent is what the event keeps.
        ...[letterChange(context, request.eventId, request)].filter((change) => change !== null),
      ]
      const entry = ledgerChange(context, { ...draft, actId })
      const label = { key: 'acts.inviting.invite', facts: { count: ids.length } }
      return context.write(label, [...changes, entry], { actId })
    },
    async addOnly(request) {
      // Being on a list sends nothing, so none of the reasons counts but death.
      const { included, leftOut } = chooseGuests(context, request)
      const others = leftOut.filter(({ reasons }) => !reasons.includes('deceased'))
      const ids = [...included, ...others].map(({ id }) => id)
      const changes = guestChanges(context, request.eventId, ids, null)
      return context.write({ key: 'acts.inviting.add', facts: { count: changes.length } }, changes)
    },
    paper: async (id, guests) => eventPaper(context, id, guests),
    async recordPaper(id, kind, guests, recipient) {
      const paper = eventPaper(context, id, guests)
      return ledgerGroup(context).add({
        kind: 'print',
        format: kind,
        alumnusIds: paper.guests.flatMap(({ personId }) =>
          isId('alumnus', personId) ? [personId] : [],
        ),
        columns: ['name', 'kana', 'company'],
        purpose: 'internal',
        recipient,
        counts: { included: paper.guests.length, ...personnelCounts(paper.event) },
      })
    },
  }
}

/** What goes out of an event for the personnel department alone does so on purpose, and is told. */
function personnelCounts({ scope }: GatheringEvent): LedgerEntry['counts'] {
  return scope === 'personnel' ? { personnel: 1 } : {}
}

function letterChange(
  context: DataContext,
  id: Id<'event'>,
  { subject, body }: Pick<InviteRequest, 'subject' | 'body'>,
): Change | null {
  const fields = { letterSubject: subject, letterBody: body }
  return diffRecord('gatherings', findEvent(context, id), fields)
}
