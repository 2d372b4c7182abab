import type { DataContext } from '#renderer/data/context.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { attendanceChanges } from '#shared/domain/gathering/closing.ts'
import type { Thanks } from '#shared/domain/gathering/closing.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import { onePerPerson } from '#shared/domain/gathering/one-per-person.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'

/** The interactions of an event, those in the trash too. */
export function interactionsOf(
  { book }: Pick<DataContext, 'book'>,
  eventId: GatheringEvent['id'],
): readonly Interaction[] {
  return [...book.all('interactions').values()].filter(
    (one) => one.gatheringId === eventId && one.erasedAt === null && one.mergedIntoId === null,
  )
}

/**
 * The changes that bring the histories in line with who came; none while the event is open.
 *
 * @param records the records of the event's list as they are to be
 * @param thanks what those who are written down now are owed; not given, what the others are
 */
export function historyChanges(
  context: DataContext,
  event: GatheringEvent,
  records: readonly Participation[],
  thanks?: Thanks | null,
): readonly Change[] {
  if (event.closedOn === null || event.startsOn === null) return []
  const { resolve } = context.touches
  const interactions = interactionsOf(context, event.id)
  return attendanceChanges({
    event,
    happenedOn: event.startsOn,
    participations: onePerPerson(records, resolve),
    interactions,
    thanks: thanks === undefined ? thanksOfOthers(interactions) : thanks,
    at: context.now(),
    resolve,
    newId: context.writer.newId,
  })
}

/** The changes by which histories written before follow an event's new title and day. */
export function renamingChanges(
  context: DataContext,
  event: GatheringEvent,
  next: GatheringEvent,
): readonly Change[] {
  if (event.closedOn === null) return []
  return interactionsOf(context, event.id).flatMap((one) => {
    if (!isLive(one) || one.kind !== 'event') return []
    // What was written over by hand stays.
    const fields = {
      text: one.text === event.title ? next.title : one.text,
      happenedOn: one.happenedOn === event.startsOn ? (next.startsOn ?? '') : one.happenedOn,
    }
    const change = fields.happenedOn === '' ? null : diffRecord('interactions', one, fields)
    return change === null ? [] : [change]
  })
}

function thanksOfOthers(interactions: readonly Interaction[]): Thanks | null {
  const one = interactions.find(
    ({ kind, nextStep, nextStepDueOn, ...record }) =>
      kind === 'event' && nextStep !== '' && nextStepDueOn !== null && isLive(record),
  )
  if (one === undefined || one.nextStepDueOn === null) return null
  return { text: one.nextStep, dueOn: one.nextStepDueOn }
}
