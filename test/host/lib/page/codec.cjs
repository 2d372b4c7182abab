/**
 * Writes and reads what structured clone carries: JSON with tags, and the bytes beside it. Runs in
 * main and, as text, in the page's isolated world, so it stands alone.
 */
function makeCodec() {
  const VIEWS = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  }
  const ERRORS = { TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError }
  const uncloneable = () => new Error('An object could not be cloned.')

  function writeNumber(value) {
    if (Object.is(value, -0)) return { $: 'number', v: '-0' }
    return Number.isFinite(value) ? value : { $: 'number', v: String(value) }
  }

  function writeObject(value, write, bytes) {
    const tag = Object.prototype.toString.call(value).slice(8, -1)
    const put = (view) => bytes.push(view) - 1
    if (Array.isArray(value)) return { $: 'array', v: value.map(write) }
    if (tag === 'Date') return { $: 'date', v: value.getTime() }
    if (tag === 'RegExp') return { $: 'regexp', v: value.source, f: value.flags }
    if (tag === 'Map') return { $: 'map', v: [...value].map((pair) => pair.map(write)) }
    if (tag === 'Set') return { $: 'set', v: [...value].map(write) }
    if (tag === 'ArrayBuffer') return { $: 'buffer', v: put(new Uint8Array(value)) }
    if (ArrayBuffer.isView(value)) {
      const { buffer, byteOffset, byteLength } = value
      const kind = tag in VIEWS ? tag : 'Uint8Array'
      return { $: 'view', k: kind, v: put(new Uint8Array(buffer, byteOffset, byteLength)) }
    }
    if (tag === 'Error' || value instanceof Error) {
      return { $: 'error', n: value.name, v: value.message, s: value.stack }
    }
    if (/^(Promise|WeakMap|WeakSet|WeakRef)$/.test(tag)) throw uncloneable()
    const fields = {}
    for (const key of Object.keys(value)) fields[key] = write(value[key])
    return { $: 'object', v: fields }
  }

  /** @returns {{ text: string, bytes: Uint8Array[] }} */
  function encode(root) {
    const bytes = []
    const seen = new Map()
    const write = (value) => {
      if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
      if (typeof value === 'number') return writeNumber(value)
      if (value === undefined) return { $: 'undefined' }
      if (typeof value === 'bigint') return { $: 'bigint', v: String(value) }
      if (typeof value !== 'object') throw uncloneable()
      if (seen.has(value)) return { $: 'again', v: seen.get(value) }
      seen.set(value, seen.size)
      return writeObject(value, write, bytes)
    }
    return { text: JSON.stringify(write(root)), bytes }
  }

  function decode(text, bytes) {
    const seen = []
    const keep = (value) => {
      seen.push(value)
      return value
    }
    const own = (at) => bytes[at].slice().buffer
    const readers = {
      undefined: () => undefined,
      number: (node) => Number(node.v),
      bigint: (node) => BigInt(node.v),
      again: (node) => seen[node.v],
      date: (node) => keep(new Date(node.v)),
      regexp: (node) => keep(new RegExp(node.v, node.f)),
      buffer: (node) => keep(own(node.v)),
      view: (node) => keep(new VIEWS[node.k](own(node.v))),
      error: (node) => {
        const error = new (ERRORS[node.n] ?? Error)(node.v)
        error.stack = node.s
        return keep(error)
      },
      array: (node) => {
        const array = keep([])
        for (const value of node.v) array.push(read(value))
        return array
      },
      map: (node) => {
        const map = keep(new Map())
        for (const [key, value] of node.v) map.set(read(key), read(value))
        return map
      },
      set: (node) => {
        const set = keep(new Set())
        for (const value of node.v) set.add(read(value))
        return set
      },
      object: (node) => {
        const object = keep({})
        for (const key of Object.keys(node.v)) object[key] = read(node.v[key])
        return object
      },
    }
    const read = (node) =>
      node === null || typeof node !== 'object' ? node : readers[node.$](node)
    return read(JSON.parse(text))
  }

  return { encode, decode }
}

module.exports = { makeCodec }
