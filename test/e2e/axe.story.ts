import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { expect, test } from '#test/support/story-desk.ts'
import { NO_KEY_STORE, visitPassphraseScreens } from '#test/support/story-passphrase.ts'
import { visitEveryScreen } from '#test/support/story-screens.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// The first rows of a long list stand for all of it; axe takes seconds for a hundred.
const ALIKE = [
  '[role="rowgroup"] > [role="row"]:nth-child(n + 5)',
  'main li:nth-child(n + 8)',
  'tbody > tr:nth-child(n + 8)',
]

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${theme}`, async ({ start }) => {
    // Each look at a long table takes seconds on a busy machine.
    test.setTimeout(600_000)
    const desk = await start({ colorScheme: theme })
    const found: string[] = []

    await visitEveryScreen(desk, async (name) => {
      found.push(...(await violations(desk.page, theme, name)))
    })

    expect(found).toEqual([])
  })

  test(`axe finds nothing where a passphrase is asked, ${theme}`, async ({ start }) => {
    const found: string[] = []

    await visitPassphraseScreens(
      () => start({ colorScheme: theme, env: NO_KEY_STORE }),
      async (name, page) => void found.push(...(await violations(page, theme, name))),
    )

    expect(found).toEqual([])
  })
}

// Twice as large as in the smallest window, and that window itself.
for (const [width, height] of [
  [640, 420],
  [1024, 700],
] as const) {
  test(`nothing is out of reach at ${width}x${height}`, async ({ start }) => {
    const desk = await start()
    const { page } = desk
    await page.setViewportSize({ width, height })
    const out: string[] = []

    await visitEveryScreen(desk, async (name) => {
      out.push(...(await outOfReach(page)).map((one) => `${name}: ${one}`))
    })

    expect(out).toEqual([])
  })
}

async function violations(page: Page, theme: 'light' | 'dark', name: string): Promise<string[]> {
  // Legacy mode: a desktop app has no other page for axe to put its results together in.
  // React Aria's announcements name what has just gone, for as long as they are being read.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('[data-live-announcer]')
    .options({ resultTypes: ['violations'], preload: false })
  for (const rest of ALIKE) axe.exclude(rest)
  // The theme changes nothing but colours.
  if (theme === 'light') axe.withTags(TAGS)
  else axe.withRules(['color-contrast', 'link-in-text-block'])
  // The field over the list walks it; axe knows that of a combobox alone.
  if (name === 'palette') axe.disableRules(['scrollable-region-focusable'])
  const { violations: found } = await axe.analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${name}: ${id} ${target.join(' ')}`),
  )
}

/** What scrolls the whole page sideways, or a primary button that no scrolling brings in sight. */
function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const out: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth) out.push(`the page is ${root.scrollWidth} px wide`)
    for (const button of document.querySelectorAll<HTMLElement>('button[class*="_primary_"]')) {
      button.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const box = button.getBoundingClientRect()
      const isIn =
        box.left >= 0 &&
        box.top >= 0 &&
        box.right <= innerWidth + 1 &&
        box.bottom <= innerHeight + 1
      if (!isIn) out.push(`${button.textContent} is out of sight`)
    }
    return out
  })
}
