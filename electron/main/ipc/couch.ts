import { AppError } from '#shared/lib/errors.ts'

import type { Services } from '../services.ts'
import type { Handlers } from './handle.ts'

type Channels = Extract<keyof Handlers, `couch:${string}` | 'keys:sync'>

/** The server that this machine is joined to. */
export function couchHandlers({ keys }: Services): Handlers<Channels> {
  const off = (): never => {
    throw new AppError('sync.off')
  }
  return {
    'keys:sync': () => keys.key('sync'),
    'couch:connection': () => null,
    'couch:check': off,
    'couch:provision': off,
    'couch:begin': off,
    'couch:join': off,
    'couch:change-login': off,
    'couch:pause': off,
    'couch:leave': off,
    'couch:begin-anew': off,
    'couch:save-file': off,
    'couch:read-file': off,
    'couch:head': off,
    'couch:changes': off,
    'couch:cancel': off,
    'couch:push': off,
    'couch:fetch': off,
    'couch:leaf': off,
    'couch:drop': off,
    'couch:revisions': off,
  }
}
