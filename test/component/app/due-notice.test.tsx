import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'

import { useDueNotice } from '#renderer/app/due-notice.ts'
import type { DueCount } from '#renderer/app/due-notice.ts'
import { usePlaceStore } from '#renderer/app/place.store.ts'
import { SessionProvider } from '#renderer/app/session.ts'
import type { Session } from '#renderer/app/session.ts'
import type { DeviceSettings } from '#shared/ipc/contract.ts'

const shown: { title: string; body: string; press: () => void }[] = []
vi.stubGlobal(
  'Notification',
  class extends EventTarget {
    constructor(title: string, { body }: { body: string }) {
      super()
      shown.push({ title, body, press: () => this.dispatchEvent(new Event('click')) })
    }
  },
)
afterEach(() => {
  cleanup()
  shown.length = 0
})

function open(due: DueCount | null, given: Partial<DeviceSettings> = {}) {
  const settings = { isDueNoticeOn: true, dueNoticeOn: null, ...given } as DeviceSettings
  const writeSettings = vi.fn<Session['writeSettings']>(async () => undefined)
  const session = { settings, writeSettings } as unknown as Session
  const { rerender } = renderHook(({ due }: { due: DueCount | null }) => useDueNotice(due), {
    initialProps: { due },
    wrapper: ({ children }) => <SessionProvider value={session}>{children}</SessionProvider>,
  })
  return { writeSettings, turn: (next: DueCount) => rerender({ due: next }) }
}

test('once the count is known it is told with the number alone, and the day is kept', () => {
  const { turn, writeSettings } = open(null)
  expect(shown).toEqual([])

  turn({ day: '2026-11-22', count: 3 })
  turn({ day: '2026-11-22', count: 4 })

  expect(shown.map(({ title, body }) => [title, body])).toEqual([
    ['Kizuna', '期日の来た用件が3件あります。'],
  ])
  expect(writeSettings).toHaveBeenCalledExactlyOnceWith({ dueNoticeOn: '2026-11-22' })
})

test.each([
  ['switched off', { isDueNoticeOn: false }, 3],
  ['told today already', { dueNoticeOn: '2026-11-22' }, 3],
  ['with nothing due', {}, 0],
])('nothing is shown where it is %s', (_why, settings, count) => {
  open({ day: '2026-11-22', count }, settings)

  expect(shown).toEqual([])
})

test('a new day has its own notice, and pressing it leads to Today', () => {
  usePlaceStore.setState({ place: 'settings' })
  open({ day: '2026-11-23', count: 1 }, { dueNoticeOn: '2026-11-22' })

  shown[0]?.press()

  expect(usePlaceStore.getState().place).toBe('today')
})
