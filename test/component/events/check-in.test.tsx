import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { detailOf } from '#test/support/event-desk.ts'

import { layOutTables, openEventDesk, showEvents } from './event-setting.tsx'
import type { EventDesk } from './event-setting.tsx'

layOutTables()

async function open(fields: Parameters<typeof openEventDesk>[0] = {}): Promise<EventDesk> {
  const desk = await openEventDesk(fields)
  showEvents(desk.data, desk.id, 'check-in')
  await screen.findByRole('list', { name: '受付' })
  return desk
}

function type(text: string): HTMLElement {
  const field = screen.getByRole('searchbox', { name: '受付する人を探す' })
  fireEvent.change(field, { target: { value: text } })
  return field
}

function searchText(): string {
  return screen.getByRole<HTMLInputElement>('searchbox', { name: '受付する人を探す' }).value
}

function shown(): string[] {
  const list = screen.getByRole('list', { name: '受付' })
  return within(list)
    .getAllByRole('button')
    .map((row) => row.querySelector('[translate=no]')?.textContent ?? '')
}

async function cameOf({ data, id }: EventDesk): Promise<number> {
  return (await detailOf(data.api, id)).figures.came
}

test.each([
  ['hiragana', 'さと', ['サトウ ハナコ佐藤 花子']],
  ['half-width kana', 'ｻﾄ', ['サトウ ハナコ佐藤 花子']],
  ['romaji', 'sato', ['サトウ ハナコ佐藤 花子']],
  ['kanji', '阿部', ['アベ イチロウ阿部 一郎']],
  ['both names', 'あべ いち', ['アベ イチロウ阿部 一郎']],
  ['one of the staff by kanji', '太郎', ['人事 太郎']],
])('a name is found by %s', async (_, text, names) => {
  await open()

  type(text)

  await waitFor(() => expect(shown()).toEqual(names))
})

test('Enter lets the first hit in and empties the field, once more says that it is in', async () => {
  const desk = await open()

  fireEvent.keyDown(type('さとう'), { key: 'Enter' })
  await waitFor(async () => expect(await cameOf(desk)).toBe(1))
  await screen.findByRole('button', { name: /サトウ ハナコ/, pressed: true })
  await waitFor(() => expect(searchText()).toBe(''))
  type('さとう')
  await waitFor(() => expect(shown()).toHaveLength(1))
  fireEvent.keyDown(type('さとう'), { key: 'Enter' })

  expect(await screen.findByText('佐藤 花子さんは受付済みです。')).toBeTruthy()
  expect(searchText()).toBe('')
  expect(await cameOf(desk)).toBe(1)
  type('あべ')
  expect(screen.queryByText('佐藤 花子さんは受付済みです。')).toBeNull()
})

test('Enter in an empty field lets nobody in', async () => {
  const desk = await open()

  fireEvent.keyDown(type(''), { key: 'Enter' })
  fireEvent.keyDown(type('だれも'), { key: 'Enter' })

  expect(await screen.findByText(/「だれも」に当てはまる人は参加者にいません/)).toBeTruthy()
  expect(await cameOf(desk)).toBe(0)
})

test('who is there goes to the end, so that of two of one name the other is next', async () => {
  const desk = await openEventDesk()
  const { data, id } = desk
  const { ids } = await data.api.alumni.create({
    familyName: '佐藤',
    givenName: '次郎',
    familyNameKana: 'サトウ',
    givenNameKana: 'ジロウ',
  })
  await data.api.participants.add(id, ids as Parameters<typeof data.api.participants.add>[1])
  showEvents(data, id, 'check-in')
  await screen.findByRole('list', { name: '受付' })

  type('さとう')
  await waitFor(() => expect(shown()).toEqual(['サトウ ジロウ佐藤 次郎', 'サトウ ハナコ佐藤 花子']))
  fireEvent.keyDown(type('さとう'), { key: 'Enter' })
  await waitFor(async () => expect(await cameOf(desk)).toBe(1))
  type('さとう')

  await waitFor(() => expect(shown()).toEqual(['サトウ ハナコ佐藤 花子', 'サトウ ジロウ佐藤 次郎']))
})

test('a press on a row lets in and takes back', async () => {
  const desk = await open()

  fireEvent.click(screen.getByRole('button', { name: /アベ イチロウ/ }))
  await screen.findByRole('button', { name: /アベ イチロウ/, pressed: true })
  expect(await cameOf(desk)).toBe(1)
  fireEvent.click(screen.getByRole('button', { name: /アベ イチロウ/ }))

  await waitFor(async () => expect(await cameOf(desk)).toBe(0))
})

test('down leads from the field into the rows, up and down walk them', async () => {
  await open()
  const rows = within(screen.getByRole('list', { name: '受付' })).getAllByRole('button')

  fireEvent.keyDown(type(''), { key: 'ArrowDown' })
  expect(document.activeElement).toBe(rows[0])
  fireEvent.keyDown(rows[0]!, { key: 'ArrowDown' })
  expect(document.activeElement).toBe(rows[1])
  fireEvent.keyDown(rows[1]!, { key: 'ArrowUp' })

  expect(document.activeElement).toBe(rows[0])
})
