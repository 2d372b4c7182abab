import type { CopyMaker } from './copy.ts'
import type { Couch } from './couch/couch.ts'
import type { Journal } from './journal/journal.ts'
import type { Keyring } from './keys/keyring.ts'
import type { Log } from './log.ts'
import type { Settings } from './settings.ts'

/** What the channels work with. */
export interface Services {
  readonly dataFolder: string
  readonly settings: Settings
  readonly keys: Keyring
  readonly journal: Journal
  readonly copy: CopyMaker
  readonly couch: Couch
  readonly log: Log
}
