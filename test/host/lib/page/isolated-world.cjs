/**
 * Runs as text in the page's isolated world: gives the preload the modules that Electron's sandbox
 * gives, and carries its messages to main.
 *
 * @param {{ makeBridge: Function, makeCodec: Function, makeEnvelopes: Function }} makers
 * @param {object} facts see `isolatedWorldSource`
 * @param {Function | null} runPreload
 */
function runIsolatedWorld({ makeBridge, makeCodec, makeEnvelopes }, facts, runPreload) {
  const bridge = makeBridge(`host-in-${facts.token}`, `host-out-${facts.token}`)
  const envelopes = makeEnvelopes(makeCodec())
  const post = globalThis[facts.binding]
  const page = Math.random().toString(36).slice(2)
  let lastParcel = 0

  function offer(pieces) {
    const id = `${page}-${++lastParcel}`
    const socket = new WebSocket(facts.parcels + id)
    socket.addEventListener('open', () => socket.send(new Blob(pieces)))
    socket.addEventListener('error', () => console.error('A large message was lost on its way'))
    return id
  }

  async function fetchParcel(id) {
    const answer = await fetch(facts.parcels + id)
    return new Uint8Array(await answer.arrayBuffer())
  }

  const send = (message) => post(envelopes.close(message, offer))

  function makeEmitter() {
    const listeners = new Map()
    const emitter = {
      on(name, listener) {
        listeners.set(name, [...(listeners.get(name) ?? []), listener])
        return emitter
      },
      once(name, listener) {
        const once = (...args) => {
          emitter.off(name, once)
          listener(...args)
        }
        once.listener = listener
        return emitter.on(name, once)
      },
      off(name, listener) {
        const isOther = (one) => one !== listener && one.listener !== listener
        listeners.set(name, (listeners.get(name) ?? []).filter(isOther))
        return emitter
      },
      removeAllListeners(name) {
        if (name === undefined) listeners.clear()
        else listeners.delete(name)
        return emitter
      },
      listenerCount: (name) => listeners.get(name)?.length ?? 0,
      emit(name, ...args) {
        const called = listeners.get(name) ?? []
        for (const listener of called) listener(...args)
        return called.length > 0
      },
    }
    return Object.assign(emitter, {
      addListener: (name, listener) => emitter.on(name, listener),
      removeListener: (name, listener) => emitter.off(name, listener),
    })
  }

  function makeIpcRenderer() {
    const calls = new Map()
    let lastCall = 0
    const refuse = () => {
      throw new Error('The Chromium host does not support ipcRenderer.sendSync and postMessage')
    }
    const ipcRenderer = Object.assign(makeEmitter(), {
      send: (channel, ...args) => send({ kind: 'send', channel, args }),
      invoke: (channel, ...args) =>
        new Promise((resolve, reject) => {
          const id = ++lastCall
          send({ kind: 'invoke', id, channel, args })
          calls.set(id, { resolve, reject })
        }),
      sendSync: refuse,
      postMessage: refuse,
    })
    globalThis[facts.deliver] = envelopes.makeReader(fetchParcel, (message) => {
      if (message.kind === 'message') {
        const event = { sender: ipcRenderer, senderId: 0, ports: [] }
        return ipcRenderer.emit(message.channel, event, ...message.args)
      }
      const { resolve, reject } = calls.get(message.id)
      calls.delete(message.id)
      return message.isOk ? resolve(message.value) : reject(new Error(message.error))
    })
    return ipcRenderer
  }

  const electron = {
    ipcRenderer: makeIpcRenderer(),
    contextBridge: {
      exposeInMainWorld: (key, api) => bridge.tell('expose', { key, api }),
    },
    webFrame: {
      getZoomFactor: () => 1,
      getZoomLevel: () => 0,
      setZoomFactor() {},
      setZoomLevel() {},
    },
    webUtils: { getPathForFile: () => '' },
  }
  const EventEmitter = function () {
    return makeEmitter()
  }
  const modules = {
    electron,
    'electron/renderer': electron,
    'electron/common': electron,
    events: Object.assign(EventEmitter, { EventEmitter, default: EventEmitter }),
    timers: globalThis,
    url: { URL, URLSearchParams },
  }
  const require = (name) => {
    const found = modules[name.replace(/^node:/, '')]
    if (!found) throw new Error(`module not found: ${name}`)
    return found
  }
  const process = {
    ...facts.process,
    type: 'renderer',
    env: {},
    sandboxed: true,
    contextIsolated: true,
    isMainFrame: true,
    nextTick: (run, ...args) => queueMicrotask(() => run(...args)),
    on() {},
    once() {},
  }

  bridge.listeners.open = (details) => send({ kind: 'open', details })
  bridge.hello()
  if (!runPreload) return
  try {
    const module = { exports: {} }
    runPreload(require, process, module, module.exports)
  } catch (error) {
    const message = String(error?.stack ?? error)
    console.error(`Unable to load preload script: ${facts.preloadPath}\n${message}`)
    send({ kind: 'preload-error', path: facts.preloadPath, message })
  }
}

module.exports = { runIsolatedWorld }
