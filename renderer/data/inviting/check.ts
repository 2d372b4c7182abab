import { warnedAmong } from '#renderer/data/confidentiality.ts'
import type { Warned, WarnedPerson } from '#renderer/data/confidentiality.ts'
import type { DataContext } from '#renderer/data/context.ts'
import { lackingIn } from '#renderer/data/exporting/check.ts'
import { namedPeople } from '#renderer/data/named-people.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { displayName } from '#shared/domain/alumnus/names.ts'
import {
  blankPlaceholders,
  fillLetter,
  labelledPlaceholders,
  unknownPlaceholders,
  usedPlaceholders,
} from '#shared/domain/letter/fill.ts'
import type { Placeholder } from '#shared/domain/letter/fill.ts'
import { chooseContactPoint } from '#shared/domain/sending/contact-point.ts'
import { LEFT_OUT_REASONS } from '#shared/domain/sending/recipients.ts'

import { chooseGuests, mailOf } from './chosen.ts'
import type { ChosenGuests } from './chosen.ts'
import { valuesFor } from './letter-sender.ts'
import { mergeTable } from './merge-table.ts'
import type { InviteCheck, InviteReason, InviteRequest, NotInvited } from './request.ts'

/** Invitations shown before they go out. */
const PREVIEWS = 3

/** Tells who would be invited, who not and why, and how the first letters read. */
export function checkInvitation(context: DataContext, request: InviteRequest): InviteCheck {
  const chosen = chooseGuests(context, request)
  const { included, leftOut } = chosen
  const reasons = new Map<InviteReason, number>()
  for (const [gravest] of leftOut.map((one) => one.reasons)) {
    if (gravest !== undefined) reasons.set(gravest, (reasons.get(gravest) ?? 0) + 1)
  }
  const { subject, body, format } = request
  const valuesOf = valuesFor(context, request)
  const used = usedPlaceholders(subject, body)
  const labelled = labelledPlaceholders(subject, body)
  const blank = new Map<Placeholder, number>()
  for (const person of included) {
    for (const placeholder of blankPlaceholders(used, valuesOf(person))) {
      blank.set(placeholder, (blank.get(placeholder) ?? 0) + 1)
    }
  }
  const order = [...LEFT_OUT_REASONS, 'badAddress', 'alreadyReplied', 'alreadyInvited'] as const
  return {
    total: chosen.total,
    included: included.length,
    takenIn: chosen.takenIn,
    leftOut: order.flatMap((reason) => {
      const count = reasons.get(reason)
      return count === undefined ? [] : [{ reason, count }]
    }),
    leftOutTotal: leftOut.length,
    withoutConsent:
      chosen.takenIn +
      leftOut.filter((one) => one.reasons.every((reason) => reason === 'noConsent')).length,
    invitedBefore: chosen.invitedBefore,
    staff: chosen.staff,
    unknown: unknownPlaceholders(subject, body),
    blank: [...blank].map(([placeholder, count]) => ({
      placeholder,
      count,
      isLineDropped: labelled.includes(placeholder),
    })),
    preview: included.slice(0, PREVIEWS).map((person) => {
      const values = valuesOf(person)
      return {
        id: person.id,
        name: displayName(person),
        to: addressOf(person, request),
        subject: fillLetter(subject, values),
        body: fillLetter(body, values),
      }
    }),
    warned: warnedGuests(context, chosen).counts,
    lacking:
      format === 'csv-cp932'
        ? lackingIn(mergeTable(context, included, request), (row) => {
            const person = included[row]
            return person === undefined ? '' : displayName(person)
          })
        : [],
  }
}

/** People who are not invited, from a place up to another, the last excluded. */
export function peopleNotInvited(
  context: DataContext,
  request: InviteRequest,
  from: number,
  to: number,
): readonly NotInvited[] {
  return namedPeople(context.book, chooseGuests(context, request).leftOut.slice(from, to))
}

/** Guests whom it is warned of, from a place up to another, the last excluded. */
export function warnedNames(
  context: DataContext,
  request: InviteRequest,
  from: number,
  to: number,
): readonly WarnedPerson[] {
  return warnedGuests(context, chooseGuests(context, request)).names(from, to)
}

/** Warns of guests; an event that is 公開可 asks for no agreement. */
export function warnedGuests(
  context: DataContext,
  { included, event }: Pick<ChosenGuests, 'included' | 'event'>,
): Warned {
  return warnedAmong(context, included, event.scope !== 'public')
}

function addressOf(person: Alumnus, { format, channel }: InviteRequest): string {
  if (format === 'eml' || channel === 'email') return mailOf(person)
  const point = chooseContactPoint(person, 'address')
  if (point === null) return ''
  const code = point.postalCode === '' ? '' : `〒${point.postalCode}`
  return [code, point.value, point.building].filter(Boolean).join(' ')
}
