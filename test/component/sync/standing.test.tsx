import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import type { Connection } from '#renderer/data/connect.ts'
import { StandingPart } from '#renderer/features/sync/standing-part.tsx'
import { SyncFoot } from '#renderer/features/sync/sync-foot.tsx'
import { SyncLine } from '#renderer/features/sync/sync-line.tsx'
import { SYNC_PROBLEMS } from '#shared/domain/sync/problem.ts'
import type { SyncProblem } from '#shared/domain/sync/problem.ts'
import { SYNC_OFF } from '#shared/domain/sync/sync-status.ts'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'
import { errorText } from '#shared/i18n/translate.ts'
import { renderWithData } from '#test/support/render-with-data.tsx'
import { LATEST } from '#test/support/sync-doubles.ts'

import { openSyncScreen } from './sync-setting.tsx'

/** The foot and the line of Today are told how it stands, and ask for nothing. */
const NO_DATA = { connection: {} as Connection }

const CODES = Object.keys(SYNC_PROBLEMS) as readonly SyncProblem[]

const TIME = (at: string): string => {
  const moment = new Date(at)
  return [moment.getHours(), moment.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':')
}

function withProblem(code: SyncProblem): SyncStatus {
  return { ...LATEST, state: 'attention', problem: { code, facts: { reason: 'expired' } } }
}

async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }))
}

test.each([
  [{}, /同期: 最新 \d\d:\d\d$/],
  [{ state: 'sending', pending: 3 }, /同期: 送信待ち 3件（最終/],
  [{ state: 'receiving' }, /同期: 受信中/],
  [{ state: 'offline', pending: 2 }, /同期: オフライン・送信待ち 2件/],
  [{ state: 'paused' }, /同期: 一時停止/],
  [{ state: 'attention' }, /同期: 要確認/],
  [{ parked: 1 }, /同期: 要確認/],
  [{ openConflicts: 2 }, /食い違い 2件$/],
] as const)(
  'the foot of the window says %j in words, and leads to the page',
  async (given, said) => {
    const onOpen = vi.fn<() => void>()

    renderWithData(<SyncFoot status={{ ...LATEST, ...given }} onOpen={onOpen} />, NO_DATA)
    await press(said)

    expect(onOpen).toHaveBeenCalledOnce()
  },
)

test('the foot gives a success of today by its time, and an earlier one with its day', async () => {
  renderWithData(<SyncFoot status={LATEST} onOpen={vi.fn()} />, NO_DATA)
  renderWithData(
    <SyncFoot status={{ ...LATEST, lastSuccessAt: '2026-11-19T03:00:00.000Z' }} onOpen={vi.fn()} />,
    NO_DATA,
  )

  expect(screen.getByText(`同期: 最新 ${TIME(LATEST.lastSuccessAt ?? '')}`)).toBeTruthy()
  expect(screen.getByText(/最新 2026\/11\/19/)).toBeTruthy()
})

test('the foot and Today say nothing where no server is joined', async () => {
  const foot = renderWithData(<SyncFoot status={SYNC_OFF} onOpen={vi.fn()} />, NO_DATA)
  const line = renderWithData(<SyncLine status={SYNC_OFF} onOpen={vi.fn()} />, NO_DATA)

  expect(foot.container.textContent).toBe('')
  expect(line.container.textContent).toBe('')
})

test('Today leads to what is at odds', async () => {
  const onOpen = vi.fn<() => void>()

  renderWithData(<SyncLine status={{ ...LATEST, openConflicts: 2 }} onOpen={onOpen} />, NO_DATA)
  await press('食い違いを見る')

  expect(screen.getByText('同期の食い違いが2件あります。')).toBeTruthy()
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('conflicts')
})

test('Today tells of a halt of two days, not of one since yesterday, nor while it goes on', async () => {
  const late = { ...LATEST, state: 'offline', lastSuccessAt: '2026-11-20T03:00:00.000Z' } as const

  renderWithData(<SyncLine status={late} onOpen={vi.fn()} />, NO_DATA)
  const young = renderWithData(
    <SyncLine status={{ ...late, lastSuccessAt: '2026-11-21T03:00:00.000Z' }} onOpen={vi.fn()} />,
    NO_DATA,
  )
  const going = renderWithData(
    <SyncLine status={{ ...late, state: 'receiving' }} onOpen={vi.fn()} />,
    NO_DATA,
  )

  expect(screen.getByText('同期が2日前から止まっています。')).toBeTruthy()
  expect(young.container.textContent).toBe('')
  expect(going.container.textContent).toBe('')
})

test('without a server the page leads to the settings', async () => {
  const { onOpenSettings } = await openSyncScreen({ status: SYNC_OFF })

  await press('設定で同期を始める')

  expect(onOpenSettings).toHaveBeenCalledOnce()
})

