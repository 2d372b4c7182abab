const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const INSIDE_PLAYWRIGHT = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Finds a Chromium: the one CHROMIUM_PATH names, else one that Playwright installed (the newest),
 * else the system's.
 *
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | null} its executable's path
 */
function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return isFile(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null
  return (
    [...playwrightBrowsers(env), ...systemBrowsers(env), ...MAC_APPS].find((file) =>
      isFile(file),
    ) ?? null
  )
}

function playwrightBrowsers(env) {
  const cache =
    process.platform === 'darwin'
      ? path.join(os.homedir(), 'Library/Caches/ms-playwright')
      : path.join(env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'ms-playwright')
  const root = env.PLAYWRIGHT_BROWSERS_PATH || cache
  if (!fs.existsSync(root)) return []
  return fs
    .readdirSync(root)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => INSIDE_PLAYWRIGHT.map((inside) => path.join(root, name, inside)))
}

function systemBrowsers(env) {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
}

function isFile(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}

/** @param {string} executable @returns {string} e.g. `156.0.8078.79` */
function chromiumVersion(executable) {
  const said = execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: 'pipe' })
  return /\d+(\.\d+)+/.exec(said)?.[0] ?? '0.0.0.0'
}

module.exports = { findChromium, chromiumVersion }
