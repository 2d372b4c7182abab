const { EventEmitter } = require('node:events')

const END = 0

/** Splits a stream into the texts between NUL bytes: how Chromium's debugging pipe frames them. */
function readFrames(stream, onText) {
  let pieces = []
  stream.on('data', (bytes) => {
    let start = 0
    for (let end = bytes.indexOf(END); end >= 0; end = bytes.indexOf(END, start)) {
      pieces.push(bytes.subarray(start, end))
      onText(Buffer.concat(pieces).toString('utf8'))
      pieces = []
      start = end + 1
    }
    if (start < bytes.length) pieces.push(bytes.subarray(start))
  })
}

function createSession(send) {
  const session = Object.assign(new EventEmitter(), { send })
  session.setMaxListeners(0)
  return session
}

/**
 * Speaks the DevTools protocol over Chromium's pipe. The result is the browser's own session; one
 * more session stands in `sessions` for each attached target, and emits its events.
 *
 * @param {import('node:stream').Writable} writer
 * @param {import('node:stream').Readable} reader
 */
function connect(writer, reader) {
  const calls = new Map()
  const sessions = new Map()
  let lastId = 0
  let isClosed = false

  const sendFrom = (sessionId) => (method, params) => {
    if (isClosed) return Promise.reject(new Error(`${method}: Chromium has ended`))
    const id = ++lastId
    return new Promise((resolve, reject) => {
      calls.set(id, { resolve, reject, method })
      writer.write(`${JSON.stringify({ id, method, params: params ?? {}, sessionId })}\0`)
    })
  }
  const browser = createSession(sendFrom(undefined))

  function settle({ id, error, result }) {
    const call = calls.get(id)
    calls.delete(id)
    if (error) call?.reject(new Error(`${call.method}: ${error.message}`))
    else call?.resolve(result)
  }

  function announce({ method, params, sessionId }) {
    const { sessionId: target } = params
    if (method === 'Target.attachedToTarget') {
      sessions.set(target, createSession(sendFrom(target)))
    }
    const session = sessionId === undefined ? browser : sessions.get(sessionId)
    session?.emit(method, params)
    if (method === 'Target.detachedFromTarget') {
      sessions.get(target)?.emit('detached')
      sessions.delete(target)
    }
  }

  readFrames(reader, (text) => {
    const message = JSON.parse(text)
    if (message.id === undefined) announce(message)
    else settle(message)
  })
  // A write that meets a closed pipe says no more than the pipe's end below.
  writer.on('error', () => {})
  reader.on('close', () => {
    isClosed = true
    for (const { reject, method } of calls.values()) {
      reject(new Error(`${method}: Chromium has ended`))
    }
    calls.clear()
  })

  return Object.assign(browser, { sessions, isClosed: () => isClosed })
}

module.exports = { connect }
