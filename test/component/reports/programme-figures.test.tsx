import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'

import { ReportsScreen } from '#renderer/features/reports/reports-screen.tsx'
import type { Change } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_CASE } from '#shared/domain/rehire/new-rehiring.ts'
import type { CaseFields } from '#shared/domain/rehire/new-rehiring.ts'
import type { Id } from '#shared/lib/ids.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import type { ScreenData } from '#test/support/render-with-data.tsx'

// Today lies in the fiscal year 2026.
async function open() {
  const data = await openScreenData()
  const ids: Id<'alumnus'>[] = []
  for (let count = 0; count < 6; count++) {
    const done = await data.api.alumni.create({ familyName: `社員${count}` })
    ids.push(done.ids[0] as Id<'alumnus'>)
  }
  return { data, ids }
}

async function openCases(
  { context }: ScreenData,
  people: readonly Id<'alumnus'>[],
  given: Partial<CaseFields>,
): Promise<void> {
  const changes = people.map((personId): Change => {
    const fields = { ...BLANK_CASE, openedOn: '2026-05-01', personId, ...given }
    return creation('cases', context.writer.newId('case'), fields)
  })
  await context.write({ key: 'acts.sample.add', facts: {} }, changes)
}

function show(data: ScreenData): void {
  renderWithData(<ReportsScreen onDone={vi.fn()} />, data)
}

afterEach(() => {
  vi.restoreAllMocks()
})

test('targets stand beside what the year came to, with what is missing in words', async () => {
  const { data, ids } = await open()
  await openCases(data, ids.slice(0, 2), { joinedOn: '2026-06-01' })
  await data.api.programme.setTarget(2026, 'rehires', 3)
  await data.api.programme.setTarget(2026, 'casesOpened', 2)
  await data.api.programme.setTarget(2025, 'touches', 9)

  show(data)

  const section = await screen.findByRole('region', { name: '目標と実績' })
  const rows = within(section)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)
  expect(rows).toEqual(['始めた案件2件2件100%達成', '再雇用した人3人2人67%あと1人'])
})

test('the figures of the first goal stand first, and the page has them too', async () => {
  const { data, ids } = await open()
  await openCases(data, ids.slice(0, 1), {
    decision: 'hire',
    decidedOn: '2026-05-31',
    joinedOn: '2026-06-01',
    agencyFeeYen: 1_200_000,
  })
  await data.api.programme.saveSetUp({ goals: ['rehire'] })
  await data.api.programme.setTarget(2026, 'rehires', 2)

  show(data)

  const numbers = await screen.findByRole('region', { name: '数字' })
  expect(within(numbers).getAllByRole('rowheader')[0]!.textContent).toBe('再雇用')
  expect(within(numbers).getByText('30日')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '1枚の報告書にする' }))
  const page = await screen.findByRole('region', { name: '紙の見本' })
  expect(within(page).getAllByRole('rowheader')[0]!.textContent).toBe('再雇用した人')
  expect(within(page).getByText('2人（50%）')).toBeTruthy()
  expect(within(page).getByText('1,200,000円')).toBeTruthy()
  await waitFor(() => expect(within(page).getByText('退職者全体')).toBeTruthy())
})

test('without goals and targets neither the table nor the page changes', async () => {
  const { data, ids } = await open()
  await data.api.timeline.log(ids[0]!, { kind: 'call', happenedOn: '2026-05-01' })

  show(data)

  const numbers = await screen.findByRole('region', { name: '数字' })
  expect(within(numbers).getAllByRole('rowheader')[0]!.textContent).toBe('やり取り')
  expect(within(numbers).queryByText('始めた案件')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '1枚の報告書にする' }))
  const page = await screen.findByRole('region', { name: '紙の見本' })
  expect(within(page).getAllByRole('rowheader')[0]!.textContent).toBe('やり取りした人')
  expect(within(page).queryByText('退職者全体')).toBeNull()
})

test('what is told to everybody says a few where they are fewer than five', async () => {
  const { data, ids } = await open()
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await openCases(data, ids.slice(0, 4), { joinedOn: '2026-06-01' })
  show(data)

  const section = await screen.findByRole('region', { name: '採用ページに載せる数字' })
  expect(within(section).getByText(/^これまでに数名が再入社し/)).toBeTruthy()
  expect(section.textContent).not.toContain('社員0')
  await openCases(data, ids.slice(4, 5), { joinedOn: '2026-06-01' })
  expect(await within(section).findByText(/^これまでに5人が再入社し/)).toBeTruthy()
  fireEvent.click(within(section).getByRole('button', { name: '文をコピー' }))

  await waitFor(() => expect(writeText).toHaveBeenCalledOnce())
  expect(writeText.mock.calls[0]![0]).toMatch(/^これまでに5人が再入社.*\n（2026\/11\/22現在）$/)
})

test('leavers around the start are told with the span that still runs marked', async () => {
  const { data, ids } = await open()
  await openCases(data, ids.slice(0, 1), {})
  await data.api.programme.saveSetUp({ startedOn: '2026-04-01' })

  show(data)

  const figure = await screen.findByRole('figure', { name: /制度の前と後/ })
  fireEvent.click(within(figure).getByRole('button', { name: '表' }))
  const rows = within(figure)
    .getAllByRole('rowheader')
    .map((row) => row.textContent)
  expect(rows[0]).toBe('3年前 2023/4/1 – 2024/3/31')
  expect(rows.at(-1)).toBe('1年目（途中） 2026/4/1 – 2027/3/31')
})
