import { fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'

import type { SyncGroup } from '#renderer/data/groups/sync.ts'
import { JoinFresh } from '#renderer/features/sync/join-fresh.tsx'
import type { JoinFreshProps } from '#renderer/features/sync/join-fresh.tsx'
import { joinSync } from '#test/support/join-sync.ts'
import { answerAsMain } from '#test/support/main-bridge.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import { makeReport } from '#test/support/server-report.ts'

/** The data open once the key is at hand, as they do behind the first start. */
function Machine(props: Omit<JoinFreshProps, 'hasData' | 'onJoined'>) {
  const [hasData, setHasData] = useState(props.isJoined)
  return <JoinFresh {...props} hasData={hasData} onJoined={() => setHasData(true)} />
}

async function open(isJoined: boolean) {
  const start = vi.fn<SyncGroup['start']>(async () => undefined)
  const data = joinSync(await openScreenData(), {}, start)
  await data.api.settings.saveStaff(null, { name: '人事 花子' })
  answerAsMain({
    'couch:check': () => makeReport({ holds: 'other', docCount: 900 }),
    'couch:join': () => 'joined',
  })
  const onOperator = vi.fn<JoinFreshProps['onOperator']>(async () => undefined)
  renderWithData(
    <Machine isJoined={isJoined} onOperator={onOperator} onBack={() => undefined} />,
    data,
  )
  return { data, start, onOperator }
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const fill = (label: string | RegExp, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } })

test('a fresh machine takes the register over, and asks who uses it', async () => {
  const { data, start, onOperator } = await open(false)
  fill('サーバーのアドレス', 'https://jinji:himitsu@sync.example.jp/kizuna')
  await press('次へ')
  await screen.findByText(/このサーバーを使えます/)
  await press('次へ')
  expect(screen.getByText(/復旧シートは作りません/)).toBeTruthy()
  fill(/^合言葉、または/, '春の川はゆっくり流れていく')

  await press('つなぐ')
  fireEvent.change(await screen.findByLabelText(/お名前/), { target: { value: '人事 次郎' } })
  await press('はじめる')

  await waitFor(() => expect(onOperator).toHaveBeenCalledOnce())
  expect(start).toHaveBeenCalledOnce()
  const staff = await data.api.settings.staff()
  expect(staff.map(({ name }) => name)).toContain('人事 次郎')
  expect(onOperator.mock.calls[0]?.[0]).toBe(staff.find(({ name }) => name === '人事 次郎')?.id)
})

test('a first start that was broken off after joining goes on with the exchange', async () => {
  const { start } = await open(true)

  expect(await screen.findByRole('button', { name: 'はじめる' })).toBeTruthy()
  expect(start).toHaveBeenCalledOnce()
})
