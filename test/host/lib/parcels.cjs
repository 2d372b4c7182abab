const PREFIX = '/.host/'

/**
 * Carries what is too large for the debugging pipe between page and main: the page fetches from and
 * posts to the host's own path on its own origin, which every policy with `connect-src 'self'`
 * lets through.
 *
 * @param {string} token what only the host's own scripts know
 */
function createParcels(token) {
  /** @type {Map<string, Uint8Array[]>} */
  const outgoing = new Map()
  /** @type {Map<string, ReturnType<typeof Promise.withResolvers>>} */
  const incoming = new Map()
  const base = `${PREFIX}${token}/`
  let lastId = 0

  /** @param {Uint8Array[]} pieces @returns the id under which the page may fetch them, once */
  function offer(pieces) {
    const id = `m${++lastId}`
    outgoing.set(id, pieces)
    return id
  }

  /** @returns {Promise<Uint8Array>} what the page posts under this id, now or later */
  async function expect(id) {
    const parcel = incoming.get(id) ?? expectLater(id)
    const bytes = await parcel.promise
    incoming.delete(id)
    return bytes
  }

  function expectLater(id) {
    const parcel = {}
    parcel.promise = new Promise((resolve, reject) => Object.assign(parcel, { resolve, reject }))
    incoming.set(id, parcel)
    return parcel
  }

  function serve(request, response) {
    const id = request.url.slice(base.length)
    if (request.method === 'POST') return receive(id, request, response)
    const pieces = outgoing.get(id)
    outgoing.delete(id)
    if (!pieces) return response.writeHead(404).end()
    response.writeHead(200, { 'cache-control': 'no-store', 'content-length': sizeOf(pieces) })
    for (const piece of pieces) response.write(piece)
    response.end()
  }

  function receive(id, request, response) {
    const parcel = incoming.get(id) ?? expectLater(id)
    const pieces = []
    request.on('data', (piece) => pieces.push(piece))
    request.on('end', () => {
      response.writeHead(204).end()
      const { buffer, byteOffset, byteLength } = Buffer.concat(pieces)
      parcel.resolve(new Uint8Array(buffer, byteOffset, byteLength))
    })
    request.on('error', parcel.reject)
  }

  return { base, offer, expect, serve, serves: (request) => request.url.startsWith(base) }
}

function sizeOf(pieces) {
  return pieces.reduce((size, piece) => size + piece.byteLength, 0)
}

module.exports = { createParcels, PREFIX }
