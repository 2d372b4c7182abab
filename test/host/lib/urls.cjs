/**
 * Maps the app's own schemes to loopback names and back: `app://kizuna/x` is
 * `http://kizuna.app.localhost/x`. The name has no port, so the page's origin, and with it its
 * IndexedDB, is the same at every start; `*.localhost` is a secure context.
 */
function createUrlMap() {
  /** @type {Map<string, object>} */
  const schemes = new Map()

  function toNet(url) {
    const [, scheme, host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? []
    if (!schemes.has(scheme)) return url
    return `http://${host || 'empty--'}.${scheme}.localhost${rest || '/'}`
  }

  function fromNet(url) {
    const match = /^http:\/\/([^/?#]*)\.([a-z0-9+-]+)\.localhost(?::\d+)?([/?#].*)?$/i.exec(url)
    const [, host, scheme, rest] = match ?? []
    return schemes.has(scheme) ? `${scheme}://${host}${rest ?? '/'}` : url
  }

  /** Translates the schemes in a content security policy, `app:` and `app://kizuna` alike. */
  function policyToNet(policy) {
    const source = /(^|[\s;,])([a-z][a-z0-9+.-]*):(\/\/([^\s;,/]+))?/gi
    return policy.replace(source, (all, before, scheme, _slashes, host) =>
      schemes.has(scheme) ? `${before}http://${host ?? '*'}.${scheme}.localhost` : all,
    )
  }

  function htmlToNet(html) {
    return [...schemes.keys()].reduce(
      (text, scheme) =>
        text.replace(
          new RegExp(String.raw`\b${scheme}://([a-z0-9.-]+)`, 'gi'),
          `http://$1.${scheme}.localhost`,
        ),
      html,
    )
  }

  /** @returns the origin as Electron words it, e.g. `app://kizuna` */
  function originOf(url) {
    return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? 'null'
  }

  return { schemes, toNet, fromNet, policyToNet, htmlToNet, originOf }
}

module.exports = { createUrlMap }
