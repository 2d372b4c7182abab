import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import type { Done } from '#renderer/data/context.ts'
import { TrashScreen } from '#renderer/features/alumni/trash-screen.tsx'
import { MergedRecords } from '#renderer/records/merged-records.tsx'
import { SYNC_OFF } from '#shared/domain/sync/sync-status.ts'
import type { Id } from '#shared/lib/ids.ts'
import { TODAY } from '#test/support/open-test-data.ts'
import { renderWithData } from '#test/support/render-with-data.tsx'
import type { ScreenData } from '#test/support/render-with-data.tsx'

import { layOutTables, named, openWith, press, seeNames, tick } from './alumni-setting.tsx'

layOutTables()

const SATO = named('佐藤 花子', 'サトウ ハナコ')
const SUZUKI = named('鈴木 一郎', 'スズキ イチロウ')

function showTrash(data: ScreenData) {
  const onDone = vi.fn<(done: Done) => void>()
  renderWithData(<TrashScreen onDone={onDone} onOpen={() => undefined} />, data)
  return { onDone }
}

test('the trash tells for how long each can be put back', async () => {
  const { data, ids } = await openWith(SATO, SUZUKI)
  await data.api.alumni.moveToTrash(ids.slice(0, 1))

  showTrash(data)

  await seeNames('佐藤 花子')
  expect(screen.getByText('あと30日')).toBeTruthy()
})

test('who is put back stands in the list again', async () => {
  const { data, ids } = await openWith(SATO, SUZUKI)
  await data.api.alumni.moveToTrash(ids)
  const { onDone } = showTrash(data)
  await seeNames('佐藤 花子', '鈴木 一郎')
  tick(2)

  await press('1人を戻す')

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  await seeNames('佐藤 花子')
  expect((await data.api.alumni.get(ids[1] ?? ('' as never)))?.trashedAt).toBeNull()
})

test('erasing waits until its being final is acknowledged', async () => {
  const { data, ids } = await openWith(SATO)
  await data.api.alumni.moveToTrash(ids)
  showTrash(data)
  await seeNames('佐藤 花子')
  tick(1)
  await press('1人を消去')
  const dialog = await screen.findByRole('alertdialog')
  const erase = () => dialog.querySelector<HTMLButtonElement>('button:last-of-type')
  expect(erase()?.disabled).toBe(true)

  fireEvent.click(screen.getByRole('checkbox', { name: '元に戻せないことを確かめました' }))
  fireEvent.click(erase() ?? dialog)

  await screen.findByText('ごみ箱は空です')
  expect(await data.api.alumni.get(ids[0] ?? ('' as never))).toBeNull()
})

test('before somebody is erased it is named what is still published, and where', async () => {
  const { data, ids } = await openWith(SATO)
  const story = await data.api.stories.create({ name: '独立して5年', personId: ids[0]! })
  const storyId = story.ids[0] as Id<'programme'>
  await data.api.stories.edit(storyId, { publishedOn: TODAY, publishedWhere: '採用ページ' })
  await data.api.alumni.moveToTrash(ids)
  showTrash(data)
  await seeNames('佐藤 花子')
  tick(1)

  await press('1人を消去')

  expect(await screen.findByText('佐藤 花子「独立して5年」（採用ページ）')).toBeTruthy()
})

test('a record that was put together is taken apart from the sheet', async () => {
  const { data, ids } = await openWith(SATO, SUZUKI)
  const [keepId, otherId] = ids
  if (keepId === undefined || otherId === undefined) throw new Error('no people')
  await data.api.merging.merge(keepId, otherId, [])
  renderWithData(<MergedRecords id={keepId} />, data)
  await screen.findByText('鈴木 一郎')

  await press('元の2人に分ける')

  await waitFor(() => expect(screen.queryByText('鈴木 一郎')).toBeNull())
  expect((await data.api.alumni.get(otherId))?.id).toBe(otherId)
})

test('where a server is joined, erasing says when nothing sealed is left there', async () => {
  const { data, ids } = await openWith(SATO)
  await data.api.alumni.moveToTrash(ids)
  const onSyncing: ScreenData['connection']['onSyncing'] = (listener) => {
    queueMicrotask(() => listener({ ...SYNC_OFF, state: 'latest' }))
    return () => undefined
  }
  showTrash({ ...data, connection: { ...data.connection, onSyncing } })
  await seeNames('佐藤 花子')
  tick(1)

  await press('1人を消去')

  expect(await screen.findByText(/今日同期すると2026\/12\/22までに消えます/)).toBeTruthy()
})
