import { expect, test } from 'vitest'

import { createUrlMap } from '#test/host/lib/urls.cjs'

function makeMap() {
  const urls = createUrlMap()
  urls.schemes.set('app', {})
  return urls
}

test("an address of the app's own scheme goes to a loopback name and back", () => {
  const { toNet, fromNet } = makeMap()

  expect(toNet('app://kizuna/list?a=1#b')).toBe('http://kizuna.app.localhost/list?a=1#b')
  expect(toNet('app://kizuna')).toBe('http://kizuna.app.localhost/')
  expect(fromNet('http://kizuna.app.localhost/list?a=1#b')).toBe('app://kizuna/list?a=1#b')
})

test('other addresses stay as they are', () => {
  const { toNet, fromNet } = makeMap()

  expect(toNet('https://example.com/app://x')).toBe('https://example.com/app://x')
  expect(fromNet('http://kizuna.other.localhost/')).toBe('http://kizuna.other.localhost/')
})

test('a policy that names the scheme names the loopback instead', () => {
  const { policyToNet } = makeMap()

  expect(policyToNet("default-src 'self'; img-src app: data: app://kizuna")).toBe(
    "default-src 'self'; img-src http://*.app.localhost data: http://kizuna.app.localhost",
  )
})

test('an origin is worded as Electron words it', () => {
  const { originOf } = makeMap()

  expect(originOf('app://kizuna/index.html?x')).toBe('app://kizuna')
  expect(originOf('about:blank')).toBe('null')
})
