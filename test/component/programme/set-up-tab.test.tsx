import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { SetUpCard } from '#renderer/features/programme/set-up-card.tsx'
import { SetUpTab } from '#renderer/features/programme/set-up-tab.tsx'
import { USUAL_TERMS } from '#shared/domain/eligibility/rule-in-force.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

async function open(companyName = '') {
  const data = await openScreenData()
  await data.api.settings.setShared('companyName', companyName)
  const onTab = vi.fn<(tab: string) => void>()
  const onDone = vi.fn<() => void>()
  renderWithData(<SetUpTab onTab={onTab} onDone={onDone} />, data)
  await screen.findByRole('heading', { name: '目標' })
  return { data, onTab, onDone }
}

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}

test('goals are put into their order by the buttons beside them', async () => {
  const { data } = await open()
  const goals = async () => (await data.api.programme.setUp()).goals

  press('企業ブランディングを目標にする')
  await screen.findByRole('button', { name: '企業ブランディングを目標から外す' })
  press('再雇用を目標にする')
  fireEvent.click(await screen.findByRole('button', { name: '再雇用を上へ' }))

  await waitFor(async () => expect(await goals()).toEqual(['rehire', 'branding']))
})

test('what the goals leave out is named, and comes back by one switch', async () => {
  await open()
  press('再雇用を目標にする')

  await screen.findByText(
    /アルムナイの声、イベント、引き合わせ、キーパーソン、意見聴取は、表示していません/,
  )
  fireEvent.click(screen.getByRole('switch', { name: /すべての機能/ }))

  await waitFor(() => expect(screen.queryByText(/表示していません/)).toBeNull())
})

test('a sample text is offered while the field is empty, with the name of the company', async () => {
  await open('株式会社あおぞら')

  press('利用目的の文例を使う')

  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '利用目的' })
  await waitFor(() => expect(field.value).toContain('株式会社あおぞらは'))
  expect(screen.queryByRole('button', { name: '利用目的の文例を使う' })).toBeNull()
})

test('a line of the checklist leads to its field, or to the leaf where it is settled', async () => {
  const { onTab } = await open()

  fireEvent.click(screen.getByRole('link', { name: '同意の文面を決める' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '利用目的' }))
  fireEvent.click(screen.getByRole('link', { name: '再雇用規程を作る' }))

  expect(onTab).toHaveBeenCalledWith('policies')
})

test('a target belongs to the fiscal year that is shown', async () => {
  const { data } = await open()
  const section = within(screen.getByRole('region', { name: '年度の目標値' }))
  const rehires = () => section.getByRole<HTMLInputElement>('textbox', { name: '再雇用した人' })

  fireEvent.change(rehires(), { target: { value: '2' } })
  fireEvent.blur(rehires())
  await waitFor(async () =>
    expect((await data.api.programme.setUp()).targets).toMatchObject([
      { fiscalYear: 2026, figure: 'rehires', value: 2 },
    ]),
  )
  fireEvent.click(section.getByRole('button', { name: /年度/ }))
  fireEvent.click(await screen.findByRole('option', { name: '2027年度' }))

  expect(rehires().value).toBe('')
})

test('the card leaves Today once everything is settled', async () => {
  const data = await openScreenData()
  const { programme, settings } = data.api
  const staff = await settings.saveStaff(null, { name: '人事 一郎' })
  await programme.saveSetUp({ goals: ['branding'], ownerId: staff.ids[0] as never })
  await programme.saveSetUp({ purposeText: '連絡', consentText: '同意します。' })
  await data.api.eligibility.saveVersion('2026-04-01', USUAL_TERMS, '')
  renderWithData(<SetUpCard onOpen={() => undefined} onDone={() => undefined} />, data)
  await screen.findByText('4/5', { exact: false })

  await programme.saveSetUp({ announcedOn: '2026-04-01' })

  await waitFor(() => expect(screen.queryByRole('region', { name: '制度の準備' })).toBeNull())
})
