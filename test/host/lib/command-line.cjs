const fs = require('node:fs')
const path = require('node:path')

/**
 * Splits what stands after the executable into node's `-r` files, `--flags`, the app's path and the
 * app's own arguments.
 *
 * @param {readonly string[]} argv without the interpreter and the executable
 */
function parseCommandLine(argv) {
  const requires = []
  const flags = []
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]
    if (word === '-r' || word === '--require') requires.push(argv[++at])
    else if (word.startsWith('-')) flags.push(word)
    else return { requires, flags, entry: word, rest: argv.slice(at + 1) }
  }
  return { requires, flags, entry: null, rest: [] }
}

/**
 * Finds the folder, package.json and main file of the app to run, as Electron does for
 * `electron <folder or file>`.
 *
 * @param {string} entry
 */
function locateApp(entry) {
  const start = path.resolve(entry)
  if (fs.statSync(start).isDirectory()) {
    const pkg = readPackage(start) ?? {}
    return { appPath: start, pkg, main: path.resolve(start, pkg.main ?? 'index.js') }
  }
  return { appPath: path.dirname(start), pkg: nearestPackage(path.dirname(start)), main: start }
}

function nearestPackage(folder) {
  const parent = path.dirname(folder)
  return readPackage(folder) ?? (parent === folder ? {} : nearestPackage(parent))
}

function readPackage(folder) {
  const file = path.join(folder, 'package.json')
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null
}

/** @param {readonly string[]} switches e.g. `--lang=ja` @returns the value, or null where it is absent */
function switchValue(switches, name) {
  const found = switches.findLast((word) => word === `--${name}` || word.startsWith(`--${name}=`))
  return found === undefined ? null : found.slice(name.length + 3)
}

/**
 * Keeps one switch a name, the last one as Chromium does, but joins the lists of features, so that
 * neither main's nor the test driver's are lost.
 *
 * @param {readonly string[]} switches
 */
function mergeSwitches(switches) {
  const merged = new Map()
  for (const word of switches) {
    const [name] = word.split('=', 1)
    const value = word.includes('=') ? word.slice(name.length + 1) : null
    const before = merged.get(name)
    const joins = /^--(enable|disable)-(blink-)?features$/.test(name) && before
    merged.set(name, joins ? `${before},${value}` : value)
  }
  return [...merged].map(([name, value]) => (value === null ? name : `${name}=${value}`))
}

module.exports = { parseCommandLine, locateApp, switchValue, mergeSwitches }
