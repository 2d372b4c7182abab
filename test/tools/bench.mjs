// Measures the app's storage, data and search code in Chromium against raw IndexedDB with the same
// durability and PouchDB, round robin in one page, and prints ratios; never a pass or a fail.
//   npm run bench -- --people 1000,10000,50000 --rounds 5 --json FILE
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { chromium } from 'playwright-core'
import { build } from 'vite'

import { serveBench } from './bench-server.mjs'
import { printTable } from './bench-table.mjs'
import { ensureChromium } from './chromium.mjs'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'string' },
  },
})
const sizes = values.people.split(',').map(Number)
const rounds = Number(values.rounds)
const ENGINES = ['raw', 'pouch', 'app', 'open']

const root = join(import.meta.dirname, '../..')
await build({ configFile: join(root, 'test/bench/vite.config.ts') })
const folder = await mkdtemp(join(tmpdir(), 'kizuna-bench-'))
const server = await serveBench(join(root, 'node_modules/.cache/bench'), folder)
const browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
})
const results = []
try {
  for (const people of sizes) {
    const times = Object.fromEntries(ENGINES.map((engine) => [engine, []]))
    for (let round = 0; round < rounds; round++) {
      const order = round % 2 === 0 ? ENGINES : ENGINES.toReversed()
      for (const engine of order) {
        process.stderr.write(`\r${people} people, round ${round + 1}/${rounds}, ${engine}      `)
        const page = await browser.newPage()
        await page.goto(server.url)
        await page.waitForFunction(() => 'bench' in globalThis)
        times[engine].push(
          await page.evaluate(
            ([e, p, r]) => globalThis.bench.round(e, p, r),
            [engine, people, round],
          ),
        )
        await page.close()
      }
    }
    const page = await browser.newPage()
    await page.goto(server.url)
    await page.waitForFunction(() => 'bench' in globalThis)
    const search = await page.evaluate((p) => globalThis.bench.search(p), people)
    await page.close()
    results.push({ people, times, search })
  }
} finally {
  process.stderr.write('\r')
  await browser.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
}
printTable(results)
if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`)
