import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

import { ensureChromium } from './chromium.mjs'

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--enable-precise-memory-info',
]

/**
 * Runs the benchmark's work, each time in a browser of its own over one profile, so that no round
 * inherits another's memory. No debugger is attached: it would copy every request.
 */
export function makeBenchPages({ url, nextResult }, folder, flags) {
  const profile = `--user-data-dir=${join(folder, 'profile')}`
  return async function inPage(work, ...input) {
    const result = nextResult()
    const address = `${url}?${new URLSearchParams({ work, input: JSON.stringify(input) })}`
    const browser = spawn(ensureChromium(), [...FLAGS, ...flags, profile, address], {
      stdio: 'ignore',
    })
    const ended = once(browser, 'exit')
    const failed = ended.then(() => ({ error: 'the browser ended before its work' }))
    const { value, error } = await Promise.race([result, failed])
    browser.kill()
    await ended
    if (error !== undefined) throw new Error(`${work}: ${error}`)
    return value
  }
}
