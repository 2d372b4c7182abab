import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { expect, test } from '@playwright/test'

import { listAsar } from '#test/host/lib/packaged.cjs'
import { launchApp } from '#test/support/launch-app.ts'
import { hasElectron, HOST_FOLDER } from '#test/support/runtime.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const ELECTRON = hasElectron() ? join(ROOT, 'node_modules/electron/dist') : HOST_FOLDER

// The second story starts what the first one looked into.
test.describe.configure({ mode: 'serial' })
test.skip(process.platform !== 'linux', 'packs for Linux, where it runs')

let folder: string
let packed: string

test.beforeAll(async () => {
  test.setTimeout(120_000)
  folder = await mkdtemp(join(tmpdir(), 'kizuna-packed-'))
  packed = join(folder, 'linux-unpacked')
  execFileSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/electron-builder/cli.js'),
      '--linux',
      '--dir',
      '--publish=never',
      `-c.electronDist=${ELECTRON}`,
      `-c.directories.output=${folder}`,
    ],
    { cwd: ROOT, stdio: 'pipe' },
  )
})
test.afterAll(() => rm(folder, { recursive: true, force: true }))

test('the packed app carries its own build and nothing else', () => {
  const files = listAsar(join(packed, 'resources/app.asar'))

  expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(new Set(['out', 'package.json']))
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
  expect(files).toContain('out/main/index.js')
  expect(existsSync(join(packed, 'resources/app.asar.unpacked'))).toBe(false)
})

test('the packed app opens its first screen', async () => {
  const { app, page, close } = await launchApp({ executablePath: join(packed, 'kizuna') })

  expect(await app.evaluate((electron) => electron.app.isPackaged)).toBe(true)
  await expect(page.getByRole('button').first()).toBeVisible()
  await close()
})
