import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { ElectronApplication, Page } from '@playwright/test'

import samplePeople from '#resources/sample-people.json' with { type: 'json' }
import type { Channel, RequestOf } from '#shared/ipc/contract.ts'
import { startServer } from '#test/peer/start-server.ts'
import type { TestServer } from '#test/peer/start-server.ts'
import { expect, SAMPLE_COUNT, test } from '#test/support/story-desk.ts'

const PASSPHRASE = '桜の下で会いましょう、四月に'

let server: TestServer

test.beforeAll(async () => {
  server = await startServer()
})

test.afterAll(async () => {
  await server.stop()
})

test('joined to a server, main speaks with it alone, the page with nobody, and no secret leaks', async ({
  start,
  folder,
}) => {
  const database = await server.newDatabase()
  const { user, password, name } = database
  const { app, page } = await start({ begin: 'sample' })
  await watchConnections(app)

  await ask(page, 'keys:set-passphrase', { passphrase: PASSPHRASE })
  const login = { url: server.url, database: name, user, password, caPem: null }
  await ask(page, 'couch:begin', { login, machineName: '本社' })
  await page.reload()
  await expect
    .poll(async () => (await database.ask('GET', '_all_docs')).rows.length)
    .toBeGreaterThan(SAMPLE_COUNT)
  await page.evaluate(() => {
    window.bridge.on('system:resumed', () => Object.assign(globalThis, { __hasWoken: true }))
  })
  await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'))

  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, '__hasWoken'))).toBe(true)
  const { places, attempts } = await connectionsOf(app)
  expect(new Set(places)).toEqual(new Set([new URL(server.url).host]))
  expect(attempts.page).toBe(0)
  const onServer = JSON.stringify(await database.copy())
  const names = samplePeople
    .flatMap(({ name, kana, email, phone }) => [...name, ...kana, email, phone])
    .filter((text) => text !== undefined)
  const here = await allFiles(folder)
  expect([password, PASSPHRASE, ...names].filter((text) => onServer.includes(text))).toEqual([])
  expect([password, PASSPHRASE, name].filter((text) => here.includes(text))).toEqual([])
})

/** Asks main as the page itself does. */
function ask<C extends Channel>(page: Page, channel: C, request: RequestOf<C>): Promise<void> {
  return page.evaluate(
    async ([channel, request]) => {
      const answer = await window.bridge.request(channel as 'couch:check', request as never)
      if (!answer.ok) throw new Error(answer.error.code)
    },
    [channel, request] as const,
  )
}

/** Notes where main connects to from now on. */
function watchConnections(app: ElectronApplication): Promise<void> {
  return app.evaluate(() => {
    const places: string[] = []
    Object.assign(globalThis, { __places: places })
    const { Socket } = process.getBuiltinModule('node:net')
    // oxlint-disable-next-line typescript/unbound-method -- called on the socket in hand below
    const { connect } = Socket.prototype
    Socket.prototype.connect = function (this: unknown, ...input: unknown[]) {
      const first = (Array.isArray(input[0]) ? input[0][0] : input[0]) as Record<string, unknown>
      if (first['path'] === undefined || first['path'] === null) {
        places.push(`${String(first['host'])}:${String(first['port'])}`)
      }
      return Reflect.apply(connect, this, input)
    }
  })
}

function connectionsOf(app: ElectronApplication): Promise<{
  readonly places: readonly string[]
  readonly attempts: { readonly page: number; readonly main: number }
}> {
  return app.evaluate(() => ({
    places: Reflect.get(globalThis, '__places'),
    attempts: { ...Reflect.get(globalThis, '__networkAttempts') },
  }))
}

async function allFiles(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const read = files.map((file) => readFile(join(file.parentPath, file.name), 'latin1'))
  return (await Promise.all(read.map((text) => text.catch(() => '')))).join('\n')
}
