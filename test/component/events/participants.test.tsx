import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { partOf } from '#test/support/event-desk.ts'

import { layOutTables, openEventDesk, rowOf, showEvents } from './event-setting.tsx'

layOutTables()

test('the list shows who is of the staff and has a reply set by one press, taken back by another', async () => {
  const { data, id, people } = await openEventDesk()
  const { onDone } = showEvents(data, id, 'participants')
  expect(within(await rowOf('人事 太郎')).getByText('社員')).toBeTruthy()

  fireEvent.click(await screen.findByRole('button', { name: '出席: 佐藤 花子' }))

  await waitFor(async () =>
    expect((await partOf(data.api, id, people.sato)).participation.reply).toBe('yes'),
  )
  expect(onDone.mock.lastCall?.[0].label.key).toBe('acts.events.reply')
  await screen.findByRole('button', { name: '出席: 佐藤 花子', pressed: true })
  fireEvent.click(screen.getByRole('button', { name: '出席: 佐藤 花子' }))

  await waitFor(async () =>
    expect((await partOf(data.api, id, people.sato)).participation.reply).toBe('none'),
  )
})

test('the digits give the row with the cursor its reply', async () => {
  const { data, id, people } = await openEventDesk()
  showEvents(data, id, 'participants')
  const row = await rowOf('阿部 一郎')
  fireEvent.click(row)
  await screen.findByRole('region', { name: '阿部 一郎の参加' })

  fireEvent.keyDown(row, { key: '3' })

  await waitFor(async () =>
    expect((await partOf(data.api, id, people.abe)).participation.reply).toBe('maybe'),
  )
})

test('who waits is told by one press, and who moves up too', async () => {
  const { data, id, people } = await openEventDesk({ capacity: 1 })
  const part = async (person: string) => [(await partOf(data.api, id, person)).participation.id]
  await data.api.participants.setReply(await part(people.sato), 'yes')
  await data.api.participants.setReply(await part(people.abe), 'yes')
  showEvents(data, id, 'participants')
  fireEvent.click(await rowOf('阿部 一郎'))

  fireEvent.click(await screen.findByRole('button', { name: '満席を伝えた' }))
  await waitFor(async () =>
    expect(within(await rowOf('阿部 一郎')).getByText('待ち1番')).toBeTruthy(),
  )
  fireEvent.click(screen.getByRole('button', { name: '欠席: 佐藤 花子' }))

  expect(await within(await rowOf('阿部 一郎')).findByText('繰り上がり・未連絡')).toBeTruthy()
  fireEvent.click(await rowOf('阿部 一郎'))
  fireEvent.click(await screen.findByRole('button', { name: '繰り上がりを伝えた' }))
  expect(await within(await rowOf('阿部 一郎')).findByText('席あり')).toBeTruthy()
})

test('the list is narrowed down to a reply', async () => {
  const { data, id, people } = await openEventDesk()
  const { participation } = await partOf(data.api, id, people.sato)
  await data.api.participants.setReply([participation.id], 'no')
  showEvents(data, id, 'participants')

  fireEvent.click(await screen.findByRole('radio', { name: '欠席 1' }))

  await rowOf('佐藤 花子')
  await waitFor(() => expect(screen.queryByText('阿部 一郎')).toBeNull())
})

test('roles are marked on the list', async () => {
  const { data, id } = await openEventDesk()
  showEvents(data, id, 'participants')
  fireEvent.click(await rowOf('佐藤 花子'))

  fireEvent.click(await screen.findByRole('checkbox', { name: '登壇' }))

  expect(await within(await rowOf('佐藤 花子')).findByText('登壇')).toBeTruthy()
})

test('those who are ticked are answered for and taken off together', async () => {
  const { data, id } = await openEventDesk()
  const { onDone } = showEvents(data, id, 'participants')
  await rowOf('佐藤 花子')
  fireEvent.click(screen.getByRole('checkbox', { name: 'すべて選ぶ' }))

  const bar = await screen.findByRole('region', { name: '選んだ参加者' })
  fireEvent.click(within(bar).getByRole('button', { name: '参加者から外す' }))

  expect(await screen.findByText('まだ誰も加わっていません。')).toBeTruthy()
  expect(onDone.mock.lastCall?.[0].label).toEqual({
    key: 'acts.events.remove',
    facts: { count: 3 },
  })
})
