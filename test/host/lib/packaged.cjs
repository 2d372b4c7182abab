const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

/**
 * Finds the packed app beside the executable, as electron-builder lays it: resources/app.asar or
 * resources/app. Node cannot read inside an asar, so it is unpacked to a folder that goes at exit.
 *
 * @param {string} executable
 * @returns {string | null} the app's folder, or null where nothing is packed
 */
function findPackagedApp(executable) {
  const resources = path.join(path.dirname(executable), 'resources')
  const asar = path.join(resources, 'app.asar')
  if (fs.existsSync(asar)) return unpackToTemporary(asar)
  const folder = path.join(resources, 'app')
  return fs.existsSync(path.join(folder, 'package.json')) ? folder : null
}

function unpackToTemporary(asar) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kizuna-host-asar-'))
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }))
  unpackAsar(asar, folder)
  return folder
}

/**
 * Reads an asar: a pickled JSON tree of names, offsets and sizes, then the files' bytes one after
 * the other. Files marked `unpacked` lie in `<asar>.unpacked`.
 *
 * @param {string} asar
 * @param {(path: string, node: object, bytes: Buffer) => void} onFile
 */
function readAsar(asar, onFile) {
  const bytes = fs.readFileSync(asar)
  const firstByte = 8 + bytes.readUInt32LE(4)
  const tree = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8'))

  const walk = (node, folder) => {
    for (const [name, child] of Object.entries(node.files)) {
      const inside = path.join(folder, name)
      const start = firstByte + Number(child.offset ?? 0)
      if (child.files) walk(child, inside)
      else onFile(inside, child, bytes.subarray(start, start + (child.size ?? 0)))
    }
  }
  walk(tree, '')
}

function unpackAsar(asar, folder) {
  readAsar(asar, (inside, node, bytes) => {
    const target = path.join(folder, inside)
    fs.mkdirSync(path.dirname(target), { recursive: true })
    if (node.link) fs.symlinkSync(node.link, target)
    else if (node.unpacked) fs.copyFileSync(path.join(`${asar}.unpacked`, inside), target)
    else fs.writeFileSync(target, bytes)
  })
}

/** @param {string} asar @returns {string[]} the paths of its files */
function listAsar(asar) {
  const paths = []
  readAsar(asar, (inside) => paths.push(inside))
  return paths
}

module.exports = { findPackagedApp, listAsar }
