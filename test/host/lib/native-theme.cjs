const { EventEmitter } = require('node:events')

/** Electron's `nativeTheme`; the host's desktop itself is light. */
function createNativeTheme(host) {
  const theme = new EventEmitter()
  let source = 'system'
  return Object.defineProperties(theme, {
    themeSource: {
      enumerable: true,
      get: () => source,
      set: (value) => {
        source = value
        for (const contents of host.electron.webContents.getAllWebContents()) {
          void contents.inner.applyTheme()
        }
        theme.emit('updated')
      },
    },
    shouldUseDarkColors: { enumerable: true, get: () => source === 'dark' },
    shouldUseHighContrastColors: { value: false },
    shouldUseInvertedColorScheme: { value: false },
    prefersReducedTransparency: { value: false },
  })
}

module.exports = { createNativeTheme }
