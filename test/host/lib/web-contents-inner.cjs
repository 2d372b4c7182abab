const { createEvent, ignoreEnd } = require('./events.cjs')
const { createPageIpc } = require('./page-ipc.cjs')
const { attachPage } = require('./page-target.cjs')
const { watchRequests } = require('./requests.cjs')

/** What every page of the host answers alike. */
const FIXED_ANSWERS = {
  navigationHistory: {
    canGoBack: () => false,
    canGoForward: () => false,
    goBack() {},
    goForward() {},
    clear() {},
  },
  getType: () => 'window',
  isCrashed: () => false,
  isFocused: () => true,
  isDevToolsOpened: () => false,
  isWaitingForResponse: () => false,
  openDevTools() {},
  closeDevTools() {},
  toggleDevTools() {},
  focus() {},
  setVisualZoomLevelLimits: async () => {},
  setBackgroundThrottling() {},
  setAudioMuted() {},
  setIgnoreMenuShortcuts() {},
}

/** What the host itself keeps of a `WebContents`, apart from Electron's own names. */
function createInner(host, contents, window, preferences) {
  const inner = {
    window,
    preferences,
    url: '',
    title: '',
    zoom: 1,
    loads: new Set(),
    workers: new Set(),
    isGone: false,
    wasPainted: false,
    isThemed: false,
    session: null,
    targetId: null,
    context: null,
    openHandler: null,
    async send(method, params) {
      await inner.attached
      return inner.session.send(method, params)
    },
    async attach(session, targetId) {
      try {
        await attachPage(host, contents, session, targetId)
        inner.attachDone()
      } catch (error) {
        inner.attachFailed(error)
        throw error
      }
    },
    watchRequests() {
      const sessions = inner.session ? [inner.session, ...inner.workers] : []
      return Promise.all(sessions.map((session) => watchRequests(host, session)))
    },
    /** Says nothing while the theme is the system's: the test driver may choose it then. */
    async applyTheme() {
      const value = host.electron.nativeTheme.themeSource
      if (!inner.session || (value === 'system' && !inner.isThemed)) return
      inner.isThemed = true
      const features = [{ name: 'prefers-color-scheme', value: value === 'system' ? '' : value }]
      await inner.session.send('Emulation.setEmulatedMedia', { features }).catch(ignoreEnd)
    },
    open: (details) => openWindow(host, contents, details),
  }
  inner.attached = new Promise((resolve, reject) => {
    Object.assign(inner, { attachDone: resolve, attachFailed: reject })
  })
  inner.attached.catch(ignoreEnd)
  inner.ipc = createPageIpc(host, Object.assign(contents, { inner }))
  return inner
}

/** Asks the app's handler about a link or `window.open`, and opens what it allows. */
function openWindow(host, contents, { url, ...rest }) {
  const { openHandler, preferences, url: referrer } = contents.inner
  const details = {
    ...rest,
    url: host.urls.fromNet(url),
    referrer: { url: referrer, policy: 'strict-origin-when-cross-origin' },
  }
  const { action, overrideBrowserWindowOptions: options } = openHandler?.(details) ?? {
    action: 'allow',
  }
  if (action !== 'allow') return
  const window = new host.electron.BrowserWindow({
    ...options,
    webPreferences: { ...preferences, ...options?.webPreferences },
  })
  contents.emit('did-create-window', window, details)
  if (details.url !== 'about:blank') window.loadURL(details.url).catch(ignoreEnd)
}

function failLoad(contents, reason, url) {
  contents.emit('did-fail-load', createEvent(), -2, reason, url, true)
  return Object.assign(new Error(`${reason} (-2) loading '${url}'`), { code: reason, errno: -2 })
}

module.exports = { createInner, failLoad, FIXED_ANSWERS }
