import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

import { expect, test } from 'vitest'

import { ELECTRON_VERSION } from '#test/host/lib/versions.cjs'

const ROOT = resolve(import.meta.dirname, '../../..')

test('every fuse of the release is set on the safe side', () => {
  const release = JSON.parse(readFileSync(resolve(ROOT, 'electron-builder.release.json'), 'utf8'))

  expect(release).toEqual({
    extends: 'electron-builder.yml',
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
  })
})

test('the host follows the installed version of Electron', () => {
  const { version } = createRequire(import.meta.url)('electron/package.json')

  expect(ELECTRON_VERSION).toBe(version)
})
