import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'
import { parse } from 'yaml'

const folder = join(import.meta.dirname, '../../../resources/couchdb')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

interface Service {
  readonly image: string
  readonly ports?: readonly string[]
  readonly networks?: readonly string[]
  readonly network_mode?: string
  readonly volumes: readonly string[]
  readonly restart?: string
  readonly healthcheck?: unknown
  readonly depends_on?: Record<string, { condition: string }>
  readonly environment?: Record<string, string>
}
const compose = parse(read('compose.yaml'), { merge: true }) as {
  services: Record<'guard' | 'couchdb' | 'caddy' | 'upkeep', Service>
  networks: Record<string, { internal?: boolean }>
  volumes: Record<string, unknown>
}
const { guard, couchdb, caddy, upkeep } = compose.services

/** Sections and their settings; a comment stands on a line of its own. */
function readIni(text: string): Record<string, Record<string, string>> {
  const sections: Record<string, Record<string, string>> = {}
  let section = ''
  for (const line of text.split('\n').map((one) => one.trim())) {
    const heading = /^\[(.+)\]$/.exec(line)?.[1]
    const setting = /^([a-z_]+) = (.+)$/.exec(line)
    if (heading !== undefined) section = heading
    else if (setting !== null) {
      sections[section] ??= {}
      sections[section]![setting[1]!] = setting[2]!
    } else if (line !== '' && !line.startsWith(';')) throw new Error(`not read: ${line}`)
  }
  return sections
}
const ini = readIni(read('local.d/10-kizuna.ini'))

test('CouchDB is pinned to 3.5.3 or later, the proxy to a version', () => {
  for (const { image } of [guard, couchdb, upkeep]) {
    const [, major, minor, patch] = /^couchdb:(\d+)\.(\d+)\.(\d+)$/.exec(image) ?? []

    expect(Number(major) * 10_000 + Number(minor) * 100 + Number(patch)).toBeGreaterThanOrEqual(
      30_503,
    )
  }
  expect(caddy.image).toMatch(/^caddy:\d+\.\d+\.\d+$/)
})

test('nothing but the proxy publishes a port, and CouchDB reaches no other network', () => {
  expect(caddy.ports).toEqual(['80:80', '443:443'])
  for (const service of [guard, couchdb, upkeep]) expect(service.ports).toBeUndefined()
  expect(couchdb.networks).toEqual(['inside'])
  expect(upkeep.networks).toEqual(['inside'])
  expect(guard.network_mode).toBe('none')
  expect(compose.networks['inside']).toEqual({ internal: true })
})

test('what keeps running starts again by itself, and its data outlive it', () => {
  for (const service of [couchdb, caddy, upkeep]) expect(service.restart).toBe('unless-stopped')
  for (const service of [couchdb, caddy]) expect(service.healthcheck).toBeDefined()
  expect(couchdb.volumes).toContain('couchdb-data:/opt/couchdb/data')
  expect(caddy.volumes).toContain('caddy-data:/data')
  expect(Object.keys(compose.volumes)).toEqual(['couchdb-data', 'caddy-data', 'caddy-config'])
})

test('CouchDB waits for the guard, and no password stands in the file', () => {
  expect(couchdb.depends_on?.['guard']?.condition).toBe('service_completed_successfully')
  expect(couchdb.environment?.['COUCHDB_PASSWORD']).toMatch(/^\$\{COUCHDB_PASSWORD:\?/)
})

test('the settings are read before the file that CouchDB writes into', () => {
  const name = couchdb.volumes
    .find((volume) => volume.includes('local.d'))
    ?.split('/')
    .at(-1)

  expect(name).toBe('10-kizuna.ini')
  expect(String(name) < 'docker.ini').toBe(true)
})

test('nobody without a login and no web page gets in', () => {
  expect(ini['chttpd']).toMatchObject({
    require_valid_user: 'true',
    require_valid_user_except_for_up: 'true',
    enable_cors: 'false',
  })
  expect(ini['couchdb']).toMatchObject({ single_node: 'true', default_security: 'admin_only' })
  expect(Object.keys(ini)).not.toContain('cors')
  expect(ini['chttpd_auth']).toMatchObject({
    allow_persistent_cookies: 'false',
    users_db_public: 'false',
  })
  expect(Number(ini['chttpd_auth']?.['iterations'])).toBeGreaterThanOrEqual(600_000)
  expect(ini['chttpd_auth_lockout']?.['mode']).toBe('enforce')
})

test('the log holds no requests', () => {
  expect(ini['log']?.['level']).toBe('warning')
  expect(read('Caddyfile')).not.toMatch(/^\s*log\b/m)
})

test('a request may be as large at the proxy as at CouchDB, and larger than a record', () => {
  const atProxy = /max_size (\d+)MiB/.exec(read('Caddyfile'))?.[1]

  expect(Number(atProxy) * 1024 * 1024).toBe(Number(ini['chttpd']?.['max_http_request_size']))
  expect(Number(ini['chttpd']?.['max_http_request_size'])).toBeGreaterThan(
    Number(ini['couchdb']?.['max_document_size']),
  )
})

test('the proxy hands heartbeats on, lets go of what nobody waits for, and hides the side doors', () => {
  const file = read('Caddyfile')

  expect(/flush_interval (\S+)/.exec(file)?.[1]).toMatch(/^[1-9]\d*ms$/)
  expect(file).not.toContain('encode')
  expect(/@kizuna path (.+)/.exec(file)?.[1]?.split(' ')).toEqual([
    '/',
    '/_up',
    '/_session',
    '/_users',
    '/_users/*',
    '/kizuna*',
  ])
})

test('the guide names the version, the days and every command that there is', () => {
  const guide = readFileSync(join(folder, '../../docs/サーバーの準備.md'), 'utf8')
  const commands = (name: string) =>
    [...read(name).matchAll(/^ {2}([a-z]+)\)/gm)].map(([, command]) => `${name} ${command}`)

  expect(guide).toContain(couchdb.image.split(':')[1])
  expect(guide).toContain(`${/^KIZUNA_KEEP_DAYS=(\d+)$/m.exec(read('.env.example'))?.[1]} 日`)
  for (const command of [...commands('kizuna.sh'), ...commands('backup.sh')]) {
    if (command !== 'kizuna.sh guard') expect(guide).toContain(command)
  }
})
