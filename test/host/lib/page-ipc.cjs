const { EventEmitter } = require('node:events')
const { createEvent, ignoreEnd } = require('./events.cjs')
const { makeCodec } = require('./page/codec.cjs')
const { makeEnvelopes } = require('./page/envelope.cjs')

const envelopes = makeEnvelopes(makeCodec())

/** Electron's `ipcMain`, and the same for one page's `webContents.ipc`. */
function createIpcMain() {
  const handlers = new Map()
  const ipc = Object.assign(new EventEmitter(), {
    handlers,
    handle(channel, handler) {
      if (handlers.has(channel)) {
        throw new Error(`Attempted to register a second handler for '${channel}'`)
      }
      handlers.set(channel, handler)
    },
    handleOnce: (channel, handler) =>
      ipc.handle(channel, (...args) => {
        handlers.delete(channel)
        return handler(...args)
      }),
    removeHandler: (channel) => handlers.delete(channel),
  })
  ipc.setMaxListeners(0)
  return ipc
}

/**
 * Carries messages between one page's preload and main.
 *
 * @param {import('./web-contents.cjs').WebContents} contents
 */
function createPageIpc(host, contents) {
  const { inner } = contents

  /** Sends to the preload of the page that stands now, or of the given one while it stands. */
  function deliver(message, context = inner.context) {
    if (!context || contents.isDestroyed()) return
    const sealed = envelopes.close(message, host.parcels.offer)
    const expression = `${host.deliver}(${JSON.stringify(sealed)})`
    inner.session
      .send('Runtime.evaluate', { expression, uniqueContextId: context })
      .catch(ignoreEnd)
  }

  function createIpcEvent() {
    return createEvent({
      sender: contents,
      senderFrame: contents.mainFrame,
      frameId: 1,
      processId: 1,
      type: 'frame',
      ports: [],
      reply: (channel, ...args) => contents.send(channel, ...args),
    })
  }

  async function answer({ id, channel, args }, context) {
    const event = createIpcEvent()
    try {
      const handler =
        contents.ipc.handlers.get(channel) ?? host.electron.ipcMain.handlers.get(channel)
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      deliver({ kind: 'answer', id, isOk: true, value: await handler(event, ...args) }, context)
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error)
      const words = `Error invoking remote method '${channel}': ${String(error)}`
      deliver({ kind: 'answer', id, isOk: false, error: words }, context)
    }
  }

  const receivers = {
    send({ channel, args }) {
      const event = createIpcEvent()
      contents.emit('ipc-message', event, channel, ...args)
      contents.ipc.emit(channel, event, ...args)
      host.electron.ipcMain.emit(channel, event, ...args)
    },
    invoke: (message, context) => void answer(message, context),
    open: ({ details }) => contents.inner.open(details),
    'preload-error': ({ path, message }) => {
      console.error(`preload: ${message}`)
      contents.emit('preload-error', createEvent(), path, new Error(message))
    },
  }

  /** @returns what takes the envelopes of one page, in their order */
  function createReader(context) {
    return envelopes.makeReader(host.parcels.expect, (message) =>
      receivers[message.kind](message, context),
    )
  }

  return { deliver, createReader }
}

module.exports = { createIpcMain, createPageIpc }
