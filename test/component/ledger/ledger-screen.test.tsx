import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { EntrySheet } from '#renderer/features/ledger/entry-sheet.tsx'
import { LedgerScreen } from '#renderer/features/ledger/ledger-screen.tsx'
import type { Id } from '#shared/lib/ids.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import type { ScreenData } from '#test/support/render-with-data.tsx'

async function enter(data: ScreenData): Promise<Id<'alumnus'>> {
  const done = await data.api.alumni.create({ familyName: '佐藤', givenName: '花子' })
  const id = done.ids[0] as Id<'alumnus'>
  await data.api.ledger.add({
    kind: 'export',
    format: 'xlsx',
    alumnusIds: [id],
    columns: ['name', 'email'],
    purpose: 'contact',
    recipient: '社外 青空印刷',
    counts: { 'leftOut.doNotContact': 2, included: 1 },
  })
  return id
}

test('an empty ledger says what will be there', async () => {
  const data = await openScreenData()

  renderWithData(<LedgerScreen onOpen={() => undefined} />, data)

  expect(await screen.findByText(/ここに残ります/)).toBeTruthy()
})

test('an entry tells columns, purpose, who got it, who was left out, and people by name', async () => {
  const data = await openScreenData()
  const id = await enter(data)
  const [line] = await data.api.ledger.list()
  if (line === undefined) throw new Error('nothing in the ledger')
  const opened: string[] = []

  renderWithData(<EntrySheet line={line} onOpen={(one) => opened.push(one)} />, data)
  fireEvent.click(await screen.findByText('佐藤 花子'))

  expect(screen.getByText('氏名、メールアドレス')).toBeTruthy()
  expect(screen.getByText('名簿・連絡')).toBeTruthy()
  expect(screen.getByText('社外 青空印刷')).toBeTruthy()
  expect(screen.getByText('外れた人: 連絡不可').nextSibling?.textContent).toBe('2')
  expect(opened).toEqual([id])
})

test('a person who was erased since stands there without a name', async () => {
  const data = await openScreenData()
  const id = await enter(data)
  await data.api.alumni.erase([id])
  const [line] = await data.api.ledger.list()
  if (line === undefined) throw new Error('nothing in the ledger')

  renderWithData(<EntrySheet line={line} onOpen={() => undefined} />, data)

  expect(await screen.findByText('消去された人')).toBeTruthy()
})
