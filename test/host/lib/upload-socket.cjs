const crypto = require('node:crypto')

// RFC 6455 §1.3
const HANDSHAKE_SALT = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const CLOSE = 8
const CLOSE_FRAME = Buffer.from([0x80 | CLOSE, 0])

/**
 * Accepts a WebSocket over which a page sends one binary message, as large as it likes. A plain POST
 * would do, were its body not copied through the debugging pipe wherever requests are watched.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:net').Socket} socket
 * @returns {Promise<Uint8Array>} the message
 */
function receiveUpload(request, socket) {
  const accept = crypto
    .createHash('sha1')
    .update(request.headers['sec-websocket-key'] + HANDSHAKE_SALT)
    .digest('base64')
  const answer = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade']
  socket.write(`${answer.join('\r\n')}\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`)

  return new Promise((resolve, reject) => {
    const message = []
    const read = createFrameReader((frame) => {
      if (frame.opcode < CLOSE) message.push(frame.payload)
      if (frame.opcode === CLOSE || frame.isLast) {
        socket.end(CLOSE_FRAME)
        resolve(concatenate(message))
      }
    })
    socket.on('data', read)
    socket.on('error', reject)
  })
}

/** Cuts the stream into frames and takes the mask off each (RFC 6455 §5.2). */
function createFrameReader(onFrame) {
  let pieces = []
  let size = 0
  let wanted = 2

  return (bytes) => {
    pieces.push(bytes)
    size += bytes.length
    while (size >= wanted) {
      const all = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)
      pieces = [all]
      const frame = measureFrame(all)
      wanted = frame.end
      if (size < wanted) return
      onFrame({ ...frame, payload: unmask(all, frame) })
      pieces = [all.subarray(frame.end)]
      size -= frame.end
      wanted = 2
    }
  }
}

/** @returns where the frame's payload starts and ends; `end` is past the bytes while they lack */
function measureFrame(bytes) {
  const [first, second] = bytes
  const short = second & 0x7f
  const start = 6 + ({ 126: 2, 127: 8 }[short] ?? 0)
  const isWhole = bytes.length >= start
  const long = short === 126 ? () => bytes.readUInt16BE(2) : () => Number(bytes.readBigUInt64BE(2))
  const length = short < 126 ? short : isWhole ? long() : 0
  const end = isWhole ? start + length : start
  return { opcode: first & 0x0f, isLast: (first & 0x80) !== 0, start, end }
}

function unmask(bytes, { start, end }) {
  const mask = bytes.subarray(start - 4, start)
  const payload = bytes.subarray(start, end)
  for (let at = 0; at < payload.length; at++) payload[at] ^= mask[at & 3]
  return payload
}

function concatenate(pieces) {
  const { buffer, byteOffset, byteLength } = Buffer.concat(pieces)
  return new Uint8Array(buffer, byteOffset, byteLength)
}

module.exports = { receiveUpload }
