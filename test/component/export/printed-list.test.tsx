import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'

import { PrintedList } from '#renderer/features/transfer/export/printed-list.tsx'

afterEach(cleanup)

test('every row of a long list stands once and in its order, under one row of headings', () => {
  const rows = Array.from({ length: 401 }, (_none, index) => [`${index}番`, '佐藤'])
  const table = { headings: ['社員番号', '氏名'], rows }

  render(<PrintedList {...{ table, title: '一覧', remark: '401人', isLandscape: true }} />)

  expect(screen.getAllByText(/^\d+番$/).map((cell) => cell.textContent)).toEqual(
    rows.map(([number]) => number),
  )
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(
    table.headings,
  )
})
