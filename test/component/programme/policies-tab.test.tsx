import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { PoliciesTab } from '#renderer/features/programme/policies-tab.tsx'
import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_CASE } from '#shared/domain/rehire/new-rehiring.ts'
import type { Id } from '#shared/lib/ids.ts'
import { nextId } from '#test/support/make-alumnus.ts'
import { TODAY } from '#test/support/open-test-data.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

async function open() {
  const data = await openScreenData()
  const made = await data.api.policies.save(null, {
    name: '第1版',
    from: '2026-04-01',
    conditions: '在籍3年以上',
  })
  renderWithData(<PoliciesTab onDone={() => undefined} />, data)
  const version = await screen.findByRole('region', { name: '第1版' })
  return { data, id: made.ids[0] as Id<'programme'>, version: within(version) }
}

test('the version in force stands open and is edited in place', async () => {
  const { data, version } = await open()
  const field = version.getByRole<HTMLTextAreaElement>('textbox', { name: '条件' })
  expect(field.value).toBe('在籍3年以上')

  fireEvent.change(field, { target: { value: '在籍1年以上' } })
  fireEvent.blur(field)

  await waitFor(async () =>
    expect(await data.api.policies.list()).toMatchObject([
      { policy: { conditions: '在籍1年以上' } },
    ]),
  )
})

test('a version that a case was opened under is to be read only, and says so', async () => {
  const { data, id, version } = await open()

  await data.context.write({ key: 'acts.undo', facts: {} }, [
    creation('cases', nextId('case'), {
      ...BLANK_CASE,
      policyId: id,
      personId: null,
      openedOn: TODAY,
    }),
  ])

  await version.findByText(/案件が1件あるため、内容は変えられません/)
  expect(version.queryByRole('textbox')).toBeNull()
  expect(version.getByText('在籍3年以上')).toBeTruthy()
})

test('a version is marked as not announced until an announcement is recorded', async () => {
  const { version } = await open()
  expect(version.getByText('未周知')).toBeTruthy()

  fireEvent.click(version.getByRole('button', { name: '周知を記録する: 第1版' }))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.change(dialog.getByRole('textbox', { name: '方法' }), { target: { value: '朝礼' } })
  fireEvent.click(dialog.getByRole('button', { name: '記録する' }))

  await version.findByText('周知済み')
  expect(version.getByText('朝礼')).toBeTruthy()
})

test('a version in the trash is put back from below the list', async () => {
  const { data, id } = await open()
  await data.api.policies.trash(id)

  fireEvent.click(await screen.findByRole('button', { name: 'ごみ箱にある版（1）' }))
  fireEvent.click(screen.getByRole('button', { name: '戻す: 第1版' }))

  await screen.findByRole('region', { name: '第1版' })
})
