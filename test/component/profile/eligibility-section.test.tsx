import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { makeStint } from '#test/support/make-alumnus.ts'

import { button, field, openSheet } from './open-sheet.tsx'

const LEFT = makeStint({
  joinedOn: '2016-04-01',
  leftOn: '2021-03-31',
  leavingKind: 'retirementAge',
  leavingReason: '親の介護のため',
})

const section = () => within(screen.getByRole('region', { name: '参加資格' }))

test('an exception is kept with its reason and who approved it, and can be ended', async () => {
  const { data, stored } = await openSheet({ stints: [LEFT] })
  await data.api.settings.saveStaff(null, { name: '部長 太郎', department: '' })
  await section().findByText('退職区分は定年で、対象外です。')
  fireEvent.click(button('例外として承認'))

  fireEvent.click(button('承認を残す'))
  expect(await section().findByText('理由を書いてください。')).toBeDefined()
  expect(section().getByText('承認者を選んでください。')).toBeDefined()
  fireEvent.change(field('理由必須'), { target: { value: '技術の継承' } })
  fireEvent.click(section().getByRole('button', { name: /承認者/ }))
  fireEvent.click(await screen.findByRole('option', { name: '部長 太郎' }))
  fireEvent.click(button('承認を残す'))

  await section().findByText(
    '部長 太郎の承認による例外（技術の継承）で、対象です。 参加条件では対象外です。',
  )
  fireEvent.click(button('例外を終える'))
  await section().findByText('退職区分は定年で、対象外です。')
  expect((await stored()).overrides).toMatchObject([{ isIn: true, endedOn: '2026-11-22' }])
})

test('what the words of the reason tell is said beside the choice of its kind', async () => {
  const { stored } = await openSheet({ stints: [LEFT] })
  fireEvent.click(button(/^編集: 在籍/))
  await screen.findByText('退職理由の言葉から「家庭の事情」とみなします。')

  fireEvent.click(screen.getByRole('button', { name: /退職理由の区分/ }))
  fireEvent.click(await screen.findByRole('option', { name: '転居' }))

  await waitFor(async () => expect((await stored()).stints[0]?.reasonGroup).toBe('relocation'))
  expect(screen.queryByText(/とみなします/)).toBeNull()
})

test('who works here again is told as such, and no exception is offered', async () => {
  await openSheet({ stints: [LEFT, makeStint({ joinedOn: '2026-04-01' })] })

  await section().findByText('在籍中のため、対象外です。')

  expect(section().queryByRole('button', { name: '例外として承認' })).toBeNull()
})
