import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { InvitableEvent } from '#renderer/data/groups/inviting.ts'
import type { InviteRequest } from '#renderer/data/inviting/request.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import type { Command } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'

/** A file that was saved: invitations for so many, or null for the calendar alone. */
export interface SavedInvitation {
  readonly path: string
  readonly count: number | null
  /** What to do with mail drafts; null for other files. */
  readonly how: 'eml' | 'zip' | null
}

/** How invitations are made, saved and only then written down. */
export function useInvite(
  request: InviteRequest,
  event: InvitableEvent,
  onDone: (done: Done) => void,
): {
  readonly run: Command<[], void>
  /** Saves the event for calendars, and invites nobody. */
  readonly calendar: Command<[], void>
  /** Null before the first, and once another is under way. */
  readonly saved: SavedInvitation | null
} {
  const t = useT()
  const { inviting, calendar: year } = useData()
  const [saved, setSaved] = useState<SavedInvitation | null>(null)
  const title = event.title === '' ? t('invite.event.untitled') : event.title

  const run = useCommand(async (): Promise<void> => {
    setSaved(null)
    const { bytes, ending, count, ticket } = await inviting.make(request)
    const name = `${t('invite.file-name', { event: title })}.${ending}`
    const file = await ask('file:save', { name, bytes })
    if (file === null) return
    const done = await inviting.record(ticket)
    setSaved({
      path: file.path,
      count,
      how: ending === 'eml' || ending === 'zip' ? ending : null,
    })
    onDone(done)
  })
  const calendar = useCommand(async (): Promise<void> => {
    setSaved(null)
    const bytes = await year.makeEvent(event.id)
    const file = await ask('file:save', { name: `${title}.ics`, bytes })
    if (file === null) return
    await year.recordEvent(event.id)
    setSaved({ path: file.path, count: null, how: null })
  })
  return { run, calendar, saved }
}
