import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { FigureSource } from '#shared/domain/figures/figure-source.ts'
import { isTouch } from '#shared/domain/interaction/interaction.ts'
import type { FeedbackRequest } from '#shared/domain/programme/feedback-request.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { consentState } from '#shared/domain/sending/consent.ts'
import { addMonths } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { Verdict } from './verdict.ts'

/** 退職者全体, 対象者, 登録者, 参加者, 活動中: each within the one before. */
export const FUNNEL_STEPS = ['leavers', 'eligible', 'registered', 'participants', 'active'] as const
/** One of the five counts. */
export type FunnelStep = (typeof FUNNEL_STEPS)[number]

/** The people of each of the five counts. */
export type Funnel = Readonly<Record<FunnelStep, readonly Alumnus[]>>

/** What the five counts are taken from; records in the trash are left out here. */
export interface FunnelSource extends FigureSource {
  readonly requests: readonly FeedbackRequest[]
  /** What the rule in force says of a person. */
  readonly verdictOf: (person: Alumnus) => Pick<Verdict, 'state' | 'cause'>
}

/** How far back being active looks. */
const MONTHS = 12

/**
 * Parts people into the five counts: who left; whom the rule takes in; who of them consented to
 * 名簿・連絡; who of them ever came to an event, joined an interest group or answered a question; and
 * who of them did so, or got in touch with us, within the last 12 months, both days included.
 */
export function funnel(source: FunnelSource): Funnel {
  const { today, verdictOf } = source
  const leavers = source.people.filter(
    (person) => isLive(person) && verdictOf(person).cause !== 'employed',
  )
  const eligible = leavers.filter((person) => verdictOf(person).state === 'in')
  const registered = eligible.filter((one) => consentState(one, 'contact', today) === 'given')
  const since = addMonths(today, -MONTHS)
  const lastSigns = lastSignOf(source)
  const lastWords = lastWordOf(source)
  const participants = registered.filter(({ id }) => lastSigns.has(id))
  const active = participants.filter(
    ({ id }) => (lastSigns.get(id) ?? '') >= since || (lastWords.get(id) ?? '') >= since,
  )
  return { leavers, eligible, registered, participants, active }
}

/** The last day on which each person took part in something; empty where the day is not known. */
function lastSignOf(source: FunnelSource): ReadonlyMap<string, Day> {
  const { gatherings, requests, resolve, today } = source
  const signs = new Map<string, Day>()
  const eventDays = new Map<string, Day>()
  for (const one of gatherings) {
    if (one.kind !== 'event' || !isLive(one) || one.cancelledOn !== null) continue
    if ((one.startsOn ?? '') <= today) eventDays.set(one.id, one.startsOn ?? '')
  }
  for (const one of gatherings) {
    if (!isLive(one)) continue
    if (one.kind === 'participation') {
      const day = eventDays.get(one.eventId)
      if (one.attendance === 'came' && day !== undefined) put(signs, resolve(one.personId), day)
    }
    if (one.kind !== 'interestGroup') continue
    for (const { personId, joinedOn } of one.members) {
      if ((joinedOn ?? '') <= today) put(signs, resolve(personId), joinedOn ?? '')
    }
  }
  for (const request of requests) {
    if (!isLive(request)) continue
    for (const { personId, answeredOn } of request.answers) {
      if (answeredOn !== null && answeredOn <= today) put(signs, resolve(personId), answeredOn)
    }
  }
  return signs
}

/** The last day on which each person got in touch with us. */
function lastWordOf({ interactions, resolve, today }: FunnelSource): ReadonlyMap<string, Day> {
  const words = new Map<string, Day>()
  for (const one of interactions) {
    if (!isLive(one) || !isTouch(one)) continue
    if (one.direction !== 'fromThem' || one.happenedOn > today) continue
    for (const { personId } of one.participants) put(words, resolve(personId), one.happenedOn)
  }
  return words
}

function put(days: Map<string, Day>, id: string, day: Day): void {
  if (day >= (days.get(id) ?? '')) days.set(id, day)
}
