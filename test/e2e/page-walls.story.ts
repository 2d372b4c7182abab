import type { Page } from '@playwright/test'

import { expect, makeFolder, openDesk, test, type Desk } from '#test/support/story-desk.ts'

test.describe('the page', () => {
  let desk: Desk
  let page: Page

  test.beforeAll(async () => {
    desk = await openDesk({ userData: await makeFolder(), begin: 'empty' })
    ;({ page } = desk)
  })
  test.afterAll(() => desk?.close())

  test('leads nowhere else', async () => {
    const url = page.url()

    await page.evaluate(() => {
      location.href = 'https://example.invalid/'
    })
    expect(await page.evaluate(() => window.open('https://example.invalid/'))).toBeNull()
    await page.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.src = 'https://example.invalid/'
      document.body.append(frame)
    })

    expect(page.url()).toBe(url)
    expect(page.frames().filter((frame) => frame.url().startsWith('https:'))).toEqual([])
    await expect(page.getByRole('navigation', { name: desk.say('app.places') })).toBeVisible()
    expect(desk.app.windows()).toHaveLength(1)
  })

  test('has no permission but those two it uses', async () => {
    const states = await page.evaluate(async () => {
      const names = [
        'geolocation',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'clipboard-write',
      ]
      const answers = names.map(async (name) => {
        const { state } = await navigator.permissions.query({ name: name as PermissionName })
        return [name, state] as const
      })
      return Object.fromEntries(await Promise.all(answers))
    })

    expect(states).toMatchObject({ geolocation: 'denied', camera: 'denied', microphone: 'denied' })
    expect(states['clipboard-read']).not.toBe('granted')
    expect(states['clipboard-write']).toBe('granted')
    const place = page.evaluate(
      () =>
        new Promise((resolve) => {
          navigator.geolocation.getCurrentPosition(
            () => resolve('told'),
            ({ code }) => resolve(code),
          )
        }),
    )
    expect(await place).toBe(1)
  })

  test('runs no text as code', async () => {
    const ran = await page.evaluate(async () => {
      const outcomes: Record<string, string> = {}
      const attempt = (name: string, run: () => unknown): void => {
        try {
          run()
          outcomes[name] = 'ran'
        } catch {
          outcomes[name] = 'refused'
        }
      }
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
      }
      // The debugger that carries this function in may evaluate; a task of the page may not.
      await new Promise((resolve) => setTimeout(resolve, 0))
      // oxlint-disable-next-line no-eval -- to be refused
      attempt('eval', () => (0, eval)('1'))
      // oxlint-disable-next-line typescript/no-implied-eval -- to be refused
      attempt('new Function', () => new Function('return 1')())
      attempt('innerHTML', () => {
        document.createElement('div').innerHTML = '<b>bold</b>'
      })
      attempt('policy', () => trustedTypes.createPolicy('another', {}))
      attempt('script text', () => {
        const script = document.createElement('script')
        script.textContent = 'window.wasHere = true'
        document.head.append(script)
      })
      const button = document.createElement('button')
      attempt('inline handler', () => button.setAttribute('onclick', 'window.wasHere = true'))
      document.body.append(button)
      button.click()
      button.remove()
      return { ...outcomes, wasHere: 'wasHere' in window }
    })

    expect(ran).toMatchObject({
      eval: 'refused',
      'new Function': 'refused',
      innerHTML: 'refused',
      policy: 'refused',
      wasHere: false,
    })
  })

  test('is served under a policy that trusts no text', async () => {
    const policy = await page.evaluate(async () => {
      const answer = await fetch(location.href)
      return answer.headers.get('content-security-policy') ?? ''
    })

    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe-')
  })

  test('has a frozen bridge and nothing of Node', async () => {
    const facts = await page.evaluate(() => {
      const names = ['require', 'process', 'module', 'Buffer', '__dirname', 'global', 'electron']
      const bridge = (window as unknown as { bridge: Record<string, unknown> }).bridge
      const keys = Object.keys(bridge).sort()
      let isReplaced = false
      try {
        bridge['request'] = () => 'mine'
        isReplaced = String(bridge['request']).includes('mine')
      } catch {
        // A frozen one throws.
      }
      return { found: names.filter((name) => name in window), keys, isReplaced }
    })

    expect(facts).toEqual({ found: [], keys: ['on', 'request'], isReplaced: false })
  })

  test('is refused what no channel is for', async () => {
    const answers = await page.evaluate(async () => {
      const { bridge } = window as unknown as {
        bridge: { request: (channel: string, input: unknown) => Promise<unknown> }
      }
      const tell = (channel: string, input: unknown) =>
        bridge.request(channel, input).then(
          (answer) => JSON.stringify(answer),
          (error: unknown) => String(error),
        )
      return [
        await tell('file:read', { path: '/etc/passwd' }),
        await tell('file:show', { path: '/etc/passwd' }),
        await tell('settings:write', { language: 'xx' }),
        await tell('link:open', { url: 'file:///etc/passwd' }),
      ]
    })

    expect(answers[0]).toMatch(/No handler/)
    for (const answer of answers.slice(1)) expect(answer).toContain('"ok":false')
  })
})
