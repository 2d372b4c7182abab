const fs = require('node:fs')
const path = require('node:path')
const { setTimeout: delay } = require('node:timers/promises')
const { isAlive } = require('./single-instance.cjs')

const LOCKS = ['SingletonLock', 'SingletonSocket', 'SingletonCookie']
const PATIENCE_MS = 5000
const STEP_MS = 50

/**
 * Frees a profile whose Chromium was killed, or is still ending because its host was: waits for that
 * process, ends it where it stays, and removes its locks.
 *
 * @param {string} profile
 */
async function clearStaleProfile(profile) {
  const holder = holderOf(profile)
  for (let waited = 0; holds(holder, profile) && waited < PATIENCE_MS; waited += STEP_MS) {
    await delay(STEP_MS)
  }
  if (holds(holder, profile)) process.kill(holder, 'SIGKILL')
  for (const lock of LOCKS) fs.rmSync(path.join(profile, lock), { force: true })
}

/** Chromium's lock is a link to `<machine>-<pid>`. */
function holderOf(profile) {
  try {
    return Number(/-(\d+)$/.exec(fs.readlinkSync(path.join(profile, 'SingletonLock')))?.[1])
  } catch (error) {
    if (error.code === 'ENOENT') return 0
    throw error
  }
}

/** A pid may have gone to another program since, so its command line is read where there is one. */
function holds(pid, profile) {
  if (!isAlive(pid)) return false
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile)
  } catch {
    return false
  }
}

module.exports = { clearStaleProfile }
