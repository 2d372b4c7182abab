import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'

import { CasePage } from '#renderer/features/rehire/case-page.tsx'
import { CasesTab } from '#renderer/features/rehire/cases-tab.tsx'
import { NewCaseDialog } from '#renderer/features/rehire/new-case-dialog.tsx'
import type { Id } from '#shared/lib/ids.ts'
import { makeStint } from '#test/support/make-alumnus.ts'
import { TODAY } from '#test/support/open-test-data.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import type { ScreenData } from '#test/support/render-with-data.tsx'

let data: ScreenData
let sato: Id<'alumnus'>

beforeEach(async () => {
  data = await openScreenData()
  const stints = [
    makeStint({ joinedOn: '2016-04-01', leftOn: '2021-03-31', leavingKind: 'ownChoice' }),
  ]
  const done = await data.api.alumni.create({ familyName: '佐藤', stints })
  sato = done.ids[0] as Id<'alumnus'>
})

async function open(title = '経理'): Promise<Id<'case'>> {
  const done = await data.api.cases.open({
    personId: sato,
    vacancyId: null,
    title,
    positionStatus: 'notRecruiting',
    channel: 'alumniHiring',
    template: 'alumni',
    openedOn: TODAY,
    skipReasons: {},
  })
  return done.ids[0] as Id<'case'>
}

function showTab(onOpen = vi.fn()) {
  return renderWithData(<CasesTab lastId={null} onOpen={onOpen} onAdd={vi.fn()} />, data)
}

function showPage(id: Id<'case'>) {
  return renderWithData(
    <CasePage
      id={id}
      onBack={vi.fn()}
      onOpenPerson={vi.fn()}
      onDone={vi.fn()}
      talkLine={() => null}
    />,
    data,
  )
}

test('a card on the board says who, for what and what comes next, and opens the case', async () => {
  const onOpen = vi.fn()
  const id = await open()
  showTab(onOpen)

  const column = await screen.findByRole('list', { name: /検討/ })
  const card = within(column).getByRole('button')
  expect(card.textContent).toContain('佐藤')
  expect(card.textContent).toContain('経理')
  expect(card.textContent).toContain('次: 事前面談')
  expect(card.textContent).toContain('確かめること 1件')
  fireEvent.click(card)

  expect(onOpen).toHaveBeenCalledWith(id)
})

test('the way of looking at cases is remembered, and closed ones stand apart', async () => {
  const over = await open('総務')
  await open()
  await data.api.cases.close(over, true)
  showTab()
  fireEvent.click(await screen.findByRole('radio', { name: '一覧' }))
  expect(await screen.findByRole('grid', { name: '案件の一覧' })).toBeTruthy()
  expect((await data.api.settings.shared()).casesView).toBe('list')
  cleanup()

  showTab()

  expect(await screen.findByRole('grid', { name: '案件の一覧' })).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: 'ボード' }))
  fireEvent.click(await screen.findByRole('radio', { name: '終了' }))
  const column = await screen.findByRole('list', { name: /終了/ })
  expect(within(column).getByRole('button').textContent).toContain('総務')
})

test('what speaks against a case is said before it is opened', async () => {
  const onOpened = vi.fn()
  renderWithData(
    <NewCaseDialog
      personId={sato}
      vacancyId={null}
      onClose={vi.fn()}
      onDone={vi.fn()}
      onOpened={onOpened}
    />,
    data,
  )

  expect(await screen.findByText(/有効な再雇用規程がありません/)).toBeTruthy()
  expect(screen.getByText(/省くステップ: 書類選考、適性検査、一次面接、二次面接/)).toBeTruthy()
  fireEvent.change(screen.getByRole('textbox', { name: 'ポジション名' }), {
    target: { value: '経理' },
  })
  fireEvent.click(screen.getByRole('button', { name: '案件を始める' }))

  await waitFor(() => expect(onOpened).toHaveBeenCalled())
  const [row] = await data.api.cases.list('live')
  expect(row).toMatchObject({ title: '経理', stage: 'considering' })
})

test('the formula of what was saved shows every number, and names what is missing', async () => {
  const id = await open()
  await data.api.cases.edit(id, {
    agencyFeeYen: 1_500_000,
    usualTrainingDays: 30,
    trainingDays: 10,
    trainingDayYen: 15_000,
  })
  showPage(id)

  expect(
    await screen.findByText(/1,500,000円 \+ ？ \+ （30日 − 10日）× 15,000円 = 1,800,000円/),
  ).toBeTruthy()
  expect(screen.getByText('未入力のため数えていません: 求人広告費')).toBeTruthy()
})

test('a step is marked as done on the page, and the next one follows', async () => {
  const id = await open()
  showPage(id)
  fireEvent.click(await screen.findByRole('button', { name: '済みにする: 事前面談' }))

  await waitFor(async () => {
    const found = await data.api.cases.get(id)
    expect(found?.row.nextStep).toBe('finalInterview')
  })
  expect(await screen.findByText(/11\/22 済み/)).toBeTruthy()
})

test.each([
  ['逝去', { isDeceased: true }],
  ['連絡不可', { isDoNotContact: true }],
])('who can be chosen for a case is marked in the list as %s', async (word, flags) => {
  await data.api.alumni.edit(sato, flags)
  renderWithData(
    <NewCaseDialog
      personId={null}
      vacancyId={null}
      onClose={vi.fn()}
      onDone={vi.fn()}
      onOpened={vi.fn()}
    />,
    data,
  )
  const box = await screen.findByRole('combobox', { name: '本人' })
  box.focus()

  fireEvent.change(box, { target: { value: '佐藤' } })

  const option = await waitFor(() => {
    fireEvent.keyDown(box, { key: 'ArrowDown' })
    return screen.getByRole('option', { name: /佐藤/ })
  })
  expect(option.textContent).toContain(word)
})
