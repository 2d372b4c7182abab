import type { DataContext } from '#renderer/data/context.ts'
import type { Alumnus, Wish } from '#shared/domain/alumnus/alumnus.ts'
import { hasComeBack } from '#shared/domain/alumnus/latest.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { askAgainOn, wishToAsk } from '#shared/domain/rehire/wishes.ts'
import { anniversariesOf, anniversaryDays } from '#shared/domain/today/anniversary.ts'
import type { Anniversary } from '#shared/domain/today/anniversary.ts'
import { cadenceOf } from '#shared/domain/today/cadence.ts'
import type { Cadence } from '#shared/domain/today/cadence.ts'
import { makeDueTest, mayBeReminded, silentSince } from '#shared/domain/today/contact-due.ts'
import { isSettled, markKey } from '#shared/domain/today/mark.ts'
import type { Marked } from '#shared/domain/today/mark.ts'
import { addDays } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import { dueCases } from './case-dues.ts'
import type { DueCase } from './case-dues.ts'
import { awaitedReplies } from './replies.ts'
import { readRules } from './rules.ts'
import type { Rules } from './rules.ts'
import { dueStories, openQuestions } from './voice-dues.ts'
import type { DueStory, OpenQuestion } from './voice-dues.ts'

/** How far ahead next steps, anniversaries and replies are looked for, in days. */
const AHEAD_DAYS = 7
/** How long an anniversary can still be told of, in days. */
const LATE_DAYS = 3
/** How far back an anniversary lies at most that was put off by a month. */
const BACK_DAYS = 45

/** A next step and the person whom it is about. */
export interface DueStep {
  readonly step: Interaction
  readonly person: Alumnus
  readonly dueOn: Day
}

/** Somebody not heard from, since when, and what says that it is too long. */
export interface Silence {
  readonly person: Alumnus
  readonly since: Day
  readonly lastContactOn: Day | null
  readonly cadence: Cadence
}

/** A person's anniversary. */
export interface PersonAnniversary extends Anniversary {
  readonly person: Alumnus
}

/** An event with replies outstanding. */
export interface AwaitedReplies {
  readonly event: GatheringEvent
  readonly dueOn: Day
  readonly waiting: number
}

/** A wish to ask about again, since when, and whose it is. */
export interface OldWish {
  readonly person: Alumnus
  readonly wish: Wish
  readonly dueOn: Day
}

/** All that is to be done on a day, each part in its order. */
export interface Work {
  readonly rules: Rules
  /** Due today or before, the longest due first. */
  readonly steps: readonly DueStep[]
  /** Due within the next days, the nearest first. */
  readonly soon: readonly DueStep[]
  /** By the day of the answer, the earliest first. */
  readonly replies: readonly AwaitedReplies[]
  /** Due by the end of the next days, the longest due first. */
  readonly cases: readonly DueCase[]
  /** By the day of the answer, the earliest first. */
  readonly questions: readonly OpenQuestion[]
  /** By the last day of the permission. */
  readonly stories: readonly DueStory[]
  /** By their day. */
  readonly anniversaries: readonly PersonAnniversary[]
  /** Those with a cadence of their own first, then whoever was heard from last. */
  readonly contacts: readonly Silence[]
  /** The oldest last: what was said lately is the nearer to be true. */
  readonly wishes: readonly OldWish[]
}

/** Finds all that is to be done on a day, in one pass over the people. */
export function findWork(context: DataContext, today: Day): Work {
  const { book, touches } = context
  const rules = readRules(context)
  const isDue = makeDueTest(today, rules.companyHolidays)
  const settled = (kind: Marked, id: string, dueOn?: Day): boolean =>
    isSettled(rules.marks.get(markKey(kind, id, dueOn)), today)
  const until = addDays(today, AHEAD_DAYS)
  const days = anniversaryDays(addDays(today, -BACK_DAYS), until)
  const late = addDays(today, -LATE_DAYS)
  const isShown = ({ occasion, on }: Anniversary, id: string): boolean => {
    const putOff = rules.marks.get(markKey(occasion, id))?.until ?? null
    return on >= late || (putOff !== null && putOff > on && putOff >= late)
  }
  const steps: DueStep[] = []
  const contacts: Silence[] = []
  const anniversaries: PersonAnniversary[] = []
  const wishes: OldWish[] = []
  for (const person of book.all('alumni').values()) {
    if (!isLive(person)) continue
    const { lastContactOn, nextStepDueOn } = touches.factsOf(person.id)
    const promised =
      nextStepDueOn !== null && nextStepDueOn <= until ? stepsOf(context, person, until) : []
    steps.push(...promised)
    // Who works here again is met every day.
    if (!mayBeReminded(person, today) || hasComeBack(person, today)) continue
    const wish = person.wishes.length === 0 ? null : wishToAsk(person, today)
    if (wish !== null && !settled('wish', person.id)) {
      wishes.push({ person, wish, dueOn: askAgainOn(wish) })
    }
    const since = silentSince(person, lastContactOn, today)
    // Whoever is to be written to within the week anyway needs no second reminder.
    if (since !== null && promised.length === 0) {
      const groups = rules.groupsOf.get(person.id) ?? []
      const cadence = cadenceOf(person, groups, rules.cadences, rules.programmeDays)
      if (isDue(since, cadence.days, person.mourningUntil) && !settled('contact', person.id)) {
        contacts.push({ person, since, lastContactOn, cadence })
      }
    }
    for (const one of anniversariesOf(person, days)) {
      if (!isShown(one, person.id) || settled(one.occasion, person.id)) continue
      anniversaries.push({ ...one, person })
    }
  }
  steps.sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.step.id, b.step.id))
  return {
    rules,
    steps: steps.filter(({ dueOn }) => dueOn <= today),
    soon: steps.filter(({ dueOn }) => dueOn > today),
    replies: awaitedReplies(context, today, until).filter(
      ({ event }) => !settled('reply', event.id),
    ),
    cases: findCases(context, rules, today),
    questions: openQuestions(context, today).filter(
      ({ request, dueOn }) => !settled('question', request.id, dueOn),
    ),
    stories: dueStories(context, today).filter(
      ({ story, dueOn }) => !settled('story', story.id, dueOn),
    ),
    anniversaries: anniversaries.sort(
      (a, b) => compare(a.on, b.on) || compare(a.person.id, b.person.id),
    ),
    contacts: contacts.sort(
      (a, b) =>
        ownFirst(a.cadence) - ownFirst(b.cadence) ||
        compare(b.since, a.since) ||
        compare(a.person.id, b.person.id),
    ),
    wishes: wishes.sort((a, b) => compare(b.dueOn, a.dueOn) || compare(a.person.id, b.person.id)),
  }
}

/** Finds what cases have due, which asks nothing of the other people. */
export function findCases(context: DataContext, { marks }: Rules, today: Day): readonly DueCase[] {
  const dues = dueCases(context, addDays(today, AHEAD_DAYS))
  return dues.filter(({ key }) => !isSettled(marks.get(key), today))
}

function stepsOf(context: DataContext, person: Alumnus, until: Day): DueStep[] {
  return context.touches.of(person.id).flatMap((step) => {
    const dueOn = step.nextStepDueOn
    if (dueOn === null || dueOn > until || step.nextStepDoneOn !== null) return []
    const main = step.participants.find(({ role }) => role === 'main') ?? step.participants[0]
    if (main === undefined || context.touches.resolve(main.personId) !== person.id) return []
    return [{ step, person, dueOn }]
  })
}

function ownFirst({ source }: Cadence): number {
  return source.kind === 'programme' ? 1 : 0
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
