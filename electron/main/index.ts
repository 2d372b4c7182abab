import { join, resolve } from 'node:path'

import { app, ipcMain, nativeTheme, protocol, session } from 'electron'
import type { BrowserWindow } from 'electron'

import { SCHEMA_VERSION } from '#shared/domain/schema-version.ts'

import { appHandlers } from './ipc/app.ts'
import { couchHandlers } from './ipc/couch.ts'
import { fileHandlers } from './ipc/files.ts'
import { openDoor } from './ipc/handle.ts'
import { journalHandlers } from './ipc/journal.ts'
import { keyHandlers } from './ipc/keys.ts'
import { languageOf } from './language.ts'
import { closeServices, makeServices } from './make-services.ts'
import { chromiumMajorOf, judgeMarker, raiseMarker, readMarker } from './marker.ts'
import { showMenu } from './menu.ts'
import { countSockets } from './network-count.ts'
import { guardContents, guardSession } from './page-guard.ts'
import { APP_PRIVILEGES, APP_SCHEME, makePageServer } from './protocol.ts'
import { refuseToStart } from './refusal.ts'
import type { Services } from './services.ts'
import { openSettings } from './settings.ts'
import type { Settings } from './settings.ts'
import { setSwitches } from './switches.ts'
import { watchWaking } from './wake.ts'
import { focusWindow, openWindow } from './window.ts'

const PAGE_FOLDER = join(import.meta.dirname, '../renderer')

chooseDataFolder()
if (app.requestSingleInstanceLock()) begin()
else app.quit()

/** KIZUNA_USER_DATA is for tests, which must never meet a person's own data. */
function chooseDataFolder(): void {
  const folder = process.env['KIZUNA_USER_DATA']
  if (folder === undefined || folder === '') return
  app.setPath('userData', resolve(folder))
  countSockets()
}

function begin(): void {
  setSwitches(app)
  protocol.registerSchemesAsPrivileged([APP_PRIVILEGES])
  app.enableSandbox()
  guardContents(app)
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(start)
}

async function start(): Promise<void> {
  const dataFolder = app.getPath('userData')
  const settings = await openFolder(dataFolder)
  if (settings === null) return
  const services = makeServices(dataFolder, settings)
  // The page waits for it by `app:start`, where a failure is told.
  services.keys.start().catch(() => undefined)
  guardSession(session.defaultSession, app.isPackaged)
  protocol.handle(APP_SCHEME, makePageServer(PAGE_FOLDER))
  openDoor(
    { ipcMain, note: services.log.note },
    {
      ...appHandlers(services),
      ...keyHandlers(services),
      ...journalHandlers(services),
      ...fileHandlers(services),
      ...couchHandlers(services),
    },
  )
  nativeTheme.themeSource = settings.device().theme
  showMenu(languageOf(settings.device().language, app))
  const window = openWindow(settings)
  watchWindow(window, services)
  watchWaking(window)
}

/** Null where the folder must not or cannot be used; the person has been told then. */
async function openFolder(dataFolder: string): Promise<Settings | null> {
  try {
    const own = { schema: SCHEMA_VERSION, chromiumMajor: chromiumMajorOf(process.versions.chrome) }
    const seen = readMarker(dataFolder)
    if (judgeMarker(seen, own) === 'fits') {
      await raiseMarker(dataFolder, seen, own)
      return openSettings(dataFolder, Date.now)
    }
    refuseToStart('app-too-old')
  } catch {
    refuseToStart('start-failed')
  }
  return null
}

function watchWindow(window: BrowserWindow, services: Services): void {
  let reloads = 0
  let isClosed = false
  app.on('second-instance', () => focusWindow(window))
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    services.log.note(`page.${reason}`)
    if (reason !== 'clean-exit' && reloads++ < 3) window.reload()
  })
  process.on('uncaughtExceptionMonitor', (error) => services.log.note('main.failed', error))
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void closeServices(services).finally(() => {
      isClosed = true
      app.quit()
    })
  })
}
