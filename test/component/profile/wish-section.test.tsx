import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { makeWish } from '#test/support/make-rehiring.ts'
import { TODAY } from '#test/support/open-test-data.ts'

import { openSheet } from './open-sheet.tsx'

test('a wish of a year ago is kept as of today by one button, with all that it says', async () => {
  const { stored } = await openSheet({
    wishes: [makeWish({ asOf: '2025-11-22', interest: 'maybe', role: '経理' })],
  })
  expect(await screen.findByText('1年前')).toBeTruthy()

  fireEvent.click(screen.getByRole('button', { name: '改めて確かめる' }))

  await waitFor(async () => expect((await stored()).wishes).toHaveLength(2))
  expect((await stored()).wishes.at(-1)).toMatchObject({
    asOf: TODAY,
    interest: 'maybe',
    role: '経理',
  })
  await waitFor(() => expect(screen.queryByRole('button', { name: '改めて確かめる' })).toBeNull())
})

test.each([
  ['is younger than a year', { wishes: [makeWish({ asOf: '2025-11-23' })] }],
  ['was a refusal', { wishes: [makeWish({ asOf: '2024-01-01', interest: 'no' as const })] }],
  ['is of somebody who has died', { wishes: [makeWish({ asOf: '2024-01-01' })], isDeceased: true }],
])('nobody is to be asked again where the wish %s', async (_why, fields) => {
  await openSheet(fields)

  expect(await screen.findByText('最後に聞いたのは')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '改めて確かめる' })).toBeNull()
})
