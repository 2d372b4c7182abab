import type { Id } from '#shared/lib/ids.ts'

import { appEngine } from './app-engine.ts'
import { benchRemote } from './bench-remote.ts'

/** What the other machine shows its screen: `ready`, and notes that came in. */
export interface OtherMachineMessage {
  readonly seen: readonly string[]
}

interface Start {
  readonly name: string
  readonly database: string
}

/** A second machine in a worker: RxDB counts the open collections of a page. */
globalThis.addEventListener('message', ({ data }: MessageEvent<Start>) => {
  void run(data)
})

async function run({ name, database }: Start): Promise<void> {
  const engine = appEngine(name, true, {
    remote: benchRemote(database, 'second'),
    deviceId: 'dev_bench001' as Id<'device'>,
  })
  await engine.open()
  await engine.exchange()
  const { context } = engine.data()
  context.book.onRecord((_collection, record) => {
    if ('note' in record && typeof record.note === 'string') tell([record.note])
  })
  tell(['ready'])
}

function tell(seen: readonly string[]): void {
  postMessage({ seen } satisfies OtherMachineMessage)
}
