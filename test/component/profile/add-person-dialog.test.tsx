import { configure, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { AddPersonDialog } from '#renderer/features/profile/add-person-dialog.tsx'
import type { Id } from '#shared/lib/ids.ts'
import { clear, compose } from '#test/support/compose.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 20_000 })

async function open() {
  const data = await openScreenData()
  const onAdded = vi.fn<(id: Id<'alumnus'>) => void>()
  const onClose = vi.fn()
  const onDone = vi.fn()
  const show = () =>
    renderWithData(<AddPersonDialog onClose={onClose} onDone={onDone} onAdded={onAdded} />, data)
  return { data, onAdded, onClose, onDone, show }
}

function write(name: string, text: string): void {
  const field = screen.getByLabelText(name)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

test('someone who leaves soon is added with what is known', async () => {
  const { data, onAdded, onClose, show } = await open()
  show()

  write('姓', '佐藤')
  write('セイ', 'さとう')
  write('退職日', '2027/3/31')
  write('電話', '090-1234-5678')
  fireEvent.click(screen.getByText('追加する'))

  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  const id = onAdded.mock.calls[0]?.[0] as Id<'alumnus'>
  expect(await data.api.alumni.get(id)).toMatchObject({
    familyName: '佐藤',
    familyNameKana: 'サトウ',
    stints: [{ leftOn: '2027-03-31' }],
    contactPoints: [{ kind: 'phone', value: '09012345678' }],
  })
})

test('without a name nobody is added, and it says why', async () => {
  const { onClose, show } = await open()
  show()

  write('メール', 'a@example.jp')
  fireEvent.click(screen.getByText('追加する'))

  expect(await screen.findByText(/氏名がありません/)).toBeTruthy()
  expect(onClose).not.toHaveBeenCalled()
})

test('the reading follows what the IME shows, until it is edited', async () => {
  const { show } = await open()
  show()
  const name = screen.getByLabelText<HTMLInputElement>('姓')
  const reading = screen.getByLabelText<HTMLInputElement>('セイ')

  compose(name, ['さとう', '佐藤'], '佐藤')
  expect(reading.value).toBe('サトウ')

  fireEvent.change(reading, { target: { value: 'サトオ' } })
  clear(name)
  compose(name, ['すずき', '鈴木'], '鈴木')
  expect(reading.value).toBe('サトオ')
})

test('someone of that name is shown before another is added', async () => {
  const { data, onAdded, show } = await open()
  const there = await data.api.alumni.create({ familyName: '佐藤', givenName: '花子' })
  show()

  write('姓', '佐藤')
  write('名', '花子')

  fireEvent.click(await screen.findByText('佐藤 花子を開く'))
  expect(onAdded).toHaveBeenCalledWith(there.ids[0])
})
