import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

import { chromiumVersion, findChromium } from '../host/lib/find-chromium.cjs'

const ROOT = resolve(import.meta.dirname, '../..')
const require = createRequire(import.meta.url)

/** The folder that stands for Electron's own where its binary is absent. */
export const HOST_FOLDER = join(ROOT, 'test/host')

/** Whether node_modules/electron has its binary, which comes apart from the package. */
export function hasElectron(): boolean {
  return existsSync(join(ROOT, 'node_modules/electron/path.txt'))
}

/** Names what runs the stories, e.g. "Electron 45.4.1". */
export function runtimeName(): string {
  if (hasElectron()) {
    const { version } = require('electron/package.json') as { version: string }
    return `Electron ${version}`
  }
  const found = findChromium()
  return found ? `the host over Chromium ${chromiumVersion(found)}` : 'no Chromium'
}
