import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { clear, compose } from '#test/support/compose.ts'
import { makeContactPoint, makeStint } from '#test/support/make-alumnus.ts'

import { button, field, openSheet, write } from './open-sheet.tsx'

const STINT = makeStint({ joinedOn: '2016-04-01', leftOn: '2021-03-31', employeeNo: '0012' })

test('a field is saved when it is left, and undone as one act', async () => {
  const { data, onDone, stored } = await openSheet()

  write('姓', '斎藤')
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect((await stored()).familyName).toBe('斎藤')
  await data.api.history.undo()

  expect(await screen.findByText('佐藤 花子')).toBeTruthy()
  await waitFor(() => expect(field('姓').value).toBe('佐藤'))
})

test('two fields left one after the other are both kept', async () => {
  const { onDone, stored } = await openSheet({ stints: [STINT] })
  fireEvent.click(button(/^編集: 在籍/))

  write('社員番号', '００９９')
  write('退職理由', '家業を継ぐ')

  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(2))
  expect((await stored()).stints).toEqual([
    { ...STINT, employeeNo: '0099', leavingReason: '家業を継ぐ' },
  ])
})

test('a reading typed by IME is stored with the name, when none was there', async () => {
  const { onDone, stored } = await openSheet({ familyNameKana: '' })

  const name = field('姓')
  clear(name)
  compose(name, ['さい', 'さいとう', '斎藤'], '斎藤')
  fireEvent.blur(name)

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(await stored()).toMatchObject({ familyName: '斎藤', familyNameKana: 'サイトウ' })
})

test('a reading that is there is never overwritten', async () => {
  const { onDone, stored } = await openSheet()

  const name = field('姓')
  clear(name)
  compose(name, ['さいとう', '斎藤'], '斎藤')
  fireEvent.blur(name)

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(await stored()).toMatchObject({ familyName: '斎藤', familyNameKana: 'サトウ' })
})

test('someone who died is not written to by a click', async () => {
  await openSheet({ isDeceased: true, contactPoints: [makeContactPoint()] })

  expect(screen.getByText('逝去', { selector: 'span' })).toBeTruthy()
  expect(document.querySelector('a, [role=link]')).toBeNull()
})

test('a staff member is added on the spot and keeps in touch from then on', async () => {
  const { data, stored } = await openSheet()

  fireEvent.click(button('社員を追加して担当者にする'))
  const panel = await screen.findByRole('dialog')
  fireEvent.change(within(panel).getByLabelText('社員の氏名'), {
    target: { value: '山田 太郎' },
  })
  fireEvent.click(button('追加して担当者にする'))

  const [staff] = await waitFor(async () => {
    const all = await data.api.settings.staff()
    expect(all).toHaveLength(1)
    return all
  })
  await waitFor(async () => expect((await stored()).relationshipOwnerId).toBe(staff?.id))
})

test('a change that cannot be stored is told and can be tried again', async () => {
  const { data, onDone, stored } = await openSheet()
  data.journal.failNextAppend()

  write('姓', '斎藤')
  expect(await screen.findByText(/変更は保存されていません/)).toBeTruthy()
  expect(field('姓').value).toBe('斎藤')
  fireEvent.click(button('もう一度保存する'))

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect((await stored()).familyName).toBe('斎藤')
})

test('somebody of the same reading is pointed out', async () => {
  const { data, onMerge } = await openSheet()
  const other = await data.api.alumni.create({
    familyName: '佐籐',
    givenName: '花子',
    familyNameKana: 'サトウ',
    givenNameKana: 'ハナコ',
  })

  fireEvent.click(await screen.findByText('見比べる'))

  expect(onMerge).toHaveBeenCalledWith(other.ids[0])
})
