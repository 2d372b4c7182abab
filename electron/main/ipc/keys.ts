import type { Services } from '../services.ts'
import type { Handlers } from './handle.ts'

/** Making and opening the workspace key. */
export function keyHandlers({
  keys,
}: Services): Handlers<'keys:create' | 'keys:renew-recovery' | 'keys:unlock' | 'keys:store'> {
  return {
    'keys:create': ({ passphrase }) => keys.create(passphrase),
    'keys:renew-recovery': () => keys.renewRecovery(),
    'keys:unlock': ({ secret }) => keys.unlock(secret),
    'keys:store': () => keys.key('store'),
  }
}
