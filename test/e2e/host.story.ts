import { resolve } from 'node:path'

import { expect, test } from '@playwright/test'

import { launchApp } from '#test/support/launch-app.ts'
import { hasElectron } from '#test/support/runtime.ts'

const appFolder = resolve(import.meta.dirname, 'host-fixture')

test.skip(hasElectron(), 'holds the host to what Electron does by itself')

test('the preload lends an api to the page and keeps its world apart', async () => {
  const { page, close } = await launchApp({ appFolder })
  expect(await page.evaluate('sum')).toBe(5)
  await close()
})
