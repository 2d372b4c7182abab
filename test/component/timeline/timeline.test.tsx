import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import type { Done } from '#renderer/data/context.ts'
import { Timeline } from '#renderer/features/timeline/timeline.tsx'
import type { Id } from '#shared/lib/ids.ts'
import { TODAY } from '#test/support/open-test-data.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import type { ScreenData } from '#test/support/render-with-data.tsx'

async function open(): Promise<{
  data: ScreenData
  id: Id<'alumnus'>
  onDone: ReturnType<typeof vi.fn<(done: Done) => void>>
}> {
  const data = await openScreenData()
  const done = await data.api.alumni.create({ familyName: '佐藤', givenName: '花子' })
  const onDone = vi.fn<(done: Done) => void>()
  return { data, id: done.ids[0] as Id<'alumnus'>, onDone }
}

const WAYS = { onOpen: vi.fn(), onOpenEvent: vi.fn(), onOpenGroup: vi.fn(), onOpenCase: vi.fn() }

const line = (): HTMLInputElement =>
  screen.getByRole<HTMLInputElement>('textbox', { name: 'やり取りを1行で書く' })

function type(text: string): void {
  fireEvent.change(line(), { target: { value: text } })
}

test('nothing yet says what will be here', async () => {
  const { data, id, onDone } = await open()

  renderWithData(<Timeline {...WAYS} alumnusId={id} onDone={onDone} />, data)

  expect(await screen.findByText(/新しい順にここに並びます/)).toBeTruthy()
})

test('one line is a call today', async () => {
  const { data, id, onDone } = await open()
  renderWithData(<Timeline {...WAYS} alumnusId={id} onDone={onDone} />, data)

  type('電話 来月転職するとのこと')
  fireEvent.submit(line())

  const entry = await screen.findByRole('listitem')
  expect(within(entry).getByText('来月転職するとのこと')).toBeTruthy()
  expect(within(entry).getByText('電話')).toBeTruthy()
  expect(within(entry).getByText('11/22').title).toContain('2026/11/22')
  expect(line().value).toBe('')
  expect(onDone).toHaveBeenCalledOnce()
  const [item] = await data.api.timeline.of(id)
  expect(item?.interaction).toMatchObject({ kind: 'call', happenedOn: TODAY, direction: null })
})

test('how the line is understood is shown and can be changed before it is logged', async () => {
  const { data, id, onDone } = await open()
  renderWithData(<Timeline {...WAYS} alumnusId={id} onDone={onDone} />, data)

  type('電話 転職 → 12/1まで資料を送る')
  const chips = screen.getByRole('group', { name: '読み取った内容' })
  expect(within(chips).getByRole('button', { name: '次の一手: 資料を送る 12/1まで' })).toBeTruthy()
  fireEvent.click(within(chips).getByRole('button', { name: '電話' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: '面談' }))
  fireEvent.submit(line())

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  const [item] = await data.api.timeline.of(id)
  expect(item?.interaction).toMatchObject({
    kind: 'meeting',
    text: '転職',
    nextStep: '資料を送る',
    nextStepDueOn: '2026-12-01',
  })
})

test('a blank line logs nothing', async () => {
  const { data, id, onDone } = await open()
  renderWithData(<Timeline {...WAYS} alumnusId={id} onDone={onDone} />, data)

  type('　')
  fireEvent.submit(line())

  expect(screen.queryByRole('button', { name: '記録する' })).toBeNull()
  expect(await data.api.timeline.of(id)).toEqual([])
})

test('what cannot be stored stays in the line, with the reason', async () => {
  const { data, id, onDone } = await open()
  renderWithData(<Timeline {...WAYS} alumnusId={id} onDone={onDone} />, data)
  data.journal.failNextAppend()

  type('電話 転職')
  fireEvent.submit(line())

  expect(await screen.findByText(/変更は保存されていません/)).toBeTruthy()
  expect(line().value).toBe('電話 転職')
  expect(onDone).not.toHaveBeenCalled()
})

test('a next step is done by its button', async () => {
  const { data, id, onDone } = await open()
  await data.api.timeline.log(id, {
    kind: 'call',
    nextStep: '資料を送る',
    nextStepDueOn: '2026-11-20',
  })
  renderWithData(<Timeline {...WAYS} alumnusId={id} onDone={onDone} />, data)

  expect(await screen.findByText('2日過ぎています')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '済み' }))

  expect(await screen.findByText('11/22に済み')).toBeTruthy()
  expect(await data.api.today.dueCount(TODAY)).toBe(0)
})

test('an entry goes to the trash and comes back by undo', async () => {
  const { data, id, onDone } = await open()
  await data.api.timeline.log(id, { kind: 'mail', text: '案内を送る' })
  renderWithData(<Timeline {...WAYS} alumnusId={id} onDone={onDone} />, data)

  fireEvent.click(await screen.findByRole('button', { name: /ごみ箱へ移す/ }))
  await waitFor(() => expect(screen.queryByText('案内を送る')).toBeNull())
  await data.api.history.undo()

  expect(await screen.findByText('案内を送る')).toBeTruthy()
})

test('an entry is edited in place and saved when the field is left', async () => {
  const { data, id, onDone } = await open()
  await data.api.timeline.log(id, { kind: 'note', text: '辛いものが苦手' })
  renderWithData(<Timeline {...WAYS} alumnusId={id} onDone={onDone} />, data)

  fireEvent.click(await screen.findByRole('button', { name: /書き直す/ }))
  const field = screen.getByRole('textbox', { name: '内容' })
  fireEvent.change(field, { target: { value: '甘いものが苦手' } })
  fireEvent.blur(field)
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  fireEvent.click(screen.getByRole('button', { name: '閉じる' }))

  expect(screen.getByText('甘いものが苦手')).toBeTruthy()
})

test('mail and https addresses become links, nothing else', async () => {
  const { data, id, onDone } = await open()
  await data.api.timeline.log(id, {
    text: '資料 https://example.jp/a。連絡は a@example.jp http://example.jp javascript:x',
  })
  renderWithData(<Timeline {...WAYS} alumnusId={id} onDone={onDone} />, data)

  const links = await screen.findAllByRole('link')

  expect(links.map((link) => link.textContent)).toEqual(['https://example.jp/a', 'a@example.jp'])
})

test('a long history is shown a part at a time', async () => {
  const { data, id, onDone } = await open()
  for (let n = 0; n < 12; n++) await data.api.timeline.log(id, { text: `その${n}` })
  renderWithData(<Timeline {...WAYS} alumnusId={id} onDone={onDone} />, data)

  const more = await screen.findByRole('button', { name: /さらに/ })
  const before = screen.getAllByRole('listitem').length
  fireEvent.click(more)

  expect(before).toBeLessThan(12)
  expect(screen.getAllByRole('listitem')).toHaveLength(12)
})

test('what was typed for one person is there when coming back to her', async () => {
  const { data, id, onDone } = await open()
  const done = await data.api.alumni.create({ familyName: '鈴木' })
  const { rerender } = renderWithData(<Timeline {...WAYS} alumnusId={id} onDone={onDone} />, data)

  type('電話 途中')
  rerender(<Timeline {...WAYS} alumnusId={done.ids[0] as Id<'alumnus'>} onDone={onDone} />)
  expect(line().value).toBe('')
  rerender(<Timeline {...WAYS} alumnusId={id} onDone={onDone} />)

  expect(line().value).toBe('電話 途中')
})
