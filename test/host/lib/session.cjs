const { EventEmitter } = require('node:events')
const { unsupported } = require('./events.cjs')

/** Electron's `session`: one default session, the only one the host has. */
function createSession(host) {
  const nothing = () => {}
  const defaultSession = Object.assign(new EventEmitter(), {
    webRequest: host.webRequest.api,
    protocol: host.electron.protocol,
    fetch: host.electron.net.fetch,
    setPermissionRequestHandler: (handler) => {
      host.permissions.handlers.request = handler
    },
    setPermissionCheckHandler: (handler) => {
      host.permissions.handlers.check = handler
    },
    setDevicePermissionHandler: nothing,
    setDisplayMediaRequestHandler: nothing,
    setCertificateVerifyProc: nothing,
    setSpellCheckerEnabled: nothing,
    setSpellCheckerLanguages: nothing,
    setProxy: async () => {},
    clearCache: async () => {},
    clearStorageData: () =>
      host.cdp.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' }),
    closeAllConnections: async () => {},
    flushStorageData: nothing,
    getStoragePath: () => host.paths.getPath('sessionData'),
    isPersistent: () => true,
  })
  return {
    defaultSession,
    fromPartition: () => unsupported('session.fromPartition'),
    fromPath: () => unsupported('session.fromPath'),
  }
}

module.exports = { createSession }
