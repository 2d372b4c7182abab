const { unsupported } = require('./events.cjs')

const KINDS = ['onBeforeRequest', 'onBeforeSendHeaders', 'onHeadersReceived']
const LACKING = [
  'onSendHeaders',
  'onResponseStarted',
  'onBeforeRedirect',
  'onCompleted',
  'onErrorOccurred',
]

/**
 * Electron's `session.webRequest`: one listener a kind, the last one set, over every request of the
 * pages and their workers.
 *
 * @param {() => void} onChange runs when what must be seen has changed
 */
function createWebRequest(onChange) {
  const listeners = new Map()

  function listen(kind, filter, listener) {
    if (typeof filter === 'function' || filter === null) return listen(kind, {}, filter)
    if (listener) listeners.set(kind, { listener, isMeant: toPredicate(filter) })
    else listeners.delete(kind)
    return onChange()
  }

  /** @returns {Promise<object>} what the app's listener says, `{}` where none is meant */
  function ask(kind, details) {
    const { listener, isMeant } = listeners.get(kind) ?? {}
    if (!isMeant?.(details)) return Promise.resolve({})
    return new Promise((resolve) => {
      listener(details, (answer) => resolve(answer ?? {}))
    })
  }

  const api = Object.fromEntries([
    ...KINDS.map((kind) => [kind, (filter, listener) => listen(kind, filter, listener)]),
    ...LACKING.map((kind) => [kind, () => unsupported(`webRequest.${kind}`)]),
  ])
  return { api, ask, has: (kind) => listeners.has(kind) }
}

function toPredicate({ urls = [], excludeUrls = [], types = [] }) {
  const wanted = urls.map(toPattern)
  const unwanted = excludeUrls.map(toPattern)
  return ({ url, resourceType }) =>
    (wanted.length === 0 || wanted.some((pattern) => pattern.test(url))) &&
    !unwanted.some((pattern) => pattern.test(url)) &&
    (types.length === 0 || types.includes(resourceType))
}

/** Reads a match pattern as extensions write them, e.g. `*://*.example.com/*`. */
function toPattern(pattern) {
  if (pattern === '<all_urls>') return /^/
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
  const source = escaped.replace(/^\*:/, '(https?|wss?):').replace(/(?<!\(https\?\|wss)\*/g, '.*')
  return new RegExp(`^${source}$`)
}

module.exports = { createWebRequest, toPattern }
