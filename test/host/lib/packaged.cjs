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
 */
function unpackAsar(asar, folder) {
  const bytes = fs.readFileSync(asar)
  const firstByte = 8 + bytes.readUInt32LE(4)
  const tree = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8'))

  const write = (node, relative) => {
    fs.mkdirSync(path.join(folder, relative), { recursive: true })
    for (const [name, file] of Object.entries(node.files)) {
      const inside = path.join(relative, name)
      const target = path.join(folder, inside)
      if (file.files) write(file, inside)
      else if (file.link) fs.symlinkSync(file.link, target)
      else if (file.unpacked) fs.copyFileSync(path.join(`${asar}.unpacked`, inside), target)
      else {
        const start = firstByte + Number(file.offset)
        fs.writeFileSync(target, bytes.subarray(start, start + file.size))
      }
    }
  }
  write(tree, '')
}

module.exports = { findPackagedApp, unpackAsar }
