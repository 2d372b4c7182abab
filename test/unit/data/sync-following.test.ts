import { expect, test, vi } from 'vitest'

import { problem } from '#test/support/memory-remote.ts'
import { atServer, editThere, parted } from '#test/support/sync-desk.ts'

test('a machine that is taken out while it follows stops at once', async () => {
  const { here, there } = await parted()
  await here.exchange()
  const machine = here.remote.server.docs().find((doc) => doc.id.startsWith('machine:'))!
  const [own] = await here.api.sync.machines()

  const { isThis: _isThis, ...told } = own!
  here.remote.server.put(
    await there.sealedMachine({ ...told, removedAt: '2026-11-22T03:00:00.000Z' }, machine),
  )

  await vi.waitFor(() => expect(here.statuses.at(-1)?.problem?.code).toBe('sync.removed'))
})

test('a machine is taken out also where it told of itself at that moment', async () => {
  const { here } = await parted()
  await here.exchange()
  const machine = here.remote.server.docs().find((doc) => doc.id.startsWith('machine:'))!
  let pushes = 0
  here.remote.before = (call) => {
    if (call !== 'push') return
    pushes += 1
    if (pushes === 1) here.remote.server.put(machine)
  }

  await here.api.sync.removeMachine(here.context.writer.deviceId)

  const machines = await here.api.sync.machines()
  expect(machines[0]?.removedAt).not.toBeNull()
  await expect(here.exchange()).rejects.toMatchObject({ code: 'sync.removed' })
})

test('a paused exchange stays paused when it is asked to compare', async () => {
  const { here } = await parted()
  here.remote.isPaused = true
  await here.api.sync.wake()

  await expect(here.api.sync.compare()).rejects.toMatchObject({ code: 'sync.paused' })
})

test('a branch that does not open holds up neither the record nor what waits', async () => {
  const { here, there, id } = await parted()
  await editThere(there, id, { familyNameKana: 'サトウ' })
  const sealed = await there.sealed('alumni', await atServer(there, id))
  here.remote.server.branch({ ...sealed, sealed: `${sealed.sealed.slice(0, -8)}AAAAAAA=` })
  await here.api.alumni.edit(id, { givenName: '華子' })

  await here.exchange()

  expect(await atServer(there, id)).toMatchObject({ givenName: '華子' })
  expect(here.remote.server.rowOf(`alumni:${id}`).revs).toHaveLength(2)
})

test('a branch that was merged here is not taken away before the server holds the outcome', async () => {
  const { here, there, id } = await parted()
  const before = await atServer(there, id)
  const branch = await there.sealed('alumni', there.edit('alumni', before, { exitNote: '面談' }))
  await editThere(there, id, { familyNameKana: 'サトウ' })
  here.remote.server.branch(branch)
  const spoilt = { ...branch, sealed: `${branch.sealed.slice(0, -8)}AAAAAAA=` }
  let isSpoilt = false
  here.remote.before = (call) => {
    const isMerged = here.context.book.get('alumni', id)?.exitNote === '面談'
    if (call !== 'push' || !isMerged || isSpoilt) return
    isSpoilt = true
    here.remote.server.put(spoilt)
  }

  await here.exchange()

  expect(await here.api.sync.status()).toMatchObject({ tampered: 1 })
  expect(here.remote.server.rowOf(`alumni:${id}`).revs).toHaveLength(2)
})

test('a feed that fails each time is asked ever more seldom', async () => {
  const { here } = await parted()
  here.remote.before = (call) => {
    if (call === 'feed') throw problem('sync.server', { status: 502 })
  }
  here.delays.length = 0

  for (let turn = 0; turn < 4; turn++) await here.exchange()

  const waited = here.delays.filter((delayMs) => delayMs < 30 * 60_000)
  expect(waited[2]).toBeGreaterThan(waited[0]!)
})

test('a server that says the same again and again is not asked for ever', async () => {
  const { here } = await parted()
  const { changes } = here.remote
  const page = { rows: [], last: '7', isEnd: false }
  Object.assign(here.remote, { changes: async () => page })

  await expect(here.exchange()).rejects.toMatchObject({ code: 'sync.not-couch' })
  await expect(here.api.sync.preview()).rejects.toMatchObject({ code: 'sync.not-couch' })

  Object.assign(here.remote, {
    changes,
    revisions: async () => ({ rows: [], next: 'alumni:alm_a' }),
  })
  await expect(here.api.sync.compare()).rejects.toMatchObject({ code: 'sync.not-couch' })
})
