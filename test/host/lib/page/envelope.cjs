/**
 * Puts a message into an envelope of text: small ones whole, with their bytes in base64; of a large
 * one only the sizes of its pieces, which travel as a parcel. Runs in main and in the page.
 *
 * @param {ReturnType<import('./codec.cjs').makeCodec>} codec
 */
function makeEnvelopes(codec) {
  const LARGE = 48 * 1024

  function toBase64(bytes) {
    let text = ''
    for (let at = 0; at < bytes.length; at += 8192) {
      text += String.fromCharCode(...bytes.subarray(at, at + 8192))
    }
    return btoa(text)
  }

  function fromBase64(text) {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  }

  /**
   * @param {unknown} message
   * @param {(pieces: Uint8Array[]) => string} offer takes the pieces of a large one, gives their id
   */
  function close(message, offer) {
    const { text, bytes } = codec.encode(message)
    const size = bytes.reduce((sum, piece) => sum + piece.byteLength, text.length)
    if (size < LARGE) return JSON.stringify({ text, bytes: bytes.map(toBase64) })
    const pieces = [new TextEncoder().encode(text), ...bytes]
    return JSON.stringify({ sizes: pieces.map((piece) => piece.byteLength), id: offer(pieces) })
  }

  /** @param {(id: string) => Promise<Uint8Array>} fetchParcel */
  async function openLarge({ sizes, id }, fetchParcel) {
    const parcel = await fetchParcel(id)
    let start = 0
    const [text, ...bytes] = sizes.map((size) => parcel.subarray(start, (start += size)))
    return codec.decode(new TextDecoder().decode(text), bytes)
  }

  /**
   * Opens envelopes in the order in which they come: a small message waits for a large one before
   * it, as Electron keeps the order of one frame's messages.
   */
  function makeReader(fetchParcel, onMessage) {
    let before = null
    const pass = (work) => {
      const mine = Promise.resolve(before).then(work)
      const forget = () => {
        if (before === done) before = null
      }
      const done = mine.then(forget, forget)
      before = done
      return mine
    }
    return (sealed) => {
      const envelope = JSON.parse(sealed)
      if (envelope.sizes) {
        return pass(async () => onMessage(await openLarge(envelope, fetchParcel)))
      }
      const message = codec.decode(envelope.text, envelope.bytes.map(fromBase64))
      if (before) return pass(() => onMessage(message))
      onMessage(message)
      return undefined
    }
  }

  return { close, makeReader }
}

module.exports = { makeEnvelopes }
