const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { switchValue } = require('./command-line.cjs')
const { unsupported } = require('./events.cjs')

const IN_HOME = {
  documents: 'Documents',
  downloads: 'Downloads',
  desktop: 'Desktop',
  music: 'Music',
  pictures: 'Pictures',
  videos: 'Videos',
}

/** Gives `app.getPath` and `app.setPath`. */
function createPaths(host) {
  const chosen = new Map()

  const defaults = {
    home: () => os.homedir(),
    temp: () => os.tmpdir(),
    exe: () => process.argv[0],
    module: () => process.argv[0],
    appData: () => process.env.XDG_CONFIG_HOME || path.join(os.homedir(), '.config'),
    userData: () =>
      switchValue(host.flags, 'user-data-dir') ?? path.join(getPath('appData'), host.name),
    sessionData: () => getPath('userData'),
    logs: () => path.join(getPath('userData'), 'logs'),
    crashDumps: () => path.join(getPath('userData'), 'Crashpad'),
  }

  function getPath(name) {
    if (chosen.has(name)) return chosen.get(name)
    if (name in IN_HOME) return path.join(os.homedir(), IN_HOME[name])
    return defaults[name]?.() ?? unsupported(`app.getPath('${name}')`)
  }

  function setPath(name, folder) {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute')
    if (name === 'userData') fs.mkdirSync(folder, { recursive: true })
    chosen.set(name, folder)
  }

  return { getPath, setPath }
}

module.exports = { createPaths }
