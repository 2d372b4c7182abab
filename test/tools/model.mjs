// npm run test:model -- --seeds 300 [--first 1] [--steps 200]: the model test over many seeds.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '300' },
    first: { type: 'string', default: '1' },
    steps: { type: 'string', default: '200' },
  },
})

const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'peer', 'test/peer/model.test.ts'],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      KIZUNA_MODEL_SEEDS: values.seeds,
      KIZUNA_MODEL_FIRST: values.first,
      KIZUNA_MODEL_STEPS: values.steps,
    },
  },
)
process.exit(status ?? 1)
