import type { DataContext } from '#renderer/data/context.ts'
import { keyedCreation } from '#renderer/data/keyed-record.ts'
import type { Change } from '#shared/domain/act/act.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { cadenceOf } from '#shared/domain/today/cadence.ts'
import { contactDueOn } from '#shared/domain/today/contact-due.ts'
import type { Mark } from '#shared/domain/view/view.ts'
import { addDays } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'

import { readRules } from './rules.ts'

/** After so many days replies that are still missing are worth another look. */
const REPLIES_AGAIN_DAYS = 7
/** An anniversary that was told of stays away until it is over, put off or not. */
const ANNIVERSARY_OVER_DAYS = 60

/** The change that settles a row of Today: its step is done, or it is marked until its time comes. */
export function finishing(context: DataContext, key: string): Change | null {
  const [kind = '', id = ''] = key.split(' ')
  if (kind === 'step') return stepChange(context, id, { nextStepDoneOn: context.today() })
  if (kind === 'reply') return marking(context, key, repliesAgainOn(context, id))
  if (kind === 'contact') return marking(context, key, contactAgainOn(context, id))
  return marking(context, key, addDays(context.today(), ANNIVERSARY_OVER_DAYS))
}

/** The change that puts a row of Today off until a day. */
export function puttingOff(context: DataContext, key: string, until: Day): Change | null {
  const [kind = '', id = ''] = key.split(' ')
  if (kind === 'step') return stepChange(context, id, { nextStepDueOn: until })
  return marking(context, key, until)
}

function stepChange(
  { book }: DataContext,
  id: string,
  fields: Partial<Interaction>,
): Change | null {
  const step = book.get('interactions', id)
  if (step === null || !isLive(step)) throw new AppError('record.not-found')
  return diffRecord('interactions', step, fields)
}

function marking(context: DataContext, key: string, until: Day | null): Change | null {
  const marks = [...context.book.all('views').values()].filter(
    (view): view is Mark => view.kind === 'mark' && view.key === key && isLive(view),
  )
  const [mark] = marks
  if (mark !== undefined) return diffRecord('views', mark, { until })
  return keyedCreation(context, 'views', 'view', ['mark', key], { kind: 'mark', key, until })
}

/** A week on, or the day before the event where that is earlier; the next day at the earliest. */
function repliesAgainOn({ book, today }: DataContext, id: string): Day {
  const event = book.get('gatherings', id)
  const again = addDays(today(), REPLIES_AGAIN_DAYS)
  const startsOn = event?.kind === 'event' ? event.startsOn : null
  const last = startsOn === null ? again : addDays(startsOn, -1)
  const tomorrow = addDays(today(), 1)
  if (again < last) return again
  return last < tomorrow ? tomorrow : last
}

/** The day on which a person would be due had she been heard from today. */
function contactAgainOn(context: DataContext, id: string): Day {
  const person = context.book.get('alumni', context.touches.resolve(id))
  if (person === null) throw new AppError('record.not-found')
  const rules = readRules(context)
  const groups = rules.groupsOf.get(person.id) ?? []
  const { days } = cadenceOf(person, groups, rules.cadences, rules.programmeDays)
  return contactDueOn(context.today(), days, person.mourningUntil, rules.companyHolidays)
}
