import { execFile, execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { startFakeCouchDb } from '#test/support/fake-couchdb.ts'
import type { FakeCouchDb } from '#test/support/fake-couchdb.ts'

const scripts = join(import.meta.dirname, '../../../resources/couchdb')
const example = readFileSync(join(scripts, '.env.example'), 'utf8')
const ADMIN = { user: 'kizuna-admin', password: 'an-administrators-own-password' }
const PASSWORD = 'mizu-umi-yama-kawa'
const SETTINGS = `KIZUNA_HOST=kizuna.office.test
KIZUNA_TLS=internal
COUCHDB_USER=${ADMIN.user}
COUCHDB_PASSWORD=${ADMIN.password}
KIZUNA_DATABASE=kizuna
KIZUNA_KEEP_DAYS=28
`

let folder = ''
let couch: FakeCouchDb
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kizuna-server-'))
  couch = await startFakeCouchDb(ADMIN)
  writeFileSync(join(folder, '.env'), SETTINGS)
  writeFileSync(join(folder, 'password'), `${PASSWORD}\n`)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await couch.close()
  rmSync(folder, { recursive: true })
})

interface Run {
  readonly code: number
  readonly out: string
}

function run(script: string, args: readonly string[], typed = ''): Promise<Run> {
  const env = {
    ...process.env,
    COUCH_URL: couch.url,
    KIZUNA_ENV: join(folder, '.env'),
    BACKUPS: join(folder, 'backups'),
    TMPDIR: folder,
  }
  return new Promise((resolve) => {
    const child = execFile('sh', [join(scripts, script), ...args], { env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out: `${out}${err}` }),
    )
    child.stdin?.end(typed)
  })
}

const lines = () => couch.calls.map(({ line }) => line)
const password = (name: string) =>
  couch.databases.get('_users')?.docs.get(`org.couchdb.user:${name}`)?.['password']
const copies = () => readdirSync(join(folder, 'backups')).map((n) => join(folder, 'backups', n))

async function fillDatabase(sealedBytes = 300): Promise<void> {
  await run('kizuna.sh', ['setup'])
  const docs = couch.databases.get('kizuna')!.docs
  const sealed = 'A'.repeat(sealedBytes)
  for (let n = 100; n < 130; n++) {
    const id = `alumni:alm_${n}`
    docs.set(id, { _id: id, _rev: `${n}-a`, version: 9, clock: 'c', sealed })
  }
  docs.set('kizuna:workspace', { _id: 'kizuna:workspace', _rev: '3-b', wraps: [{ salt: 'x' }] })
  couch.calls.length = 0
}

test('every script is read by sh without a complaint', () => {
  for (const name of readdirSync(scripts).filter((one) => one.endsWith('.sh')))
    expect(() => execFileSync('sh', ['-n', join(scripts, name)])).not.toThrow()
})

test('the guard refuses the example, each value of it, and what can be guessed', async () => {
  const guard = async (settings: string) => {
    writeFileSync(join(folder, '.env'), settings)
    return (await run('kizuna.sh', ['guard'])).code
  }
  const withLine = (line: string) =>
    SETTINGS.replace(new RegExp(`^${line.split('=')[0]}=.*$`, 'm'), line)

  expect(await guard(SETTINGS)).toBe(0)
  expect(await guard(example)).toBe(1)
  for (const name of ['KIZUNA_HOST', 'KIZUNA_TLS', 'COUCHDB_PASSWORD']) {
    const line = example.split('\n').find((one) => one.startsWith(`${name}=`))!

    expect(await guard(withLine(line)), line).toBe(1)
    expect(await guard(withLine(`${name}=`)), name).toBe(1)
  }
  expect(await guard(withLine('COUCHDB_PASSWORD=short'))).toBe(1)
  expect(await guard(withLine('KIZUNA_DATABASE=other'))).toBe(1)
})

test('setup makes the database, closes it and bounds the revisions; again it changes nothing', async () => {
  const first = await run('kizuna.sh', ['setup'])
  const made = lines()
  couch.calls.length = 0
  const second = await run('kizuna.sh', ['setup'])

  expect([first.code, second.code]).toEqual([0, 0])
  expect(made.filter((line) => line.startsWith('PUT'))).toEqual([
    'PUT /kizuna',
    'PUT /kizuna/_security',
    'PUT /kizuna/_revs_limit',
  ])
  expect(couch.databases.get('kizuna')).toMatchObject({
    security: { members: { names: [], roles: ['kizuna'] }, admins: { names: [] } },
    revsLimit: '50',
  })
  expect(lines().filter((line) => !line.startsWith('GET'))).toEqual([])
})

