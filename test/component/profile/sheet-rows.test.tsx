import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import type { Id } from '#shared/lib/ids.ts'
import { makeConsent, makeStint } from '#test/support/make-alumnus.ts'

import { button, field, openSheet, write } from './open-sheet.tsx'

const STINT = makeStint({ joinedOn: '2016-04-01', leftOn: '2021-03-31', employeeNo: '0012' })

test('a contact point is added with its first field, a phone as digits', async () => {
  const { onDone, stored } = await openSheet()

  fireEvent.click(button('連絡先を追加'))
  write('メール', ' Hanako@Example.JP ')

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect((await stored()).contactPoints).toMatchObject([
    { kind: 'email', place: 'private', value: 'hanako@example.jp' },
  ])
})

test('an added contact point that is left blank is not stored', async () => {
  const { onDone, stored } = await openSheet()

  fireEvent.click(button('連絡先を追加'))
  fireEvent.click(screen.getAllByText('閉じる')[0] as HTMLElement)

  expect(onDone).not.toHaveBeenCalled()
  expect((await stored()).contactPoints).toEqual([])
})

test('a new consent waits until it is to be recorded', async () => {
  const { onDone, stored } = await openSheet()

  fireEvent.click(button('同意を追加'))
  write('文面の版', '2026-04')
  expect((await stored()).consents).toEqual([])
  fireEvent.click(button('この内容で記録する'))

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect((await stored()).consents).toMatchObject([
    { purpose: 'contact', givenOn: '2026-11-22', wordingVersion: '2026-04', withdrawnOn: null },
  ])
})

test('what cannot be right is stored and explained in its place', async () => {
  const { onDone, stored } = await openSheet({ stints: [STINT] })
  fireEvent.click(button(/^編集: 在籍/))

  write('退職日', '平成27年3月31日')

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect((await stored()).stints[0]?.leftOn).toBe('2015-03-31')
  expect(await screen.findAllByText(/退職日が入社日より前です/)).toBeTruthy()
})

test('a consent is withdrawn, its proof stays', async () => {
  const { onDone, stored } = await openSheet({ consents: [makeConsent({ purpose: 'newsletter' })] })
  fireEvent.click(button('編集: お便り'))

  expect(screen.queryByLabelText('お便りを外す')).toBeNull()
  fireEvent.click(button('撤回を記録する'))

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect((await stored()).consents).toMatchObject([
    { purpose: 'newsletter', givenOn: '2024-04-01', withdrawnOn: '2026-11-22' },
  ])
})

test('with a stint go its posts and leaves, and undo brings them back', async () => {
  const { data, onDone, stored } = await openSheet({
    stints: [STINT],
    assignments: [
      {
        id: 'asg_1aaaaaa' as Id<'assignment'>,
        stintId: STINT.id,
        startedOn: null,
        department: '営業部',
        grade: '課長',
      },
    ],
  })

  fireEvent.click(button(/在籍 .*を外す/))
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(await stored()).toMatchObject({ stints: [], assignments: [] })
  await data.api.history.undo()

  expect(await stored()).toMatchObject({ stints: [STINT], assignments: [{ department: '営業部' }] })
})

test('tenure is told in years and months, to the day in the hint', async () => {
  await openSheet({ stints: [STINT] })

  expect(screen.getByText('勤続 5年').title).toBe('5年0か月0日（在籍日数 1,826日）')
})

test('Escape closes an open row first, and is left to the pane after', async () => {
  await openSheet({ stints: [STINT] })
  const heard = vi.fn()
  document.body.addEventListener('keydown', heard)
  fireEvent.click(button(/^編集: 在籍/))

  fireEvent.keyDown(field('社員番号'), { key: 'Escape' })
  expect(screen.queryByLabelText('社員番号')).toBeNull()
  expect(heard).not.toHaveBeenCalled()
  fireEvent.keyDown(field('姓'), { key: 'Escape' })

  expect(heard).toHaveBeenCalledOnce()
  document.body.removeEventListener('keydown', heard)
})
