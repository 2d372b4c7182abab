import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import type {
  AdminLogin,
  ChangesPage,
  ConnectionFile,
  JoinOutcome,
  PushAnswer,
  RemoteDoc,
  RemoteHead,
  RemoteRow,
  RevisionsPage,
  ServerConnection,
  ServerLogin,
  ServerReport,
} from './couch.ts'

/** Languages of the screen. */
export const LANGUAGES = ['ja', 'en'] as const
/** A language of the screen. */
export type Language = (typeof LANGUAGES)[number]

/** Light, dark, or as the system says. */
export const THEMES = ['system', 'light', 'dark'] as const
/** How the screen is coloured. */
export type Theme = (typeof THEMES)[number]

/** What this machine alone remembers; ids, never names. */
export interface DeviceSettings {
  /** Null until the first start asked. */
  readonly language: Language | null
  readonly theme: Theme
  /** True shows 和暦 first, with the western date in the hint. */
  readonly isWarekiFirst: boolean
  readonly operatorId: Id<'staff'> | null
  /** False until the first start was gone through. */
  readonly isSetUp: boolean
  /** True lets the system tell once a day how much is due. */
  readonly isDueNoticeOn: boolean
  /** The day on which it did so last. */
  readonly dueNoticeOn: Day | null
}

/** Where the workspace key stands: none yet, at hand, or asked for. */
export type KeyState = 'none' | 'open' | 'locked'

/** Whether there is a passphrase, and whether it is known to be long enough for a server. */
export type PassphraseState = 'none' | 'short' | 'long'

/** What the page needs to know before it draws. */
export interface StartState {
  readonly version: string
  readonly platform: 'win32' | 'darwin' | 'linux'
  /** The system's language, for the first start. */
  readonly systemLanguage: Language
  readonly settings: DeviceSettings
  readonly deviceId: Id<'device'>
  readonly keyState: KeyState
  /** False where no safe key store is there, so that a passphrase is needed. */
  readonly hasKeyStore: boolean
  /** The first screen as it was last drawn, as JSON; null before the first, or while locked. */
  readonly firstScreen: string | null
  /** The folder that the data lie in, to be shown to the person. */
  readonly dataFolder: string
}

/** How much the journal holds. */
export interface JournalState {
  /** How many acts are whole. */
  readonly acts: number
  /** True where the journal had to be begun anew (none there): the page sends a snapshot. */
  readonly isNew: boolean
  /** True where a snapshot stands, so that a lost store can be rebuilt from it and the acts. */
  readonly hasSnapshot: boolean
  /**
   * How many places since the newest snapshot can't be read, 0 on a sound disk. What can be read
   * is given all the same; the page tells the person and sends a snapshot of the store.
   */
  readonly damagedPlaces: number
  /** Bytes in the open segment. */
  readonly segmentBytes: number
}

/** One page of what the journal holds, in order; `next` is null at the end. */
export interface JournalPage {
  /** JSON of `ActPart`, or of `SnapshotPart` for a snapshot. */
  readonly parts: readonly string[]
  readonly next: number | null
}

/** A file that the person wants saved under a name of her choice. */
export interface SaveFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Where a file was saved. */
export interface SavedFile {
  readonly path: string
}

/** How a page is put on paper. */
export interface PaperSetup {
  readonly name: string
  readonly size: 'A4' | 'A5' | 'postcard'
  readonly isLandscape: boolean
  /** Same on all sides, in millimetres; 0 for labels. */
  readonly marginMm: number
  /** True lets a PDF be read aloud by its parts; a long table grows tenfold and slow by it. */
  readonly isTagged: boolean
}

