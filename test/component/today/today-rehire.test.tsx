import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import type { Id } from '#shared/lib/ids.ts'
import { addEvent, partId } from '#test/support/event-desk.ts'
import { makeWish } from '#test/support/make-rehiring.ts'
import { TODAY } from '#test/support/open-test-data.ts'

import { openToday } from './today-setting.tsx'

test('what a case has due leads to the case, and no key calls it done', async () => {
  const { data, id, onOpenCase, onDone, render } = await openToday()
  const { ids } = await data.api.cases.open({
    personId: id,
    vacancyId: null,
    title: '経理',
    positionStatus: 'open',
    channel: 'alumniHiring',
    template: 'usual',
    openedOn: TODAY,
    skipReasons: {},
  })
  const caseId = ids[0] as Id<'case'>
  await data.api.cases.edit(caseId, { answerBy: '2026-11-20' })
  render()

  const row = (await screen.findByText('再雇用の案件: 最初の回答')).closest('li')!
  fireEvent.keyDown(row, { key: 'd' })
  fireEvent.keyDown(row, { key: 'Enter' })

  expect(onOpenCase).toHaveBeenCalledWith(caseId)
  expect(onDone).not.toHaveBeenCalled()
  expect(within(row).queryByRole('button', { name: /済み/ })).toBeNull()
  fireEvent.click(within(row).getByRole('button', { name: /延ばす/ }))
  fireEvent.click(await screen.findByRole('menuitem', { name: /次の出勤日/ }))
  await waitFor(() => expect(screen.queryByText('再雇用の案件: 最初の回答')).toBeNull())
})

test('an event for personnel alone stands in Today without its title', async () => {
  const { data, id, render } = await openToday()
  const invited = { title: '内密の催し', startsOn: '2026-11-25', scope: 'personnel' } as const
  const eventId = await addEvent(data.api, invited, [id])
  await data.api.participants.edit(await partId(data.api, eventId, id), { invitedOn: '2026-11-01' })
  render()

  expect(await screen.findByText('イベント（人事限）')).toBeTruthy()
  expect(screen.queryByText(/内密/)).toBeNull()
})

test('a wish to ask about again stands below all else and leads to the sheet', async () => {
  const { data, id, onOpenPerson, render } = await openToday()
  await data.api.alumni.edit(id, { wishes: [makeWish({ asOf: '2024-03-10' })] })
  render()

  expect(await screen.findByText('今日することはありません。')).toBeTruthy()
  expect(screen.getByRole('region', { name: '改めて確かめる復帰希望' })).toBeTruthy()
  expect(screen.getByText('2024/3/10に聞いた希望: 希望する')).toBeTruthy()
  fireEvent.click(
    within(screen.getByText('復帰希望を改めて確かめる').closest('li')!).getByRole('button', {
      name: /開く/,
    }),
  )

  expect(onOpenPerson).toHaveBeenCalledWith(id)
})
