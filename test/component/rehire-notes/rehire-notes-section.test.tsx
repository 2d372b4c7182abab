import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { RehireNotesSection } from '#renderer/features/rehire-notes/rehire-notes-section.tsx'
import { addPerson } from '#test/support/rehire-data.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

const WORDS = { writtenOn: '2026-09-12', facts: '面談で経緯を聞いた', opinions: '誠実な印象' }

test('notes are closed at first, and opening them is in the ledger', async () => {
  const data = await openScreenData()
  const personId = await addPerson(data)
  await data.api.rehireNotes.add({ personId }, WORDS)
  renderWithData(<RehireNotesSection of={{ personId }} onDone={() => undefined} />, data)

  expect(await screen.findByText('人事限のメモ 1件（最終 2026/9/12）')).toBeTruthy()
  expect(screen.queryByText(WORDS.facts)).toBeNull()
  expect(await data.api.ledger.list()).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: '開く' }))

  expect(await screen.findByText(WORDS.facts)).toBeTruthy()
  expect(screen.getByText(/ご本人から開示を求められることがあります/)).toBeTruthy()
  expect((await data.api.ledger.list()).map(({ entry }) => entry.kind)).toEqual(['opening'])
})

test('another person’s notes are closed again', async () => {
  const data = await openScreenData()
  const personId = await addPerson(data)
  const otherId = await addPerson(data, '鈴木', '一郎')
  await data.api.rehireNotes.add({ personId }, WORDS)
  await data.api.rehireNotes.add({ personId: otherId }, { ...WORDS, facts: '別の人の事実' })
  const shown = renderWithData(
    <RehireNotesSection of={{ personId }} onDone={() => undefined} />,
    data,
  )
  fireEvent.click(await screen.findByRole('button', { name: '開く' }))
  await screen.findByText(WORDS.facts)

  shown.rerender(<RehireNotesSection of={{ personId: otherId }} onDone={() => undefined} />)

  expect(await screen.findByText('人事限のメモ 1件（最終 2026/9/12）')).toBeTruthy()
  expect(screen.queryByText('別の人の事実')).toBeNull()
  expect(await data.api.ledger.list()).toHaveLength(1)
})

test('a note is written with facts and opinions apart', async () => {
  const data = await openScreenData()
  const personId = await addPerson(data)
  const acts: string[] = []
  renderWithData(
    <RehireNotesSection of={{ personId }} onDone={({ label }) => acts.push(label.key)} />,
    data,
  )
  fireEvent.click(await screen.findByRole('button', { name: '開く' }))
  fireEvent.click(await screen.findByRole('button', { name: 'メモを追加' }))
  fireEvent.change(screen.getByRole('textbox', { name: '事実' }), {
    target: { value: '現職は3年目' },
  })
  fireEvent.change(screen.getByRole('textbox', { name: '評価' }), {
    target: { value: '意欲が高いと感じた' },
  })
  fireEvent.click(screen.getByRole('button', { name: 'メモを残す' }))

  await waitFor(() => expect(acts).toEqual(['acts.notes.add']))
  expect(await screen.findByText('意欲が高いと感じた')).toBeTruthy()
  expect(screen.getByText('現職は3年目')).toBeTruthy()
})
