const { spawn } = require('node:child_process')
const { EventEmitter } = require('node:events')
const fs = require('node:fs')
const { switchValue } = require('./command-line.cjs')
const { createEvent } = require('./events.cjs')
const { chromiumLocale, preferredLanguages } = require('./language.cjs')
const { createSingleInstance } = require('./single-instance.cjs')

/** Electron's `app`: the life of the process, its names and its places. */
function createApp(host) {
  const app = Object.assign(new EventEmitter(), createNames(host), createSettings())
  app.setMaxListeners(0)
  const single = createSingleInstance(host)

  Object.assign(app, {
    isPackaged: host.isPackaged,
    commandLine: createSwitches(host),
    whenReady: () => host.whenReady,
    isReady: () => host.isReady,
    getPath: host.paths.getPath,
    setPath: host.paths.setPath,
    requestSingleInstanceLock: single.request,
    hasSingleInstanceLock: single.has,
    releaseSingleInstanceLock: single.release,
    quit: () => void quit(host),
    exit: (code = 0) => void host.exit(code),
    relaunch: (options = {}) => {
      host.relaunch = options
    },
  })
  Object.defineProperty(app, 'name', {
    get: () => host.name,
    set: (name) => {
      app.setName(name)
    },
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => app.quit())
  return app
}

function createNames(host) {
  const languages = preferredLanguages(process.env)
  return {
    getAppPath: () => host.appPath,
    getVersion: () => host.pkg.version ?? '0.0.0',
    getName: () => host.name,
    setName: (name) => {
      host.name = name
    },
    getLocale: () => chromiumLocale(languages[0]),
    getSystemLocale: () => languages[0],
    getLocaleCountryCode: () => languages[0].split('-')[1] ?? '',
    getPreferredSystemLanguages: () => [...languages],
  }
}

/** What the desktop would keep or show; nothing on the host depends on it. */
function createSettings() {
  const nothing = () => {}
  return {
    dock: undefined,
    setAppUserModelId: nothing,
    setAsDefaultProtocolClient: () => true,
    enableSandbox: nothing,
    disableHardwareAcceleration: nothing,
    setAboutPanelOptions: nothing,
    showAboutPanel: nothing,
    addRecentDocument: nothing,
    clearRecentDocuments: nothing,
    setBadgeCount: () => true,
    focus: nothing,
    show: nothing,
    hide: nothing,
    getAppMetrics: () => [],
    getGPUFeatureStatus: () => ({}),
    getLoginItemSettings: () => ({ openAtLogin: false }),
    setLoginItemSettings: nothing,
  }
}

function createSwitches(host) {
  const all = () => [...host.flags, ...host.switches]
  return {
    appendSwitch: (name, value) => {
      host.switches.push(value === undefined || value === '' ? `--${name}` : `--${name}=${value}`)
    },
    appendArgument: (word) => host.switches.push(word),
    hasSwitch: (name) => switchValue(all(), name) !== null,
    getSwitchValue: (name) => switchValue(all(), name) ?? '',
    removeSwitch: (name) => {
      host.switches = host.switches.filter((word) => switchValue([word], name) === null)
    },
  }
}

async function quit(host) {
  if (host.isQuitting) return
  const { app } = host
  const before = createEvent()
  app.emit('before-quit', before)
  if (before.defaultPrevented) return

  host.isQuitting = true
  for (const window of Array.from(host.windows)) {
    await window.inner.close()
    if (!window.isDestroyed()) {
      host.isQuitting = false
      return
    }
  }
  const will = createEvent()
  app.emit('will-quit', will)
  if (will.defaultPrevented) host.isQuitting = false
  else await host.exit(0)
}

/** Starts the app again as `app.relaunch` asked, without the test driver's own flags. */
function relaunch({ args, execPath } = {}) {
  const kept = process.argv.slice(1).filter((word) => !/^--(inspect|remote-debugging)/.test(word))
  const executable = execPath ?? fs.realpathSync(process.argv[0])
  spawn(executable, args ?? kept, { detached: true, stdio: 'ignore' }).unref()
}

module.exports = { createApp, relaunch }