test('who was let in by name stays in', async () => {
  await run('kizuna.sh', ['setup'])
  couch.databases.get('kizuna')!.security = {
    admins: { names: [], roles: [] },
    members: { names: ['kizuna-osaka', 'kizuna-kobe'], roles: [] },
  }

  await run('kizuna.sh', ['setup'])

  expect(couch.databases.get('kizuna')?.security).toMatchObject({
    members: { names: ['kizuna-osaka', 'kizuna-kobe'], roles: ['kizuna'] },
  })
})

test('an older CouchDB is refused', async () => {
  couch.version = '3.5.2'

  expect(await run('kizuna.sh', ['setup'])).toMatchObject({ code: 1 })
  expect(couch.databases.has('kizuna')).toBe(false)
})

test('a user is made once, without the rights of an administrator', async () => {
  await run('kizuna.sh', ['setup'])

  const first = await run('kizuna.sh', ['user', 'kizuna-tokyo', join(folder, 'password')])
  couch.calls.length = 0
  const second = await run('kizuna.sh', ['user', 'kizuna-tokyo', join(folder, 'password')])

  expect([first.code, second.code]).toEqual([0, 0])
  expect(couch.databases.get('_users')?.docs.get('org.couchdb.user:kizuna-tokyo')).toMatchObject({
    name: 'kizuna-tokyo',
    type: 'user',
    roles: ['kizuna'],
    password: PASSWORD,
  })
  expect(lines()).toEqual(['GET /_users/org.couchdb.user:kizuna-tokyo', 'GET /kizuna'])
  expect((await run('kizuna.sh', ['users'])).out).toBe('kizuna-tokyo\n')
})

test('a password is typed, or made where none is typed, and changed where there was one', async () => {
  await run('kizuna.sh', ['setup'])

  await run('kizuna.sh', ['user', 'kizuna-tokyo'], `${PASSWORD}\n`)
  const typed = password('kizuna-tokyo')
  const { out } = await run('kizuna.sh', ['user', 'kizuna-tokyo'], '\n')

  expect(typed).toBe(PASSWORD)
  expect(password('kizuna-tokyo')).toMatch(/^([a-hjkmnp-z2-9]{4}-){5}[a-hjkmnp-z2-9]{4}$/)
  expect(out).toContain(password('kizuna-tokyo'))
})

test('a short password, a strange name and the name of the administrator are refused', async () => {
  await run('kizuna.sh', ['setup'])
  couch.calls.length = 0

  expect((await run('kizuna.sh', ['user', 'kizuna-tokyo'], 'short\n')).code).toBe(1)
  expect((await run('kizuna.sh', ['user', 'Tokyo/../x'], `${PASSWORD}\n`)).code).toBe(1)
  expect((await run('kizuna.sh', ['user', ADMIN.user], `${PASSWORD}\n`)).code).toBe(1)
  expect(lines()).toEqual([])
})

test('who is removed is gone; again it changes nothing', async () => {
  await run('kizuna.sh', ['setup'])
  await run('kizuna.sh', ['user', 'kizuna-tokyo', join(folder, 'password')])

  const first = await run('kizuna.sh', ['remove', 'kizuna-tokyo'])
  const second = await run('kizuna.sh', ['remove', 'kizuna-tokyo'])

  expect([first.code, second.code]).toEqual([0, 0])
  expect(couch.databases.get('_users')?.docs.size).toBe(0)
})

test('no password stands in the arguments of a process or is left in a file', async () => {
  // curl blanks some of its arguments once it runs, so that ps alone would come too late.
  const curl = execFileSync('sh', ['-c', 'command -v curl'], { encoding: 'utf8' }).trim()
  const bin = join(folder, 'bin')
  const given = join(bin, 'arguments')
  mkdirSync(bin)
  writeFileSync(join(bin, 'curl'), `#!/bin/sh\necho "$@" >>'${given}'\nexec '${curl}' "$@"\n`, {
    mode: 0o700,
  })
  vi.stubEnv('PATH', `${bin}:${process.env['PATH']}`)

  await run('kizuna.sh', ['setup'])
  await run('kizuna.sh', ['user', 'kizuna-tokyo', join(folder, 'password')])
  await run('kizuna.sh', ['user', 'kizuna-osaka'], `${PASSWORD}\n`)
  await run('kizuna.sh', ['check'])
  await run('backup.sh', ['now'])

  const seen = [readFileSync(given, 'utf8'), ...couch.calls.map(({ processes }) => processes)]
  expect(seen.length).toBeGreaterThan(20)
  for (const text of seen) {
    expect(text).toContain(couch.url)
    expect(text).not.toContain(ADMIN.password)
    expect(text).not.toContain(PASSWORD)
  }
  expect(readdirSync(folder).toSorted()).toEqual(['.env', 'backups', 'bin', 'password'])
})

