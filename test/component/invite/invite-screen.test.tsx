import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { InviteScreen } from '#renderer/features/invite/invite-screen.tsx'
import { ABE, fillInviteData, SATO } from '#test/support/invite-data.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import type { ScreenData } from '#test/support/render-with-data.tsx'

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 60_000 })

test('what was let in of one audience is not let in of another', async () => {
  const data = await openScreenData()
  const { ids, eventId, ask } = await fillInviteData(data, [ABE, SATO])
  const { ticket } = await data.api.inviting.make(ask())
  await data.api.inviting.record(ticket)
  showInviting(data, { eventId, source: { kind: 'people', ids } })
  fireEvent.click(await screen.findByRole('checkbox', { name: /もう一度送る/ }))
  fireEvent.click(await screen.findByRole('checkbox', { name: /同意のない/ }))
  await screen.findByText('2人に案内します')

  fireEvent.click(screen.getByRole('button', { name: /だれに案内しますか/ }))
  const choices = within(await screen.findByRole('listbox'))
  fireEvent.click(choices.getByRole('option', { name: 'アルムナイ全員' }))

  expect(await screen.findByText('これから案内できる人はいません。')).toBeTruthy()
  await waitFor(() => {
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox', { name: /もう一度|同意のない/ })
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false])
  })
})

function showInviting(
  data: ScreenData,
  given: Pick<Parameters<typeof InviteScreen>[0], 'eventId' | 'source'>,
): void {
  renderWithData(
    <InviteScreen
      {...given}
      onDone={() => undefined}
      onClose={() => undefined}
      onOpenEvents={() => undefined}
    />,
    data,
  )
}
