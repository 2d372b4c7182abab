import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'

import { GroupsScreen } from '#renderer/features/groups/groups-screen.tsx'
import type { GroupsScreenProps } from '#renderer/features/groups/groups-screen.tsx'
import type { Id } from '#shared/lib/ids.ts'
import { layOutTables } from '#test/component/alumni/alumni-setting.tsx'
import { pickPerson } from '#test/support/pick-person.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

layOutTables()

function Screen(props: Pick<GroupsScreenProps, 'onOpen' | 'onOpenEvent' | 'onDone'>) {
  const [selectedId, setSelectedId] = useState<Id<'interestGroup'> | null>(null)
  return (
    <GroupsScreen {...props} onInvite={vi.fn()} selectedId={selectedId} onSelect={setSelectedId} />
  )
}

async function open(language: 'ja' | 'en' = 'ja') {
  const data = await openScreenData()
  const done = await data.api.alumni.create({ familyName: '佐藤', givenName: '花子' })
  await data.api.settings.saveStaff(null, { name: '総務 太郎' })
  const ways = { onOpen: vi.fn(), onOpenEvent: vi.fn(), onDone: vi.fn() }
  const show = () => renderWithData(<Screen {...ways} />, data, language)
  return { data, sato: done.ids[0] as Id<'alumnus'>, ...ways, show }
}

async function make(data: Awaited<ReturnType<typeof open>>['data'], name: string) {
  const done = await data.api.groups.create({ name, field: '経理' })
  return done.ids[0] as Id<'interestGroup'>
}

async function choose(name: string): Promise<void> {
  fireEvent.click(await screen.findByText(name))
  await screen.findByRole('article', { name })
}

test('nothing yet says what will be here, and the first group opens at once', async () => {
  const { onDone, show } = await open()
  show()

  expect(await screen.findByText(/専門分野ごとの集まり/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '分科会を作る' }))
  const dialog = await screen.findByRole('dialog', { name: '分科会を作る' })
  fireEvent.change(within(dialog).getByRole('textbox', { name: '名称' }), {
    target: { value: '経理の会' },
  })
  fireEvent.click(within(dialog).getByRole('button', { name: '作る' }))

  expect(await screen.findByRole('article', { name: '経理の会' })).toBeTruthy()
  expect(onDone).toHaveBeenCalledOnce()
})

test('alumni and staff join, and one of them leads', async () => {
  const { data, sato, onOpen, show } = await open()
  const id = await make(data, '経理の会')
  show()
  await choose('経理の会')

  await pickPerson('メンバーに加える人を探す', '佐藤')
  const members = screen.getByRole('region', { name: 'メンバー' })
  expect(await within(members).findByText('佐藤 花子')).toBeTruthy()
  await pickPerson('メンバーに加える人を探す', '総務')
  expect(await within(members).findByText('社員')).toBeTruthy()
  fireEvent.click(within(members).getByRole('button', { name: '書き直す: 佐藤 花子' }))
  fireEvent.click(await within(members).findByRole('switch', { name: '世話役' }))

  await waitFor(async () =>
    expect((await data.api.groups.get(id))?.leaders.map(({ name }) => name)).toEqual(['佐藤 花子']),
  )
  fireEvent.click(within(members).getByText('佐藤 花子'))
  expect(onOpen).toHaveBeenCalledWith(sato)
})

test('a group in which nothing has moved for a year is shown, and marked', async () => {
  const { data, show } = await open('en')
  const quiet = await make(data, '品質の会')
  const lively = await make(data, '経理の会')
  await data.api.groups.openMeeting(quiet, '例会', '2025-11-21')
  await data.api.groups.openMeeting(lively, '例会', '2025-11-22')
  show()

  const row = (await screen.findByText('品質の会')).closest('[role=row]')
  expect(row?.textContent).toContain('Quiet for a year')
  expect(row?.textContent).toContain('nothing')
  const other = screen.getByText('経理の会').closest('[role=row]')
  expect(other?.textContent).not.toContain('Quiet for a year')
  expect(other?.textContent).toContain('1 meeting')
})

test('a meeting is made as an event, which opens', async () => {
  const { data, sato, onOpenEvent, show } = await open()
  const id = await make(data, '経理の会')
  await data.api.groups.join(id, sato)
  show()
  await choose('経理の会')

  fireEvent.click(screen.getByRole('button', { name: '集まりを開く' }))
  fireEvent.click(await screen.findByRole('button', { name: 'イベントとして作る' }))

  await waitFor(() => expect(onOpenEvent).toHaveBeenCalledOnce())
  const meetings = screen.getByRole('region', { name: '集まり' })
  expect(await within(meetings).findByText('経理の会 例会')).toBeTruthy()
  expect(within(meetings).getByText('参加者一覧 1人')).toBeTruthy()
})

test('a note is kept with its day', async () => {
  const { data, show } = await open()
  await make(data, '経理の会')
  show()
  await choose('経理の会')

  const notes = screen.getByRole('region', { name: 'メモ' })
  fireEvent.change(within(notes).getByRole('textbox', { name: 'メモを書く' }), {
    target: { value: '次は原価計算' },
  })
  fireEvent.click(within(notes).getByRole('button', { name: '残す' }))

  expect(await within(notes).findByText('次は原価計算')).toBeTruthy()
  expect(await within(notes).findByText('2026/11/22')).toBeTruthy()
})

test('a group in the trash comes back from below the list', async () => {
  const { data, show } = await open()
  const id = await make(data, '経理の会')
  await make(data, '品質の会')
  await data.api.groups.moveToTrash(id)
  show()

  fireEvent.click(await screen.findByRole('button', { name: /ごみ箱の分科会/ }))
  fireEvent.click(await screen.findByRole('button', { name: '戻す' }))

  await waitFor(() => expect(screen.queryByRole('button', { name: /ごみ箱の分科会/ })).toBeNull())
  expect(screen.getByText('経理の会')).toBeTruthy()
})
