import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import type { SyncGroup } from '#renderer/data/groups/sync.ts'
import { ServerSection } from '#renderer/features/sync/server-section.tsx'
import type { ServerSectionProps } from '#renderer/features/sync/server-section.tsx'
import type { ServerConnection } from '#shared/ipc/couch.ts'
import { joinSync } from '#test/support/join-sync.ts'
import { answerAsMain } from '#test/support/main-bridge.ts'
import type { MainAnswers } from '#test/support/main-bridge.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import { makeConnection, makeFailedReport, makeReport } from '#test/support/server-report.ts'

async function open(first: ServerConnection | null, answers: MainAnswers = {}) {
  let server = first
  const data = await openScreenData()
  const stop = vi.fn<SyncGroup['stop']>(async () => undefined)
  const wake = vi.fn<SyncGroup['wake']>(async () => undefined)
  const asked = answerAsMain({
    'couch:connection': () => server,
    'couch:pause': ({ isPaused }) => {
      server = makeConnection({ isPaused })
      return server
    },
    'couch:leave': () => {
      server = null
      return null
    },
    ...answers,
  })
  const onSetUp = vi.fn<ServerSectionProps['onSetUp']>()
  const onOpen = vi.fn<ServerSectionProps['onOpen']>()
  renderWithData(
    <ServerSection onSetUp={onSetUp} onOpen={onOpen} />,
    joinSync(data, { stop, wake }),
  )
  await screen.findByRole('heading', { name: '同期' })
  return { asked, onSetUp, onOpen, stop, wake }
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

function choose(file: File): void {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')
  if (input === null) throw new Error('no place for a file')
  fireEvent.change(input, { target: { files: [file] } })
}

const FILE = {
  url: 'https://sync.example.jp',
  database: 'kizuna',
  caPem: null,
  companyName: '株式会社あおぞら',
}

test('a machine that is joined to nothing is told what syncing is for, and that it can do without', async () => {
  const { onSetUp } = await open(null)

  expect(await screen.findByText(/1台だけで使うなら要りません/)).toBeTruthy()
  await press('ほかのパソコンの名簿につなぐ')

  expect(onSetUp).toHaveBeenCalledWith('join', null)
})

test('a connection file leads straight to joining', async () => {
  const { onSetUp, asked } = await open(null, { 'couch:read-file': () => FILE })
  await screen.findByRole('button', { name: '接続ファイルを開く' })

  choose(new File(['{"form":1}'], 'a.kizuna-sync'))

  await waitFor(() => expect(onSetUp).toHaveBeenCalledWith('join', FILE))
  expect(asked.at(-1)).toEqual({ channel: 'couch:read-file', request: { text: '{"form":1}' } })
})

test('a file that is none is said to be none', async () => {
  const { onSetUp } = await open(null, { 'couch:read-file': () => null })
  await screen.findByRole('button', { name: '接続ファイルを開く' })

  choose(new File(['?'], 'a.json'))

  expect(await screen.findByText(/接続ファイルではありません/)).toBeTruthy()
  expect(onSetUp).not.toHaveBeenCalled()
})

test('pausing stops the exchange, and resuming takes it up', async () => {
  const { stop, wake } = await open(makeConnection())

  await press('一時停止する')
  expect(await screen.findByText(/^一時停止しています。/)).toBeTruthy()
  expect(stop).toHaveBeenCalledOnce()
  await press('再開する')

  await waitFor(() => expect(wake).toHaveBeenCalledOnce())
})

test('disconnecting says that all data stay, and then offers to begin', async () => {
  const { stop } = await open(makeConnection())

  await press('切断する')
  const dialog = await screen.findByRole('alertdialog')
  expect(within(dialog).getByText(/すべてこのままここに残ります/)).toBeTruthy()
  fireEvent.click(within(dialog).getByRole('button', { name: '切断する' }))

  expect(await screen.findByRole('button', { name: 'この名簿を新しくサーバーに置く' })).toBeTruthy()
  expect(stop).toHaveBeenCalledOnce()
})

test('another password is kept only where the server takes it', async () => {
  let takes = false
  const { asked, wake } = await open(makeConnection(), {
    'couch:change-login': () =>
      takes ? makeReport({ holds: 'own' }) : makeFailedReport('login', { code: 'refused' }),
  })
  await press('パスワードや証明書を変える')
  fireEvent.change(screen.getByLabelText('パスワード'), { target: { value: 'atarashii' } })

  await press('確かめて変える')
  expect(await screen.findByText(/つなぎ方は変えていません/)).toBeTruthy()
  expect(wake).not.toHaveBeenCalled()
  takes = true
  await press('確かめて変える')

  expect(await screen.findByText(/新しい内容でサーバーにつながりました/)).toBeTruthy()
  await waitFor(() => expect(wake).toHaveBeenCalledOnce())
  expect(asked.filter(({ channel }) => channel === 'couch:change-login')[1]).toMatchObject({
    request: { login: { user: 'jinji', password: 'atarashii' } },
  })
})

test('an empty password leaves the one that main keeps', async () => {
  const { asked } = await open(makeConnection(), {
    'couch:change-login': () => makeReport({ holds: 'own' }),
  })
  await press('パスワードや証明書を変える')

  await press('確かめて変える')

  await screen.findByText(/新しい内容でサーバーにつながりました/)
  expect(asked.find(({ channel }) => channel === 'couch:change-login')?.request).toMatchObject({
    login: { password: null },
  })
})
