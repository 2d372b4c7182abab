import { vi } from 'vitest'

import type { TodayList } from '#renderer/data/groups/today.ts'
import { QuickLine } from '#renderer/features/timeline/quick-line.tsx'
import { TodayScreen } from '#renderer/features/today/today-screen.tsx'
import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_EVENT, BLANK_PARTICIPATION } from '#shared/domain/gathering/new-gathering.ts'
import type { Id } from '#shared/lib/ids.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

/** Opens Today over real data with one person in it, and the way to give her next steps. */
export async function openToday() {
  const data = await openScreenData()
  const done = await data.api.alumni.create({ familyName: '佐藤', givenName: '花子' })
  const id = done.ids[0] as Id<'alumnus'>
  const onOpenPerson = vi.fn<(id: Id<'alumnus'>) => void>()
  const onOpenEvent = vi.fn<(id: Id<'event'>) => void>()
  const onOpenCase = vi.fn<(id: Id<'case'>) => void>()
  const onDone = vi.fn<() => void>()
  return {
    data,
    id,
    onOpenPerson,
    onOpenEvent,
    onOpenCase,
    onDone,
    log: (nextStep: string, nextStepDueOn: string) =>
      data.api.timeline.log(id, { kind: 'call', text: '転職', nextStep, nextStepDueOn }),
    /** Adds an event in December that this person has not answered. */
    invite: async (title: string, replyBy: string) => {
      const { writer, write } = data.context
      const eventId = writer.newId('event')
      const event = { ...BLANK_EVENT, title, replyBy, startsOn: '2026-12-10' }
      const invited = { ...BLANK_PARTICIPATION, eventId, personId: id, invitedOn: '2026-11-01' }
      await write({ key: 'acts.alumni.edit', facts: {} }, [
        creation('gatherings', eventId, event),
        creation('gatherings', writer.newId('participation'), invited),
      ])
      return eventId
    },
    /** @param firstList the rows of the last run */
    render: (firstList: TodayList | null = null) =>
      renderWithData(
        <TodayScreen
          onOpenPerson={onOpenPerson}
          onOpenEvent={onOpenEvent}
          onOpenCase={onOpenCase}
          onOpenQuestion={vi.fn()}
          onOpenStory={vi.fn()}
          onDone={onDone}
          firstList={firstList}
          logLine={(row, onLogged) => (
            <QuickLine
              alumnusId={row.personId}
              usualKind="call"
              log={(person, draft) => data.api.today.log(row.key, person, draft)}
              takesFocus
              onDone={() => {
                onLogged()
                onDone()
              }}
            />
          )}
        />,
        data,
      ),
  }
}
