import type { Locator, Page } from '@playwright/test'

import { expect, goTo, press, test, type Desk } from '#test/support/story-desk.ts'

test('a rehire policy is written from empty, made known, followed by a next version, and kept', async ({
  start,
}) => {
  const desk = await start({ begin: 'empty' })
  const { page, say } = desk
  await goTo(desk, 'programme')
  await page.getByRole('tab', { name: say('programme.tab.policies') }).click()
  await expect(page.getByText(say('policies.empty'))).toBeVisible()

  await press(page, say('policies.create-first'))
  await create(desk, '2026/4/1')
  const first = version(desk, '第1版')
  await expect(first).toContainText(say('policies.in-force'))
  await fill(first, say('policies.term.conditions'), '在籍3年以上で、円満に退職した方')
  await fill(first, say('policies.term.waitingMonths'), '6')

  await expect(first).toContainText(say('policies.not-announced'))
  await announce(desk, '第1版', '社員全員')
  await expect(first).not.toContainText(say('policies.not-announced'))
  await undo(desk)
  await expect(first).toContainText(say('policies.not-announced'))
  await announce(desk, '第1版', '全社員')
  await expect(first).toContainText(say('policies.announced'))

  await press(page, say('policies.create-next'))
  await create(desk, '2030/4/1')
  const second = version(desk, '第2版')
  await expect(second).toContainText(say('policies.unchanged'))
  await expect(second).toContainText(say('policies.future'))
  const waiting = say('policies.term.waitingMonths')
  await expect(second.getByLabel(waiting)).toHaveValue('6')
  await fill(second, waiting, '12')
  await expect(second).toContainText(say('policies.changed', { terms: waiting }))
  await desk.close()

  const again = await start()
  await goTo(again, 'programme')
  await again.page.getByRole('tab', { name: say('programme.tab.policies') }).click()
  await expect(again.page.getByRole('region', { name: /^第\d版$/ })).toHaveCount(2)
  const kept = version(again, '第1版')
  await expect(kept).toContainText(say('policies.in-force'))
  await expect(kept).toContainText('全社員')
  await expect(kept).toContainText('再雇用規程_第1版.pdf')
  await expect(kept.getByLabel(say('policies.term.conditions'))).toHaveValue(/在籍3年以上/)
  await expect(version(again, '第2版')).toContainText(say('policies.not-announced'))
})

function version({ page }: Desk, name: string) {
  return page.getByRole('region', { name, exact: true })
}

async function create({ page, say }: Desk, from: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await fill(dialog, say('policies.term.from'), from)
  await press(page, say('policies.create'))
  await expect(dialog).toBeHidden()
}

async function announce(desk: Desk, name: string, audience: string): Promise<void> {
  const { page, say } = desk
  await press(page, `${say('policies.announce')}: ${name}`)
  const dialog = page.getByRole('dialog')
  await fill(dialog, say('policies.announcement.on'), '2026/4/1')
  await fill(dialog, say('policies.announcement.audience'), audience)
  await fill(dialog, say('policies.announcement.medium'), '朝礼')
  await fill(dialog, say('policies.announcement.fileName'), '再雇用規程_第1版.pdf')
  await press(page, say('policies.announcement.save'))
  await expect(dialog).toBeHidden()
}

/** Writes into a field and leaves it. */
async function fill(around: Page | Locator, label: string, text: string): Promise<void> {
  const field = around.getByRole('textbox', { name: label, exact: true })
  await field.fill(text)
  await field.blur()
}

async function undo({ page, say }: Desk): Promise<void> {
  await page
    .getByRole('button', { name: say('app.undo') })
    .last()
    .click()
}
