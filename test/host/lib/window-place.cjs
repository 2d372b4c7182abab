const { DISPLAY } = require('./desktop.cjs')
const { createEvent, ignoreEnd } = require('./events.cjs')

/** Setters whose value is only kept, their getters, and what the getter says before. */
const KEPT = [
  ['setAlwaysOnTop', 'isAlwaysOnTop', false],
  ['setAutoHideMenuBar', 'isMenuBarAutoHide', false],
  ['setBackgroundColor', 'getBackgroundColor', '#FFFFFF'],
  ['setClosable', 'isClosable', true],
  ['setDocumentEdited', 'isDocumentEdited', false],
  ['setMaximizable', 'isMaximizable', true],
  ['setMenuBarVisibility', 'isMenuBarVisible', true],
  ['setMinimizable', 'isMinimizable', true],
  ['setOpacity', 'getOpacity', 1],
  ['setRepresentedFilename', 'getRepresentedFilename', ''],
  ['setResizable', 'isResizable', true],
]
const IGNORED = [
  'center',
  'flashFrame',
  'moveTop',
  'removeMenu',
  'setContentProtection',
  'setIcon',
  'setMaximumSize',
  'setMenu',
  'setOverlayIcon',
  'setProgressBar',
  'setSkipTaskbar',
  'setTitleBarOverlay',
  'setVibrancy',
]

/** Gives windows their place, size and state: kept here, and told to Chromium where it can follow. */
function addPlace(host, prototype) {
  const flags = [
    ['maximize', 'unmaximize', 'isMaximized'],
    ['minimize', 'restore', 'isMinimized'],
  ]
  for (const [on, off, ask] of flags) addFlag(prototype, on, off, ask)
  addFullScreen(prototype)
  addBounds(host, prototype)
  for (const [set, get, before] of KEPT) {
    prototype[set] = function (value) {
      this.inner.state[set] = value
    }
    prototype[get] = function () {
      return this.inner.state[set] ?? before
    }
  }
  for (const name of IGNORED) prototype[name] = () => {}
}

function addFlag(prototype, on, off, ask) {
  const change = (value, name) =>
    function () {
      if (this[ask]() === value) return
      this.inner.state[ask] = value
      this.emit(name, createEvent())
      if (on === 'maximize') this.emit('resize', createEvent())
    }
  prototype[on] = change(true, on)
  prototype[off] = change(false, off)
  prototype[ask] = function () {
    return this.inner.state[ask] ?? false
  }
}

function addFullScreen(prototype) {
  prototype.isFullScreen = function () {
    return this.inner.state.fullScreen ?? false
  }
  prototype.setFullScreen = function (value) {
    if (this.isFullScreen() === value) return
    this.inner.state.fullScreen = value
    this.emit(value ? 'enter-full-screen' : 'leave-full-screen', createEvent())
  }
}

function addBounds(host, prototype) {
  Object.assign(prototype, {
    getNormalBounds() {
      return { ...bounds(this) }
    },
    getBounds() {
      const fills = this.isMaximized() || this.isFullScreen()
      return fills ? { ...DISPLAY.workArea } : this.getNormalBounds()
    },
    setBounds(change) {
      const before = this.getNormalBounds()
      Object.assign(bounds(this), change)
      void this.inner.ready.then(() => place(host, this)).catch(ignoreEnd)
      const { x, y, width, height } = bounds(this)
      if (x !== before.x || y !== before.y) this.emit('move', createEvent())
      if (width !== before.width || height !== before.height) this.emit('resize', createEvent())
    },
    getContentBounds() {
      return this.getBounds()
    },
    setContentBounds(change) {
      this.setBounds(change)
    },
    getSize() {
      const { width, height } = this.getBounds()
      return [width, height]
    },
    getContentSize() {
      return this.getSize()
    },
    setSize(width, height) {
      this.setBounds({ width, height })
    },
    setContentSize(width, height) {
      this.setBounds({ width, height })
    },
    getPosition() {
      const { x, y } = this.getBounds()
      return [x, y]
    },
    setPosition(x, y) {
      this.setBounds({ x, y })
    },
    setMinimumSize(width, height) {
      this.inner.state.minimumSize = [width, height]
    },
    getMinimumSize() {
      const { minWidth = 0, minHeight = 0 } = this.inner.options
      return this.inner.state.minimumSize ?? [minWidth, minHeight]
    },
  })
}

function bounds({ inner }) {
  const { x = 0, y = 0, width = 800, height = 600 } = inner.options
  inner.bounds ??= { x, y, width, height }
  return inner.bounds
}

/** Gives the page the size that was asked for, without what Chromium's own toolbar takes. */
async function place(host, window) {
  const { targetId } = window.webContents.inner
  const { windowId } = await host.cdp.send('Browser.getWindowForTarget', { targetId })
  const { x, y, width, height } = window.getNormalBounds()
  if (host.isHeaded && !window.inner.isUnseen) {
    const corner = window.inner.options.x === undefined ? {} : { left: x, top: y }
    const asked = { windowState: 'normal', ...corner, width, height }
    await host.cdp.send('Browser.setWindowBounds', { windowId, bounds: asked })
    window.inner.readPlace = () => readPlace(host, window, windowId)
  }
  await host.cdp.send('Browser.setContentsSize', { windowId, width, height })
}

/** Learns where the user has put a visible window; Chromium does not tell while it moves. */
async function readPlace(host, window, windowId) {
  const seen = await host.cdp.send('Browser.getWindowBounds', { windowId }).catch(() => null)
  if (!seen) return
  const { left, top, width, height, windowState } = seen.bounds
  window.inner.state.isMaximized = windowState === 'maximized'
  if (windowState === 'normal') Object.assign(bounds(window), { x: left, y: top, width, height })
}

/** Brings up a window that was opened unseen. */
function reveal(host, window) {
  if (!window.inner.isUnseen) return
  window.inner.isUnseen = false
  window.inner.ready.then(() => place(host, window)).catch(ignoreEnd)
}

module.exports = { addPlace, place, reveal }
