import type { DataContext } from '#renderer/data/context.ts'
import type { Machine } from '#shared/domain/sync/machine.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { SyncTools } from './sync-tools.ts'

const VERSION = 1
/** A machine may tell of itself in the very moment that another writes of it. */
const MOST_TRIES = 5

/** What a machine tells of itself besides what the data layer knows. */
export interface OwnMachine {
  readonly name: string
  readonly appVersion: string
}

/** Machines that told of themselves, this one included; what does not open is left out. */
export async function readMachines({ envelope, state }: SyncTools): Promise<readonly Machine[]> {
  const read = [...state.machines().values()].map((doc) => envelope.open(doc))
  const opened = await Promise.all(read)
  return opened.filter((one) => one !== null) as unknown as Machine[]
}

/**
 * Tells the others of this machine.
 *
 * Throws `sync.removed` where another machine has taken it out.
 */
export async function tellOwnMachine(tools: SyncTools, own: OwnMachine): Promise<void> {
  const { context, state } = tools
  const { deviceId } = context.writer
  const { machine, rev } = await fetchMachine(tools, deviceId)
  if (machine !== null && machine.removedAt !== null) throw new AppError('sync.removed')
  const { sent, received } = state.facts()
  // Where another machine was first, the next contact tells it.
  await writeMachine(tools, { ...machineOf(context, own), sent, received }, rev)
}

/**
 * Looks whether news from the server took this machine out.
 *
 * Throws `sync.removed`.
 */
export async function refuseRemoved({ context, envelope, state }: SyncTools): Promise<void> {
  const doc = state.machines().get(docIdOfMachine(context.writer.deviceId))
  const own = doc === undefined ? null : ((await envelope.open(doc)) as unknown as Machine | null)
  if (own !== null && own.removedAt !== null) throw new AppError('sync.removed')
}

/** Takes a machine out: at its next contact it stops. */
export async function removeMachine(
  tools: SyncTools,
  deviceId: Id<'device'>,
  at: string,
): Promise<void> {
  if (!(await markRemoved(tools, deviceId, at))) throw new AppError('record.not-found')
}

/** Lets a machine that was taken out come back: it was joined anew on purpose. */
export async function welcomeBack(tools: SyncTools): Promise<void> {
  await markRemoved(tools, tools.context.writer.deviceId, null)
}

/** False where the server knows no such machine. */
async function markRemoved(
  tools: SyncTools,
  deviceId: string,
  removedAt: string | null,
): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { machine, rev } = await fetchMachine(tools, deviceId)
    if (machine === null) return false
    if (machine.removedAt === removedAt) return true
    if (await writeMachine(tools, { ...machine, removedAt }, rev)) return true
  }
  throw new AppError('sync.busy', { retryAfterMs: 0 })
}

function machineOf({ writer, now }: DataContext, { name, appVersion }: OwnMachine): Machine {
  return {
    deviceId: writer.deviceId,
    name,
    operatorId: writer.operatorId(),
    appVersion,
    lastSeenAt: now(),
    sent: 0,
    received: 0,
    removedAt: null,
  }
}

function docIdOfMachine(deviceId: string): string {
  return `machine:${deviceId}`
}

async function fetchMachine(
  { envelope, remote, state }: SyncTools,
  deviceId: string,
): Promise<{ readonly machine: Machine | null; readonly rev: string | null }> {
  const id = docIdOfMachine(deviceId)
  const [row] = await remote.fetch([id])
  const doc = row?.doc ?? null
  await state.keep({ machines: new Map([[id, doc]]) })
  const machine = doc === null ? null : await envelope.open(doc)
  return { machine: machine as unknown as Machine | null, rev: doc?.rev ?? null }
}

/** False where another machine was first. */
async function writeMachine(
  tools: SyncTools,
  machine: Machine,
  rev: string | null,
): Promise<boolean> {
  const { envelope, remote, state } = tools
  const id = docIdOfMachine(machine.deviceId)
  const clock = machine.lastSeenAt
  const doc = await envelope.seal({ id, rev, version: VERSION, clock }, machine)
  const [answer] = await remote.push([doc])
  if (!answer?.rev) return false
  await state.keep({ machines: new Map([[id, { ...doc, rev: answer.rev }]]) })
  return true
}
