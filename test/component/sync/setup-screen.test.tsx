import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import type { SyncGroup } from '#renderer/data/groups/sync.ts'
import { SetupScreen } from '#renderer/features/sync/setup-screen.tsx'
import type { SetupScreenProps } from '#renderer/features/sync/setup-screen.tsx'
import { SYNC_OFF } from '#shared/domain/sync/sync-status.ts'
import { joinSync } from '#test/support/join-sync.ts'
import { answerAsMain } from '#test/support/main-bridge.ts'
import type { Asked, MainAnswers } from '#test/support/main-bridge.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import { makeConnection, makeFailedReport, makeReport } from '#test/support/server-report.ts'

const PASSPHRASE = '春の川はゆっくり流れていく'

async function open(
  answers: MainAnswers,
  props: Partial<SetupScreenProps> = {},
  sync: Partial<SyncGroup> = {},
): Promise<readonly Asked[]> {
  const data = joinSync(await openScreenData(), sync)
  const asked = answerAsMain({ 'couch:connection': () => null, ...answers })
  renderWithData(
    <SetupScreen
      firstWay="setUp"
      file={null}
      operatorId={null}
      onClose={() => undefined}
      {...props}
    />,
    data,
  )
  return asked
}

function fill(label: string | RegExp, text: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } })
}

async function press(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }))
}

function valueOf(label: string): string {
  return screen.getByLabelText<HTMLInputElement>(label).value
}

async function fillServer(): Promise<void> {
  fill('サーバーのアドレス', 'https://jinji:himitsu@sync.example.jp/kizuna')
  await press('次へ')
  await screen.findByRole('list', { name: 'サーバーの確認' })
}

const requestsOf = (asked: readonly Asked[], channel: Asked['channel']) =>
  asked.filter((one) => one.channel === channel).map(({ request }) => request)

test('an address pasted with its login fills every field, and the password stays hidden', async () => {
  await open({})

  fill('サーバーのアドレス', 'https://jinji:himitsu@sync.example.jp/kizuna')

  expect(valueOf('サーバーのアドレス')).toBe('https://sync.example.jp')
  expect(valueOf('データベース名')).toBe('kizuna')
  expect(valueOf('利用者名')).toBe('jinji')
  expect(screen.getByLabelText<HTMLInputElement>('パスワード').type).toBe('password')
  expect(valueOf('パスワード')).toBe('himitsu')
})

test('what is lacking is said at its field, and nothing is asked of the server', async () => {
  const asked = await open({})

  await press('次へ')

  expect(screen.getByText('アドレスを入れてください。')).toBeTruthy()
  expect(screen.getByText('パスワードを入れてください。')).toBeTruthy()
  expect(requestsOf(asked, 'couch:check')).toEqual([])
})

test('a check that fails stops the way, and its message for the keeper names the server', async () => {
  await open({
    'couch:check': () =>
      makeFailedReport('tls', { code: 'expired', facts: { host: 'sync.example.jp' } }),
  })

  await fillServer()

  await screen.findByText(/まだ使えません。/)
  expect(screen.queryByRole('button', { name: '次へ' })).toBeNull()
  const letter = screen.getByRole('region', { name: 'サーバーの管理者へ送る文' })
  expect(letter.textContent).toContain('https://sync.example.jp')
  expect(letter.textContent).toContain('証明書')
  expect(letter.textContent).not.toContain('himitsu')
})

test('an administrator is asked for once, and does not stand in the next check', async () => {
  const asked = await open({
    'couch:provision': () => makeReport(),
    'couch:check': () => makeReport(),
  })
  fill('サーバーのアドレス', 'https://jinji:himitsu@sync.example.jp/kizuna')
  fireEvent.click(screen.getByLabelText('管理者としてサーバーを準備する'))
  fill('管理者の利用者名', 'admin')
  fill('管理者のパスワード', 'kanri')

  await press('次へ')
  await screen.findByText(/このサーバーを使えます/)
  await press('もう一度確かめる')

  await waitFor(() => expect(requestsOf(asked, 'couch:check')).toHaveLength(1))
  expect(requestsOf(asked, 'couch:provision')).toMatchObject([
    { admin: { user: 'admin', password: 'kanri' } },
  ])
  expect(JSON.stringify(requestsOf(asked, 'couch:check'))).not.toContain('kanri')
})

