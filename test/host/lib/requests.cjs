const { createEvent, ignoreEnd } = require('./events.cjs')

const TYPES = {
  Document: 'mainFrame',
  Stylesheet: 'stylesheet',
  Image: 'image',
  Script: 'script',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  Media: 'media',
  WebSocket: 'webSocket',
}

/**
 * Pauses the requests of one page or worker as far as somebody listens: documents always, since
 * `will-navigate` may refuse them.
 */
function watchRequests(host, session) {
  const { webRequest } = host
  const seesAll = webRequest.has('onBeforeRequest') || webRequest.has('onBeforeSendHeaders')
  const patterns = [{ urlPattern: '*', ...(!seesAll && { resourceType: 'Document' }) }]
  if (webRequest.has('onHeadersReceived')) {
    patterns.push({ urlPattern: '*', requestStage: 'Response' })
  }
  return session.send('Fetch.enable', { patterns }).catch(ignoreEnd)
}

/** Decides over one paused request, in the order in which Electron asks. */
async function decide(host, contents, session, paused) {
  const { requestId, request } = paused
  const go = (facts) => session.send('Fetch.continueRequest', { requestId, ...facts })
  const fail = (errorReason) => session.send('Fetch.failRequest', { requestId, errorReason })
  if (request.url.includes(host.parcels.base)) return go()

  const details = describe(host, contents, paused)
  if (paused.responseErrorReason) return go()
  if (paused.responseStatusCode !== undefined) {
    return decideResponse(host, session, paused, details, fail)
  }
  if (isRefused(contents, paused, details)) return fail('Aborted')

  const { cancel, redirectURL } = await host.webRequest.ask('onBeforeRequest', details)
  if (cancel) return fail('BlockedByClient')
  if (redirectURL) {
    const location = { name: 'location', value: host.urls.toNet(redirectURL) }
    const answer = { requestId, responseCode: 307, responseHeaders: [location] }
    return session.send('Fetch.fulfillRequest', answer)
  }
  const sent = await host.webRequest.ask('onBeforeSendHeaders', {
    ...details,
    requestHeaders: { ...request.headers },
  })
  if (sent.cancel) return fail('BlockedByClient')
  return go(sent.requestHeaders && { headers: toList(sent.requestHeaders) })
}

function describe(host, contents, { request, resourceType, frameId, requestId }) {
  const isSubFrame = resourceType === 'Document' && frameId !== contents.inner.targetId
  return {
    id: requestId,
    url: host.urls.fromNet(request.url + (request.urlFragment ?? '')),
    method: request.method,
    resourceType: isSubFrame ? 'subFrame' : (TYPES[resourceType] ?? 'other'),
    referrer: host.urls.fromNet(request.headers.Referer ?? ''),
    timestamp: Date.now(),
    webContentsId: contents.id,
    webContents: contents,
    frame: contents.mainFrame,
  }
}

function isRefused(contents, paused, { url, resourceType }) {
  const isMainFrame = resourceType === 'mainFrame'
  if (!isMainFrame && resourceType !== 'subFrame') return false
  if (isMainFrame && (contents.inner.loads.has(url) || url === 'about:blank')) return false
  const frame = contents.mainFrame
  const event = createEvent({ url, isMainFrame, isSameDocument: false, frame, initiator: frame })
  contents.emit('will-frame-navigate', event)
  const kind = paused.redirectedRequestId ? 'will-redirect' : 'will-navigate'
  if (isMainFrame) contents.emit(kind, event, url, false, true)
  return event.defaultPrevented
}

async function decideResponse(host, session, paused, details, fail) {
  const { requestId, responseStatusCode } = paused
  const responseHeaders = {}
  for (const { name, value } of paused.responseHeaders ?? []) {
    responseHeaders[name] = [...(responseHeaders[name] ?? []), value]
  }
  const facts = { ...details, responseHeaders, statusCode: responseStatusCode }
  const answer = await host.webRequest.ask('onHeadersReceived', facts)
  if (answer.cancel) return fail('BlockedByClient')
  if (!answer.responseHeaders) return session.send('Fetch.continueRequest', { requestId })
  const headers = toList(answer.responseHeaders).map(({ name, value }) => ({
    name,
    value: /^content-security-policy/i.test(name) ? host.urls.policyToNet(value) : value,
  }))
  const decided = { requestId, responseCode: responseStatusCode, responseHeaders: headers }
  return session.send('Fetch.continueResponse', decided)
}

function toList(headers) {
  return Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value: String(value) })),
  )
}

module.exports = { watchRequests, decide }
