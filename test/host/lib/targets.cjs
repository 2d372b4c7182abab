const { createEvent, ignoreEnd } = require('./events.cjs')
const { place } = require('./window-place.cjs')

/** Joins the host's windows with Chromium's targets. */
function createTargets(host) {
  let awaited = null
  let firstPage = null
  let opening = Promise.resolve()

  async function watchTargets() {
    const { cdp } = host
    cdp.on('Target.attachedToTarget', (attached) => {
      onAttached(attached).catch(ignoreEnd)
    })
    cdp.on('Target.targetInfoChanged', ({ targetInfo }) => onInfo(targetInfo))
    await cdp.send('Target.setDiscoverTargets', { discover: true })
    // A visible Chromium opens the app's window by itself.
    const first = host.isHeaded ? nextPage() : null
    await cdp.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    })
    firstPage = await first
  }

  function nextPage() {
    return new Promise((resolve) => {
      awaited = resolve
    })
  }

  /** Opens pages one after the other, so that the next target attached is the one asked for. */
  function openPage(window) {
    opening = opening.catch(ignoreEnd).then(() => openNext(window))
    return opening
  }

  async function openNext(window) {
    const { session, targetId } = firstPage ?? (await createPage(window))
    firstPage = null
    await window.webContents.inner.attach(session, targetId)
    await place(host, window).catch(ignoreEnd)
  }

  async function createPage(window) {
    const attached = nextPage()
    const { width, height } = window.getNormalBounds()
    // A page that is only printed must not flash up where windows can be seen.
    const isUnseen = host.isHeaded && !window.isVisible()
    window.inner.isUnseen = isUnseen
    await host.cdp.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width,
      height,
      ...(isUnseen && { windowState: 'minimized', background: true }),
    })
    return attached
  }

  async function onAttached({ sessionId, targetInfo }) {
    const { cdp } = host
    const session = cdp.sessions.get(sessionId)
    const { type, targetId, openerId } = targetInfo
    if (type === 'page' && !openerId && awaited) {
      awaited({ session, targetId })
      awaited = null
      return
    }
    const isPopup = type === 'page' && openerId
    if (isPopup) await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
    // Only then may a pop-up be closed: closed while it waits, it would hold its opener for ever.
    await session.send('Runtime.runIfWaitingForDebugger')
    if (isPopup) await cdp.send('Target.closeTarget', { targetId })
  }

  function onInfo({ targetId, title }) {
    const contents = host.electron.webContents.fromDevToolsTargetId(targetId)
    if (!contents || !title || title === contents.inner.title) return
    const { window } = contents.inner
    const event = createEvent()
    contents.inner.title = title
    contents.emit('page-title-updated', event, title, true)
    window.emit('page-title-updated', event, title, true)
    if (!event.defaultPrevented) window.setTitle(title)
  }

  return { watchTargets, openPage }
}

module.exports = { createTargets }
