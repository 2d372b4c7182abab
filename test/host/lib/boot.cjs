const fs = require('node:fs')
const inspector = require('node:inspector')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { parseCommandLine, locateApp } = require('./command-line.cjs')
const { chromiumVersion, findChromium } = require('./find-chromium.cjs')
const { createHost } = require('./host.cjs')
const { provideElectron } = require('./modules.cjs')
const { findPackagedApp } = require('./packaged.cjs')
const { ELECTRON_VERSION } = require('./versions.cjs')

const executable = fs.realpathSync(process.argv[1])
const argv = process.argv.slice(2)
const command = parseCommandLine(argv)

if (command.flags.includes('--version')) {
  console.log(`v${ELECTRON_VERSION} (Chromium host)`)
  process.exit(0)
}

const packaged = findPackagedApp(executable)
const entry = packaged ?? command.entry
if (entry === null) {
  console.error('Name the folder of the app to run, e.g.: test/host/electron .')
  process.exit(2)
}

// Playwright waits for the line "Debugger listening on ws://" that this prints.
if (command.flags.some((flag) => flag.startsWith('--inspect'))) inspector.open(0, '127.0.0.1')

const located = locateApp(entry)
process.argv = [executable, ...argv]
process.type = 'browser'
process.resourcesPath = path.join(path.dirname(executable), 'resources')
if (!packaged) process.defaultApp = true
const chromium = findChromium()
if (!chromium) {
  console.error('No Chromium was found: name one in CHROMIUM_PATH.')
  process.exit(1)
}
const versions = { electron: ELECTRON_VERSION, chrome: chromiumVersion(chromium) }
for (const [name, value] of Object.entries(versions)) {
  Object.defineProperty(process.versions, name, { value, enumerable: true })
}

const host = createHost({
  ...located,
  flags: command.flags,
  isPackaged: packaged !== null,
  executable: chromium,
})
provideElectron(host.electron)

process.on('uncaughtException', (error) => {
  console.error(`A JavaScript error occurred in the main process\n${error?.stack ?? error}`)
  void host.exit(1)
})
process.on('unhandledRejection', (error) => {
  console.error(`An unhandled rejection occurred in the main process\n${error?.stack ?? error}`)
})

async function run() {
  for (const file of command.requires) require(path.resolve(file))
  await import(pathToFileURL(located.main).href)
  await host.start()
}

run().catch((error) => {
  console.error(`The app could not be started on the host: ${error?.stack ?? error}`)
  void host.exit(1)
})
