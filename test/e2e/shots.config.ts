import { defineConfig } from '@playwright/test'

import stories from '../../playwright.config.ts'

// oxlint-disable-next-line import/no-default-export -- Playwright takes nothing else
export default defineConfig({
  ...stories,
  testDir: '.',
  testMatch: 'shots.ts',
  globalSetup: '../support/stories-setup.ts',
  timeout: 600_000,
})
