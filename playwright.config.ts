import { defineConfig } from '@playwright/test'

import { hasElectron, HOST_FOLDER } from './test/support/runtime.ts'

// electron/index.js starts what stands in this folder instead of its own binary.
if (!hasElectron()) process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= HOST_FOLDER

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.story.ts',
  globalSetup: './test/support/stories-setup.ts',
  workers: 2,
  fullyParallel: true,
  // Wide, as nothing here is judged by the clock and the machine may be busy.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['KIZUNA_STORIES_JSON']
    ? [['list'], ['json', { outputFile: process.env['KIZUNA_STORIES_JSON'] }]]
    : 'list',
})
