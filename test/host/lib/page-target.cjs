const fs = require('node:fs')
const { createEvent, ignoreEnd } = require('./events.cjs')
const { isolatedWorldSource, mainWorldSource } = require('./page/sources.cjs')
const { decide, watchRequests } = require('./requests.cjs')

const WORLD = 'Electron Isolated Context'
const BINDING = '__hostPost'

/**
 * Takes a new Chromium page, paused before its first script, and makes it the page of a
 * `WebContents`: listens, puts the host's scripts and the preload in, lets it run.
 */
async function attachPage(host, contents, session, targetId) {
  const { inner } = contents
  Object.assign(inner, { session, targetId })
  listenToWorld(contents, session, targetId)
  listenToLoads(host, contents, session, targetId)
  watchWorkers(host, contents, session)
  session.on('Fetch.requestPaused', (paused) => {
    decide(host, contents, session, paused).catch(ignoreEnd)
  })
  session.on('Inspector.targetCrashed', () => {
    contents.emit('render-process-gone', createEvent(), { reason: 'crashed', exitCode: 1 })
  })
  session.on('detached', () => inner.window.inner.destroyed())

  const isolated = isolatedWorldSource(preloadFacts(host, inner.preferences), preloadText(inner))
  await Promise.all([
    session.send('Page.enable'),
    session.send('Runtime.enable'),
    session.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD }),
    session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: mainWorldSource(host.token),
    }),
    session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: isolated,
      worldName: WORLD,
    }),
    watchRequests(host, session),
    inner.applyTheme(),
    session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    }),
    session.send('Runtime.runIfWaitingForDebugger'),
  ])
}

function preloadText({ preferences: { preload } }) {
  return preload ? fs.readFileSync(preload, 'utf8') : null
}

function preloadFacts(host, { preload, additionalArguments = [] }) {
  const { electron, chrome, node } = process.versions
  return {
    token: host.token,
    binding: BINDING,
    deliver: host.deliver,
    parcels: host.parcels.base,
    preloadPath: preload ?? '',
    process: {
      platform: process.platform,
      arch: process.arch,
      versions: { electron, chrome, node },
      argv: [process.argv[0], ...additionalArguments],
    },
  }
}

function listenToWorld(contents, session, targetId) {
  const { inner } = contents
  const readers = new Map()
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name !== WORLD || context.auxData?.frameId !== targetId) return
    inner.context = context.uniqueId
    readers.clear()
    readers.set(context.id, inner.ipc.createReader(context.uniqueId))
  })
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === BINDING) readers.get(executionContextId)?.(payload)
  })
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    const level = { warning: 'warning', error: 'error', debug: 'debug' }[type] ?? 'info'
    const message = args.map((arg) => arg.value ?? arg.description ?? '').join(' ')
    contents.emit('console-message', createEvent({ level, message, frame: contents.mainFrame }))
  })
}

function listenToLoads(host, contents, session, targetId) {
  const { inner } = contents
  const isBlank = () => inner.url === 'about:blank' || inner.url === ''
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.id !== targetId) return
    inner.url = host.urls.fromNet(frame.url + (frame.urlFragment ?? ''))
    void inner.applyTheme()
    if (isBlank()) return
    const { url } = inner
    contents.emit('did-start-navigation', createEvent({ url }), url, false, true)
    contents.emit('did-navigate', createEvent(), url, 200, 'OK')
  })
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (frameId !== targetId) return
    inner.url = host.urls.fromNet(url)
    contents.emit('did-navigate-in-page', createEvent(), inner.url, true)
  })
  session.on('Page.domContentEventFired', () => {
    if (!isBlank()) contents.emit('dom-ready', createEvent())
  })
  session.on('Page.loadEventFired', () => {
    if (isBlank()) return
    if (!inner.wasPainted) {
      inner.window.emit('ready-to-show', createEvent())
      if (process.env.KIZUNA_HOST_SAY_OPENED) console.error('The window has opened.')
    }
    inner.wasPainted = true
    contents.emit('did-finish-load', createEvent())
    contents.emit('did-stop-loading', createEvent())
  })
}

/** A worker's requests are not its page's in Chromium's protocol, so each worker is attached too. */
function watchWorkers(host, contents, session) {
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const worker = host.cdp.sessions.get(sessionId)
    if (targetInfo.type.includes('worker')) {
      contents.inner.workers.add(worker)
      worker.on('detached', () => contents.inner.workers.delete(worker))
      worker.on('Fetch.requestPaused', (paused) => {
        decide(host, contents, worker, paused).catch(ignoreEnd)
      })
      void watchRequests(host, worker)
    }
    worker.send('Runtime.runIfWaitingForDebugger').catch(ignoreEnd)
  })
}

module.exports = { attachPage }
