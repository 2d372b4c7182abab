import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { TODAY } from '#test/support/open-test-data.ts'

import { openToday } from './today-setting.tsx'

const rowOf = (text: string): HTMLElement =>
  screen.getByText(text).closest('li') ?? expect.fail(`no row says ${text}`)

test('with nothing due the day is quiet and says what will stand here', async () => {
  const { render } = await openToday()

  render()

  expect(await screen.findByText('今日することはありません。')).toBeTruthy()
  expect(screen.getByText(/その日にここへ並びます/)).toBeTruthy()
})

test('what is due stands with its person and how long it is over', async () => {
  const { id, log, onOpenPerson, render } = await openToday()
  await log('資料を送る', '2026-11-20')
  await log('電話する', TODAY)
  await log('会う', '2026-11-25')
  await log('まだ先', '2027-01-10')

  render()

  expect(await screen.findByText('2日過ぎています')).toBeTruthy()
  expect(screen.getByText('期日の来た用件 2件')).toBeTruthy()
  expect(screen.getByText('あと3日')).toBeTruthy()
  expect(screen.queryByText('まだ先')).toBeNull()
  fireEvent.click(within(rowOf('資料を送る')).getByRole('link', { name: /佐藤 花子/ }))
  expect(onOpenPerson).toHaveBeenCalledWith(id)
})

test('a step that is done leaves the list', async () => {
  const { log, onDone, render } = await openToday()
  await log('資料を送る', '2026-11-20')
  render()

  fireEvent.click(await screen.findByRole('button', { name: /済み/ }))

  expect(await screen.findByText('今日することはありません。')).toBeTruthy()
  expect(onDone).toHaveBeenCalledOnce()
})

test('a step put off is due on the working day that the menu says', async () => {
  const { data, log, onDone, render } = await openToday()
  await log('資料を送る', '2026-11-01')
  render()

  fireEvent.click(await screen.findByRole('button', { name: '延ばす' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: '次の出勤日　11/24' }))

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  const list = await data.api.today.list('2026-11-24', {})
  expect(list.first[0]?.dueOn).toBe('2026-11-24')
})

test('the arrow keys walk over all parts, D settles the row and hands the focus on', async () => {
  const { log, render } = await openToday()
  await log('一番', '2026-11-17')
  await log('二番', '2026-11-18')
  await log('三番', '2026-11-19')
  await log('四番', '2026-11-20')
  render()
  await screen.findByText('四番')
  expect(document.activeElement).toBe(document.body)
  fireEvent.keyDown(document.body, { key: 'ArrowDown' })
  expect(document.activeElement).toBe(rowOf('一番'))

  fireEvent.keyDown(rowOf('一番'), { key: 'ArrowDown' })
  expect(document.activeElement).toBe(rowOf('二番'))
  fireEvent.keyDown(rowOf('二番'), { key: 'd' })
  await waitFor(() => expect(screen.queryByText('二番')).toBeNull())

  expect(document.activeElement).toBe(rowOf('三番'))
  fireEvent.keyDown(rowOf('三番'), { key: 'ArrowDown' })
  expect(document.activeElement).toBe(rowOf('四番'))
  fireEvent.keyDown(rowOf('四番'), { key: 'ArrowDown' })
  expect(document.activeElement).toBe(rowOf('四番'))
})

test('Enter opens a line in the row that logs a call and settles the step, as one act', async () => {
  const { data, id, log, onDone, render } = await openToday()
  await log('資料を送る', '2026-11-20')
  render()
  await screen.findByText('資料を送る')

  fireEvent.keyDown(rowOf('資料を送る'), { key: 'Enter' })
  const line = screen.getByRole('textbox', { name: 'やり取りを1行で書く' })
  expect(document.activeElement).toBe(line)
  fireEvent.change(line, { target: { value: '届いたとのこと' } })
  fireEvent.submit(line)

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(await screen.findByText('今日することはありません。')).toBeTruthy()
  const [newest] = await data.api.timeline.of(id)
  expect(newest?.interaction).toMatchObject({ kind: 'call', text: '届いたとのこと' })
  await data.api.history.undo()
  expect(await screen.findByText('資料を送る')).toBeTruthy()
  expect(await data.api.timeline.of(id)).toHaveLength(1)
})

