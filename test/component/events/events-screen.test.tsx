import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { TrashedEvents } from '#renderer/features/events/trashed-events.tsx'
import { addEvent, detailOf, partOf } from '#test/support/event-desk.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

import { layOutTables, openEventDesk, showEvents } from './event-setting.tsx'

layOutTables()

async function chooseAct(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: 'ほかの操作' }))
  fireEvent.click(await screen.findByRole('menuitem', { name }))
}

test('with no event there is one act, and it makes one and opens it', async () => {
  const data = await openScreenData()
  const { onSelect } = showEvents(data, null)

  fireEvent.click(await screen.findByRole('button', { name: 'イベントを作る' }))

  await waitFor(() => expect(onSelect).toHaveBeenCalledOnce())
  const [id] = onSelect.mock.lastCall ?? []
  expect((await detailOf(data.api, id!)).event.title).toBe('新しいイベント')
})

test('events stand in parts by time', async () => {
  const data = await openScreenData()
  await addEvent(data.api, { title: '今日の会' })
  await addEvent(data.api, { title: '昨年の会', startsOn: '2025-06-01' })
  showEvents(data, null)

  expect(await screen.findByText('これから')).toBeTruthy()
  expect(screen.getByText('2025年')).toBeTruthy()
  expect(screen.getByRole('option', { name: /昨年の会/ })).toBeTruthy()
})

test('a field is saved when it is left, a time as it is meant', async () => {
  const { data, id } = await openEventDesk()
  showEvents(data, id)
  const field = await screen.findByRole('textbox', { name: '開始' })

  fireEvent.change(field, { target: { value: '午後6時半' } })
  fireEvent.blur(field)

  await waitFor(async () => expect((await detailOf(data.api, id)).event.startsAt).toBe('18:30'))
})

test('why the day of a closed event cannot be emptied is said at the day', async () => {
  const { data, id } = await openEventDesk()
  await data.api.events.close(id, '')
  const { onDone } = showEvents(data, id)
  const field = await screen.findByRole('textbox', { name: '開催日' })

  fireEvent.change(field, { target: { value: '' } })
  fireEvent.blur(field)

  const problem = await screen.findByText(/締めたイベントの日は空にできません/)
  expect(field.getAttribute('aria-describedby')).toContain(problem.closest('[id]')?.id)
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(onDone).not.toHaveBeenCalled()
})

test('what is no time is said and not saved', async () => {
  const { data, id } = await openEventDesk()
  const { onDone } = showEvents(data, id)
  const field = await screen.findByRole('textbox', { name: '開始' })

  fireEvent.change(field, { target: { value: '夕方' } })
  fireEvent.blur(field)

  expect(await screen.findByText(/時刻として読めません/)).toBeTruthy()
  expect(onDone).not.toHaveBeenCalled()
})

test('what goes out has its place at the head of the event', async () => {
  const { data, id } = await openEventDesk()
  const inviteAct = (eventId: string) => <button type="button">{`案内する ${eventId}`}</button>
  showEvents(data, id, 'overview', { inviteAct })

  expect(await screen.findByRole('button', { name: `案内する ${id}` })).toBeTruthy()
})

test('further events are shown by their days before they are made', async () => {
  const { data, id } = await openEventDesk({ startsOn: '2026-12-11' })
  showEvents(data, id)
  await chooseAct('続きの回を作る')

  expect(await screen.findByText('第2（金）', { selector: 'li:first-child *' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '5回分を作る' }))

  await waitFor(async () => expect((await data.api.events.list()).upcoming).toHaveLength(6))
})

test('an event thrown away can be brought back from its own page and from the trash', async () => {
  const { data, id } = await openEventDesk()
  showEvents(data, id)
  await chooseAct('ごみ箱へ移す')
  fireEvent.click(await screen.findByRole('button', { name: '元に戻す' }))
  await waitFor(async () => expect((await data.api.events.list()).upcoming).toHaveLength(1))

  await data.api.events.moveToTrash(id)
  renderWithData(<TrashedEvents onDone={() => undefined} />, data)
  fireEvent.click(await screen.findByRole('button', { name: '元に戻す: 交流会' }))

  await waitFor(async () => expect((await data.api.events.list()).upcoming).toHaveLength(1))
})

test('closing writes histories, settles who was not seen, and can be taken back', async () => {
  const { data, id, people } = await openEventDesk()
  const { participation } = await partOf(data.api, id, people.sato)
  await data.api.participants.setReply([participation.id], 'yes')
  showEvents(data, id, 'results')

  fireEvent.click(await screen.findByRole('button', { name: '参加: 佐藤 花子' }))
  expect(await screen.findByText(/参加したアルムナイ1人のやり取り/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '締めて、やり取りに残す' }))

  expect(await screen.findByText('締め済み')).toBeTruthy()
  await waitFor(async () => {
    const [item] = await data.api.timeline.of(people.sato)
    expect(item?.interaction).toMatchObject({ text: '交流会', nextStep: 'お礼を送る' })
  })
  fireEvent.click(await screen.findByRole('button', { name: '締めを取り消す' }))
  await screen.findByRole('button', { name: '締めて、やり取りに残す' })
  await waitFor(async () => expect(await data.api.timeline.of(people.sato)).toEqual([]))
})

test('before its day an event cannot be closed', async () => {
  const { data, id } = await openEventDesk({ startsOn: '2026-12-11' })
  showEvents(data, id, 'results')

  expect(await screen.findByText('開催日になると締められます。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '締めて、やり取りに残す' })).toBeNull()
})
