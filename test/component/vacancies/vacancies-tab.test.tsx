import { configure, fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { VacanciesTab } from '#renderer/features/vacancies/vacancies-tab.tsx'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Language } from '#shared/ipc/contract.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeAssignment, makeStint, nextId } from '#test/support/make-alumnus.ts'
import { makeWish } from '#test/support/make-rehiring.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

// Many fields stand beside the ranking: slow to draw on a busy machine.
vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 20_000 })

const stint = makeStint({ joinedOn: '2014-04-01', leftOn: '2020-03-31' })

const SATO: Partial<AlumnusFields> = {
  familyName: '佐藤',
  givenName: '花子',
  stints: [stint],
  assignments: [makeAssignment({ stintId: stint.id, department: '営業部', grade: '主任' })],
  skills: [{ id: nextId('skill'), name: '英語', isGainedAfterLeaving: false, asOf: null }],
  wishes: [makeWish({ asOf: '2026-03-10', place: '東京', earliestOn: '2026-04' })],
}

/** Opens a vacancy in sales over real data. */
async function openVacancy() {
  const data = await openScreenData()
  const { vacancies } = data.api
  const done = await vacancies.create({ title: '法人営業', positionStatus: 'open' })
  const id = done.ids[0] as Id<'vacancy'>
  await vacancies.edit(id, { department: '営業部', grade: '主任', place: '東京本社' })
  await vacancies.setSkills(id, ['英語'])
  const onOpenPerson = vi.fn<(id: Id<'alumnus'>) => void>()
  const onStartCase = vi.fn<(personId: Id<'alumnus'>, vacancyId: Id<'vacancy'>) => void>()
  const render = (vacancyId: Id<'vacancy'> | null, language: Language = 'ja') =>
    renderWithData(
      <VacanciesTab
        vacancyId={vacancyId}
        onSelect={vi.fn()}
        onOpenPerson={onOpenPerson}
        onOpenCase={vi.fn()}
        onStartCase={onStartCase}
        onDone={vi.fn()}
      />,
      data,
      language,
    )
  return { data, id, onOpenPerson, onStartCase, render }
}

test('who fits stands with each reason in words, and leads to the sheet and to a case', async () => {
  const { data, id, onOpenPerson, onStartCase, render } = await openVacancy()
  const [sato] = (await data.api.alumni.create(SATO)).ids

  render(id)

  expect(
    await screen.findByText(
      '同じ営業部に在籍・主任経験・英語のスキル・「東京」での勤務を希望・復帰希望あり（2026年3月時点）・2026年4月から働ける',
    ),
  ).toBeTruthy()
  fireEvent.click(screen.getByRole('link', { name: /佐藤 花子/ }))
  expect(onOpenPerson).toHaveBeenCalledWith(sato)
  fireEvent.click(screen.getByRole('button', { name: '案件を始める: 佐藤 花子' }))
  expect(onStartCase).toHaveBeenCalledWith(sato, id)
})

test('the reasons are said in English too', async () => {
  const { data, id, render } = await openVacancy()
  await data.api.alumni.create({ ...SATO, wishes: [makeWish({ asOf: '2024-03-10' })] })

  render(id, 'en')

  expect(
    await screen.findByText(
      'same department, 営業部 · was 主任 · skills: 英語 · would come back (as of Mar 2024, to be asked again)',
    ),
  ).toBeTruthy()
})

test('a vacancy that nobody fits says what to write, a closed one looks for nobody', async () => {
  const { data, id, render } = await openVacancy()
  render(id)
  expect(await screen.findByText(/合う人はまだいません/)).toBeTruthy()

  await data.api.vacancies.close(id, true)

  expect(await screen.findByText('閉じた募集枠では、合う人を探しません。')).toBeTruthy()
  expect(screen.queryByText(/合う人はまだいません/)).toBeNull()
})

test('the list shows how many fit, and folds closed vacancies and the trash away', async () => {
  const { data, render } = await openVacancy()
  await data.api.alumni.create(SATO)
  const { ids } = await data.api.vacancies.create({ title: '経理', positionStatus: 'created' })
  await data.api.vacancies.close(ids[0] as Id<'vacancy'>, true)

  render(null)

  expect(await screen.findByText('合う人 1人')).toBeTruthy()
  expect(screen.getByText('募集枠 1件')).toBeTruthy()
  expect(screen.getByRole('button', { name: '閉じた募集枠 1件' })).toBeTruthy()
})
