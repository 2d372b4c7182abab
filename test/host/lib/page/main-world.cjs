/**
 * Runs as text in the page's main world before its scripts: puts the preload's api on window and
 * hands what would open a window to main.
 */
function runMainWorld(makeBridge, token) {
  const bridge = makeBridge(`host-out-${token}`, `host-in-${token}`)
  const SAME_FRAME = new Set(['', '_self', '_parent', '_top'])
  const PageURL = URL

  function freeze(value) {
    const isObject = typeof value === 'object' || typeof value === 'function'
    if (value === null || !isObject || ArrayBuffer.isView(value)) return value
    Object.values(value).forEach(freeze)
    return Object.freeze(value)
  }

  bridge.listeners.expose = ({ key, api }) => {
    if (Object.hasOwn(window, key)) {
      throw new Error('Cannot bind an API on top of an existing property on the window object')
    }
    Object.defineProperty(window, key, { value: freeze(api), enumerable: true })
  }

  // No pop-up of Chromium's own is made: one that waits for the debugger makes its opener wait too.
  window.open = function open(url = '', frameName = '', features = '') {
    bridge.tell('open', {
      url: url === '' ? 'about:blank' : new PageURL(url, document.baseURI).href,
      frameName,
      features,
      disposition: features ? 'new-window' : 'foreground-tab',
    })
    return null
  }

  function openFromLink(event) {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href)
    if (!link || event.defaultPrevented || event.button === 2) return
    if (link.hasAttribute('download') || link.protocol === 'javascript:') return
    const isAside = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey
    if (!isAside && SAME_FRAME.has(link.target)) return
    event.preventDefault()
    const disposition = event.button === 1 ? 'background-tab' : 'foreground-tab'
    bridge.tell('open', { url: link.href, frameName: link.target, features: '', disposition })
  }
  window.addEventListener('click', openFromLink)
  window.addEventListener('auxclick', openFromLink)

  bridge.hello()
}

module.exports = { runMainWorld }
