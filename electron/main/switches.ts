import type { App } from 'electron'

/**
 * Chromium's switches, set before it starts.
 *
 * IdbSqliteBackingStore is chosen for good before the first release, as stores do not move: the
 * older LevelDB store was emptied by a full disk and now and then by a kill, this one never was.
 */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['enable-features', 'IdbSqliteBackingStore'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-breakpad'],
  ['no-pings'],
]

/** Sets the switches; the page has no business on the network, nor has the browser under it. */
export function setSwitches(app: Pick<App, 'commandLine'>): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value)
}
