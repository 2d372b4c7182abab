import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'

import { FeedbackScreen } from '#renderer/features/feedback/feedback-screen.tsx'
import type { FeedbackScreenProps } from '#renderer/features/feedback/feedback-screen.tsx'
import type { FeedbackTab } from '#renderer/features/feedback/feedback-tabs.ts'
import type { Id } from '#shared/lib/ids.ts'
import { nextId } from '#test/support/make-alumnus.ts'
import { TODAY } from '#test/support/open-test-data.ts'
import { pickPerson } from '#test/support/pick-person.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

type Ways = Pick<FeedbackScreenProps, 'onOpenPerson' | 'onWrite' | 'onDone'>

function Screen(props: Ways) {
  const [tab, setTab] = useState<FeedbackTab>('requests')
  const [selectedId, setSelectedId] = useState<Id<'programme'> | null>(null)
  const turn = (next: FeedbackTab): void => {
    setTab(next)
    setSelectedId(null)
  }
  return (
    <FeedbackScreen
      {...props}
      tab={tab}
      onTab={turn}
      selectedId={selectedId}
      onSelect={setSelectedId}
    />
  )
}

async function open() {
  const data = await openScreenData()
  const done = await data.api.alumni.create({ familyName: '佐藤', givenName: '花子' })
  const ways = { onOpenPerson: vi.fn(), onWrite: vi.fn(), onDone: vi.fn() }
  const show = () => renderWithData(<Screen {...ways} />, data)
  return { data, sato: done.ids[0] as Id<'alumnus'>, ...ways, show }
}

async function ask(data: Awaited<ReturnType<typeof open>>['data'], name: string) {
  const done = await data.api.feedback.create({ name, about: 'product' })
  return done.ids[0] as Id<'programme'>
}

async function choose(name: string): Promise<void> {
  fireEvent.click(await screen.findByText(name))
  await screen.findByRole('article', { name })
}

test('nothing yet says what will be here, and the first question opens at once', async () => {
  const { onDone, show } = await open()
  show()

  expect(await screen.findByText(/アルムナイに聞いたことと回答/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '意見を聞く' }))
  const dialog = await screen.findByRole('dialog', { name: '意見を聞く' })
  fireEvent.change(within(dialog).getByRole('textbox', { name: '題名' }), {
    target: { value: '評価制度' },
  })
  fireEvent.click(within(dialog).getByRole('radio', { name: '人事制度' }))
  fireEvent.click(within(dialog).getByRole('button', { name: '作る' }))

  expect(await screen.findByRole('article', { name: '評価制度' })).toBeTruthy()
  expect(onDone).toHaveBeenCalledOnce()
})

test('who must not be contacted is refused at the place, in words', async () => {
  const { data, sato, show } = await open()
  await ask(data, '見積ソフト')
  await data.api.alumni.edit(sato, { isDoNotContact: true })
  show()
  await choose('見積ソフト')

  await pickPerson('聞く人に加える人を探す', '佐藤')

  expect(
    await screen.findByText(/連絡不可の人、復帰して在職中の人には意見を聞けません/),
  ).toBeTruthy()
  expect(screen.getByText(/聞く人はまだいません/)).toBeTruthy()
})

test('the letter to who answered tells what was changed', async () => {
  const { data, sato, onWrite, show } = await open()
  const id = await ask(data, '見積ソフト')
  await data.api.feedback.addPeople(id, [sato])
  const answer = (await data.api.feedback.get(id))!.people[0]!.answer
  await data.api.feedback.answer(id, answer.id, { text: '入力が多い' })
  await data.api.feedback.edit(id, { whatChanged: '初期値を入れた' })
  show()
  await choose('見積ソフト')

  fireEvent.click(await screen.findByRole('button', { name: '変えたことを知らせる: 佐藤 花子' }))

  expect(onWrite).toHaveBeenCalledWith(
    sato,
    expect.objectContaining({ body: expect.stringContaining('初期値を入れた') }),
  )
  const round = screen.getByRole('list', { name: '進み具合' })
  expect(within(round).getByText('0/1人')).toBeTruthy()
})

test('who died later is offered neither a letter nor thanks', async () => {
  const { data, sato, show } = await open()
  const id = await ask(data, '見積ソフト')
  await data.api.feedback.addPeople(id, [sato])
  const answer = (await data.api.feedback.get(id))!.people[0]!.answer
  await data.api.feedback.answer(id, answer.id, { text: '入力が多い' })
  await data.api.alumni.edit(sato, { isDeceased: true })
  show()
  await choose('見積ソフト')

  expect(await screen.findByText('逝去')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /お礼/ })).toBeNull()
})

test('many are chosen by topic, one is taken off, and the lack of consent is told', async () => {
  const { data, sato, show } = await open()
  const topics = [{ id: nextId('topic'), name: '原価計算' }]
  await data.api.alumni.edit(sato, { topics })
  await data.api.alumni.create({ familyName: '鈴木', topics })
  const id = await ask(data, '見積ソフト')
  show()
  await choose('見積ソフト')

  fireEvent.click(screen.getByRole('button', { name: 'まとめて選ぶ' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(within(dialog).getByRole('textbox', { name: '聞けることの言葉' }), {
    target: { value: '原価' },
  })
  fireEvent.click(await within(dialog).findByRole('checkbox', { name: '鈴木' }))
  expect(within(dialog).getByText(/^1人は「名簿・連絡」の同意がありません/)).toBeTruthy()
  fireEvent.click(within(dialog).getByRole('button', { name: '1人を加える' }))

  await waitFor(async () =>
    expect((await data.api.feedback.get(id))?.people.map(({ personId }) => personId)).toEqual([
      sato,
    ]),
  )
})

test('a withdrawn story says where it is to be taken down from', async () => {
  const { data, sato, show } = await open()
  const done = await data.api.stories.create({ name: '独立して5年', personId: sato })
  const id = done.ids[0] as Id<'programme'>
  await data.api.stories.edit(id, {
    permittedOn: '2026-01-01',
    publishedWhere: '採用ページ',
    publishedOn: '2026-02-01',
    withdrawnOn: TODAY,
  })
  show()
  fireEvent.click(await screen.findByRole('tab', { name: 'アルムナイの声' }))
  await choose('独立して5年')

  expect(screen.getByRole('alert').textContent).toMatch(/許諾が撤回されました.*採用ページ/)
  fireEvent.click(screen.getByRole('button', { name: '取り下げ済みにする' }))

  await waitFor(async () =>
    expect(await data.api.stories.get(id)).toMatchObject({ mustComeDown: false }),
  )
})

test('what is permitted but marked for inside alone warns once it is out', async () => {
  const { data, sato, show } = await open()
  const done = await data.api.stories.create({ name: '独立して5年', personId: sato })
  const id = done.ids[0] as Id<'programme'>
  await data.api.stories.edit(id, { permittedOn: '2026-01-01', publishedWhere: '採用ページ' })
  show()
  fireEvent.click(await screen.findByRole('tab', { name: 'アルムナイの声' }))
  await choose('独立して5年')

  expect(screen.getByText(/共有範囲が「社内限」のまま/)).toBeTruthy()
  await data.api.stories.edit(id, { scope: 'public' })

  await waitFor(() => expect(screen.queryByText(/共有範囲が「社内限」のまま/)).toBeNull())
})
