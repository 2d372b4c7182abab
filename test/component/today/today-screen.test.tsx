import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { TodayScreen } from '#renderer/features/today/today-screen.tsx'
import type { Id } from '#shared/lib/ids.ts'
import { TODAY } from '#test/support/open-test-data.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

async function open() {
  const data = await openScreenData()
  const done = await data.api.alumni.create({ familyName: '佐藤', givenName: '花子' })
  const id = done.ids[0] as Id<'alumnus'>
  const log = (nextStep: string, nextStepDueOn: string) =>
    data.api.timeline.log(id, { kind: 'call', text: '転職', nextStep, nextStepDueOn })
  return { data, id, log, onOpen: vi.fn(), onDone: vi.fn() }
}

test('with nothing due the day is quiet', async () => {
  const { data, onOpen, onDone } = await open()

  renderWithData(<TodayScreen onOpen={onOpen} onDone={onDone} />, data)

  expect(await screen.findByText('今日することはありません。')).toBeTruthy()
})

test('what is due stands with its person and how long it is over', async () => {
  const { data, id, log, onOpen, onDone } = await open()
  await log('資料を送る', '2026-11-20')
  await log('電話する', TODAY)
  await log('会う', '2026-11-25')
  await log('まだ先', '2027-01-10')
  renderWithData(<TodayScreen onOpen={onOpen} onDone={onDone} />, data)

  expect(await screen.findByText('2日過ぎています')).toBeTruthy()
  expect(screen.getByText('2件')).toBeTruthy()
  expect(screen.getByText('あと3日')).toBeTruthy()
  expect(screen.queryByText('まだ先')).toBeNull()
  fireEvent.click(screen.getAllByRole('link', { name: /佐藤 花子/ })[0] as HTMLElement)

  expect(onOpen).toHaveBeenCalledWith(id)
})

test('a step that is done leaves the list', async () => {
  const { data, log, onOpen, onDone } = await open()
  await log('資料を送る', '2026-11-20')
  renderWithData(<TodayScreen onOpen={onOpen} onDone={onDone} />, data)

  fireEvent.click(await screen.findByRole('button', { name: /済み/ }))

  expect(await screen.findByText('今日することはありません。')).toBeTruthy()
  expect(onDone).toHaveBeenCalledOnce()
})

test('a step put off is due a week from today', async () => {
  const { data, log, onOpen, onDone } = await open()
  await log('資料を送る', '2026-11-01')
  renderWithData(<TodayScreen onOpen={onOpen} onDone={onDone} />, data)

  fireEvent.click(await screen.findByRole('button', { name: /1週間延ばす/ }))

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  const [item] = await data.api.timeline.due('2026-11-30')
  expect(item?.dueOn).toBe('2026-11-29')
})
