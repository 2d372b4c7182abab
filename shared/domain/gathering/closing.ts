import type { Change } from '#shared/domain/act/act.ts'
import { creation, restoring, trashing } from '#shared/domain/act/changes.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import { BLANK_INTERACTION } from '#shared/domain/interaction/new-interaction.ts'
import type { InteractionFields } from '#shared/domain/interaction/new-interaction.ts'
import type { CompanyHoliday } from '#shared/domain/programme/programme.ts'
import { workdayFrom } from '#shared/domain/programme/workdays.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { scopeFrom } from '#shared/domain/record/record.ts'
import { addDays } from '#shared/lib/dates.ts'
import type { Day, Instant } from '#shared/lib/dates.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'
import { keyedId } from '#shared/lib/keyed-id.ts'

import type { GatheringEvent } from './event.ts'
import type { Participation } from './participation.ts'

/** Days after an event until thanks are due. */
const THANKS_DAYS = 3

/** Thanks to be given to each alumnus who came. */
export interface Thanks {
  readonly text: string
  readonly dueOn: Day
}

/** What writing attendance into the histories needs. */
export interface ClosingInput {
  readonly event: GatheringEvent
  /** The day of the event, or the first of its days; without one nothing new is written down. */
  readonly happenedOn: Day | null
  /** Each person once, as it is to be. */
  readonly participations: readonly Participation[]
  /** The interactions that belong to the event, those in the trash too. */
  readonly interactions: readonly Interaction[]
  /** The next step of those who are written down now; null for none. */
  readonly thanks: Thanks | null
  /** Whether what comes back from the trash takes on the day and the thanks chosen now. */
  readonly isClosing: boolean
  readonly at: Instant
  readonly resolve: (personId: string) => string
  /** The id of what is written down of a person; the same on every machine where it can be. */
  readonly idOf: (personId: string) => Id<'interaction'>
}

/**
 * When thanks are due: three days after the event's last day, not before today, on a working day.
 */
export function thanksDueOn(
  lastDay: Day,
  today: Day,
  companyHolidays: readonly Pick<CompanyHoliday, 'from' | 'to'>[],
): Day {
  const due = addDays(lastDay, THANKS_DAYS)
  return workdayFrom(due < today ? today : due, companyHolidays)
}

/**
 * Brings the histories in line with who came: one interaction for each alumnus who did, none for
 * the others on the list. What was in the trash comes back rather than being written twice; what
 * belongs to the event and to nobody on its list stays.
 */
export function attendanceChanges(input: ClosingInput): readonly Change[] {
  const { event, participations, at } = input
  const alumni = participations.filter(({ personId }) => isId('alumnus', personId))
  return alumni.flatMap((one): readonly Change[] => {
    const own = interactionsOf(input, one.personId)
    const live = own.filter(({ trashedAt }) => trashedAt === null)
    if (one.attendance !== 'came') {
      return live.map((interaction) => trashing('interactions', interaction, at))
    }
    if (live.length > 0) return []
    const inTrash = own.at(-1)
    if (inTrash !== undefined) return [restored(input, inTrash)]
    if (input.happenedOn === null) return []
    const fields = attended(input, input.happenedOn, one.personId)
    return [creation('interactions', input.idOf(one.personId), fields, event.isSample)]
  })
}

/** The interactions of a person with an event, the oldest first; talks about it do not count. */
function interactionsOf(
  { interactions, resolve }: Pick<ClosingInput, 'interactions' | 'resolve'>,
  personId: string,
): readonly Interaction[] {
  return interactions.filter(
    ({ kind, erasedAt, participants }) =>
      kind === 'event' &&
      erasedAt === null &&
      participants.some((part) => part.role === 'main' && resolve(part.personId) === personId),
  )
}

function restored(
  { happenedOn, thanks, isClosing }: ClosingInput,
  interaction: Interaction,
): Change {
  const change = restoring('interactions', interaction)
  if (!isClosing) return change
  const fields = {
    trashedAt: null,
    ...(happenedOn !== null && { happenedOn }),
    // A step that was done stays as it was done.
    ...(interaction.nextStepDoneOn === null && nextStepOf(thanks)),
  }
  return diffRecord('interactions', interaction, fields) ?? change
}

function nextStepOf(thanks: Thanks | null): Pick<Interaction, 'nextStep' | 'nextStepDueOn'> {
  return { nextStep: thanks?.text ?? '', nextStepDueOn: thanks?.dueOn ?? null }
}

function attended(
  { event, thanks }: ClosingInput,
  happenedOn: Day,
  personId: Participation['personId'],
): InteractionFields {
  return {
    ...BLANK_INTERACTION,
    scope: scopeFrom(event, BLANK_INTERACTION.scope),
    kind: 'event',
    happenedOn,
    participants: [
      {
        id: keyedId('participant', [event.id, personId]),
        personId,
        role: 'main',
        consentedOn: null,
      },
    ],
    text: event.title,
    gatheringId: event.id,
    ...nextStepOf(thanks),
  }
}
