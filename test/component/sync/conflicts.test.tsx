import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import type { Id } from '#shared/lib/ids.ts'
import { LATEST, makeConflictRow } from '#test/support/sync-doubles.ts'

import { openSyncScreen } from './sync-setting.tsx'

const NOTES = {
  keptText: JSON.stringify('11月の同窓会で会った。来春に転職を考えているとのこと。'),
  lostText: JSON.stringify('11月の同窓会で会った。来秋に転職を考えているとのこと。'),
}

const first = makeConflictRow({ id: 'cfl_1' as Id<'conflict'>, ...NOTES })
const second = makeConflictRow(
  { id: 'cfl_2' as Id<'conflict'>, key: 'isDoNotContact', keptText: 'true', lostText: 'false' },
  { title: '鈴木 一郎', outcomes: ['kept', 'taken'] },
)

function open(...rows: readonly ReturnType<typeof makeConflictRow>[]) {
  const status = { ...LATEST, openConflicts: rows.length }
  return openSyncScreen({ status, tab: 'conflicts', rows })
}

async function cards(): Promise<HTMLElement[]> {
  const list = await screen.findByRole('list', { name: '選んでいない食い違い' })
  return [...list.children] as HTMLElement[]
}

test('a conflict names person, field, both values, machines and times', async () => {
  const { onOpenPerson } = await open(first)

  const [card] = await cards()
  if (card === undefined) throw new Error('no card')

  expect(within(card).getByRole('heading').textContent).toBe('佐藤 花子備考')
  expect(card.textContent).toContain('今の記録11月の同窓会で会った。来春に転職')
  expect(card.textContent).toMatch(
    /大阪のノート.*もう一方11月の同窓会で会った。来秋に.*本社のノート/,
  )
  fireEvent.click(within(card).getByRole('link', { name: '佐藤 花子' }))
  expect(onOpenPerson).toHaveBeenCalledExactlyOnceWith('alm_01k9aaaaaa')
})

test('where long texts differ is marked on both sides', async () => {
  await open(first)

  const [card] = await cards()

  expect([...(card?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
    '春',
    '秋',
  ])
})

test('yes and no are said in words, and no way is offered that makes no sense', async () => {
  await open(second)

  const [card] = await cards()
  if (card === undefined) throw new Error('no card')

  expect(card.textContent).toMatch(/今の記録はい.*もう一方いいえ/)
  expect(
    within(card)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['このままにする', 'もう一方にする'])
})

test('an element of a list is told field by field, what differs marked', async () => {
  const point = { id: 'cpt_1', kind: 'phone', place: 'private', value: '09012345678' }
  await open(
    makeConflictRow({
      key: 'contactPoints/cpt_1',
      keptText: JSON.stringify(point),
      lostText: JSON.stringify({ ...point, value: '08099998888' }),
    }),
  )

  const [card] = await cards()

  expect(card?.textContent).toMatch(/種類電話区分個人内容090-1234-5678/)
  expect([...(card?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
    '090-1234-5678',
    '080-9999-8888',
  ])
})

test('an edit against the trash is told in its own words', async () => {
  await open(makeConflictRow({ kind: 'trash', key: '' }, { outcomes: ['kept', 'taken'] }))

  const [card] = await cards()
  if (card === undefined) throw new Error('no card')

  expect(card.textContent).toContain('本社のノートでごみ箱へ移し、大阪のノートで書き直しました。')
  expect(within(card).getByRole('button', { name: /^ごみ箱へ移す/ })).toBeTruthy()
})

test('settling tells the act and hands the focus to the next conflict', async () => {
  const { settle, done, onDone } = await open(first, second)

  fireEvent.click(await screen.findByRole('button', { name: 'もう一方にする: 佐藤 花子' }))

  await waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith(done))
  expect(settle).toHaveBeenCalledExactlyOnceWith('cfl_1', 'taken')
  await waitFor(async () => expect(await cards()).toEqual([document.activeElement]))
  expect(document.activeElement?.textContent).toContain('鈴木 一郎')
})

test('of many conflicts the first are shown, and more on asking', async () => {
  const rows = Array.from({ length: 30 }, (_, place) =>
    makeConflictRow({ id: `cfl_many${place}` as Id<'conflict'>, ...NOTES }),
  )
  await open(...rows)
  expect(await cards()).toHaveLength(20)

  fireEvent.click(screen.getByRole('button', { name: 'ほか10件を表示' }))

  expect(await cards()).toHaveLength(30)
})

test('what was settled lies folded below', async () => {
  await openSyncScreen({
    status: LATEST,
    tab: 'conflicts',
    settled: [
      makeConflictRow({ ...NOTES, settledAt: '2026-11-21T03:00:00.000Z', outcome: 'both' }),
    ],
  })

  fireEvent.click(await screen.findByRole('button', { name: '1件を見る' }))

  expect(screen.getByText('両方残しました')).toBeTruthy()
  expect(screen.getByText('食い違いはありません。')).toBeTruthy()
})
