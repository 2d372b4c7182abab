import type { App, Session, WebContents } from 'electron'

import { countAttempt } from './network-count.ts'
import { isAppUrl } from './protocol.ts'

// Reading the clipboard is not among them.
const PERMISSIONS: ReadonlySet<string> = new Set(['notifications', 'clipboard-sanitized-write'])
const LOCAL_SCHEMES: ReadonlySet<string> = new Set(['blob:', 'data:'])

/** Keeps the page's session off the network and away from every permission it has no use for. */
export function guardSession(session: Session, isPackaged: boolean): void {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(isAllowed(permission, contents.getURL()))
  })
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    isAllowed(permission, `${origin}/`),
  )
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const mayPass = isLocal(url) || (!isPackaged && url.startsWith('devtools:'))
    if (!mayPass) countAttempt('page')
    answer({ cancel: !mayPass })
  })
}

/** Refuses whatever would lead a page elsewhere: links, pop-ups, embedded pages. */
export function guardContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => guardOne(contents))
}

/** Tells whether a request stays on this computer. */
export function isLocal(url: string): boolean {
  if (isAppUrl(url)) return true
  return URL.canParse(url) && LOCAL_SCHEMES.has(new URL(url).protocol)
}

/** Tells whether a page may have a permission: our own page, and two of them. */
export function isAllowed(permission: string, url: string): boolean {
  return PERMISSIONS.has(permission) && isAppUrl(url)
}

function refuseAway(event: { readonly url: string; preventDefault: () => void }): void {
  if (!isAppUrl(event.url)) event.preventDefault()
}

function guardOne(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', refuseAway)
  contents.on('will-redirect', refuseAway)
}
