import type { DataContext } from '#renderer/data/context.ts'
import type { Machine } from '#shared/domain/sync/machine.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { SyncTools } from './sync-tools.ts'

const VERSION = 1

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
  const there = await fetchMachine(tools, deviceId)
  if (there !== null && there.removedAt !== null) throw new AppError('sync.removed')
  const { sent, received } = state.facts()
  await writeMachine(tools, { ...machineOf(context, own), sent, received })
}

/** Takes a machine out: at its next contact it stops. */
export async function removeMachine(
  tools: SyncTools,
  deviceId: Id<'device'>,
  at: string,
): Promise<void> {
  const machine = await fetchMachine(tools, deviceId)
  if (machine === null) throw new AppError('record.not-found')
  await writeMachine(tools, { ...machine, removedAt: at })
}

/** Lets a machine that was taken out come back: it was joined anew on purpose. */
export async function welcomeBack(tools: SyncTools): Promise<void> {
  const { deviceId } = tools.context.writer
  const machine = await fetchMachine(tools, deviceId)
  if (machine !== null && machine.removedAt !== null) {
    await writeMachine(tools, { ...machine, removedAt: null })
  }
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
): Promise<Machine | null> {
  const id = docIdOfMachine(deviceId)
  const [row] = await remote.fetch([id])
  const doc = row?.doc ?? null
  await state.keep({ machines: new Map([[id, doc]]) })
  return doc === null ? null : ((await envelope.open(doc)) as unknown as Machine | null)
}

async function writeMachine(tools: SyncTools, machine: Machine): Promise<void> {
  const { envelope, remote, state } = tools
  const id = docIdOfMachine(machine.deviceId)
  const rev = state.machines().get(id)?.rev ?? null
  const clock = machine.lastSeenAt
  const doc = await envelope.seal({ id, rev, version: VERSION, clock }, machine)
  const [answer] = await remote.push([doc])
  // Where another machine was first, the next contact tells it.
  if (answer?.rev) await state.keep({ machines: new Map([[id, { ...doc, rev: answer.rev }]]) })
}
