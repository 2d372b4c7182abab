import type { DataContext } from '#renderer/data/context.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_PARTICIPATION } from '#shared/domain/gathering/new-gathering.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'
import { overlay } from '#shared/lib/overlay.ts'

import { listedOn } from './chosen.ts'

/** The changes that put people on the list of an event, each once; null writes no invitation. */
export function guestChanges(
  context: DataContext,
  eventId: Id<'event'>,
  personIds: readonly Participation['personId'][],
  invitedOn: Day | null,
): readonly Change[] {
  const listed = listedOn(context, eventId)
  const fields = invitedOn === null ? {} : { invitedOn }
  return personIds.flatMap((personId) => {
    const known = listed.get(personId)
    if (known !== undefined) return diffRecord('gatherings', known, fields) ?? []
    const made = overlay(overlay(BLANK_PARTICIPATION, { eventId, personId }), fields)
    return creation('gatherings', context.writer.newId('participation'), made)
  })
}
