import { mkdirSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'

import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { fileOf, isAppUrl, makePageServer } from '#electron/main/protocol.ts'

import { makeFolder } from './support/folders.ts'

const ROOT = '/opt/kizuna/out/renderer'

function makePage(): string {
  const root = join(makeFolder(), 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(root, 'index.html'), '<!doctype html>')
  writeFileSync(join(root, 'assets', 'main.js'), 'start()')
  writeFileSync(join(root, 'notes.exe'), 'no page')
  writeFileSync(join(root, '..', 'secret.txt'), 'secret')
  return root
}

function ask(root: string, url: string, method = 'GET'): Promise<Response> {
  return makePageServer(root)(new Request(url, { method }))
}

test('the page and its parts come with their types', async () => {
  const root = makePage()

  const page = await ask(root, 'app://kizuna/')
  const script = await ask(root, 'app://kizuna/assets/main.js?v=1#top')

  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(await page.text()).toBe('<!doctype html>')
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(await script.text()).toBe('start()')
})

test('every answer carries the content policy and the other guards', async () => {
  const root = makePage()

  for (const url of ['app://kizuna/', 'app://kizuna/none.js', 'app://other/']) {
    const { headers } = await ask(root, url)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types kizuna")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  }
})

test('what is not there, is no part of a page, or is asked for otherwise is not given', async () => {
  const root = makePage()

  const statuses = await Promise.all(
    [
      ask(root, 'app://kizuna/none.js'),
      ask(root, 'app://kizuna/assets'),
      ask(root, 'app://kizuna/assets/'),
      ask(root, 'app://kizuna/notes.exe'),
      ask(root, 'app://other/index.html'),
      ask(root, 'app://kizuna/%2e%2e/secret.txt'),
      ask(root, 'app://kizuna/..%2fsecret.txt'),
      ask(root, 'app://kizuna/index.html', 'POST'),
    ].map((answer) => answer.then(({ status }) => status)),
  )

  expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 404, 405])
})

test('no address leads out of the folder', () => {
  const piece = fc.constantFrom(
    ...'.. . %2e%2e %2E. / // %2f \\ %5c %00 C: %3A ::$DATA index.html % %zz %c0%ae'.split(' '),
    ...'%e3%81%82 \u202E ~ assets @ ? #'.split(' '),
  )
  const path = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 12 })

  fc.assert(
    fc.property(path, (pieces) => {
      const file = fileOf(ROOT, `app://kizuna/${pieces.join('')}`)
      expect(file === null || file.startsWith(ROOT + sep)).toBe(true)
    }),
    { numRuns: 2000 },
  )
}, 60_000)

test('only our own scheme and host are our own page', () => {
  const others = [
    'app://kizuna.example/',
    'app://kizuna@example.com/',
    'app://example.com/kizuna',
    'apps://kizuna/',
    'https://kizuna/',
    'app:kizuna',
    'app://kizuna:80/',
    'about:blank',
    '',
  ]

  expect(isAppUrl('app://kizuna/people?id=1')).toBe(true)
  expect(others.filter(isAppUrl)).toEqual([])
})
