import type { Id } from '#shared/lib/ids.ts'

import { appEngine } from './app-engine.ts'
import { benchRemote } from './bench-remote.ts'
import { personId, timed } from './engine.ts'
import type { OtherMachineMessage } from './other-machine.ts'

const EDITS = 12
const IDLE_MS = 30_000

/** How long an edit takes to be seen on another machine, and what is asked while nothing happens. */
export async function sight(
  database: string,
  people: number,
  number: number,
): Promise<Record<string, number>> {
  const engine = appEngine(`bench-sight-${number}-a`, true, {
    remote: benchRemote(database, 'first'),
  })
  await engine.open()
  await engine.insert(0, people)
  await engine.exchange()
  const { api } = engine.data()
  const other = new Worker(new URL('./other-machine.ts', import.meta.url), { type: 'module' })
  const heard = listen(other)
  other.postMessage({ name: `bench-sight-${number}-b`, database }, [])
  await heard('ready')
  const times: number[] = []
  for (let at = 0; at < EDITS; at++) {
    const note = `見えた ${at}`
    const seen = heard(note)
    times.push(
      await timed(async () => {
        await api.alumni.edit(personId(at * 7) as Id<'alumnus'>, { note })
        await seen
      }),
    )
  }
  // The first stands for what both still had to say to each other.
  times.shift()
  await pause(2000)
  const before = await requests()
  await pause(IDLE_MS)
  const idle = (await requests()) - before
  other.terminate()
  await engine.close()
  await engine.destroy()
  return {
    sight: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
    // Two machines stand idle.
    idle: (idle / 2) * (3_600_000 / IDLE_MS),
  }
}

function listen(other: Worker): (text: string) => Promise<void> {
  const waiting = new Map<string, () => void>()
  other.addEventListener('message', ({ data }: MessageEvent<OtherMachineMessage>) => {
    for (const text of data.seen) waiting.get(text)?.()
  })
  return (text) => new Promise((resolve) => waiting.set(text, resolve))
}

async function requests(): Promise<number> {
  return (await (await fetch('/requests')).json()) as number
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
