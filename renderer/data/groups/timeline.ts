import type { DataContext, Done } from '#renderer/data/context.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { creation, restoring, trashing } from '#shared/domain/act/changes.ts'
import { displayName } from '#shared/domain/alumnus/names.ts'
import type { Interaction, Participant } from '#shared/domain/interaction/interaction.ts'
import { BLANK_INTERACTION } from '#shared/domain/interaction/new-interaction.ts'
import type { InteractionFields } from '#shared/domain/interaction/new-interaction.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

/** An interaction with the names of those who took part. */
export interface TimelineItem {
  readonly interaction: Interaction
  /** In the order of the interaction's own list; merged people stand by whom they became. */
  readonly participants: readonly {
    readonly personId: string
    readonly name: string
    readonly isStaff: boolean
  }[]
}

/** What is written down of a touch; the day is today where it is not given. */
export type InteractionDraft = Partial<InteractionFields>

/** Queries and commands about the history of a relationship. */
export interface TimelineGroup {
  /** The history of a person, newest first. */
  readonly of: (personId: Id<'alumnus'>) => Promise<readonly TimelineItem[]>
  readonly log: (personId: Id<'alumnus'>, draft: InteractionDraft) => Promise<Done>
  readonly edit: (id: Id<'interaction'>, fields: Partial<InteractionFields>) => Promise<Done>
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
    participants: interaction.participants.map(({ personId }) => {
      const staff = book.get('organisations', personId)
      if (staff !== null) return { personId, name: staff.name, isStaff: true }
      const id = touches.resolve(personId)
      const person = book.get('alumni', id)
      return { personId: id, name: person === null ? '' : displayName(person), isStaff: false }
    }),
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
