const { spawn } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const readline = require('node:readline')
const { connect } = require('./cdp.cjs')
const { mergeSwitches } = require('./command-line.cjs')
const { chromiumLocale, preferredLanguages } = require('./language.cjs')
const { clearStaleProfile } = require('./profile-lock.cjs')

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-popup-blocking',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
  '--use-mock-keychain',
]

/**
 * Starts Chromium on a profile inside userData and joins its debugging pipe. Nothing but the app's
 * own schemes resolves, so no page reaches the network. Chromium ends when the pipe does, also when
 * this process is killed.
 *
 * @param {number} port of the server that answers the app's schemes
 */
async function startChromium(host, port) {
  const profile = path.join(host.paths.getPath('sessionData'), 'host-chromium')
  fs.mkdirSync(profile, { recursive: true })
  await clearStaleProfile(profile)

  const browser = spawn(host.executable, chromiumSwitches(host, profile, port), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // Ctrl+C is for the app, which then ends Chromium after its own farewell.
    detached: true,
    env: chromiumEnvironment(),
  })
  browser.on('exit', (code, signal) => {
    if (host.isQuitting) for (const window of host.windows) window.inner.destroyed()
    if (host.isQuitting || host.isExiting) return
    console.error(`Chromium ended by itself (${code ?? signal})`)
    process.exit(1)
  })
  const listening = passOnListening(host, browser.stderr)
  const cdp = connect(browser.stdio[3], browser.stdio[4])
  await listening
  return { browser, cdp }
}

function chromiumSwitches(host, profile, port) {
  const [language] = preferredLanguages(process.env)
  const own = [...host.urls.schemes.keys()].map(
    (name) => `MAP *.${name}.localhost 127.0.0.1:${port}`,
  )
  const rules = [...own, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost']
  return mergeSwitches([
    ...(host.isHeaded ? headedSwitches(host) : ['--headless=new', '--no-startup-window']),
    ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
    ...QUIET,
    `--lang=${chromiumLocale(language)}`,
    `--accept-lang=${preferredLanguages(process.env).join(',')}`,
    `--host-resolver-rules=${rules.join(', ')}`,
    '--remote-debugging-pipe',
    ...host.flags.filter((flag) => flag.startsWith('--remote-debugging-port')),
    ...host.switches,
    `--user-data-dir=${profile}`,
  ])
}

/** An app's window has no tabs and no address; only the one opened at the start can be such. */
function headedSwitches(host) {
  return ['--test-type', `--app=data:text/html,<title>${encodeURIComponent(host.name)}</title>`]
}

function chromiumEnvironment() {
  const env = { ...process.env }
  delete env.NODE_OPTIONS
  // Where the desktop's locale is not installed, Chromium drops files with Japanese names.
  env.LANGUAGE = preferredLanguages(process.env).join(':').replaceAll('-', '_')
  env.LC_ALL = 'C.UTF-8'
  return env
}

/** Playwright reads the line that names Chromium's debugging port from the app's own stderr. */
function passOnListening(host, stderr) {
  const isAsked = host.flags.some((flag) => flag.startsWith('--remote-debugging-port'))
  return new Promise((resolve) => {
    if (!isAsked) resolve()
    readline.createInterface({ input: stderr }).on('line', (line) => {
      const isListening = line.startsWith('DevTools listening on ws://')
      if (isListening || process.env.KIZUNA_HOST_DEBUG) process.stderr.write(`${line}\n`)
      if (isListening) resolve()
    })
  })
}

module.exports = { startChromium }
