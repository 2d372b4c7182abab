const { ignoreEnd } = require('./events.cjs')

const NAMES = {
  media: [{ name: 'camera' }, { name: 'microphone' }],
  geolocation: [{ name: 'geolocation' }],
  notifications: [{ name: 'notifications' }],
  'clipboard-read': [{ name: 'clipboard-read' }],
  'clipboard-sanitized-write': [{ name: 'clipboard-write', allowWithoutSanitization: false }],
  midi: [{ name: 'midi' }],
  'idle-detection': [{ name: 'idle-detection' }],
  'window-management': [{ name: 'window-management' }],
  'persistent-storage': [{ name: 'persistent-storage' }],
}

/**
 * Asks the app's permission handlers. Chromium's protocol can only set answers beforehand, so they
 * are asked once a page load, for each permission it knows.
 */
function createPermissions(host) {
  const handlers = { request: null, check: null }

  function ask(contents, permission, origin) {
    const { request, check } = handlers
    if (!request) return check(contents, permission, origin, {})
    const details = { requestingUrl: contents.getURL(), isMainFrame: true }
    return new Promise((resolve) => request(contents, permission, resolve, details))
  }

  async function apply(contents) {
    if (!handlers.request && !handlers.check) return
    const { origin } = new URL(host.urls.toNet(contents.getURL()))
    if (!origin.startsWith('http')) return
    for (const [name, list] of Object.entries(NAMES)) {
      const isAllowed = await ask(contents, name, host.urls.originOf(contents.getURL()))
      for (const permission of list) {
        const answer = { permission, setting: isAllowed ? 'granted' : 'denied', origin }
        await host.cdp.send('Browser.setPermission', answer).catch(ignoreEnd)
      }
    }
  }

  return { handlers, apply }
}

module.exports = { createPermissions }
