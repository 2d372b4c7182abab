import type { DataContext } from '#renderer/data/context.ts'
import { companyNames } from '#renderer/data/exporting/chosen.ts'
import { currentCompany, lastAssignment } from '#shared/domain/alumnus/latest.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import { seatsOf } from '#shared/domain/gathering/seats.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { gojuonKey } from '#shared/japanese/gojuon.ts'
import type { Id } from '#shared/lib/ids.ts'

import { findEvent, listedOn } from './chosen.ts'

/** 受付名簿, 名札. */
export const EVENT_PAPERS = ['sign-in', 'badges'] as const
/** A paper for the day of an event. */
export type EventPaperKind = (typeof EVENT_PAPERS)[number]

/** Those who come and have a seat, or all who did not say that they don't. */
export const PAPER_GUESTS = ['coming', 'open'] as const
/** Who stands on a paper. */
export type PaperGuests = (typeof PAPER_GUESTS)[number]

/** One guest on a paper. */
export interface PaperGuest {
  readonly personId: Participation['personId']
  readonly name: string
  /** Empty where no reading is known. */
  readonly kana: string
  /** Where an alumnus works now, the department of one of the staff. */
  readonly company: string
  readonly isStaff: boolean
}

/** What a paper of an event says. */
export interface EventPaper {
  readonly event: GatheringEvent
  /** Alumni and staff in 五十音 order; those without a reading last. */
  readonly guests: readonly PaperGuest[]
  /** How many are on the list at all. */
  readonly listed: number
}

/** Reads what a paper of an event says; throws `record.not-found`. */
export function eventPaper(
  context: DataContext,
  eventId: Id<'event'>,
  guests: PaperGuests,
): EventPaper {
  const event = findEvent(context, eventId)
  const listed = [...listedOn(context, eventId)]
  const names = companyNames(context)
  const standings = seatsOf(
    event,
    listed.map(([, one]) => one),
  )
  const wanted = listed.filter(([, { id, reply }]) =>
    guests === 'coming' ? standings.get(id)?.seat === 'seat' : reply !== 'no',
  )
  const found = wanted.flatMap(([id]) => guestOf(context, id, names) ?? [])
  return {
    event,
    listed: listed.length,
    guests: found.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ guest }) => guest),
  }
}

function guestOf(
  { book }: DataContext,
  id: string,
  names: ReturnType<typeof companyNames>,
): { readonly key: string; readonly guest: PaperGuest } | null {
  const staff = book.get('organisations', id)
  if (staff?.kind === 'staff' && isLive(staff)) {
    const { name, department } = staff
    const guest = { personId: staff.id, name, kana: '', company: department, isStaff: true }
    return { key: gojuonKey('', '', name), guest }
  }
  const person = book.get('alumni', id)
  if (person === null || !isLive(person)) return null
  if (person.isDeceased || person.deceasedOn !== null) return null
  const name = displayName(person)
  const company = currentCompany(person, names)
  return {
    key: gojuonKey(person.familyNameKana, person.givenNameKana, name),
    guest: {
      personId: person.id,
      name,
      kana: displayKana(person),
      company: company === '' ? (lastAssignment(person)?.department ?? '') : company,
      isStaff: false,
    },
  }
}
