// Prints as JSON how the import reads a file, by the code of the import screen.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [file] = process.argv.slice(2)

const load = async (path) => {
  const { module } = await runnerImport(`${root}shared/transfer/read/${path}`, {
    configFile: false,
    logLevel: 'error',
    root,
  })
  return module
}

const fail = (code, message) => {
  process.stdout.write(`${JSON.stringify({ error: { code, message } }, null, 2)}\n`)
  process.exitCode = 1
}

if (file === undefined) {
  fail('transfer.no-file', 'usage: npm run --silent roster:read -- FILE')
} else {
  const { reportRoster } = await load('report.ts')
  let bytes = null
  try {
    bytes = new Uint8Array(readFileSync(resolve(process.env.INIT_CWD ?? '.', file)))
  } catch (thrown) {
    fail('transfer.unreadable', thrown.message)
  }
  if (bytes !== null) {
    const report = reportRoster(bytes, file)
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    if ('error' in report) process.exitCode = 1
  }
}
