import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'

import { DataGrid } from '#renderer/ui/data-grid.tsx'
import type { DataGridProps, GridSort, SelectChange } from '#renderer/ui/data-grid.types.ts'
import { nextSelection } from '#renderer/ui/grid-selection.ts'

interface Row {
  id: string
  name: string
}

const COUNT = 50_000
const VIEW_HEIGHT = 400
const rowAt = (index: number): Row => ({ id: `row_${index}`, name: `人 ${index}` })

// happy-dom lays nothing out; the table needs to know how high it is.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => VIEW_HEIGHT })
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => 800 })
  HTMLElement.prototype.scrollTo = scrollTo
})
afterEach(cleanup)

test('of 50,000 rows only those in sight are drawn', () => {
  showGrid()

  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('50001')
  expect(bodyRows().length).toBeLessThan(40)
})

test('the table is one tab stop', () => {
  showGrid()

  expect(document.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1)
})

test('down walks to the next row and tells its owner', () => {
  const { onCurrent } = showGrid()

  press('ArrowDown')

  expect(onCurrent).toHaveBeenLastCalledWith(rowAt(1), 1)
  expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('3')
})

test('End goes to the last of 50,000 rows and Home comes back', async () => {
  const { onCurrent } = showGrid()

  press('End')
  await vi.waitFor(() => expect(focusedRow()).toBe('50001'))
  press('Home')

  expect(onCurrent).toHaveBeenLastCalledWith(rowAt(0), 0)
  await vi.waitFor(() => expect(focusedRow()).toBe('2'))
})

test('Page Down goes on by a page', () => {
  const { onCurrent } = showGrid()

  press('PageDown')

  const page = Math.floor(VIEW_HEIGHT / 36) - 2
  expect(onCurrent).toHaveBeenLastCalledWith(rowAt(page), page)
})

test('Enter opens the row with the cursor', () => {
  const { onOpen } = showGrid()

  press('ArrowDown')
  press('Enter')

  expect(onOpen).toHaveBeenCalledWith(rowAt(1), 1)
})

test('Space chooses a row and takes it back', () => {
  const { chosen } = showGrid()

  press(' ')
  expect(chosen()).toEqual(['row_0'])
  press(' ')

  expect(chosen()).toEqual([])
})

test('Shift with down chooses along', () => {
  const { chosen } = showGrid()

  press('ArrowDown', { shiftKey: true })
  press('ArrowDown', { shiftKey: true })

  expect(chosen()).toEqual(['row_0', 'row_1', 'row_2'])
})

test('Shift and a click choose everything from the last row on', () => {
  const { chosen } = showGrid()

  fireEvent.click(box(2))
  fireEvent.click(box(5), { shiftKey: true })

  expect(chosen()).toEqual(['row_2', 'row_3', 'row_4', 'row_5'])
})

test.each(['ctrlKey', 'metaKey'])('%s and A choose all 50,000', (modifier) => {
  const { chosen } = showGrid()

  press('a', { [modifier]: true })

  expect(chosen()).toHaveLength(COUNT)
})

test('up from the first row goes to the head, where Enter sorts', () => {
  const { onSort } = showGrid()

  press('ArrowUp')
  expect(document.activeElement?.getAttribute('role')).toBe('columnheader')
  press('Enter')

  expect(onSort).toHaveBeenCalledWith({ columnId: 'name', direction: 'descending' })
})

test('the head tells which column is in order', () => {
  showGrid()

  expect(screen.getByRole('columnheader', { name: '氏名' }).getAttribute('aria-sort')).toBe(
    'ascending',
  )
})

test('Shift with right makes a column wider, never narrower than it may be', () => {
  const { onWidth } = showGrid()

  press('ArrowUp')
  press('ArrowRight', { shiftKey: true })
  expect(onWidth).toHaveBeenLastCalledWith('name', 216)
  for (let i = 0; i < 20; i++) press('ArrowLeft', { shiftKey: true })

  expect(onWidth).toHaveBeenLastCalledWith('name', 80)
})

test('a row that is not loaded yet is a quiet line that cannot be opened', () => {
  const { onCurrent } = showGrid({ rowAt: (index) => (index === 1 ? null : rowAt(index)) })

  press('ArrowDown')

  expect(bodyRows()[1]?.getAttribute('aria-busy')).toBe('true')
  expect(onCurrent).not.toHaveBeenCalled()
})

test('the rows in sight are asked for', () => {
  const { onRange } = showGrid()

  const [first, last] = onRange.mock.lastCall ?? []

  expect(first).toBe(0)
  expect(last).toBeGreaterThan(5)
  expect(last).toBeLessThan(20)
})

test('a table without rows says so', () => {
  showGrid({ rowCount: 0, empty: '当てはまる人がいません。' })

  expect(screen.getByText('当てはまる人がいません。')).toBeTruthy()
})

function showGrid(over: Partial<DataGridProps<Row>> = {}) {
  const spies = {
    onCurrent: vi.fn(),
    onOpen: vi.fn(),
    onSort: vi.fn<(sort: GridSort) => void>(),
    onWidth: vi.fn<(column: string, width: number) => void>(),
    onRange: vi.fn<(first: number, last: number) => void>(),
  }
  let chosen: ReadonlySet<string> = new Set()

  function Owner() {
    const [selection, setSelection] = useState<ReadonlySet<string>>(new Set())
    const [widths, setWidths] = useState<Record<string, number>>({})
    const choose = (change: SelectChange) => {
      chosen = nextSelection(selection, change, COUNT, (index) => `row_${index}`)
      setSelection(chosen)
    }
    return (
      <DataGrid
        label="人"
        rowCount={COUNT}
        rowAt={rowAt}
        rowId={(row) => row.id}
        columns={[
          {
            id: 'name',
            title: '氏名',
            width: 200,
            minWidth: 80,
            isSortable: true,
            render: (row) => row.name,
          },
          { id: 'id', title: '番号', width: 100, render: (row) => row.id },
        ]}
        sort={{ columnId: 'name', direction: 'ascending' }}
        {...spies}
        widths={widths}
        onWidth={(column, width) => {
          spies.onWidth(column, width)
          setWidths({ ...widths, [column]: width })
        }}
        selection={{
          isChosen: (row) => selection.has(row.id),
          count: selection.size,
          onChange: choose,
        }}
        {...over}
      />
    )
  }

  render(<Owner />)
  document.querySelector<HTMLElement>('[data-cursor]')?.focus()
  return { ...spies, chosen: () => [...chosen] }
}

function scrollTo(this: HTMLElement, place?: ScrollToOptions | number): void {
  this.scrollTop = typeof place === 'object' ? (place.top ?? 0) : 0
  this.dispatchEvent(new Event('scroll'))
}

function press(key: string, modifiers: object = {}): void {
  if (document.activeElement) fireEvent.keyDown(document.activeElement, { key, ...modifiers })
}

function bodyRows(): HTMLElement[] {
  return screen.getAllByRole('row').slice(1)
}

function focusedRow(): string | null | undefined {
  return document.activeElement?.getAttribute('aria-rowindex')
}

function box(index: number): HTMLElement {
  return screen.getByRole('checkbox', { name: `${index + 1}行目を選ぶ` })
}
