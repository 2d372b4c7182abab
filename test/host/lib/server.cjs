const http = require('node:http')
const { Readable } = require('node:stream')

const KEPT_BACK = new Set(['host', 'connection', 'accept-encoding', 'upgrade-insecure-requests'])

/**
 * Starts the loopback server that answers the page: the app's `protocol.handle` handlers, and under
 * the host's own path the large parcels between page and main.
 *
 * @returns {Promise<number>} its port
 */
async function startServer(host) {
  const server = http.createServer((request, response) => {
    if (host.parcels.serves(request)) host.parcels.serve(request, response)
    else void servePage(host, request, response)
  })
  server.requestTimeout = 0
  server.on('upgrade', (request, socket) => {
    if (host.parcels.serves(request)) host.parcels.receive(request, socket)
    else socket.destroy()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return server.address().port
}

async function servePage(host, request, response) {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '')
  const url = host.urls.fromNet(`http://${name}${request.url}`)
  const handler = host.handlers.get(url.split(':', 1)[0])
  if (!handler) {
    response.writeHead(502).end(`No handler for ${url}`)
    return
  }
  // Chromium asks for an icon by itself, Electron does not.
  if (request.url === '/favicon.ico' && request.headers['sec-fetch-dest'] === 'image') {
    response.writeHead(204).end()
    return
  }
  try {
    await sendPage(host, await handler(toRequest(host, request, url)), response)
  } catch (error) {
    console.error(`The protocol handler failed for ${url}: ${error?.stack ?? error}`)
    request.socket.destroy()
  }
}

function toRequest(host, request, url) {
  const { method } = request
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (!KEPT_BACK.has(name)) headers.set(name, headerFromNet(host, name, String(value)))
  }
  const body = method === 'GET' || method === 'HEAD' ? undefined : Readable.toWeb(request)
  return new Request(url, { method, headers, ...(body && { body, duplex: 'half' }) })
}

function headerFromNet({ urls }, name, value) {
  if (name === 'referer') return urls.fromNet(value)
  if (name === 'origin') return urls.originOf(urls.fromNet(`${value}/`))
  return value
}

async function sendPage({ urls }, answer, response) {
  const headers = { 'cache-control': 'no-store' }
  answer.headers.forEach((value, name) => {
    if (name === 'content-length' || name === 'content-encoding') return
    if (name.startsWith('content-security-policy')) headers[name] = urls.policyToNet(value)
    else headers[name] = name === 'location' ? urls.toNet(value) : value
  })
  response.writeHead(answer.status, headers)
  if (!answer.body) response.end()
  else if (headers['content-type']?.startsWith('text/html')) {
    response.end(urls.htmlToNet(await answer.text()))
  } else {
    const body = Readable.fromWeb(answer.body)
    body.on('error', () => response.destroy())
    body.pipe(response)
  }
}

module.exports = { startServer }
