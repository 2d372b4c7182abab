import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { PassphraseSection } from '#renderer/features/settings/passphrase-section.tsx'
import { SYNC_OFF } from '#shared/domain/sync/sync-status.ts'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'
import type { PassphraseState } from '#shared/ipc/contract.ts'
import { answerAsMain } from '#test/support/main-bridge.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

async function open(state: PassphraseState, isJoined: boolean, hasKeyStore = true) {
  const { connection } = await openScreenData()
  const { api } = connection
  const status = async (): Promise<SyncStatus> => ({
    ...SYNC_OFF,
    state: isJoined ? 'latest' : 'off',
  })
  const asked = answerAsMain({
    'keys:passphrase': () => state,
    'keys:change-passphrase': () => true,
  })
  renderWithData(<PassphraseSection hasKeyStore={hasKeyStore} />, {
    connection: { ...connection, api: { ...api, sync: { ...api.sync, status } } },
  })
  await waitFor(() => expect(asked.length).toBeGreaterThan(0))
  return asked
}

async function change(next: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: '合言葉を変える' }))
  const fill = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } })
  fill('今の合言葉', '桜の下で会いましょう')
  fill('新しい合言葉', next)
  fill('新しい合言葉（もう一度）', next)
  fireEvent.click(screen.getByRole('button', { name: '変える' }))
}

test('a machine with a key store and no passphrase shows nothing to change', async () => {
  await open('none', false)

  expect(screen.queryByRole('heading', { name: '合言葉' })).toBeNull()
})

test('a machine alone takes eight characters', async () => {
  const asked = await open('short', false, false)

  await change('八文字の合言葉。')
  await screen.findByText(/次の起動から/)

  expect(asked.at(-1)).toMatchObject({
    channel: 'keys:change-passphrase',
    request: { next: '八文字の合言葉。' },
  })
})

test('a machine that is joined to a server asks for twelve, and says that others follow', async () => {
  const asked = await open('long', true)
  await screen.findByText(/サーバーに置いた鍵/)

  await change('八文字の合言葉。')
  await screen.findByText('合言葉は12文字以上にしてください。')
  expect(asked.some(({ channel }) => channel === 'keys:change-passphrase')).toBe(false)
  fireEvent.click(screen.getByRole('button', { name: 'やめる' }))
  await change('秋の山は静かに色づいてゆく')

  await screen.findByText(/ほかのパソコンにも、次の同期で伝わります/)
})
