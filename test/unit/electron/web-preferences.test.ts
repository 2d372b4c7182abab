import { expect, test } from 'vitest'

import { webPreferences } from '#electron/main/web-preferences.ts'

test('the page is walled in as the security list asks', () => {
  expect(webPreferences('/preload.cjs', true)).toEqual({
    preload: '/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  })
})

test("the developer's tools are there only where the app is not packed", () => {
  expect(webPreferences('/preload.cjs', false).devTools).toBe(true)
})
