/* oxlint-disable no-underscore-dangle -- node's own names for what it resolves and keeps */
const Module = require('node:module')
const path = require('node:path')
const { pathToFileURL } = require('node:url')

const NAMES = /^electron(\/(main|common))?$/

/**
 * Makes `require('electron')` and `import 'electron'` give the host's modules, also before the npm
 * package of that name, whose index would start a download.
 *
 * @param {Record<string, unknown>} electron
 */
function provideElectron(electron) {
  const id = path.join(__dirname, 'electron (host)')
  const loaded = new Module(id)
  Object.assign(loaded, { exports: electron, loaded: true, filename: id })
  Module._cache[id] = loaded

  const resolveFilename = Module._resolveFilename
  Module._resolveFilename = function (request, ...rest) {
    return NAMES.test(request) ? id : resolveFilename.call(this, request, ...rest)
  }

  globalThis.hostElectron = electron
  const names = Object.keys(electron).map((name) => `export const ${name} = electron.${name}`)
  const source = ['const electron = globalThis.hostElectron', 'export default electron', ...names]
  const facade = `data:text/javascript,${encodeURIComponent(source.join('\n'))}`
  Module.register(pathToFileURL(path.join(__dirname, 'module-hooks.mjs')), { data: { facade } })
}

module.exports = { provideElectron }
