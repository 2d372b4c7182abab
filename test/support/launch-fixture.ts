import { resolve } from 'node:path'

import type { ElectronApplication } from '@playwright/test'

import { launchApp, type LaunchedApp, type LaunchOptions } from './launch-app.ts'

const FIXTURE = resolve(import.meta.dirname, '../e2e/host-fixture')

/** Starts the small app of plain JavaScript that holds the host to Electron's ways. */
export function launchFixture(options: LaunchOptions = {}): Promise<LaunchedApp> {
  return launchApp({ appFolder: FIXTURE, ...options })
}

/** What the fixture's main has noted, in its order. */
export function seenBy(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => Reflect.get(globalThis, 'seen') as string[])
}
