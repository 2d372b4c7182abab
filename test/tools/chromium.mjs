import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const PACKAGES = ['chromium', 'fonts-noto-cjk']

/** @type {(env?: NodeJS.ProcessEnv) => string | null} */
export const findChromium = require('../host/lib/find-chromium.cjs').findChromium

/**
 * Gives a Chromium's path. As root on Debian it is installed where there is none; elsewhere the
 * process ends with the command to run.
 *
 * @returns {string}
 */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  if (process.env.CHROMIUM_PATH) {
    return stop(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which is not there.`)
  }
  if (!canInstall()) return stop(`No Chromium was found. ${howToInstall()}`)
  console.log(`No Chromium was found: installing ${PACKAGES.join(' and ')}.`)
  apt('update')
  apt('install', '--yes', '--no-install-recommends', ...PACKAGES)
  return findChromium() ?? stop('Chromium was installed, but is not in PATH.')
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

function howToInstall() {
  if (existsSync('/etc/debian_version')) {
    return `Run: sudo apt-get update && sudo apt-get install ${PACKAGES.join(' ')}`
  }
  return 'Run: npx playwright install chromium (or name one in CHROMIUM_PATH)'
}

/** @param {string[]} words */
function apt(...words) {
  const done = spawnSync('apt-get', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (done.status !== 0) stop(`apt-get ${words.join(' ')} failed.`)
}

/** @param {string} words @returns {never} */
function stop(words) {
  console.error(words)
  process.exit(1)
}
