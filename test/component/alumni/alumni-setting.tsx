import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { beforeAll, beforeEach, vi } from 'vitest'

import type { Done } from '#renderer/data/context.ts'
import { resetAlumniList } from '#renderer/features/alumni/alumni-list.store.ts'
import { AlumniScreen } from '#renderer/features/alumni/alumni-screen.tsx'
import type { AlumniScreenProps } from '#renderer/features/alumni/alumni-screen.tsx'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Id } from '#shared/lib/ids.ts'
import { isId } from '#shared/lib/ids.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import type { ScreenData } from '#test/support/render-with-data.tsx'

const VIEW_HEIGHT = 600

// Whether a parent is hidden is asked of every element of the table; that takes seconds here, and
// a busy machine more of them.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 60_000 })

/** Lets a table be drawn where nothing is laid out, and begins each test with a fresh list. */
export function layOutTables(): void {
  beforeAll(() => {
    for (const side of ['clientHeight', 'offsetHeight']) {
      Object.defineProperty(HTMLElement.prototype, side, { get: () => VIEW_HEIGHT })
    }
    Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => 800 })
    HTMLElement.prototype.scrollTo = () => undefined
  })
  beforeEach(resetAlumniList)
}

/** Opens data with people of these fields; their ids come in the same order. */
export async function openWith(
  ...people: readonly Partial<AlumnusFields>[]
): Promise<{ data: ScreenData; ids: readonly Id<'alumnus'>[] }> {
  const data = await openScreenData()
  const ids: Id<'alumnus'>[] = []
  for (const person of people) {
    const [id] = (await data.api.alumni.create(person)).ids
    if (isId('alumnus', id)) ids.push(id)
  }
  return { data, ids }
}

/** A person's name fields from `姓 名` and `セイ メイ`. */
export function named(name: string, kana: string): Partial<AlumnusFields> {
  const [familyName = '', givenName = ''] = name.split(' ')
  const [familyNameKana = '', givenNameKana = ''] = kana.split(' ')
  return { familyName, givenName, familyNameKana, givenNameKana }
}

/** Shows the list as the app does, with a search box and a sheet of one field. */
export function showList(data: ScreenData, given: Partial<AlumniScreenProps> = {}) {
  const onDone = vi.fn<(done: Done) => void>()
  const onExport = vi.fn<AlumniScreenProps['onExport']>()
  const onImport = vi.fn<() => void>()
  function App() {
    const [selectedId, onSelect] = useState<Id<'alumnus'> | null>(null)
    const [searchText, onSearchText] = useState('')
    return (
      <>
        <input
          aria-label="探す"
          value={searchText}
          onChange={(event) => onSearchText(event.target.value)}
        />
        <AlumniScreen
          selectedId={selectedId}
          onSelect={onSelect}
          sheet={<p>{`開いている: ${selectedId ?? ''}`}</p>}
          onAdd={() => undefined}
          onImport={onImport}
          onInvite={vi.fn()}
          onExport={onExport}
          onDone={onDone}
          firstList={null}
          searchText={searchText}
          onSearchText={onSearchText}
          {...given}
        />
      </>
    )
  }
  renderWithData(<App />, data)
  return { onDone, onExport, onImport }
}

/** The names in the table, from the top. */
export function namesShown(): string[] {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('[translate=no]')?.textContent ?? '')
}

/** Waits until the table shows these people. */
export async function seeNames(...names: readonly string[]): Promise<void> {
  await waitFor(() => {
    const shown = namesShown()
    if (shown.join() !== names.join()) throw new Error(`shown: ${shown.join()}`)
  })
}

/** Presses a button by its name. */
export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }))
}

/** Ticks the row at a place, counted from 1. */
export function tick(row: number): void {
  fireEvent.click(screen.getByRole('checkbox', { name: `${row}行目を選ぶ` }))
}

/** Presses a button of the window that is open. */
export async function pressInDialog(name: string | RegExp): Promise<void> {
  const dialog = await waitFor(
    () => screen.queryByRole('alertdialog') ?? screen.getByRole('dialog'),
  )
  fireEvent.click(await within(dialog).findByRole('button', { name }))
}
