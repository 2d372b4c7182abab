/**
 * Joins the page's main world and the preload's isolated world by synchronous events on window:
 * Chromium clones an event's `detail` when it crosses. Functions cross as ids, promises as ids that
 * settle later. Runs as text in both worlds, so it stands alone.
 *
 * @param {string} out the event's name towards the other world
 * @param {string} into the event's name towards this one
 */
function makeBridge(out, into) {
  const dispatch = window.dispatchEvent.bind(window)
  const Message = CustomEvent
  const MARK = '__host'
  const listeners = {}
  const functions = new Map()
  const idsOfFunctions = new WeakMap()
  const promises = new Map()
  const queue = []
  let lastId = 0
  let isJoined = false
  let reply

  const post = (message) => dispatch(new Message(out, { detail: message }))

  function isPlain(value) {
    const prototype = Object.getPrototypeOf(value)
    return prototype === null || prototype === Object.prototype
  }

  function mapFields(object, change) {
    const copy = {}
    for (const key of Object.keys(object)) copy[key] = change(object[key])
    return copy
  }

  function packFunction(value) {
    if (!idsOfFunctions.has(value)) {
      idsOfFunctions.set(value, ++lastId)
      functions.set(lastId, value)
    }
    return { [MARK]: 'function', id: idsOfFunctions.get(value) }
  }

  function packPromise(promise) {
    const id = ++lastId
    promise.then(
      (value) => post({ kind: 'settle', id, isOk: true, value: pack(value) }),
      (error) => post({ kind: 'settle', id, isOk: false, value: packError(error) }),
    )
    return { [MARK]: 'promise', id }
  }

  function packError(error) {
    return error instanceof Error ? { [MARK]: 'error', message: error.message } : pack(error)
  }

  function pack(value) {
    if (typeof value === 'function') return packFunction(value)
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.')
    if (value === null || typeof value !== 'object') return value
    if (typeof value.then === 'function') return packPromise(value)
    if (Array.isArray(value)) return value.map(pack)
    return isPlain(value) ? mapFields(value, pack) : value
  }

  function unpack(value) {
    if (value === null || typeof value !== 'object') return value
    if (value[MARK] === 'function') return (...args) => call(value.id, args)
    if (value[MARK] === 'error') return new Error(value.message)
    if (value[MARK] === 'promise') {
      return new Promise((resolve, reject) => promises.set(value.id, { resolve, reject }))
    }
    if (Array.isArray(value)) return value.map(unpack)
    return isPlain(value) ? mapFields(value, unpack) : value
  }

  function call(id, args) {
    reply = undefined
    post({ kind: 'call', id, args: args.map(pack) })
    const answer = reply
    reply = undefined
    if (!answer) throw new Error('The other side of the context bridge did not answer')
    if (answer.isOk) return unpack(answer.value)
    throw unpack(answer.value)
  }

  function answerCall({ id, args }) {
    try {
      const value = pack(functions.get(id)(...args.map(unpack)))
      post({ kind: 'reply', isOk: true, value })
    } catch (error) {
      post({ kind: 'reply', isOk: false, value: packError(error) })
    }
  }

  const receivers = {
    hello() {
      if (isJoined) return
      isJoined = true
      post({ kind: 'hello' })
      for (const message of queue.splice(0)) post(message)
    },
    call: answerCall,
    reply(message) {
      reply = message
    },
    settle({ id, isOk, value }) {
      const { resolve, reject } = promises.get(id)
      promises.delete(id)
      if (isOk) resolve(unpack(value))
      else reject(unpack(value))
    },
    tell: ({ name, value }) => listeners[name](unpack(value)),
  }
  window.addEventListener(
    into,
    (event) => {
      event.stopImmediatePropagation()
      receivers[event.detail.kind](event.detail)
    },
    true,
  )

  return {
    listeners,
    hello: () => post({ kind: 'hello' }),
    tell(name, value) {
      const message = { kind: 'tell', name, value: pack(value) }
      if (isJoined) post(message)
      else queue.push(message)
    },
  }
}

module.exports = { makeBridge }
