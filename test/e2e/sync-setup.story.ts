import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { openFaultProxy } from '#test/peer/fault-proxy.ts'
import { cutBefore } from '#test/peer/faults.ts'
import { startServer } from '#test/peer/start-server.ts'
import { expect, expectPeople, goTo, makeFolder, press, test } from '#test/support/story-desk.ts'
import type { Desk } from '#test/support/story-desk.ts'
import { addPerson, openPerson } from '#test/support/story-people.ts'
import {
  expectFoot,
  joinFresh,
  putOnServer,
  syncFoot,
  syncNow,
} from '#test/support/story-server.ts'

const SATO = '佐藤 花子'
const EARLIER = '家業を継ぐとのこと'
const LATER = '大学院へ進むとのこと'
const STINT = { joinedOn: '2016/4/1', leftOn: '2020/3/31', department: '営業部' }

test('two machines share a register, part, meet again and settle what is at odds', async ({
  start,
  folder,
}) => {
  const server = await startServer()
  const proxy = await openFaultProxy(server.url)
  const database = await server.newDatabase()
  const otherFolder = await makeFolder()
  const file = join(folder, 'kizuna.kizuna-sync')
  const first = await start({ begin: 'empty' })
  const { say } = first

  await addPerson(first, { family: '佐藤', given: '花子', ...STINT })
  await addPerson(first, { family: '鈴木', given: '一郎', ...STINT })
  const login = `${database.user}:${database.password}@`
  await putOnServer(first, `${proxy.url.replace('//', `//${login}`)}/${database.name}`, file)
  const second = await start({
    userData: otherFolder,
    env: { KIZUNA_HOST_KEY_SEED: 'another computer' },
  })
  await joinFresh(second, file, await database.newUser(), '人事 次郎')
  await goTo(second, 'alumni')
  await expectPeople(second, 2)

  // Both write the same field while neither reaches the server.
  proxy.meet(() => true, cutBefore, Infinity)
  await writeNote(first, EARLIER)
  await writeNote(second, LATER)
  await expectFoot(first, say('sync.state.offline'))
  await expectFoot(second, say('sync.state.offline'))
  proxy.calm()
  await syncNow(first)
  await expectFoot(first, say('sync.state.latest'))
  await syncNow(second)
  for (const desk of [first, second]) {
    await expectFoot(desk, say('sync.conflicts.count', { count: 1 }))
  }
  await expectNote(first, LATER)
  await settle(second)
  await expectNote(second, EARLIER)
  await expectFoot(first, say('sync.state.latest'))
  await expect(syncFoot(first)).not.toContainText(say('sync.conflicts.count', { count: 1 }))
  await expectNote(first, EARLIER)

  await erase(first)
  await goTo(second, 'alumni')
  await expectPeople(second, 1)
  await first.close()
  const again = await start()
  await goTo(again, 'alumni')
  await expectPeople(again, 1)
  await expectFoot(again, say('sync.state.latest'))

  const stored = JSON.stringify(await database.copy())
  expect(stored).toContain('"sealed":')
  for (const word of ['佐藤', '鈴木', '花子', '営業', '家業', '大学院', '人事', 'あおぞら']) {
    expect(stored).not.toContain(word)
  }
  await second.close()
  await proxy.stop()
  await server.stop()
  await rm(otherFolder, { recursive: true, force: true, maxRetries: 10 })
})

async function writeNote(desk: Desk, text: string): Promise<void> {
  const { say } = desk
  await goTo(desk, 'alumni')
  const sheet = await openPerson(desk, SATO)
  await sheet.getByRole('button', { name: say('field.exitNote') }).click()
  const note = sheet.getByRole('textbox', { name: say('field.exitNote') })
  await note.fill(text)
  await note.blur()
  await expect(desk.page.getByText(say('acts.alumni.edit')).last()).toBeVisible()
}

async function expectNote(desk: Desk, text: string): Promise<void> {
  await goTo(desk, 'alumni')
  const sheet = await openPerson(desk, SATO)
  await expect(sheet.getByRole('textbox', { name: desk.say('field.exitNote') })).toHaveValue(text)
}

/** Takes the value that gave way. */
async function settle(desk: Desk): Promise<void> {
  const { page, say } = desk
  await syncFoot(desk).click()
  await page.getByRole('button', { name: `${say('conflicts.act.taken')}: ${SATO}` }).click()
  await expect(page.getByText(say('conflicts.empty'))).toBeVisible()
}

async function erase(desk: Desk): Promise<void> {
  const { page, say } = desk
  const sheet = await openPerson(desk, SATO)
  await sheet.getByRole('button', { name: say('profile.more') }).click()
  await page.getByRole('menuitem', { name: say('profile.trash') }).click()
  await goTo(desk, 'trash')
  await page.getByRole('row').filter({ hasText: SATO }).getByRole('checkbox').click()
  await press(page, say('alumni.trash.erase', { count: 1 }))
  await confirm(
    page,
    say('alumni.erase-dialog.known'),
    say('alumni.erase-dialog.action', { count: 1 }),
  )
}

async function confirm(page: Page, known: string, act: string): Promise<void> {
  const dialog = page.getByRole('alertdialog')
  await dialog.getByText(known).click()
  await dialog.getByRole('button', { name: act }).click()
  await expect(dialog).toBeHidden()
}