test('Escape closes the line and gives the row its focus back; its keys are letters in the line', async () => {
  const { log, render } = await openToday()
  await log('資料を送る', '2026-11-20')
  render()
  await screen.findByText('資料を送る')

  fireEvent.keyDown(rowOf('資料を送る'), { key: 'Enter' })
  const line = screen.getByRole('textbox', { name: 'やり取りを1行で書く' })
  const isLeftAlone = fireEvent.keyDown(line, { key: 'd' })
  expect(isLeftAlone).toBe(true)
  fireEvent.keyDown(line, { key: 'Escape' })

  expect(screen.queryByRole('textbox')).toBeNull()
  expect(document.activeElement).toBe(rowOf('資料を送る'))
})

test('P opens the days to put off to, O opens the person', async () => {
  const { id, log, onOpenPerson, render } = await openToday()
  await log('資料を送る', '2026-11-20')
  render()
  await screen.findByText('資料を送る')

  fireEvent.keyDown(rowOf('資料を送る'), { key: 'o' })
  expect(onOpenPerson).toHaveBeenCalledWith(id)
  fireEvent.keyDown(rowOf('資料を送る'), { key: 'p' })

  expect(await screen.findAllByRole('menuitem')).toHaveLength(3)
})

test('what could not be stored is told in its row', async () => {
  const { data, log, onDone, render } = await openToday()
  await log('資料を送る', '2026-11-20')
  render()
  await screen.findByText('資料を送る')
  data.journal.failNextAppend()

  fireEvent.keyDown(rowOf('資料を送る'), { key: 'd' })

  expect(await within(rowOf('資料を送る')).findByRole('alert')).toBeTruthy()
  expect(onDone).not.toHaveBeenCalled()
})

test('an event says how many have not answered; Enter and O open it, D settles it', async () => {
  const { invite, onOpenEvent, render } = await openToday()
  const id = await invite('忘年会', '2026-11-25')
  render()
  expect(await screen.findByText('1人の返事がまだです')).toBeTruthy()
  expect(screen.getByText('開催 12/10')).toBeTruthy()

  fireEvent.keyDown(rowOf('忘年会'), { key: 'Enter' })
  fireEvent.keyDown(rowOf('忘年会'), { key: 'o' })
  expect(onOpenEvent.mock.calls).toEqual([[id], [id]])
  fireEvent.keyDown(rowOf('忘年会'), { key: 'd' })

  expect(await screen.findByText('今日することはありません。')).toBeTruthy()
})

test('somebody not heard from says why she stands here, and a logged call takes her away', async () => {
  const { data, id, onDone, render } = await openToday()
  await data.api.timeline.log(id, { kind: 'call', happenedOn: '2026-01-05' })
  render()
  expect(await screen.findByText('目安 180日（全体の目安）')).toBeTruthy()
  expect(screen.getByText('4か月過ぎています')).toBeTruthy()

  fireEvent.click(screen.getByRole('button', { name: '記録する: 佐藤 花子' }))
  const line = screen.getByRole('textbox', { name: 'やり取りを1行で書く' })
  fireEvent.change(line, { target: { value: 'メモ 住所を控えた' } })
  fireEvent.submit(line)
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(rowOf('目安 180日（全体の目安）')).toBeTruthy()

  fireEvent.keyDown(rowOf('目安 180日（全体の目安）'), { key: 'Enter' })
  const again = screen.getByRole('textbox', { name: 'やり取りを1行で書く' })
  fireEvent.change(again, { target: { value: 'お元気' } })
  fireEvent.submit(again)

  expect(await screen.findByText('今日することはありません。')).toBeTruthy()
})

test('what is ahead alone leaves the day quiet above it', async () => {
  const { log, render } = await openToday()
  await log('会う', '2026-11-25')

  render()

  expect(await screen.findByText('今日することはありません。')).toBeTruthy()
  expect(screen.getByText('7日以内の次の一手')).toBeTruthy()
  expect(screen.queryByText(/その日にここへ並びます/)).toBeNull()
})

test('a long part opens further', async () => {
  const { log, render } = await openToday()
  for (let n = 0; n < 15; n++) await log(`用件${n}。`, '2026-11-20')
  render()
  await screen.findByText('用件0。')
  expect(screen.queryByText('用件14。')).toBeNull()

  fireEvent.click(screen.getByRole('button', { name: 'ほか4件を表示' }))

  expect(await screen.findByText('用件14。')).toBeTruthy()
})

test('the rows of the last run stand before the data answer', async () => {
  const { data, log, render } = await openToday()
  await log('資料を送る', '2026-11-20')
  const kept = await data.api.today.list(TODAY, {})
  vi.spyOn(data.api.today, 'list').mockReturnValue(new Promise(() => undefined))

  render(kept)

  expect(screen.getByText('資料を送る')).toBeTruthy()
})
