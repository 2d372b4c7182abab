import { expect, test } from 'vitest'

import { createWebRequest, toPattern } from '#test/host/lib/web-request.cjs'

test('patterns match as those of extensions do', () => {
  expect(toPattern('<all_urls>').test('app://kizuna/')).toBe(true)
  expect(toPattern('*://*/*').test('https://example.com/a')).toBe(true)
  expect(toPattern('*://*/*').test('app://kizuna/')).toBe(false)
  expect(toPattern('https://*.example.com/*').test('https://a.example.com/b')).toBe(true)
  expect(toPattern('https://*.example.com/*').test('https://a.example.org/b')).toBe(false)
})

test('a listener is asked about what it meant alone', async () => {
  const asked: string[] = []
  const { api, ask } = createWebRequest(() => {})
  api.onBeforeRequest(
    { urls: ['https://*/*'], types: ['xhr'] },
    ({ url }: { url: string }, answer: (said: object) => void) => {
      asked.push(url)
      answer({ cancel: true })
    },
  )

  const answers = [
    await ask('onBeforeRequest', { url: 'https://a/', resourceType: 'xhr' }),
    await ask('onBeforeRequest', { url: 'https://a/', resourceType: 'image' }),
    await ask('onBeforeRequest', { url: 'app://a/', resourceType: 'xhr' }),
  ]

  expect(asked).toEqual(['https://a/'])
  expect(answers).toEqual([{ cancel: true }, {}, {}])
})