test('the nightly clearing compacts the records and the users, and waits for a database', async () => {
  expect(await run('kizuna.sh', ['compact'])).toMatchObject({ code: 0 })
  await run('kizuna.sh', ['setup'])
  couch.calls.length = 0

  expect(await run('kizuna.sh', ['compact'])).toMatchObject({ code: 0 })

  expect(lines().filter((line) => line.startsWith('POST'))).toEqual([
    'POST /kizuna/_compact',
    'POST /kizuna/_view_cleanup',
    'POST /_users/_compact',
    'POST /_users/_view_cleanup',
  ])
})

test('check names what is missing, and is content with a server that is ready', async () => {
  const before = await run('kizuna.sh', ['check'])
  await run('kizuna.sh', ['setup'])
  await run('kizuna.sh', ['user', 'kizuna-tokyo', join(folder, 'password')])
  await run('backup.sh', ['now'])
  const after = await run('kizuna.sh', ['check'])

  expect(before.code).toBe(1)
  expect(before.out).toContain('否  2 日以内の控え')
  expect(after.out).not.toContain('否')
  expect(after.code).toBe(0)
})

test('check tells of a database that everybody gets into', async () => {
  await run('kizuna.sh', ['setup'])
  const closed = await run('kizuna.sh', ['check'])
  couch.databases.get('kizuna')!.security = {
    members: { names: [], roles: [] },
    admins: { names: ['somebody'], roles: [] },
  }
  const open = await run('kizuna.sh', ['check'])

  expect(closed.out).toContain('良  入れるのは決めた利用者だけ')
  expect(open.out).toContain('否  入れるのは決めた利用者だけ')
})

test('a copy holds every record as it lies there, and goes back with the same revisions', async () => {
  await fillDatabase(150_000)
  const before = [...couch.databases.get('kizuna')!.docs.values()]

  expect(await run('backup.sh', ['now'])).toMatchObject({ code: 0 })
  const [copy = ''] = copies()
  couch.databases.delete('kizuna')
  const restored = await run('backup.sh', ['restore', copy])

  expect(restored.out).toContain('復元しました')
  expect(gunzipSync(readFileSync(copy)).toString().split('\n').at(-2)).toBe('{"records":31}')
  expect([...couch.databases.get('kizuna')!.docs.values()]).toEqual(before)
  const batches = couch.calls.filter(({ line }) => line === 'POST /kizuna/_bulk_docs')
  expect(batches.length).toBeGreaterThan(1)
  for (const { body } of batches) expect(body.length).toBeLessThan(5_000_000)
})

test('a trial leaves the database alone and nothing behind', async () => {
  await fillDatabase()
  await run('backup.sh', ['now'])

  const trial = await run('backup.sh', ['try', copies()[0] ?? ''])

  expect(trial.out).toContain('復元できます')
  expect(trial.code).toBe(0)
  expect([...couch.databases.keys()]).toEqual(['_users', 'kizuna'])
  expect(couch.databases.get('kizuna')?.docs.size).toBe(31)
})

test('a copy that is cut short, and a database that is not empty, are refused', async () => {
  await fillDatabase()
  await run('backup.sh', ['now'])
  const [copy = ''] = copies()
  const cut = join(folder, 'backups', 'cut.jsonl.gz')
  writeFileSync(cut, gzipSync(gunzipSync(readFileSync(copy)).subarray(0, 900)))

  expect((await run('backup.sh', ['restore', copy])).code).toBe(1)
  expect((await run('backup.sh', ['try', cut])).code).toBe(1)
  expect(couch.calls.some(({ line }) => line.endsWith('_bulk_docs'))).toBe(false)
})

test('a copy goes after its days, and not before', async () => {
  await fillDatabase()
  await run('backup.sh', ['now'])
  const aged = (name: string, days: number) => {
    const file = join(folder, 'backups', name)
    writeFileSync(file, '')
    const at = Date.now() / 1000 - days * 86_400 - 60
    utimesSync(file, at, at)
  }
  aged('kizuna-old.jsonl.gz', 28)
  aged('kizuna-young.jsonl.gz', 27)

  await run('backup.sh', ['now'])

  const names = readdirSync(join(folder, 'backups'))
  expect(names).toContain('kizuna-young.jsonl.gz')
  expect(names).not.toContain('kizuna-old.jsonl.gz')
})
