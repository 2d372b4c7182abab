const { EventEmitter } = require('node:events')
const { createEvent, ignoreEnd, unsupported } = require('./events.cjs')
const { addPlace, reveal } = require('./window-place.cjs')

// Chromium's own question at `beforeunload` would go to the test driver too, which says yes.
const ASK_BEFORE_UNLOAD = `(() => {
  const event = document.createEvent('BeforeUnloadEvent')
  event.initEvent('beforeunload', false, true)
  window.dispatchEvent(event)
  return event.defaultPrevented
})()`

const SAFE = { contextIsolation: true, sandbox: true, nodeIntegration: false }

/** @returns Electron's `BrowserWindow` class: each window is one page of Chromium */
function createBrowserWindowClass(host) {
  let lastId = 0
  let focused = null

  class BrowserWindow extends EventEmitter {
    constructor(options = {}) {
      super()
      if (!host.isReady) throw new Error('Cannot create BrowserWindow before app is ready')
      const preferences = { ...SAFE, ...options.webPreferences }
      checkPreferences(host, preferences)
      this.setMaxListeners(0)
      this.id = ++lastId
      this.inner = createInner(host, this, options)
      this.webContents = new host.electron.webContents(this, preferences)
      host.windows.add(this)
      this.inner.ready = host.openPage(this)
      this.inner.ready.catch((error) => {
        if (!host.isExiting) console.error(`A window could not be opened: ${error.stack}`)
      })
      host.app.emit('browser-window-created', createEvent(), this)
    }

    loadURL(url) {
      return this.webContents.loadURL(url)
    }

    loadFile(file, options) {
      return this.webContents.loadFile(file, options)
    }

    reload() {
      this.webContents.reload()
    }

    show() {
      this.showInactive()
      this.focus()
    }

    showInactive() {
      this.inner.isVisible = true
      reveal(host, this)
      this.emit('show', createEvent())
    }

    hide() {
      this.inner.isVisible = false
      this.emit('hide', createEvent())
    }

    isVisible() {
      return this.inner.isVisible
    }

    focus() {
      if (this.isDestroyed()) return
      focused = this
      const { targetId } = this.webContents.inner
      if (targetId) host.cdp.send('Target.activateTarget', { targetId }).catch(ignoreEnd)
      this.emit('focus', createEvent())
    }

    blur() {
      if (focused === this) focused = null
      this.emit('blur', createEvent())
    }

    isFocused() {
      return focused === this
    }

    setTitle(title) {
      this.inner.title = title
    }

    getTitle() {
      return this.inner.title
    }

    isDestroyed() {
      return this.webContents.isDestroyed()
    }

    close() {
      void this.inner.close()
    }

    destroy() {
      void this.inner.kill()
    }

    static getAllWindows = () => [...host.windows]
    static fromId = (id) => BrowserWindow.getAllWindows().find((one) => one.id === id) ?? null
    static fromWebContents = (contents) => contents?.inner.window ?? null
    static getFocusedWindow = () => focused ?? BrowserWindow.getAllWindows().at(-1) ?? null
  }

  addPlace(host, BrowserWindow.prototype)
  host.forgetWindow = (window) => {
    if (focused === window) focused = null
  }
  return BrowserWindow
}

/** The host runs a page as the sandbox does, and refuses what would ask for less. */
function checkPreferences(host, { contextIsolation, nodeIntegration, sandbox, ...rest }) {
  if (!contextIsolation || nodeIntegration || !sandbox) {
    unsupported('pages without contextIsolation and sandbox, or with nodeIntegration')
  }
  const isOtherSession = rest.session && rest.session !== host.electron.session.defaultSession
  if (rest.partition || isOtherSession) unsupported('webPreferences.partition and session')
}

/** What the host itself keeps of a window, apart from Electron's own names. */
function createInner(host, window, options) {
  const inner = {
    options,
    title: options.title ?? host.name,
    isVisible: options.show !== false,
    state: {},
    async close() {
      if (window.isDestroyed()) return
      await inner.ready.catch(ignoreEnd)
      await inner.readPlace?.()
      const event = createEvent()
      window.emit('close', event)
      if (event.defaultPrevented || !(await mayUnload(window))) return
      await inner.kill()
    },
    async kill() {
      await inner.ready.catch(ignoreEnd)
      if (window.isDestroyed()) return
      const closed = new Promise((resolve) => window.once('closed', resolve))
      const { targetId } = window.webContents.inner
      await host.cdp.send('Target.closeTarget', { targetId }).catch(ignoreEnd)
      if (!host.cdp.isClosed()) await closed
    },
    destroyed() {
      if (window.isDestroyed()) return
      window.webContents.inner.isGone = true
      window.webContents.emit('destroyed')
      host.windows.delete(window)
      host.forgetWindow(window)
      window.emit('closed')
      if (host.windows.size > 0 || host.isQuitting || host.isExiting) return
      if (host.app.listenerCount('window-all-closed') === 0) host.app.quit()
      else host.app.emit('window-all-closed')
    },
  }
  return inner
}

async function mayUnload({ webContents }) {
  const question = { expression: ASK_BEFORE_UNLOAD, returnByValue: true }
  const answer = await webContents.inner.send('Runtime.evaluate', question).catch(() => null)
  if (answer?.result?.value !== true) return true
  const event = createEvent()
  webContents.emit('will-prevent-unload', event)
  return event.defaultPrevented
}

module.exports = { createBrowserWindowClass }
