import { goTo, openDesk, peopleGrid, press, searchFor } from './story-desk.ts'
import type { Desk } from './story-desk.ts'

/** What a start and the first acts after it took, in milliseconds. */
export interface StartTimes {
  /** From the page's own beginning until rows stand on the screen. */
  readonly firstRows: number
  /** From the page's own beginning until all records are open. */
  readonly open: number
  readonly search: number
  readonly filter: number
  readonly sort: number
  /** To the last row by one key, and back to the first. */
  readonly scroll: number
  /** The longest time that the page drew nothing while all this went on. */
  readonly longestFrame: number
}

/** Starts a filled register, and searches, filters, sorts and scrolls in it. */
export async function timeStart(userData: string, people: number): Promise<StartTimes> {
  const desk = await openDesk({ userData })
  const { page, say } = desk
  page.setDefaultTimeout(300_000)
  const now = () => page.evaluate(() => performance.now())
  const took = async (act: () => Promise<void>): Promise<number> => {
    const from = await now()
    await act()
    return (await now()) - from
  }
  await page.locator('[data-row], [role=row][aria-rowindex="2"]').first().waitFor()
  const firstRows = await now()
  await page.getByText(say('app.status.saved'), { exact: true }).waitFor()
  const open = await now()
  await goTo(desk, 'alumni')
  await watchFrames(desk)
  const grid = peopleGrid(desk)
  const everyone = page.getByText(say('alumni.count', { count: people }), { exact: true })
  // 「50,000人中 …」
  const [some = ''] = say('alumni.count.of', { count: 1, all: people }).split(' ')
  const times = {
    search: await took(async () => {
      await searchFor(desk, 'たかはし')
      await page.getByText(some).waitFor()
    }),
    sort: await took(async () => {
      await searchFor(desk, '')
      await everyone.waitFor()
      await grid.getByRole('columnheader', { name: say('field.tenure') }).click()
      await grid.locator('[aria-sort="ascending"]').waitFor()
    }),
    scroll: await took(async () => {
      await grid.getByRole('row').nth(1).click()
      await page.keyboard.press('End')
      await grid.locator(`[aria-rowindex="${people + 1}"]`).waitFor()
      await page.keyboard.press('Home')
      await grid.locator('[aria-rowindex="2"]').waitFor()
    }),
    filter: await took(async () => {
      await press(page, say('alumni.filters'))
      await page
        .getByRole('region', { name: say('alumni.filters') })
        .getByText('営業部')
        .click()
      await page.getByText(some).waitFor()
    }),
  }
  const longestFrame = await page.evaluate(() => window.longestFrameMs)
  await desk.close()
  return { firstRows, open, ...times, longestFrame }
}

declare global {
  interface Window {
    longestFrameMs: number
  }
}

async function watchFrames({ page }: Desk): Promise<void> {
  await page.evaluate(() => {
    window.longestFrameMs = 0
    let last = performance.now()
    const tick = (at: number): void => {
      window.longestFrameMs = Math.max(window.longestFrameMs, at - last)
      last = at
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
}
