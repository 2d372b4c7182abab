import { configure, screen } from '@testing-library/react'
import { beforeAll, beforeEach, vi } from 'vitest'

import type { Done } from '#renderer/data/context.ts'
import { EventsScreen } from '#renderer/features/events/events-screen.tsx'
import type { EventsScreenProps } from '#renderer/features/events/events-screen.tsx'
import { useEventsStore } from '#renderer/features/events/events.store.ts'
import type { EventTab } from '#renderer/features/events/events.store.ts'
import type { EventFields } from '#shared/domain/gathering/new-gathering.ts'
import type { Id } from '#shared/lib/ids.ts'
import { addAlumnus, addEvent, addStaff } from '#test/support/event-desk.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import type { ScreenData } from '#test/support/render-with-data.tsx'

const VIEW_HEIGHT = 600

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 60_000 })

/** Lets a table be drawn where nothing is laid out, and begins each test on the first leaf. */
export function layOutTables(): void {
  beforeAll(() => {
    for (const side of ['clientHeight', 'offsetHeight']) {
      Object.defineProperty(HTMLElement.prototype, side, { get: () => VIEW_HEIGHT })
    }
    Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => 800 })
    HTMLElement.prototype.scrollTo = () => undefined
  })
  beforeEach(() => useEventsStore.setState({ tab: 'overview', reply: null }))
}

export interface EventDesk {
  data: ScreenData
  id: Id<'event'>
  people: Record<'sato' | 'abe', Id<'alumnus'>> & { boss: Id<'staff'> }
}

/** Opens data with an event of today: 佐藤 花子, 阿部 一郎 and one of the staff. */
export async function openEventDesk(fields: Partial<EventFields> = {}): Promise<EventDesk> {
  const data = await openScreenData()
  const people = {
    sato: await addAlumnus(data.api, '佐藤 花子', 'サトウ ハナコ'),
    abe: await addAlumnus(data.api, '阿部 一郎', 'アベ イチロウ'),
    boss: await addStaff(data.api, '人事 太郎'),
  }
  const id = await addEvent(data.api, fields, Object.values(people))
  return { data, id, people }
}

/** Shows the events as the app does, one of them open on a leaf. */
export function showEvents(
  data: ScreenData,
  eventId: Id<'event'> | null,
  tab: EventTab = 'overview',
  given: Partial<EventsScreenProps> = {},
) {
  useEventsStore.setState({ tab })
  const onDone = vi.fn<(done: Done) => void>()
  const onSelect = vi.fn<EventsScreenProps['onSelect']>()
  renderWithData(
    <EventsScreen
      eventId={eventId}
      onSelect={onSelect}
      onOpenPerson={() => undefined}
      onDone={onDone}
      {...given}
    />,
    data,
  )
  return { onDone, onSelect }
}

/** The row of somebody on the list. */
export async function rowOf(name: string): Promise<HTMLElement> {
  const cell = await screen.findByText(name, { selector: '[role=row] *' })
  const row = cell.closest<HTMLElement>('[role=row]')
  if (row === null) throw new Error('no row')
  return row
}
