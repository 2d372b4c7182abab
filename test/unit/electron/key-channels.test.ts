import type { WebContents } from 'electron'
import { expect, test, vi } from 'vitest'

import { keyHandlers } from '#electron/main/ipc/keys.ts'
import type { KeyServices } from '#electron/main/ipc/keys.ts'
import { AppError } from '#shared/lib/errors.ts'

import { makeFolder } from './support/folders.ts'
import { PASSPHRASE, startedIn } from './support/keyrings.ts'

const NEW_PASSPHRASE = '秋の山は静かに色づいてゆく'
const NOBODY = {} as WebContents

type Joined = 'alone' | 'joined' | 'paused'

async function channels(joined: Joined, isReachable = true) {
  const keys = await startedIn(makeFolder())
  const { recoveryCode } = await keys.create(PASSPHRASE)
  const head = vi.fn<KeyServices['couch']['head']>(async () => {
    if (!isReachable) throw new AppError('sync.unreachable')
    return { workspace: 'same', epoch: '', sequence: 1 }
  })
  const connection = async () =>
    joined === 'alone'
      ? null
      : {
          url: 'https://sync.example.jp',
          database: 'kizuna',
          user: 'machine-1',
          caPem: null,
          machineName: '本社',
          isPaused: joined === 'paused',
          workspaceId: keys.workspaceId(),
        }
  const note = vi.fn<KeyServices['log']['note']>()
  const handlers = keyHandlers({ keys, couch: { connection, head }, log: { note } })
  return {
    head,
    note,
    keys,
    recoveryCode,
    renew: () => handlers['keys:renew-recovery'](null, NOBODY),
    change: (current: string, next: string) =>
      handlers['keys:change-passphrase']({ current, next }, NOBODY),
  }
}

test('a new secret of a machine that is joined goes to the server at once', async () => {
  const { head, renew, change } = await channels('joined')

  await change(PASSPHRASE, NEW_PASSPHRASE)
  await renew()

  await vi.waitFor(() => expect(head).toHaveBeenCalledTimes(2))
})

test('a server that is not reached holds up no change', async () => {
  const { change, note } = await channels('joined', false)

  const isChanged = await change(PASSPHRASE, NEW_PASSPHRASE)

  expect(isChanged).toBe(true)
  await vi.waitFor(() => expect(note).toHaveBeenCalledOnce())
})

test.each(['alone', 'paused'] as const)('a machine that is %s asks no server', async (joined) => {
  const { head, renew, change } = await channels(joined)

  await change(PASSPHRASE, NEW_PASSPHRASE)
  await renew()
  await new Promise(setImmediate)

  expect(head).not.toHaveBeenCalled()
})

test('a wrong passphrase sends nothing', async () => {
  const { head, change } = await channels('joined')

  const isChanged = await change('wrong', NEW_PASSPHRASE)
  await new Promise(setImmediate)

  expect(isChanged).toBe(false)
  expect(head).not.toHaveBeenCalled()
})

test('a machine that is joined takes twelve characters, one that is alone eight', async () => {
  const joined = await channels('joined')
  const alone = await channels('alone')

  await expect(joined.change(PASSPHRASE, '八文字の合言葉。')).rejects.toMatchObject({
    code: 'keys.passphrase-short',
    facts: { min: 12 },
  })
  expect(await alone.change(PASSPHRASE, '八文字の合言葉。')).toBe(true)
})
