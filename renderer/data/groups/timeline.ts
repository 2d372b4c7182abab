import type { DataContext, Done } from '#renderer/data/context.ts'
import {
  linkableGatherings,
  linkedCase,
  linkedGathering,
} from '#renderer/data/linked-gatherings.ts'
import type { LinkedCase, LinkedGathering } from '#renderer/data/linked-gatherings.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { creation, restoring, trashing } from '#shared/domain/act/changes.ts'
import { displayName } from '#shared/domain/alumnus/names.ts'
import type { Interaction, Participant } from '#shared/domain/interaction/interaction.ts'
import { isConsentInForce } from '#shared/domain/interaction/introduction.ts'
import { BLANK_INTERACTION } from '#shared/domain/interaction/new-interaction.ts'
import type { InteractionFields } from '#shared/domain/interaction/new-interaction.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

/** Somebody who took part in an interaction, by the name of today. */
export interface TimelineParticipant {
  /** A merged person stands by whom it became. */
  readonly personId: string
  readonly name: string
  readonly isStaff: boolean
  readonly isMain: boolean
  readonly consentedOn: Day | null
  /** True for one whose consent to being introduced is in force. */
  readonly isConsentInForce: boolean
}

/** An interaction with the names of those who took part and of what it belongs to. */
export interface TimelineItem {
  readonly interaction: Interaction
  /** In the order of the interaction's own list. */
  readonly participants: readonly TimelineParticipant[]
  readonly gathering: LinkedGathering | null
  readonly linkedCase: LinkedCase | null
}

/** What is written down of a touch; the day is today where it is not given. */
export type InteractionDraft = Partial<InteractionFields>

/** Queries and commands about the history of a relationship. */
export interface TimelineGroup {
  /** The history of a person, newest first. */
  readonly of: (personId: Id<'alumnus'>) => Promise<readonly TimelineItem[]>
  readonly log: (personId: Id<'alumnus'>, draft: InteractionDraft) => Promise<Done>
  readonly edit: (id: Id<'interaction'>, fields: Partial<InteractionFields>) => Promise<Done>
  /**
   * Makes another person the one whom an interaction is about, in one's stead. Throws
   * `introduction.same-person` where an introduction would be left with one person.
   */
  readonly move: (
    id: Id<'interaction'>,
    fromId: Id<'alumnus'>,
    toId: Id<'alumnus'>,
  ) => Promise<Done>
  /** What an interaction may be linked to: open groups, then the latest events. */
  readonly linkable: () => Promise<readonly LinkedGathering[]>
  readonly finishNextStep: (id: Id<'interaction'>) => Promise<Done>
  readonly moveToTrash: (id: Id<'interaction'>) => Promise<Done>
  readonly restore: (id: Id<'interaction'>) => Promise<Done>
}

/** Opens the group. */
export function timelineGroup(context: DataContext): TimelineGroup {
  const { book, touches } = context
  const find = (id: string): Interaction => {
    const interaction = book.get('interactions', id)
    if (interaction === null || interaction.erasedAt !== null) {
      throw new AppError('record.not-found')
    }
    return interaction
  }
  const withNames = (interaction: Interaction): TimelineItem => ({
    interaction,
    participants: interaction.participants.map((one) => participantOf(context, one)),
    gathering: linkedGathering(book, interaction.gatheringId),
    linkedCase: linkedCase(book, interaction.caseId),
  })
  const edit = (key: string, id: Id<'interaction'>, fields: object): Promise<Done> => {
    const change = diffRecord('interactions', find(id), { ...fields })
    return context.write({ key, facts: { id } }, change === null ? [] : [change])
  }
  return {
    of: async (personId) => touches.of(touches.resolve(personId)).map(withNames),
    async log(personId, draft) {
      const label = { key: 'acts.timeline.log', facts: { id: personId } }
      return context.write(label, [touchCreation(context, personId, draft)])
    },
    edit: (id, fields) => edit('acts.timeline.edit', id, fields),
    async move(id, fromId, toId) {
      const { kind, participants } = find(id)
      const is = (part: Participant, person: string): boolean =>
        touches.resolve(part.personId) === touches.resolve(person)
      if (touches.resolve(fromId) === touches.resolve(toId))
        return edit('acts.timeline.move', id, {})
      if (kind === 'introduction' && participants.some((part) => is(part, toId))) {
        throw new AppError('introduction.same-person')
      }
      const moved = participants
        .filter((part) => !is(part, toId))
        .map((part) => (is(part, fromId) ? { ...part, personId: toId, consentedOn: null } : part))
      return edit('acts.timeline.move', id, { participants: moved })
    },
    linkable: async () => linkableGatherings(book),
    finishNextStep: (id) => edit('acts.timeline.finish', id, { nextStepDoneOn: context.today() }),
    async moveToTrash(id) {
      const label = { key: 'acts.timeline.trash', facts: { id } }
      return context.write(label, [trashing('interactions', find(id), context.now())])
    },
    async restore(id) {
      const label = { key: 'acts.timeline.restore', facts: { id } }
      return context.write(label, [restoring('interactions', find(id))])
    },
  }
}

function participantOf(
  { book, touches, today }: DataContext,
  { personId, role, consentedOn }: Participant,
): TimelineParticipant {
  const staff = book.get('organisations', personId)
  const id = staff === null ? touches.resolve(personId) : personId
  const person = staff === null ? book.get('alumni', id) : null
  return {
    personId: id,
    name: staff?.name ?? (person === null ? '' : displayName(person)),
    isStaff: staff !== null,
    isMain: role === 'main',
    consentedOn,
    isConsentInForce: person !== null && isConsentInForce(consentedOn, person, today()),
  }
}

/** The change that writes down a touch with a person. */
export function touchCreation(
  context: DataContext,
  personId: Id<'alumnus'>,
  draft: InteractionDraft,
): Change {
  const { writer } = context
  const main: Participant = {
    id: writer.newId('participant'),
    personId,
    role: 'main',
    consentedOn: null,
  }
  const participants = [main, ...(draft.participants ?? [])]
  const fields = { ...BLANK_INTERACTION, happenedOn: context.today(), ...draft, participants }
  return creation('interactions', writer.newId('interaction'), fields)
}