test.each(CODES)('the page says all that is known of %s', async (code) => {
  const connection = { api: { sync: {} } } as Connection
  renderWithData(
    <StandingPart status={withProblem(code)} connection={null} onOpenSettings={vi.fn()} />,
    {
      connection,
    },
  )

  const part = await screen.findByRole('region', { name: '今の状況' })
  const said = errorText('ja', code, { reason: 'expired' })
  expect(said).not.toBe(errorText('ja', 'unexpected'))
  expect(part.textContent?.replace(/\s/g, '')).toContain(said.replace(/\s/g, ''))
})

test('a refused login is mended in place', async () => {
  await openSyncScreen({ status: withProblem('sync.login') })

  await press('パスワードを入れ直す')

  expect(await within(await screen.findByRole('dialog')).findByDisplayValue('honsha')).toBeTruthy()
})

test('a machine that was taken out leads to the settings', async () => {
  const { onOpenSettings } = await openSyncScreen({ status: withProblem('sync.removed') })

  await press('設定を開く')

  expect(onOpenSettings).toHaveBeenCalledOnce()
})

test('an emptied server is begun anew only after it was said what that means', async () => {
  const { order } = await openSyncScreen({ status: withProblem('sync.emptied') })

  await press('サーバーに置き直す')
  const dialog = await screen.findByRole('alertdialog')
  expect(order).toEqual([])
  fireEvent.click(within(dialog).getByRole('button', { name: '置き直す' }))

  await waitFor(() => expect(order).toEqual(['begin-anew', 'wake']))
})

test('pausing is told to main before the exchange is stopped', async () => {
  const { order, asked } = await openSyncScreen({ status: LATEST })

  await press('一時停止する')

  await waitFor(() => expect(order).toEqual(['pause', 'stop']))
  expect(asked).toContainEqual({ channel: 'couch:pause', request: { isPaused: true } })
})

test('a paused exchange is resumed', async () => {
  const { order, asked } = await openSyncScreen({ status: { ...LATEST, state: 'paused' } })

  await press('再開する')

  await waitFor(() => expect(order).toEqual(['pause', 'wake']))
  expect(asked).toContainEqual({ channel: 'couch:pause', request: { isPaused: false } })
})

test('what waits, what is too new and clocks apart are told in figures', async () => {
  const status = { ...LATEST, parked: 2, refused: 1, tampered: 3, clockSkewHours: 30 }

  await openSyncScreen({ status })

  expect(screen.getByText('確かめていただきたいことがあります。')).toBeTruthy()
  expect(await screen.findByText(/時計が30時間ずれています/)).toBeTruthy()
  expect(screen.getByText(/2件の記録は、より新しいKizunaで/)).toBeTruthy()
  expect(screen.getByText(/1件の記録をサーバーが受け取りません/)).toBeTruthy()
  expect(screen.getByText(/3件の記録を開けませんでした/)).toBeTruthy()
})

test('a long exchange tells how far it is', async () => {
  const progress = { direction: 'sending', done: 1204, total: 10_000 } as const

  await openSyncScreen({ status: { ...LATEST, state: 'sending', progress } })

  expect(await screen.findByText('1,204 / 10,000件')).toBeTruthy()
})

test('this machine stands first and is marked', async () => {
  await openSyncScreen({ status: LATEST })

  const list = within(await screen.findByRole('region', { name: 'パソコン' }))
  const rows = await list.findAllByRole('listitem')
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^本社のノートこのパソコン/),
    expect.stringMatching(/^大阪のノート/),
  ])
})

test('taking out another machine names what else is to be done', async () => {
  const { sync, order } = await openSyncScreen({ status: LATEST })

  await press('外す: 大阪のノート')
  const dialog = within(await screen.findByRole('alertdialog'))
  expect(dialog.getByText(/記録は消えません/)).toBeTruthy()
  expect(dialog.getByText('合言葉を変える')).toBeTruthy()
  fireEvent.click(dialog.getByRole('button', { name: '外す' }))

  await waitFor(() => expect(order).toEqual(['remove']))
  expect(sync.removeMachine.mock.calls[0]?.[0]).toMatch(/bbbbbbbb$/)
})

test('taking out this machine forgets the server, and says what would not arrive', async () => {
  const { order } = await openSyncScreen({ status: { ...LATEST, pending: 4 } })

  await press('外す: 本社のノート')
  const dialog = within(await screen.findByRole('alertdialog'))
  expect(dialog.getByText(/送信待ちの4件/)).toBeTruthy()
  fireEvent.click(dialog.getByRole('button', { name: '外す' }))

  await waitFor(() => expect(order).toEqual(['remove', 'leave', 'stop']))
})

test('comparing tells how much was healed', async () => {
  await openSyncScreen({ status: LATEST })

  await press('今すぐ照合する')

  expect(
    await screen.findByText('1,204件を照合しました。足りなかった2件をそろえました。'),
  ).toBeTruthy()
})
