import { askWhere } from '../ask-where.ts'
import { SHARED_MODE, writeFileAtomic } from '../atomic-write.ts'
import type { Services } from '../services.ts'
import type { Handlers } from './handle.ts'

type Channels = Extract<keyof Handlers, `couch:${string}` | 'keys:sync'>

/** The server that this machine is joined to. */
export function couchHandlers({ keys, couch }: Services): Handlers<Channels> {
  return {
    'keys:sync': () => keys.key('sync'),
    'couch:connection': () => couch.connection(),
    'couch:check': (login) => couch.check(login),
    'couch:provision': ({ login, admin }) => couch.provision(login, admin),
    'couch:begin': ({ login, machineName }) => couch.begin(login, machineName),
    'couch:join': ({ login, machineName, secret }) => couch.join(login, machineName, secret),
    'couch:change-login': ({ login }) => couch.changeLogin(login),
    'couch:pause': ({ isPaused }) => couch.pause(isPaused),
    'couch:leave': async () => {
      await couch.leave()
      return null
    },
    'couch:begin-anew': async () => {
      await couch.beginAnew()
      return null
    },
    'couch:save-file': async ({ name, companyName }, sender) => {
      const text = await couch.fileText(companyName)
      const path = await askWhere(sender, name)
      if (path === null) return null
      await writeFileAtomic(path, text, SHARED_MODE)
      return { path }
    },
    'couch:read-file': ({ text }) => couch.readFile(text),
    'couch:head': () => couch.head(),
    'couch:changes': ({ since, limit, waits }) => couch.changes(since, limit, waits),
    'couch:cancel': () => {
      couch.cancel()
      return null
    },
    'couch:push': ({ docs }) => couch.push(docs),
    'couch:fetch': ({ ids }) => couch.fetch(ids),
    'couch:leaf': ({ id, rev }) => couch.leaf(id, rev),
    'couch:drop': async ({ leaves }) => {
      await couch.drop(leaves)
      return null
    },
    'couch:revisions': ({ after }) => couch.revisions(after),
  }
}
