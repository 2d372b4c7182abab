import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { Timeline } from '#renderer/features/timeline/timeline.tsx'
import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_GROUP } from '#shared/domain/gathering/new-gathering.ts'
import type { Id } from '#shared/lib/ids.ts'
import { nextId } from '#test/support/make-alumnus.ts'
import { pickPerson } from '#test/support/pick-person.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

async function open() {
  const data = await openScreenData()
  const ids: Id<'alumnus'>[] = []
  for (const familyName of ['佐藤', '鈴木']) {
    const done = await data.api.alumni.create({ familyName })
    ids.push(done.ids[0] as Id<'alumnus'>)
  }
  const group = nextId('interestGroup')
  await data.context.write({ key: 'acts.alumni.create', facts: {} }, [
    creation('gatherings', group, { ...BLANK_GROUP, name: '経理の会' }),
  ])
  const [sato, suzuki] = ids as [Id<'alumnus'>, Id<'alumnus'>]
  const onDone = vi.fn()
  const onOpenGroup = vi.fn()
  const onOpenCase = vi.fn()
  const show = () =>
    renderWithData(
      <Timeline
        alumnusId={sato}
        onDone={onDone}
        onOpen={vi.fn()}
        onOpenEvent={vi.fn()}
        onOpenGroup={onOpenGroup}
        onOpenCase={onOpenCase}
      />,
      data,
    )
  return { data, sato, suzuki, group, onDone, onOpenGroup, onOpenCase, show }
}

async function edit(): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: /書き直す/ }))
}

test('what both sides got is folded away until it is wanted, then stands in the history', async () => {
  const { data, sato, show } = await open()
  await data.api.timeline.log(sato, { kind: 'meeting', text: '近況' })
  show()
  await edit()

  const fold = screen.getByRole('button', { name: /双方が得たこと/ })
  expect(fold.getAttribute('aria-expanded')).toBe('false')
  fireEvent.click(fold)
  const field = screen.getByRole('textbox', { name: '当社が得たこと' })
  fireEvent.change(field, { target: { value: '検査の工夫' } })
  fireEvent.blur(field)
  fireEvent.click(screen.getByRole('button', { name: '閉じる' }))

  expect(await screen.findByText('検査の工夫')).toBeTruthy()
})

test('a touch is linked to a group, which opens from the history', async () => {
  const { data, sato, group, onOpenGroup, show } = await open()
  await data.api.timeline.log(sato, { kind: 'mail', text: '例会の相談' })
  show()
  await edit()

  fireEvent.click(screen.getByRole('button', { name: /双方が得たこと/ }))
  fireEvent.click(await screen.findByRole('button', { name: /イベント・分科会/ }))
  fireEvent.click(await screen.findByRole('option', { name: /経理の会/ }))
  await waitFor(async () => {
    const [item] = await data.api.timeline.of(sato)
    expect(item?.interaction.gatheringId).toBe(group)
  })
  fireEvent.click(screen.getByRole('button', { name: '閉じる' }))
  fireEvent.click(await screen.findByRole('link', { name: '経理の会' }))

  expect(onOpenGroup).toHaveBeenCalledWith(group)
})

test('a touch is linked to an open case of the person, which opens from the history', async () => {
  const { data, sato, suzuki, onOpenCase, show } = await open()
  const opening = {
    vacancyId: null,
    positionStatus: 'notRecruiting',
    channel: 'alumniHiring',
    template: 'alumni',
    openedOn: '2026-11-01',
    skipReasons: {},
  } as const
  const mine = await data.api.cases.open({ ...opening, personId: sato, title: '経理' })
  const over = await data.api.cases.open({ ...opening, personId: sato, title: '総務' })
  await data.api.cases.close(over.ids[0] as Id<'case'>, true)
  await data.api.cases.open({ ...opening, personId: suzuki, title: '営業' })
  await data.api.timeline.log(sato, { kind: 'mail', text: '条件の相談' })
  show()
  await edit()

  fireEvent.click(screen.getByRole('button', { name: /双方が得たこと/ }))
  fireEvent.click(await screen.findByRole('button', { name: /案件/ }))
  const options = await screen.findAllByRole('option')
  expect(options.map(({ textContent }) => textContent)).toEqual(['なし', '経理11/1'])
  fireEvent.click(screen.getByRole('option', { name: /経理/ }))
  fireEvent.click(screen.getByRole('button', { name: '閉じる' }))
  fireEvent.click(await screen.findByRole('link', { name: '経理' }))

  expect(onOpenCase).toHaveBeenCalledWith(mine.ids[0])
})

test('a touch moves to the right person, and undo brings it back', async () => {
  const { data, sato, suzuki, onDone, show } = await open()
  await data.api.timeline.log(sato, { kind: 'call', text: '鈴木さんからの電話' })
  show()
  await edit()

  fireEvent.click(screen.getByRole('button', { name: '別の人へ移す' }))
  await pickPerson('移す相手', '鈴木')

  await waitFor(() => expect(screen.queryByText('鈴木さんからの電話')).toBeNull())
  expect(onDone.mock.lastCall?.[0]).toMatchObject({ label: { key: 'acts.timeline.move' } })
  expect(await data.api.timeline.of(suzuki)).toHaveLength(1)
  await data.api.history.undo()
  expect(await data.api.timeline.of(sato)).toHaveLength(1)
})

test('a kind that has its own way is not offered for a line', async () => {
  const { show } = await open()
  show()

  const line = screen.getByRole('textbox', { name: 'やり取りを1行で書く' })
  fireEvent.change(line, { target: { value: '電話 近況' } })
  const chips = screen.getByRole('group', { name: '読み取った内容' })
  fireEvent.click(within(chips).getByRole('button', { name: '電話' }))

  const kinds = (await screen.findAllByRole('menuitem')).map((one) => one.textContent)
  expect(kinds).toEqual(['電話', 'メール', '面談', 'はがき・手紙', 'メッセージ', 'メモ'])
})

test('a long history is narrowed down to one kind', async () => {
  const { data, sato, show } = await open()
  for (let n = 0; n < 9; n++) await data.api.timeline.log(sato, { kind: 'call', text: `電話${n}` })
  await data.api.timeline.log(sato, { kind: 'card', text: '年賀状' })
  show()

  fireEvent.click(await screen.findByRole('button', { name: /すべての種別/ }))
  fireEvent.click(await screen.findByRole('option', { name: 'はがき・手紙' }))

  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1))
  expect(screen.getByText('年賀状')).toBeTruthy()
})
