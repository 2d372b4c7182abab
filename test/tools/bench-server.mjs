import { randomBytes } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

import { runnerImport } from 'vite'

const TYPES = { '.html': 'text/html', '.js': 'text/javascript' }

/**
 * Serves the built page, the app's own journal, which flushes to the disk, and the way to CouchDB on
 * loopback, and takes the page's results.
 */
export async function serveBench(page, folder, couch) {
  const { module } = await runnerImport(
    join(import.meta.dirname, '../../electron/main/journal/journal.ts'),
  )
  const journals = new Map()
  const journalOf = async (name) => {
    if (!journals.has(name)) {
      const place = join(folder, name)
      await mkdir(place, { recursive: true })
      journals.set(name, module.makeJournal(toolsFor(place)))
    }
    return journals.get(name)
  }
  let take = () => undefined
  const server = createServer(async (request, response) => {
    try {
      const [, kind, name, channel] = (request.url ?? '/').split('/')
      if (kind === 'journal') {
        const text = await textOf(request)
        const part = request.headers['x-part']
        const body = part === undefined ? JSON.parse(text) : [{ ...JSON.parse(part), text }]
        response.end(JSON.stringify((await answer(await journalOf(name), channel, body)) ?? null))
        return
      }
      if (kind === 'remote') {
        const [, , database, machine, method] = (request.url ?? '').split('/')
        const args = JSON.parse(await textOf(request))
        response.end(JSON.stringify((await couch.ask({ database, machine }, method, args)) ?? null))
        return
      }
      if (kind === 'couch') {
        couch.pass(request, response, request.url.slice('/couch'.length))
        return
      }
      if (kind === 'requests') {
        response.end(JSON.stringify(couch.count()))
        return
      }
      if (kind === 'result') {
        take(JSON.parse(await textOf(request)))
        response.end()
        return
      }
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
      const path = pathname === '/' ? '/index.html' : pathname
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
      response.end(await readFile(join(page, path)))
    } catch (error) {
      response.statusCode = 500
      response.end(String(error?.stack ?? error))
    }
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    nextResult: () =>
      new Promise((resolve) => {
        take = resolve
      }),
    close: () => new Promise((closed) => server.close(closed)),
  }
}

function toolsFor(folder) {
  const key = randomBytes(32)
  return { folder, key: () => key, workspaceId: () => 'wsp_bench000000', nowMs: () => Date.now() }
}

async function answer(journal, channel, body) {
  switch (channel) {
    case 'open':
      return journal.open()
    case 'append':
      return journal.append(body)
    case 'applied':
      return journal.markApplied(body)
    case 'pending':
      return journal.pending(body)
    case 'read':
      return journal.read(body)
    case 'rebuild':
      return journal.rebuild(body)
    case 'beginSnapshot':
      return journal.beginSnapshot()
    case 'addToSnapshot':
      return journal.snapshotPart(body)
    case 'endSnapshot':
      return journal.endSnapshot()
    default:
      throw new Error(`no channel ${channel}`)
  }
}

async function textOf(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