test('a register without a passphrase gets one before anything lies on the server', async () => {
  const asked = await open({
    'couch:check': () => makeReport(),
    'keys:passphrase': () => 'none',
    'keys:set-passphrase': () => true,
    'couch:begin': () => makeConnection(),
  })
  await fillServer()
  await press('次へ')
  await screen.findByLabelText('合言葉')

  fill('合言葉', '短い合言葉')
  fill('合言葉（もう一度）', '短い合言葉')
  await press('サーバーに置く')
  expect(await screen.findByText('合言葉は12文字以上にしてください。')).toBeTruthy()
  expect(requestsOf(asked, 'keys:set-passphrase')).toEqual([])

  fill('合言葉', PASSPHRASE)
  fill('合言葉（もう一度）', PASSPHRASE)
  fill('このパソコンの名前', '本社のパソコン')
  await press('サーバーに置く')

  await screen.findByText('この名簿をサーバーに置きました。')
  expect(asked.map(({ channel }) => channel).slice(-2)).toEqual([
    'keys:set-passphrase',
    'couch:begin',
  ])
  expect(requestsOf(asked, 'couch:begin')).toMatchObject([
    { machineName: '本社のパソコン', login: { user: 'jinji', password: 'himitsu' } },
  ])
})

test('a passphrase that is too short for a server gives way to a longer one', async () => {
  let fits = false
  const asked = await open({
    'couch:check': () => makeReport(),
    'keys:passphrase': () => 'short',
    'keys:change-passphrase': () => fits,
    'couch:begin': () => makeConnection(),
  })
  await fillServer()
  await press('次へ')
  await screen.findByLabelText('今の合言葉')
  fill('今の合言葉', '違う')
  fill('新しい合言葉', PASSPHRASE)
  fill('新しい合言葉（もう一度）', PASSPHRASE)

  await press('サーバーに置く')
  await screen.findByText(/^合いません。/)
  expect(requestsOf(asked, 'couch:begin')).toEqual([])
  fits = true
  await press('サーバーに置く')

  await screen.findByText('この名簿をサーバーに置きました。')
})

test('a database with another register leads to joining it', async () => {
  const asked = await open({
    'couch:check': () => makeReport({ holds: 'other', docCount: 1280 }),
    'couch:join': () => 'wrong-secret',
  })
  await fillServer()
  await screen.findByText(/もう別の名簿（記録1,280件）/)

  await press('置かれている名簿につなぐ')
  fill(/^合言葉、または/, '違う合言葉')
  await press('つなぐ')

  expect(await screen.findByText(/^合いません。何も変えていません。/)).toBeTruthy()
  expect(requestsOf(asked, 'couch:join')).toMatchObject([{ secret: '違う合言葉' }])
  expect(requestsOf(asked, 'couch:begin')).toEqual([])
})

test('joining says whom it brings together before anything is exchanged, and can be left', async () => {
  const start = vi.fn<SyncGroup['start']>(async () => undefined)
  const asked = await open(
    {
      'couch:check': () => makeReport({ holds: 'other', docCount: 900 }),
      'couch:join': () => 'joined',
      'couch:leave': () => null,
    },
    { firstWay: 'join' },
    { start, preview: async () => ({ there: 312, here: 280, both: 275, doubtful: 3 }) },
  )
  await fillServer()
  await screen.findByText(/このサーバーを使えます/)
  await press('次へ')
  fill(/^合言葉、または/, PASSPHRASE)
  await press('つなぐ')

  const after = await screen.findByText('つないだ後')
  expect(after.nextSibling?.textContent).toBe('317人')
  expect(screen.getByText(/同じ人かもしれない人が3人います/)).toBeTruthy()
  await press('つながずに戻る')

  await waitFor(() => expect(requestsOf(asked, 'couch:leave')).toHaveLength(1))
  expect(await screen.findByLabelText('パスワード')).toBeTruthy()
  expect(valueOf('パスワード')).toBe('')
  expect(start).not.toHaveBeenCalled()
})

test('the first exchange says what is left, and can be paused', async () => {
  const asked = await open(
    {
      'couch:check': () => makeReport(),
      'keys:passphrase': () => 'long',
      'couch:begin': () => makeConnection(),
      'couch:pause': () => makeConnection({ isPaused: true }),
    },
    {},
    {
      start: async () => undefined,
      status: async () => ({
        ...SYNC_OFF,
        state: 'sending',
        progress: { direction: 'sending', done: 1200, total: 3000 },
      }),
    },
  )
  await fillServer()
  await press('次へ')
  await screen.findByText(/もう合言葉があります/)
  await press('サーバーに置く')

  expect(await screen.findByText('残り1,800件（全3,000件）')).toBeTruthy()
  await press('一時停止する')
  await waitFor(() => expect(requestsOf(asked, 'couch:pause')).toEqual([{ isPaused: true }]))
})

test('a machine that is joined already is not led through it again', async () => {
  await open({ 'couch:connection': () => makeConnection() })

  expect(await screen.findByText('もうサーバーにつながっています。')).toBeTruthy()
  expect(screen.queryByLabelText('サーバーのアドレス')).toBeNull()
})
