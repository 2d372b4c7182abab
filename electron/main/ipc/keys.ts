import { SYNC_PASSPHRASE_MIN_LENGTH } from '#shared/domain/sync/passphrase.ts'

import { PASSPHRASE_MIN_LENGTH } from '../keys/wraps.ts'
import type { Services } from '../services.ts'
import type { Handlers } from './handle.ts'

type Channels =
  | 'keys:create'
  | 'keys:renew-recovery'
  | 'keys:change-passphrase'
  | 'keys:passphrase'
  | 'keys:set-passphrase'
  | 'keys:unlock'
  | 'keys:store'

/** What these channels work with. */
export interface KeyServices extends Pick<Services, 'keys' | 'log'> {
  readonly couch: Pick<Services['couch'], 'connection' | 'head'>
}

/** Making and opening the workspace key. */
export function keyHandlers({ keys, couch, log }: KeyServices): Handlers<Channels> {
  /** Brings a new secret to the server; where that can't be done now, the next exchange does. */
  function share(): void {
    const bring = async (): Promise<void> => {
      const server = await couch.connection()
      if (server !== null && !server.isPaused) await couch.head()
    }
    bring().catch((error: unknown) => log.note('keys.not-shared', error))
  }

  return {
    'keys:create': ({ passphrase }) => keys.create(passphrase),
    'keys:renew-recovery': async () => {
      const made = await keys.renewRecovery()
      share()
      return made
    },
    'keys:change-passphrase': async ({ current, next }) => {
      const isJoined = (await couch.connection()) !== null
      const min = isJoined ? SYNC_PASSPHRASE_MIN_LENGTH : PASSPHRASE_MIN_LENGTH
      const isChanged = await keys.changePassphrase(current, next, min)
      if (isChanged) share()
      return isChanged
    },
    'keys:passphrase': () => keys.passphraseState(),
    'keys:set-passphrase': ({ passphrase }) => keys.setPassphrase(passphrase),
    'keys:unlock': ({ secret }) => keys.unlock(secret),
    'keys:store': () => keys.key('store'),
  }
}
