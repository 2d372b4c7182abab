// Writes a picture of every screen to a folder: npm run shots [-- FOLDER] [words of the pictures wanted]
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [folder = 'shots', ...wanted] = process.argv.slice(2)
const shots = resolve(process.env.INIT_CWD ?? '.', folder)
const require = createRequire(import.meta.url)

const run = (script, ...args) => {
  const { status } = spawnSync(process.execPath, [require.resolve(script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, KIZUNA_SHOTS: shots },
  })
  return status ?? 1
}

if (!existsSync(`${root}out/main/index.js`)) {
  console.error('Build the app first: npm run build')
  process.exit(1)
}
const grep = wanted.length > 0 ? ['--grep', wanted.join(' ')] : []
process.exitCode = run(
  '@playwright/test/cli',
  'test',
  '--config=test/e2e/shots.config.ts',
  '--reporter=list',
  ...grep,
)
console.log(`The pictures lie in ${shots}`)
