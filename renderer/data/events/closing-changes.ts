import type { DataContext } from '#renderer/data/context.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { thanksDueOn } from '#shared/domain/gathering/closing.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { AppError } from '#shared/lib/errors.ts'
import { overlay } from '#shared/lib/overlay.ts'

import { lastDayOf } from './event-row.ts'
import { allHistoryChanges } from './histories.ts'

/**
 * The changes that close an event: attendance goes into the histories, thanks become due.
 *
 * @param records the live records of the event's list
 * @param thanks the next step of each alumnus who came; empty for none
 */
export function closingChanges(
  context: DataContext,
  event: GatheringEvent,
  records: readonly Participation[],
  thanks: string,
): readonly Change[] {
  const lastDay = lastDayOf(event)
  const closedOn = context.today()
  if (event.startsOn === null || lastDay === null) throw new AppError('events.no-day')
  if (event.startsOn > closedOn) throw new AppError('events.not-yet')
  const holidays = [...context.book.all('programme').values()]
    .filter((one) => one.kind === 'companyHoliday')
    .filter(isLive)
  const dueOn = thanksDueOn(lastDay, closedOn, holidays)
  const owed = thanks === '' ? null : { text: thanks, dueOn }
  const change = diffRecord('gatherings', event, { closedOn })
  return [
    ...(change === null ? [] : [change]),
    ...allHistoryChanges(context, overlay(event, { closedOn }), records, owed),
  ]
}

/** The changes that open an event again: what closing wrote goes to the trash. */
export function reopeningChanges(
  context: DataContext,
  event: GatheringEvent,
  records: readonly Participation[],
): readonly Change[] {
  if (event.closedOn === null) return []
  const nobody = records.map((one) => overlay(one, { attendance: 'none' as const }))
  const change = diffRecord('gatherings', event, { closedOn: null })
  return [...(change === null ? [] : [change]), ...allHistoryChanges(context, event, nobody, null)]
}
