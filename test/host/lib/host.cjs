const crypto = require('node:crypto')
const { createApp, relaunch } = require('./app.cjs')
const { createBrowserWindowClass } = require('./browser-window.cjs')
const { startChromium } = require('./chromium.cjs')
const desktop = require('./desktop.cjs')
const { createEvent, ignoreEnd, missingModule } = require('./events.cjs')
const { createMenuClasses } = require('./menu.cjs')
const { nativeImage } = require('./native-image.cjs')
const { createNativeTheme } = require('./native-theme.cjs')
const { createIpcMain } = require('./page-ipc.cjs')
const { createParcels } = require('./parcels.cjs')
const { createPaths } = require('./paths.cjs')
const { createPermissions } = require('./permissions.cjs')
const { createNet, createProtocol } = require('./protocol.cjs')
const { createSafeStorage } = require('./safe-storage.cjs')
const { startServer } = require('./server.cjs')
const { createSession } = require('./session.cjs')
const { createTargets } = require('./targets.cjs')
const { createUrlMap } = require('./urls.cjs')
const { createWebContentsClass } = require('./web-contents.cjs')
const { createWebRequest } = require('./web-request.cjs')

const PATIENCE_MS = 8000
const LACKING = [
  'BaseWindow',
  'BrowserView',
  'MessageChannelMain',
  'ShareMenu',
  'TouchBar',
  'Tray',
  'View',
  'WebContentsView',
  'autoUpdater',
  'contentTracing',
  'desktopCapturer',
  'inAppPurchase',
  'netLog',
  'powerSaveBlocker',
  'pushNotifications',
  'systemPreferences',
  'utilityProcess',
  'webFrameMain',
]

/**
 * Builds Electron's modules over an installed Chromium.
 *
 * @param {{ appPath: string, pkg: object, flags: string[], isPackaged: boolean,
 *   executable: string }} launch with Chromium's executable
 */
function createHost(launch) {
  const token = crypto.randomBytes(12).toString('hex')
  const host = {
    ...launch,
    token,
    name: launch.pkg.productName ?? launch.pkg.name ?? 'Electron',
    deliver: `__hostDeliver_${token}`,
    urls: createUrlMap(),
    parcels: createParcels(token),
    handlers: new Map(),
    windows: new Set(),
    switches: [],
    record: { openedExternal: [], openedPaths: [], notifications: [], dialogs: [], prints: [] },
    isHeaded: process.env.KIZUNA_HOST_HEADED === '1',
    isReady: false,
    isQuitting: false,
    isExiting: false,
    relaunch: null,
    browser: null,
    cdp: null,
  }
  host.whenReady = new Promise((resolve) => {
    host.becomeReady = resolve
  })
  host.paths = createPaths(host)
  host.permissions = createPermissions(host)
  host.webRequest = createWebRequest(() => {
    for (const contents of host.electron.webContents.getAllWebContents()) {
      void contents.inner.watchRequests()
    }
  })
  host.electron = {}
  addModules(host)
  Object.assign(host, createTargets(host))
  return {
    electron: host.electron,
    start: () => start(host),
    exit: (host.exit = (code) => exit(host, code)),
  }
}

function addModules(host) {
  const { electron, record } = host
  electron.app = host.app = createApp(host)
  electron.protocol = createProtocol(host)
  electron.net = createNet(host)
  electron.session = createSession(host)
  electron.ipcMain = createIpcMain()
  electron.webContents = createWebContentsClass(host)
  electron.BrowserWindow = createBrowserWindowClass(host)
  Object.assign(electron, createMenuClasses(host), {
    nativeTheme: createNativeTheme(host),
    safeStorage: createSafeStorage(host),
    nativeImage,
    dialog: desktop.createDialog(record),
    shell: desktop.createShell(record),
    Notification: desktop.createNotificationClass(record),
    clipboard: desktop.createClipboard(),
    screen: desktop.createScreen(),
    powerMonitor: desktop.createPowerMonitor(),
    globalShortcut: desktop.createGlobalShortcut(),
    crashReporter: { start() {}, getParameters: () => ({}) },
    /** Not Electron's: what the app asked of the desktop, for tests to read. */
    hostRecord: record,
  })
  for (const name of LACKING) electron[name] = missingModule(name)
}

/** Starts Chromium once main's bundle has run, then says `ready`, as Electron does. */
async function start(host) {
  if (host.isQuitting || host.isExiting) return
  const port = await startServer(host)
  Object.assign(host, await startChromium(host, port))
  await host.watchTargets()
  host.app.emit('will-finish-launching')
  host.isReady = true
  host.becomeReady()
  // Playwright puts its own function here and holds `ready` back until it is attached.
  host.app.emit('ready', createEvent(), {})
}

async function exit(host, code) {
  if (host.isExiting) return
  host.isExiting = true
  host.app.emit('quit', createEvent(), code)
  await endChromium(host)
  if (host.relaunch) relaunch(host.relaunch)
  process.exit(code)
}

async function endChromium({ browser, cdp }) {
  if (!browser || browser.exitCode !== null || cdp.isClosed()) return
  const ended = new Promise((resolve) => browser.once('exit', resolve))
  const killer = setTimeout(() => browser.kill('SIGKILL'), PATIENCE_MS)
  cdp.send('Browser.close').catch(ignoreEnd)
  await ended
  clearTimeout(killer)
}

module.exports = { createHost }
