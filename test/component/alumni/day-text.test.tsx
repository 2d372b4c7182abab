import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { DayStyleProvider } from '#renderer/records/day-style.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { NearDayText } from '#renderer/records/near-day-text.tsx'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

test('a day tells its 和暦 in the hint', async () => {
  const data = await openScreenData()

  renderWithData(<DayText day="2026-09-12" />, data)

  expect(screen.getByText('2026/9/12').title).toBe('令和8年9月12日')
})

test('with 和暦 first the hint tells the Gregorian day', async () => {
  const data = await openScreenData()

  renderWithData(
    <DayStyleProvider value>
      <DayText day="2019-05-01" />
    </DayStyleProvider>,
    data,
  )

  expect(screen.getByText('R1.5.1').title).toBe('令和元年5月1日 2019/5/1')
})

test('a day known to its month is written so', async () => {
  const data = await openScreenData()

  renderWithData(<DayText day="2019-04" />, data)

  expect(screen.getByText('2019年4月')).toBeTruthy()
})

test('a day half a year back is told by its distance, the day in the hint', async () => {
  const data = await openScreenData()

  renderWithData(<NearDayText day="2026-05-10" />, data)

  expect(screen.getByText('6か月前').title).toBe('2026/5/10 令和8年5月10日')
})

test('a day ahead is told in English as well', async () => {
  const data = await openScreenData()

  renderWithData(<NearDayText day="2026-11-23" />, data, 'en')

  expect(screen.getByText('in 1 day')).toBeTruthy()
})
