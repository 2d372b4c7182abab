const { receiveUpload } = require('./upload-socket.cjs')

const PREFIX = '/.host/'

/**
 * Carries what is too large for the debugging pipe between page and main: the page fetches from and
 * sends to the host's own path on its own origin, which every policy with `connect-src 'self'`
 * lets through.
 *
 * @param {string} token what only the host's own scripts know
 */
function createParcels(token) {
  /** @type {Map<string, Uint8Array[]>} */
  const outgoing = new Map()
  /** @type {Map<string, { promise: Promise<Uint8Array>, resolve: Function }>} */
  const incoming = new Map()
  const base = `${PREFIX}${token}/`
  let lastId = 0

  /** @param {Uint8Array[]} pieces @returns the id under which the page may fetch them, once */
  function offer(pieces) {
    const id = `m${++lastId}`
    outgoing.set(id, pieces)
    return id
  }

  /** @returns {Promise<Uint8Array>} what the page sends under this id, now or later */
  async function expect(id) {
    const parcel = incoming.get(id) ?? expectLater(id)
    const bytes = await parcel.promise
    incoming.delete(id)
    return bytes
  }

  function expectLater(id) {
    const parcel = {}
    parcel.promise = new Promise((resolve) => Object.assign(parcel, { resolve }))
    incoming.set(id, parcel)
    return parcel
  }

  function serve(request, response) {
    const id = request.url.slice(base.length)
    const pieces = outgoing.get(id)
    outgoing.delete(id)
    if (!pieces) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'cache-control': 'no-store', 'content-length': sizeOf(pieces) })
    for (const piece of pieces) response.write(piece)
    response.end()
  }

  function receive(request, socket) {
    const id = request.url.slice(base.length)
    const parcel = incoming.get(id) ?? expectLater(id)
    parcel.resolve(receiveUpload(request, socket))
  }

  return { base, offer, expect, serve, receive, serves: (request) => request.url.startsWith(base) }
}

function sizeOf(pieces) {
  return pieces.reduce((size, piece) => size + piece.byteLength, 0)
}

module.exports = { createParcels }
