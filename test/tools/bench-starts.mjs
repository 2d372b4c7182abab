import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { runnerImport } from 'vite'

import { median } from './bench-table.mjs'

const STARTS = 5

/** Starts the built app with so many people in it, and takes the time to rows on the screen. */
export async function measureStarts(sizes) {
  const root = join(import.meta.dirname, '../..')
  if (!existsSync(join(root, 'node_modules/electron/path.txt'))) {
    process.env.ELECTRON_OVERRIDE_DIST_PATH ??= join(root, 'test/host')
  }
  const { module: app } = await runnerImport(join(root, 'test/support/bench-app.ts'))
  const { module: filling } = await runnerImport(join(root, 'test/support/fill-app.ts'))
  const results = []
  for (const people of sizes) {
    const userData = await mkdtemp(join(tmpdir(), 'kizuna-bench-app-'))
    process.stderr.write(`\rfilling the app with ${people} people      `)
    await filling.fillApp(userData, people)
    const starts = []
    for (let start = 0; start < STARTS; start++) starts.push(await app.timeStart(userData, people))
    const middle = (row) => [row, median(starts.map((times) => times[row]))]
    results.push({ people, ms: Object.fromEntries(Object.keys(starts[0]).map(middle)) })
    await rm(userData, { recursive: true, force: true })
  }
  process.stderr.write('\r')
  return results
}
