// Measures the app's storage, data and search code in Chromium against raw IndexedDB with the same
// durability and PouchDB, round robin, and prints ratios; never a pass or a fail.
//   npm run bench -- --people 1000,10000,50000 --rounds 5 --start --backend leveldb --json FILE
//   npm run bench -- --only sync --rounds 5
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { build, runnerImport } from 'vite'

import { makeBenchPages } from './bench-page.mjs'
import { serveBench } from './bench-server.mjs'
import { measureStarts } from './bench-starts.mjs'
import { measureSync } from './bench-sync.mjs'
import { printTable } from './bench-table.mjs'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'string' },
    backend: { type: 'string', default: 'sqlite' },
    start: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
})
const isSyncAlone = values.only === 'sync'
const sizes = isSyncAlone ? [] : values.people.split(',').map(Number)
const rounds = Number(values.rounds)
/** Rows of the roster that is imported. */
const IMPORTED = Math.min(10_000, Math.max(...sizes))
const ENGINES = ['raw', 'pouch', 'app', 'open']

// The app asks for Chromium's SQLite backend (electron/main/switches.ts); leveldb is the other.
const backend = values.backend === 'sqlite' ? ['--enable-features=IdbSqliteBackingStore'] : []
const root = join(import.meta.dirname, '../..')
await build({ configFile: join(root, 'test/bench/vite.config.ts') })
const folder = await mkdtemp(join(tmpdir(), 'kizuna-bench-'))
const { module: couchModule } = await runnerImport(join(root, 'test/support/bench-couch.ts'))
const couch = await couchModule.startBenchCouch()
const server = await serveBench(join(root, 'node_modules/.cache/bench'), folder, couch)
const inPage = makeBenchPages(server, folder, backend)

const results = []
const imports = []
const overviews = []
let sync = null
let starts = []
try {
  for (const people of sizes) {
    const times = Object.fromEntries(ENGINES.map((engine) => [engine, []]))
    for (let round = 0; round < rounds; round++) {
      const order = round % 2 === 0 ? ENGINES : ENGINES.toReversed()
      for (const engine of order) {
        process.stderr.write(`\r${people} people, round ${round + 1}/${rounds}, ${engine}      `)
        times[engine].push(await inPage('round', engine, people, round))
      }
    }
    const search = await inPage('search', people)
    results.push({ people, times, search })
    const asked = []
    await inPage('fillOverview', people)
    for (let round = 0; round < rounds; round++) {
      process.stderr.write(`\r${people} people, round ${round + 1}/${rounds}, overviews      `)
      asked.push(await inPage('overview', people))
    }
    await inPage('clearOverview', people)
    overviews.push({ people, times: asked })
  }
  for (let round = 0; round < (isSyncAlone ? 0 : rounds); round++) {
    process.stderr.write(`\rimport of ${IMPORTED}, round ${round + 1}/${rounds}      `)
    imports.push(await inPage('importing', IMPORTED, round))
  }
  sync = await measureSync(inPage, couch, rounds)
} finally {
  process.stderr.write('\r')
  await server.close()
  await couch.stop()
  await rm(folder, { recursive: true, force: true })
}
if (values.start) starts = await measureStarts(sizes)
printTable({ results, overviews, imports, sync, starts })
if (values.json)
  await writeFile(
    values.json,
    `${JSON.stringify({ results, overviews, imports, sync, starts }, null, 2)}\n`,
  )
