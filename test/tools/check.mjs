// npm test: everything that must hold before a change goes out, cheapest first, up to the first red.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { ensureChromium } from './chromium.mjs'
import { countStage, sumUp } from './counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'kizuna-check-'))
const unitReport = join(folder, 'unit.json')
const peerReport = join(folder, 'peer.json')
const storiesReport = join(folder, 'stories.json')

/** @type {{ name: string, script: string, words?: string[], report?: string }[]} */
const STAGES = [
  { name: 'format', script: 'test:format' },
  { name: 'types', script: 'test:types' },
  { name: 'lint', script: 'test:lint' },
  { name: 'dead code', script: 'test:dead' },
  {
    name: 'unit and component tests',
    script: 'test:unit',
    words: wordsFor(unitReport),
    report: unitReport,
  },
  {
    name: 'tests against a server',
    script: 'test:peer',
    words: wordsFor(peerReport),
    report: peerReport,
  },
  { name: 'build', script: 'build' },
  { name: 'stories', script: 'test:stories', report: storiesReport },
]

/** @param {string} report where vitest writes what it counted */
function wordsFor(report) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
}

/** @param {(typeof STAGES)[number]} stage */
function run({ name, script, words = [], report }) {
  console.log(`\n== ${name}`)
  const began = performance.now()
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, KIZUNA_STORIES_JSON: storiesReport },
  })
  const isGreen = status === 0
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`== ${name}: ${isGreen ? 'passed' : 'FAILED'} in ${seconds} s`)
  return { ...countStage(isGreen, report), isGreen }
}

const results = []

// Also said where a stage, or Chromium's installation, ends the process.
process.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true })
  const { passed, failed } = sumUp(results)
  console.log(`\n${passed} passed, ${code === 0 ? failed : Math.max(failed, 1)} failed`)
})

ensureChromium()
for (const stage of STAGES) {
  const result = run(stage)
  results.push(result)
  if (!result.isGreen) process.exit(1)
}
