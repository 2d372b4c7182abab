import type { InteractionDraft } from '#renderer/data/groups/timeline.ts'
import type { Participant } from '#shared/domain/interaction/interaction.ts'
import type { QuickLog } from '#shared/domain/interaction/quick-log.ts'
import type { Id } from '#shared/lib/ids.ts'

/** Somebody else who took part. */
export interface Attendee {
  readonly id: Id<'alumnus'> | Id<'staff'>
  readonly name: string
}

/** A touch that is being written: how the line is understood, and what was set by hand. */
export interface TouchDraft extends QuickLog {
  readonly attendees: readonly Attendee[]
}

/** What is set by hand wins over what the line says. */
export function draftOf(understood: QuickLog, byHand: Partial<TouchDraft>): TouchDraft {
  return { ...understood, attendees: [], ...byHand }
}

/** A draft as it is logged. */
export function toInteraction(
  draft: TouchDraft,
  newParticipantId: () => Participant['id'],
): InteractionDraft {
  const { attendees, ...fields } = draft
  return {
    ...fields,
    participants: attendees.map(({ id }) => ({
      id: newParticipantId(),
      personId: id,
      role: 'attendee',
      consentedOn: null,
    })),
  }
}
