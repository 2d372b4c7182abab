import type { DataContext } from '#renderer/data/context.ts'
import { keyedOrNewId } from '#renderer/data/keyed-record.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { attendanceChanges } from '#shared/domain/gathering/closing.ts'
import type { ClosingInput, Thanks } from '#shared/domain/gathering/closing.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import { onePerPerson } from '#shared/domain/gathering/one-per-person.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import { BLANK_INTERACTION } from '#shared/domain/interaction/new-interaction.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive, scopeFrom } from '#shared/domain/record/record.ts'

/** The interactions of an event, those in the trash too. */
export function interactionsOf(
  { book }: Pick<DataContext, 'book'>,
  eventId: GatheringEvent['id'],
): readonly Interaction[] {
  return [...book.all('interactions').values()].filter(
    (one) => one.gatheringId === eventId && one.erasedAt === null && one.mergedIntoId === null,
  )
}

/** The interactions that say that somebody came to an event, those in the trash too. */
export function attendedInteractionsOf(
  context: Pick<DataContext, 'book'>,
  eventId: GatheringEvent['id'],
): readonly Interaction[] {
  return interactionsOf(context, eventId).filter(({ kind }) => kind === 'event')
}

/**
 * The changes that bring the histories in line with an attendance noted now; none while the event
 * is open, and none for those whose attendance stays as it was.
 *
 * @param records the records of the event's list as they are to be
 */
export function historyChanges(
  context: DataContext,
  event: GatheringEvent,
  records: readonly Participation[],
): readonly Change[] {
  if (event.closedOn === null) return []
  const before = new Map(
    context.participations.onceOf(event.id).map((one) => [one.personId, one.attendance]),
  )
  const participations = onePerPerson(records, context.touches.resolve).filter(
    ({ personId, attendance }) => attendance !== (before.get(personId) ?? 'none'),
  )
  if (participations.length === 0) return []
  const interactions = interactionsOf(context, event.id)
  const thanks = thanksOfOthers(interactions)
  return changesOf(context, event, { participations, interactions, thanks, isClosing: false })
}

/**
 * The changes that write down all who came as the event is closed, or take them out as it is opened.
 *
 * @param records the records of the event's list as they are to be
 * @param thanks what those who are written down now are owed
 */
export function allHistoryChanges(
  context: DataContext,
  event: GatheringEvent,
  records: readonly Participation[],
  thanks: Thanks | null,
): readonly Change[] {
  const participations = onePerPerson(records, context.touches.resolve)
  const interactions = interactionsOf(context, event.id)
  return changesOf(context, event, { participations, interactions, thanks, isClosing: true })
}

/**
 * The changes by which histories written before follow an event's new title, day and scope; those in
 * the trash too, since closing brings them back.
 */
export function renamingChanges(
  context: DataContext,
  event: GatheringEvent,
  next: GatheringEvent,
): readonly Change[] {
  const [scope, nextScope] = [event, next].map((one) => scopeFrom(one, BLANK_INTERACTION.scope))
  return attendedInteractionsOf(context, event.id).flatMap((one) => {
    // What was written over by hand stays.
    const fields = {
      text: one.text === event.title ? next.title : one.text,
      happenedOn: one.happenedOn === event.startsOn ? (next.startsOn ?? '') : one.happenedOn,
      scope: one.scope === scope ? nextScope : one.scope,
    }
    const change = fields.happenedOn === '' ? null : diffRecord('interactions', one, fields)
    return change === null ? [] : [change]
  })
}

type Given = Pick<ClosingInput, 'participations' | 'interactions' | 'thanks' | 'isClosing'>

function changesOf(context: DataContext, event: GatheringEvent, given: Given): readonly Change[] {
  return attendanceChanges({
    event,
    happenedOn: event.startsOn,
    ...given,
    at: context.now(),
    resolve: context.touches.resolve,
    idOf: (personId) => keyedOrNewId(context, 'interactions', 'interaction', [event.id, personId]),
  })
}

/** What at least two are owed alike; the next step of one alone may be a private one. */
function thanksOfOthers(interactions: readonly Interaction[]): Thanks | null {
  const seen = new Set<string>()
  for (const { kind, nextStep: text, nextStepDueOn: dueOn, ...record } of interactions) {
    if (kind !== 'event' || text === '' || dueOn === null || !isLive(record)) continue
    const pair = `${dueOn} ${text}`
    if (seen.has(pair)) return { text, dueOn }
    seen.add(pair)
  }
  return null
}
