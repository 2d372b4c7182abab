const { EventEmitter } = require('node:events')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { createEvent, ignoreEnd, unsupported } = require('./events.cjs')
const { createImage } = require('./native-image.cjs')
const { createIpcMain } = require('./page-ipc.cjs')
const { toPrintParams } = require('./printing.cjs')
const { createInner, failLoad, FIXED_ANSWERS } = require('./web-contents-inner.cjs')

const EDITS = ['cut', 'copy', 'paste', 'selectAll', 'undo', 'redo', 'delete']
const KEY_TYPES = { keyDown: 'keyDown', keyUp: 'keyUp', char: 'char' }
const MOUSE_TYPES = {
  mouseDown: 'mousePressed',
  mouseUp: 'mouseReleased',
  mouseMove: 'mouseMoved',
}

/** @returns Electron's `WebContents` class, bound to this host */
function createWebContentsClass(host) {
  let lastId = 0
  const all = new Map()

  class WebContents extends EventEmitter {
    constructor(window, preferences) {
      super()
      this.setMaxListeners(0)
      this.id = ++lastId
      this.session = host.electron.session.defaultSession
      this.ipc = createIpcMain()
      this.inner = createInner(host, this, window, preferences)
      all.set(this.id, this)
      this.once('destroyed', () => all.delete(this.id))
      host.app.emit('web-contents-created', createEvent(), this)
    }

    get mainFrame() {
      const { url } = this.inner
      return {
        url,
        origin: host.urls.originOf(url),
        routingId: 1,
        processId: 1,
        parent: null,
        frames: [],
        executeJavaScript: (code) => this.executeJavaScript(code),
        send: (...args) => this.send(...args),
        isDestroyed: () => this.isDestroyed(),
      }
    }

    getURL() {
      return this.inner.url
    }

    getTitle() {
      return this.inner.title
    }

    isDestroyed() {
      return this.inner.isGone
    }

    isLoading() {
      return this.inner.loads.size > 0
    }

    setWindowOpenHandler(handler) {
      this.inner.openHandler = handler
    }

    send(channel, ...args) {
      if (this.isDestroyed()) throw new Error('Object has been destroyed')
      const message = { kind: 'message', channel, args: structuredClone(args) }
      void this.inner.attached.then(() => this.inner.ipc.deliver(message)).catch(ignoreEnd)
    }

    async loadURL(url) {
      const { inner } = this
      const asked = new URL(url).href
      inner.loads.add(asked)
      try {
        this.emit('did-start-loading', createEvent())
        await inner.attached
        const loaded = new Promise((resolve) => {
          this.once('did-finish-load', resolve)
          this.once('destroyed', resolve)
        })
        const sent = await inner.session.send('Page.navigate', { url: host.urls.toNet(asked) })
        if (sent.errorText) throw failLoad(this, sent.errorText, url)
        if (sent.loaderId) await loaded
        void host.permissions.apply(this).catch(ignoreEnd)
      } finally {
        inner.loads.delete(asked)
      }
    }

    loadFile(file, { hash = '', query, search = '' } = {}) {
      const url = pathToFileURL(path.resolve(host.appPath, file))
      url.hash = hash
      url.search = query ? String(new URLSearchParams(query)) : search
      return this.loadURL(url.href)
    }

    reload() {
      const { url, loads } = this.inner
      loads.add(url)
      this.once('did-navigate', () => loads.delete(url))
      void this.inner.send('Page.reload').catch(ignoreEnd)
    }

    reloadIgnoringCache() {
      this.reload()
    }

    stop() {
      void this.inner.send('Page.stopLoading').catch(ignoreEnd)
    }

    async executeJavaScript(expression, userGesture = false) {
      const { result, exceptionDetails } = await this.inner.send('Runtime.evaluate', {
        expression,
        userGesture,
        awaitPromise: true,
        returnByValue: true,
      })
      if (!exceptionDetails) return result.value
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    }

    async insertCSS(css) {
      const sheet = `const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)})`
      const adopt = 'document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]'
      await this.executeJavaScript(`{ ${sheet}; ${adopt} }`)
      return 'inserted'
    }

    async capturePage() {
      const { data } = await this.inner.send('Page.captureScreenshot', { format: 'png' })
      return createImage(Buffer.from(data, 'base64'))
    }

    async printToPDF(options = {}) {
      const { data } = await this.inner.send('Page.printToPDF', toPrintParams(options))
      return Buffer.from(data, 'base64')
    }

    print(options = {}, callback = () => {}) {
      host.record.prints.push(options)
      queueMicrotask(() => callback(true, ''))
    }

    sendInputEvent({ type, keyCode, x, y }) {
      const sent = KEY_TYPES[type]
        ? this.inner.send('Input.dispatchKeyEvent', {
            type: KEY_TYPES[type],
            key: keyCode,
            ...(type === 'char' && { text: keyCode }),
          })
        : this.inner.send('Input.dispatchMouseEvent', { type: MOUSE_TYPES[type], x, y })
      sent.catch(ignoreEnd)
    }

    /** A zoomed page has fewer, larger pixels: what Chromium's own zoom gives too. */
    setZoomFactor(factor) {
      this.inner.zoom = factor
      const { width, height } = this.inner.window.getContentBounds()
      const sent =
        factor === 1
          ? this.inner.send('Emulation.clearDeviceMetricsOverride')
          : this.inner.send('Emulation.setDeviceMetricsOverride', {
              width: Math.round(width / factor),
              height: Math.round(height / factor),
              deviceScaleFactor: factor,
              mobile: false,
            })
      sent.catch(ignoreEnd)
    }

    getZoomFactor() {
      return this.inner.zoom
    }

    setZoomLevel(level) {
      this.setZoomFactor(1.2 ** level)
    }

    getZoomLevel() {
      return Math.log(this.inner.zoom) / Math.log(1.2)
    }

    close() {
      void this.inner.window.inner.close()
    }

    postMessage() {
      unsupported('webContents.postMessage')
    }

    static getAllWebContents = () => [...all.values()]
    static fromId = (id) => all.get(id)
    static fromDevToolsTargetId = (id) =>
      [...all.values()].find((contents) => contents.inner.targetId === id)
    static getFocusedWebContents = () => [...all.values()].at(-1) ?? null
  }

  for (const edit of EDITS) {
    WebContents.prototype[edit] = function () {
      const expression = `document.execCommand('${edit}')`
      void this.inner.send('Runtime.evaluate', { expression, userGesture: true }).catch(ignoreEnd)
    }
  }
  Object.assign(WebContents.prototype, FIXED_ANSWERS)
  return WebContents
}

module.exports = { createWebContentsClass }
