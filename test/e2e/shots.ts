import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import type { Page } from '@playwright/test'

import { makeFolder, test } from '#test/support/story-desk.ts'
import { NO_KEY_STORE, visitPassphraseScreens } from '#test/support/story-passphrase.ts'
import { visitEveryScreen } from '#test/support/story-screens.ts'

const FOLDER = resolve(process.env['KIZUNA_SHOTS'] ?? 'shots')

// The smallest window in one language and theme: what is cut off there is cut off everywhere.
for (const [lang, theme, width, height] of [
  ['ja', 'light', 1280, 840],
  ['ja', 'dark', 1280, 840],
  ['en', 'light', 1280, 840],
  ['en', 'dark', 1280, 840],
  ['ja', 'light', 1024, 700],
  ['en', 'light', 1024, 700],
] as const) {
  test(`pictures of every screen, ${lang} ${theme} ${width}x${height}`, async ({ start }) => {
    const folder = join(FOLDER, `${lang}-${theme}-${width}x${height}`)
    await mkdir(folder, { recursive: true })
    const desk = await start({ lang, colorScheme: theme })
    await desk.page.setViewportSize({ width, height })
    let place = 0
    const look = async (name: string, page: Page): Promise<void> => {
      place += 1
      const file = `${String(place).padStart(2, '0')}-${name}.png`
      await page.screenshot({ path: join(folder, file) })
    }

    await visitEveryScreen(desk, (name) => look(name, desk.page))
    await desk.close()
    const userData = await makeFolder()
    await visitPassphraseScreens(async () => {
      const next = await start({ lang, colorScheme: theme, env: NO_KEY_STORE, userData })
      await next.page.setViewportSize({ width, height })
      return next
    }, look)
    await rm(userData, { recursive: true, force: true })
  })
}
