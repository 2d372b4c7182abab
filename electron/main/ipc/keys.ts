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

/** Making and opening the workspace key. */
export function keyHandlers({ keys }: Services): Handlers<Channels> {
  return {
    'keys:create': ({ passphrase }) => keys.create(passphrase),
    'keys:renew-recovery': () => keys.renewRecovery(),
    'keys:change-passphrase': ({ current, next }) =>
      keys.changePassphrase(current, next, PASSPHRASE_MIN_LENGTH),
    'keys:passphrase': () => keys.passphraseState(),
    'keys:set-passphrase': ({ passphrase }) => keys.setPassphrase(passphrase),
    'keys:unlock': ({ secret }) => keys.unlock(secret),
    'keys:store': () => keys.key('store'),
  }
}