/** Everything the page may ask of the main process: one line a channel. */
export interface IpcContract {
  'app:start': { request: null; reply: StartState }
  /** Called once the first screen is drawn; reply is the time since the process began, in ms. */
  'app:drawn': { request: null; reply: number }
  'app:set-title': { request: { title: string }; reply: null }
  'settings:write': { request: Partial<DeviceSettings>; reply: DeviceSettings }
  /** Makes the workspace key; the recovery code is shown this once. */
  'keys:create': { request: { passphrase: string | null }; reply: { recoveryCode: string } }
  /** Makes a new recovery code, shown this once; the earlier one opens nothing here any more. */
  'keys:renew-recovery': { request: null; reply: { recoveryCode: string } }
  /** Puts a new passphrase in place of the earlier one; false where `current` does not fit. */
  'keys:change-passphrase': { request: { current: string; next: string }; reply: boolean }
  'keys:passphrase': { request: null; reply: PassphraseState }
  /** Sets a passphrase that is long enough for a server where there is none; else false. */
  'keys:set-passphrase': { request: { passphrase: string }; reply: boolean }
  /** Opens with a passphrase or a recovery code; false where it does not fit. */
  'keys:unlock': { request: { secret: string }; reply: boolean }
  /** The 32 bytes that the store is sealed under; refused while locked. */
  'keys:store': { request: null; reply: Uint8Array }
  'journal:open': { request: null; reply: JournalState }
  /** Resolves once the parts are flushed to the disk. */
  'journal:append': { request: { parts: readonly AppendPart[] }; reply: null }
  'journal:applied': { request: { actIds: readonly Id<'act'>[] }; reply: null }
  /** Acts that are whole and not marked as applied, in order. */
  'journal:pending': { request: { from: number }; reply: JournalPage }
  /** The parts of one act; empty where the journal lacks it. */
  'journal:read': { request: { actId: Id<'act'> }; reply: { parts: readonly string[] } }
  /** The newest snapshot and every act since, for rebuilding the store. */
  'journal:rebuild': { request: { from: number }; reply: JournalPage }
  'snapshot:begin': { request: null; reply: null }
  'snapshot:part': { request: { text: string }; reply: null }
  /** Closes the snapshot and opens a new segment. */
  'snapshot:end': { request: null; reply: null }
  'first-screen:write': { request: { text: string }; reply: null }
  'file:save': { request: SaveFile; reply: SavedFile | null }
  /** Asks where, and begins a sealed copy; null where she thought better of it. */
  'copy:begin': { request: { name: string }; reply: SavedFile | null }
  'copy:part': { request: { text: string }; reply: null }
  /** Ends the copy, reads it back and checks it. */
  'copy:end': { request: null; reply: { sizeBytes: number } }
  'copy:cancel': { request: null; reply: null }
  /** Saves what the page shows for paper as PDF. */
  'print:pdf': { request: PaperSetup; reply: SavedFile | null }
  /** Hands what the page shows for paper to the printer; false where she thought better of it. */
  'print:paper': { request: PaperSetup; reply: boolean }
  /** Opens https, mailto and tel addresses outside. */
  'link:open': { request: { url: string }; reply: null }
  /** Shows a saved file in its folder. */
  'file:show': { request: { path: string }; reply: null }
  /** The 32 bytes that records are sealed under on the server; refused while locked. */
  'keys:sync': { request: null; reply: Uint8Array }
  /** The server that this machine is joined to; null where it is joined to none. */
  'couch:connection': { request: null; reply: ServerConnection | null }
  /** Looks at a server, step by step, and changes nothing there. */
  'couch:check': { request: ServerLogin; reply: ServerReport }
  /** Makes database, user of this machine and `_security` with an administrator's login. */
  'couch:provision': { request: { login: ServerLogin; admin: AdminLogin }; reply: ServerReport }
  /**
   * Begins this machine's workspace on an empty database, its key wrapped by the passphrase, and
   * joins it; refused with `keys.passphrase-needed` where there is no passphrase yet.
   */
  'couch:begin': { request: { login: ServerLogin; machineName: string }; reply: ServerConnection }
  /**
   * Joins the workspace that lies on the server: its key is opened with the passphrase or the
   * recovery code and becomes this machine's own; what is stored here stays readable.
   */
  'couch:join': {
    request: { login: ServerLogin; machineName: string; secret: string }
    reply: JoinOutcome
  }
  /** Takes another login, certificate or address for the same workspace. */
  'couch:change-login': { request: { login: ServerLogin }; reply: ServerReport }
  'couch:pause': { request: { isPaused: boolean }; reply: ServerConnection }
  /** Forgets server and password; all data stay here. */
  'couch:leave': { request: null; reply: null }
  /** Begins the workspace anew on a database that was emptied. */
  'couch:begin-anew': { request: null; reply: null }
  'couch:save-file': { request: { name: string; companyName: string }; reply: SavedFile | null }
  /** Reads a connection file that the person dropped or chose; null where it is none. */
  'couch:read-file': { request: { text: string }; reply: ConnectionFile | null }
  'couch:head': { request: null; reply: RemoteHead }
  'couch:changes': {
    request: { since: string | null; limit: number; waits: boolean }
    reply: ChangesPage
  }
  'couch:cancel': { request: null; reply: null }
  'couch:push': { request: { docs: readonly RemoteDoc[] }; reply: readonly PushAnswer[] }
  'couch:fetch': { request: { ids: readonly string[] }; reply: readonly RemoteRow[] }
  'couch:leaf': { request: { id: string; rev: string }; reply: RemoteDoc | null }
  'couch:drop': {
    request: { leaves: readonly { readonly id: string; readonly rev: string }[] }
    reply: null
  }
  'couch:revisions': { request: { after: string | null }; reply: RevisionsPage }
}

/** One part of an act on its way to the journal; `text` is JSON of `ActPart`. */
export interface AppendPart {
  readonly actId: Id<'act'>
  readonly part: number
  readonly isLast: boolean
  readonly text: string
}

/** What main tells the page without being asked. */
export interface IpcEvents {
  'menu:command': { command: MenuCommand }
  /** The laptop woke, or the network may have changed. */
  'system:resumed': Readonly<Record<string, never>>
}

/** What a menu item or its shortcut asks of the page. */
export const MENU_COMMANDS = [
  'undo',
  'redo',
  'find',
  'palette',
  'add-alumnus',
  'import',
  'export',
  'settings',
  'help',
] as const
/** One of the menu's commands. */
export type MenuCommand = (typeof MENU_COMMANDS)[number]

/** The name of a channel. */
export type Channel = keyof IpcContract
/** What a channel is asked with. */
export type RequestOf<C extends Channel> = IpcContract[C]['request']
/** What a channel answers. */
export type ReplyOf<C extends Channel> = IpcContract[C]['reply']
