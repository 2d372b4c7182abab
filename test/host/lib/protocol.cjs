const { EventEmitter } = require('node:events')
const fs = require('node:fs')
const path = require('node:path')
const { Readable } = require('node:stream')
const { fileURLToPath } = require('node:url')
const { unsupported } = require('./events.cjs')

const TYPES = {
  '.css': 'text/css',
  '.cjs': 'text/javascript',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Electron's `protocol`: which schemes the app serves itself, and how. */
function createProtocol(host) {
  const { schemes } = host.urls
  const { handlers } = host
  return {
    registerSchemesAsPrivileged(list) {
      if (host.isReady) {
        throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
      }
      for (const { scheme, privileges = {} } of list) schemes.set(scheme, privileges)
    },
    handle(scheme, handler) {
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
      if (!schemes.get(scheme)?.standard) {
        unsupported(`protocol.handle('${scheme}') unless it is registered as a standard scheme`)
      }
      handlers.set(scheme, handler)
    },
    unhandle: (scheme) => handlers.delete(scheme),
    isProtocolHandled: (scheme) => handlers.has(scheme),
  }
}

/** Electron's `net`, over node's fetch. */
function createNet(host) {
  return Object.assign(new EventEmitter(), {
    isOnline: () => false,
    online: false,
    request: () => unsupported('net.request'),
    resolveHost: () => unsupported('net.resolveHost'),
    async fetch(input, init) {
      const request = input instanceof Request ? input : new Request(String(input), init)
      const url = new URL(request.url)
      if (url.protocol === 'file:') return readFile(fileURLToPath(url))
      const handler = host.handlers.get(url.protocol.slice(0, -1))
      return handler && !init?.bypassCustomProtocolHandlers ? handler(request) : fetch(request)
    },
  })
}

async function readFile(file) {
  const found = await fs.promises.stat(file).catch(() => null)
  if (!found?.isFile()) throw new Error('net::ERR_FILE_NOT_FOUND')
  const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream'
  const body = Readable.toWeb(fs.createReadStream(file))
  return new Response(body, { headers: { 'content-type': type } })
}

module.exports = { createProtocol, createNet }
