import { EventEmitter } from 'node:events'
import { connect } from 'node:net'

import type { App, Session } from 'electron'
import { beforeAll, beforeEach, expect, test } from 'vitest'

import { readLink } from '#electron/main/link.ts'
import { countSockets, networkAttempts } from '#electron/main/network-count.ts'
import { guardContents, guardSession } from '#electron/main/page-guard.ts'

type Answer = (answer: { cancel: boolean }) => void

/** A session that keeps what it is given, to be asked afterwards. */
function guardedSession(isPackaged = true) {
  const kept: Record<string, (...input: never[]) => unknown> = {}
  const session = {
    setPermissionRequestHandler: (handler: never) => (kept['request'] = handler),
    setPermissionCheckHandler: (handler: never) => (kept['check'] = handler),
    webRequest: { onBeforeRequest: (handler: never) => (kept['before'] = handler) },
  }
  guardSession(session as unknown as Session, isPackaged)
  const isCancelled = (url: string): boolean => {
    let isCancelled = false
    const answer: Answer = ({ cancel }) => (isCancelled = cancel)
    kept['before']?.({ url } as never, answer as never)
    return isCancelled
  }
  const isGranted = (permission: string, url = 'app://kizuna/'): boolean => {
    let isGranted = false
    const contents = { getURL: () => url }
    const answer = (is: boolean) => (isGranted = is)
    kept['request']?.(contents as never, permission as never, answer as never)
    const isChecked = kept['check']?.(null as never, permission as never, url as never)
    expect(isChecked).toBe(isGranted)
    return isGranted
  }
  return { isCancelled, isGranted }
}

beforeAll(() => countSockets())
beforeEach(() => {
  Object.assign(networkAttempts, { page: 0, main: 0 })
})

test('no request of the page leaves the computer, and each attempt is counted', () => {
  const { isCancelled } = guardedSession()
  const away = ['https://example.com/', 'http://localhost:5984/', 'ws://x/', 'file:///etc/passwd']
  const at = ['app://kizuna/', 'app://kizuna/assets/a.js', 'blob:app://kizuna/1', 'data:,x']

  expect(away.map(isCancelled)).toEqual(away.map(() => true))
  expect(at.map(isCancelled)).toEqual(at.map(() => false))
  expect(networkAttempts).toEqual({ page: 4, main: 0 })
})

test("the developer's tools load only where the app is not packed", () => {
  expect(guardedSession(true).isCancelled('devtools://devtools/a.js')).toBe(true)
  expect(guardedSession(false).isCancelled('devtools://devtools/a.js')).toBe(false)
})

test('notifications and writing to the clipboard are granted to our page, and nothing else', () => {
  const { isGranted } = guardedSession()
  const others = [
    'media',
    'geolocation',
    'clipboard-read',
    'fullscreen',
    'midi',
    'hid',
    'openExternal',
  ]

  expect(isGranted('notifications')).toBe(true)
  expect(isGranted('clipboard-sanitized-write')).toBe(true)
  expect(isGranted('notifications', 'https://example.com/')).toBe(false)
  expect(others.map((one) => isGranted(one))).toEqual(others.map(() => false))
})

test('a page leads nowhere else: no pop-up, no embedded page, no other address', () => {
  const app = new EventEmitter()
  const refused: string[] = []
  let openAnswer: unknown = null
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: () => unknown) => (openAnswer = handler()),
  })
  guardContents(app as unknown as App)
  app.emit('web-contents-created', {}, contents)

  for (const name of ['will-navigate', 'will-redirect', 'will-attach-webview']) {
    for (const url of ['https://example.com/', 'app://kizuna/', 'app://kizuna.example/']) {
      contents.emit(name, { url, preventDefault: () => refused.push(`${name} ${url}`) })
    }
  }

  expect(openAnswer).toEqual({ action: 'deny' })
  expect(refused).toEqual([
    'will-navigate https://example.com/',
    'will-navigate app://kizuna.example/',
    'will-redirect https://example.com/',
    'will-redirect app://kizuna.example/',
    'will-attach-webview https://example.com/',
    'will-attach-webview app://kizuna/',
    'will-attach-webview app://kizuna.example/',
  ])
})

test('a connection that main begins is counted, one to a path of this computer is not', async () => {
  const ended = (socket: ReturnType<typeof connect>) =>
    new Promise((resolve) => socket.on('error', resolve).on('close', resolve))

  await ended(connect({ host: '127.0.0.1', port: 1 }))
  await ended(connect(1, '127.0.0.1'))
  await ended(connect('/nowhere/a.sock'))
  await ended(connect({ path: '/nowhere/b.sock' }))

  expect(networkAttempts).toEqual({ page: 0, main: 2 })
})

test('addresses for outside are https, mailto and tel', () => {
  const fine = [
    'https://example.co.jp/社員?q=1',
    'mailto:a@example.jp?bcc=b@example.jp',
    'tel:0312345678',
  ]
  const refused = [
    'http://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'smb://server/share',
    'ms-msdt:/id',
    'app://kizuna/',
    'https://user:secret@example.com/',
    'https://',
    '//example.com',
    '',
  ]

  expect(fine.map((url) => new URL(readLink(url)).protocol)).toEqual(['https:', 'mailto:', 'tel:'])
  for (const url of refused) expect(() => readLink(url), url).toThrow('link.refused')
})
