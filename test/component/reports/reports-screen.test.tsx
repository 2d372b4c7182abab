import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'

import { ReportsScreen } from '#renderer/features/reports/reports-screen.tsx'
import type { Id } from '#shared/lib/ids.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import type { ScreenData } from '#test/support/render-with-data.tsx'

// Today lies in the fiscal year 2026.
async function open(days: readonly string[] = []) {
  const data = await openScreenData()
  const done = await data.api.alumni.create({ familyName: '佐藤', givenName: '花子' })
  const id = done.ids[0] as Id<'alumnus'>
  for (const happenedOn of days) await data.api.timeline.log(id, { kind: 'call', happenedOn })
  return { data, id }
}

function show(data: ScreenData, language: 'ja' | 'en' = 'ja') {
  const onDone = vi.fn()
  renderWithData(<ReportsScreen onDone={onDone} />, data, language)
  return onDone
}

afterEach(() => {
  vi.restoreAllMocks()
})

test('before anything is written down the place says what will be there', async () => {
  const { data } = await open()

  show(data)

  expect(await screen.findByText(/年度ごとの数字がここに並びます/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '1枚の報告書にする' })).toBeNull()
})

test('the year that runs is told in sentences beside the whole year before', async () => {
  const { data } = await open(['2025-05-01', '2026-05-01', '2026-06-01'])

  show(data)

  expect(await screen.findByText('2026年度は今日までに、1人と2回やり取りしました。')).toBeTruthy()
  expect(screen.getByText('前の年度は1年間で1人と1回でした。')).toBeTruthy()
})

test('a year that is over is held against the one before it', async () => {
  const { data, id } = await open(['2024-05-01', '2025-05-01', '2025-06-01'])
  await data.api.timeline.moveToTrash((await data.api.timeline.of(id))[0]!.interaction.id)
  await data.api.timeline.log(id, { kind: 'mail', happenedOn: '2025-07-01' })
  show(data)

  fireEvent.click(await screen.findByRole('button', { name: /2026年度/ }))
  fireEvent.click(await screen.findByRole('option', { name: '2025年度（令和7年度）' }))

  const sentence = '前の年度より、人数は変わらず、回数は1回増えました。'
  expect(await screen.findByText(sentence)).toBeTruthy()
  expect(screen.getByText('2025年度は、1人と2回やり取りしました。')).toBeTruthy()
})

test('the labels of a chart and its table say the same', async () => {
  const { data } = await open(['2025-05-01', '2026-04-01', '2026-05-01', '2026-05-02'])
  show(data)

  for (const title of ['月ごとのやり取り', 'やり取りの種類', 'ご無沙汰の人']) {
    const figure = await screen.findByRole('figure', { name: title })
    const drawn = [...figure.querySelectorAll('svg text')].map((text) => text.textContent)
    fireEvent.click(within(figure).getByRole('button', { name: '表' }))
    const table = within(figure).getByRole('table')
    const cells = [...table.querySelectorAll('tbody td')].map((cell) => cell.textContent)

    const numbers = (texts: readonly string[]) => texts.filter((text) => /^\d+$/.test(text)).sort()
    expect(numbers(drawn), title).toEqual(numbers(cells))
    expect(numbers(drawn).length, title).toBeGreaterThan(0)
  }
})

test('the year before is hatched, so that the two are told apart without colour', async () => {
  const { data } = await open(['2025-05-01', '2026-05-01'])
  show(data)

  const chart = await screen.findByRole('img', { name: /^月ごとのやり取り/ })
  const bars = [...chart.querySelectorAll('g rect[stroke]')].map((bar) => bar.getAttribute('fill'))

  expect(bars.filter((fill) => fill?.startsWith('url(#'))).toHaveLength(2)
  expect(bars.filter((fill) => !fill?.startsWith('url(#'))).toHaveLength(2)
})

test('what is written down while the place is open shows at once', async () => {
  const { data, id } = await open(['2026-05-01'])
  show(data)
  await screen.findByText(/1人と1回/)

  const { actId } = await data.api.timeline.log(id, { kind: 'mail', happenedOn: '2026-05-02' })
  expect(await screen.findByText(/1人と2回/)).toBeTruthy()
  await data.api.history.undoAct(actId!)

  expect(await screen.findByText(/1人と1回/)).toBeTruthy()
})

test('every figure tells what it counts', async () => {
  const { data } = await open(['2026-05-01'])
  show(data)

  const term = await screen.findByRole('button', { name: 'やり取りした人' })
  fireEvent.focus(term)
  term.focus()

  expect(await screen.findByRole('tooltip')).toHaveProperty(
    'textContent',
    expect.stringContaining('まとめた人も1人と数えます'),
  )
})

test('a table is copied with its cells parted by tabs', async () => {
  const { data } = await open(['2026-05-01'])
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  show(data)

  const figure = await screen.findByRole('figure', { name: 'ご無沙汰の人' })
  fireEvent.click(within(figure).getByRole('button', { name: '表' }))
  fireEvent.click(within(figure).getByRole('button', { name: /^表をコピー/ }))

  await waitFor(() => expect(writeText).toHaveBeenCalledOnce())
  expect(writeText).toHaveBeenCalledWith('年度\tご無沙汰の人\n2026年度（今日）\t0')
})

test('a clipboard that refuses is told where the act was', async () => {
  const { data } = await open(['2026-05-01'])
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  show(data)

  const figure = await screen.findByRole('figure', { name: '月ごとのやり取り' })
  fireEvent.click(within(figure).getByRole('button', { name: '表' }))
  fireEvent.click(within(figure).getByRole('button', { name: /^表をコピー/ }))

  expect((await within(figure).findByRole('alert')).textContent).toContain('コピーできませんでした')
})

test('in English the place speaks English and its report Japanese', async () => {
  const { data } = await open(['2026-05-01'])
  show(data, 'en')

  expect(await screen.findByText(/In FY2026 so far, 1 person was reached/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Make a one-page report' }))

  const preview = within(await screen.findByRole('region', { name: 'Preview' }))
  expect(preview.getByRole('heading', { level: 2 }).textContent).toBe(
    'アルムナイ活動報告　2026年度',
  )
  expect(preview.getByText(/1人と1回やり取りしました/)).toBeTruthy()
})
