import express from 'express'

const BODY = express.json({ limit: '64mb' })
const LONGEST_MS = 60_000

/**
 * Answers `_changes` as CouchDB does: sequences that are opaque but for the number in front, one of
 * another database meaning the beginning; `timeout` and `heartbeat` are kept to.
 *
 * @param {import('express').Express} app
 * @param {ReturnType<typeof import('./databases.mjs').answerDatabases>} databases
 */
export function answerFeed(app, databases) {
  app.all('/:db/_changes', BODY, (request, response, next) => {
    void answer(databases.get(request.params.db), request, response).catch(next)
  })
}

async function answer({ store, uuid }, request, response) {
  const asked = askedOf({ ...request.query, ...request.body })
  const beat = setInterval(() => response.write('\n'), asked.heartbeatMs)
  let isGone = false
  response.on('close', () => (isGone = true))
  response.setHeader('Content-Type', 'application/json')
  const { update_seq: newest } = await store.info()
  const since = sinceOf(asked.since, uuid, newest)
  const options = { ...asked.options, since }
  let page = await store.changes(options)
  if (page.results.length === 0 && asked.isHeld) {
    response.flushHeaders()
    response.write('{"results":[\n')
    await nextChange(store, since, asked.timeoutMs, response)
    page = isGone ? page : await store.changes(options)
    response.end(textOf(page, newest, uuid, asked.limit).slice('{"results":['.length))
  } else {
    response.end(textOf(page, newest, uuid, asked.limit))
  }
  clearInterval(beat)
}

function askedOf(query) {
  const limit = query.limit === undefined ? undefined : Math.max(1, Number(query.limit))
  const heartbeat = query.heartbeat === 'true' ? LONGEST_MS : Number(query.heartbeat)
  return {
    since: String(query.since ?? '0'),
    limit,
    isHeld: query.feed === 'longpoll',
    timeoutMs: Math.min(Number(query.timeout ?? LONGEST_MS), LONGEST_MS),
    heartbeatMs: heartbeat > 0 ? heartbeat : LONGEST_MS * 10,
    options: {
      include_docs: String(query.include_docs) === 'true',
      conflicts: String(query.conflicts) === 'true',
      style: query.style ?? 'main_only',
      ...(limit === undefined ? {} : { limit }),
      ...(query.doc_ids && { doc_ids: query.doc_ids }),
    },
  }
}

function sinceOf(since, uuid, newest) {
  if (since === 'now') return newest
  const [count, home] = since.split('-')
  return home === undefined || home === uuid ? Number(count) : 0
}

/** Resolves with the next change, the time-out, or once nobody listens any more. */
function nextChange(store, since, timeoutMs, response) {
  return new Promise((resolve) => {
    const feed = store.changes({ since, live: true, limit: 1 })
    const end = () => {
      clearTimeout(timer)
      feed.cancel()
      resolve()
    }
    const timer = setTimeout(end, timeoutMs)
    feed.on('change', end)
    feed.on('error', end)
    response.on('close', end)
  })
}

function textOf({ results, last_seq: last }, newest, uuid, limit) {
  const isFull = limit !== undefined && results.length >= limit
  return `${JSON.stringify({
    results: results.map((row) => ({ ...row, seq: `${row.seq}-${uuid}` })),
    last_seq: `${last}-${uuid}`,
    pending: isFull ? Math.max(0, newest - last) : 0,
  })}\n`
}
