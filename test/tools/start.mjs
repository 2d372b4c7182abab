// npm start: opens the built app, on Electron where it can be had, else on the Chromium host.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

import { ensureChromium } from './chromium.mjs'
import { hasDisplay, isBuildStale } from './start-facts.mjs'

const ROOT = resolve(import.meta.dirname, '../..')
const ELECTRON = join(ROOT, 'node_modules/electron')
const HOST = join(ROOT, 'test/host/electron')
const NETWORK_PATIENCE_MS = 5000
const OPEN_PATIENCE_MS = 60_000

if (isBuildStale(ROOT)) build()
const electron = process.argv.includes('--host') ? null : await findElectron()

if (electron) startVisible(electron, process.getuid?.() === 0 ? ['--no-sandbox'] : [])
else {
  if (process.platform === 'win32') {
    console.error(
      "Electron's binary could not be fetched, and Windows has nothing else to run it on.",
    )
    process.exit(1)
  }
  console.log("Electron's binary is not here: Kizuna runs on an installed Chromium instead.")
  ensureChromium()
  if (hasDisplay(process.platform, process.env)) startVisible(HOST, [])
  else await openOnce()
}

function build() {
  console.log('Building Kizuna.')
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** @returns {Promise<string | null>} Electron's executable, fetched where it is not there yet */
async function findElectron() {
  const name = join(ELECTRON, 'path.txt')
  if (!existsSync(name)) {
    console.log('Looking for Electron.')
    await fetchElectron()
  }
  if (!existsSync(name)) return null
  const executable = join(ELECTRON, 'dist', readFileSync(name, 'utf8'))
  return existsSync(executable) ? executable : null
}

/** Runs Electron's own installer, and ends it where its source does not answer in time. */
async function fetchElectron() {
  const installer = spawn(process.execPath, [join(ELECTRON, 'install.js')], { stdio: 'ignore' })
  const done = once(installer, 'exit')
  const answers = await Promise.race([done.then(() => true), sourceAnswers()])
  if (!answers) installer.kill('SIGKILL')
  await done
}

/** @returns {Promise<boolean>} whether the place that Electron comes from answers in time */
async function sourceAnswers() {
  const source = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/'
  const signal = AbortSignal.timeout(NETWORK_PATIENCE_MS)
  return fetch(source, { method: 'HEAD', signal }).then(
    () => true,
    () => false,
  )
}

/**
 * Opens the app's window and stays until it is closed; Ctrl+C closes it.
 *
 * @param {string} executable
 * @param {string[]} flags
 */
function startVisible(executable, flags) {
  const app = spawn(executable, [...flags, ROOT], {
    stdio: 'inherit',
    env: { ...process.env, KIZUNA_HOST_HEADED: '1' },
  })
  // The terminal sends Ctrl+C to the app too, which then quits as it always does.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => app.kill('SIGTERM'))
  app.on('error', (error) => {
    console.error(`The app could not be started: ${error.message}`)
    process.exitCode = 1
  })
  app.on('exit', (code) => {
    process.exitCode = code ?? 0
  })
}

/** Where nothing can be shown: starts the app unseen, on a folder of its own, and ends it. */
async function openOnce() {
  console.log('There is no display here, so the window cannot be seen.')
  const userData = mkdtempSync(join(tmpdir(), 'kizuna-start-'))
  const app = spawn(HOST, [ROOT], {
    stdio: ['ignore', 'inherit', 'pipe'],
    env: { ...process.env, KIZUNA_HOST_SAY_OPENED: '1', KIZUNA_USER_DATA: userData },
  })
  const patience = setTimeout(() => app.kill('SIGKILL'), OPEN_PATIENCE_MS)
  let hasOpened = false
  createInterface({ input: app.stderr }).on('line', (line) => {
    if (line === 'The window has opened.') {
      hasOpened = true
      app.kill('SIGTERM')
    } else console.error(line)
  })
  await once(app, 'exit')
  clearTimeout(patience)
  rmSync(userData, { recursive: true, force: true })
  if (!hasOpened) {
    console.error('The app did not open.')
    process.exitCode = 1
    return
  }
  console.log('It was started unseen: its window opened, and it was closed again.')
  console.log('To see it: npm start in a desktop session, or xvfb-run -a npm start.')
  console.log('To see it at work: npm run test:stories.')
}
