import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { expect, test } from 'vitest'

import { isOwnPage, openDoor } from '#electron/main/ipc/handle.ts'
import type { Handlers } from '#electron/main/ipc/handle.ts'
import { parseRequest } from '#shared/ipc/parse.ts'
import { AppError } from '#shared/lib/errors.ts'

type Listener = Parameters<IpcMain['handle']>[1]

const OWN = { url: 'app://kizuna/', parent: null }

function eventFrom(senderFrame: unknown): IpcMainInvokeEvent {
  return { senderFrame, sender: {} } as IpcMainInvokeEvent
}

/** A door with one handler of interest; all the others fail when they are asked. */
function doorWith(changes: Partial<Handlers>) {
  const listeners = new Map<string, Listener>()
  const notes: [string, unknown][] = []
  const others = Object.fromEntries(
    Object.keys(parseRequest).map((channel) => [
      channel,
      () => {
        throw new Error('not asked here')
      },
    ]),
  )
  openDoor(
    {
      ipcMain: { handle: (channel, listener) => void listeners.set(channel, listener) },
      note: (event, thrown) => notes.push([event, thrown]),
    },
    { ...others, ...changes } as Handlers,
  )
  const ask = (channel: string, input: unknown, frame: unknown = OWN) =>
    listeners.get(channel)?.(eventFrom(frame), input)
  return { ask, listeners, notes }
}

test('every channel has its listener', () => {
  const { listeners } = doorWith({})

  expect([...listeners.keys()].sort()).toEqual(Object.keys(parseRequest).sort())
})

test('an answer crosses as a value', async () => {
  const { ask } = doorWith({ 'keys:unlock': ({ secret }) => secret === 'right' })

  expect(await ask('keys:unlock', { secret: 'right' })).toEqual({ ok: true, value: true })
})

test('a failure crosses by its code and facts, its place stays in the log', async () => {
  const failure = new AppError('disk.full', { freeMb: 3 })
  const { ask, notes } = doorWith({ 'snapshot:begin': () => Promise.reject(failure) })

  const answer = await ask('snapshot:begin', null)

  expect(answer).toEqual({
    ok: false,
    error: { code: 'disk.full', facts: { freeMb: 3 }, detail: '' },
  })
  expect(notes).toEqual([['snapshot:begin', failure]])
})

test('an unforeseen failure tells the page nothing but that', async () => {
  const { ask } = doorWith({
    'journal:open': () => Promise.reject(new Error('/home/hanako/secret: EIO')),
  })

  expect(await ask('journal:open', null)).toEqual({
    ok: false,
    error: { code: 'unexpected', facts: {}, detail: '' },
  })
})

test('a request of the wrong form never reaches its handler', async () => {
  let isReached = false
  const { ask } = doorWith({
    'keys:unlock': () => {
      isReached = true
      return true
    },
  })

  expect(await ask('keys:unlock', { secret: 1 })).toMatchObject({ error: { code: 'ipc.refused' } })
  expect(isReached).toBe(false)
})

test('a foreign sender gets nothing', async () => {
  const { ask } = doorWith({ 'keys:store': () => new Uint8Array(32) })
  const foreign = [
    null,
    { url: 'https://kizuna/', parent: null },
    { url: 'app://kizuna.example/', parent: null },
    { url: 'app://kizuna/', parent: OWN },
    { url: '', parent: null },
  ]

  for (const frame of foreign) {
    expect(await ask('keys:store', null, frame)).toMatchObject({ error: { code: 'ipc.refused' } })
  }
  expect(isOwnPage(eventFrom(OWN))).toBe(true)
})
