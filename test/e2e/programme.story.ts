import { expect, goTo, press, test, type Desk } from '#test/support/story-desk.ts'

test('a programme is set up from Today, its goals decide what is shown, a slip is taken back, all is kept', async ({
  start,
}) => {
  const desk = await start({ begin: 'empty' })
  const { page, say } = desk
  await goTo(desk, 'today')
  await expect(card(desk)).toContainText('0/6')
  await card(desk)
    .getByRole('button', { name: say('programme.step.goals') })
    .click()

  await press(page, say('programme.goal.take-label', { goal: say('programme.goal.branding') }))
  await expect(place(desk, 'rehire')).toHaveCount(0)
  await expect(place(desk, 'feedback')).toBeVisible()
  await expect(page.getByText(say('programme.module.introductions'))).toBeVisible()
  await press(page, say('programme.show-all'))
  await expect(place(desk, 'rehire')).toBeVisible()
  await undo(desk)
  await expect(place(desk, 'rehire')).toHaveCount(0)

  const rehire = say('programme.goal.rehire')
  await press(page, say('programme.goal.take-label', { goal: rehire }))
  await press(page, say('programme.goal.up', { goal: rehire }))
  await expect(chosenGoals(desk).first()).toContainText(rehire)
  await press(page, say('programme.goal.leave-label', { goal: rehire }))
  await expect(chosenGoals(desk)).toHaveCount(1)
  await undo(desk)
  await expect(chosenGoals(desk).first()).toContainText(rehire)

  await press(page, say('programme.staff.add', { role: say('programme.ownerId') }))
  await page.getByLabel(say('staff.name')).fill('人事 一郎')
  await press(page, say('programme.staff.save'))
  for (const field of ['purposeText', 'consentText'] as const) {
    const label = say(`programme.${field}`)
    await press(page, say('programme.take-starter-label', { field: label }))
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(/株式会社あおぞら/)
  }
  await fill(desk, say('programme.wordingVersion'), '2026年版')
  await fill(desk, say('programme.announcedOn'), '2026/4/1')
  await fill(desk, say('programme.target.rehires'), '2')
  await fill(desk, say('programme.agencyFeeYen'), '1400000')
  await expect(page.getByText('4/6')).toBeVisible()
  await desk.close()

  const again = await start()
  await goTo(again, 'today')
  await expect(card(again)).toContainText('4/6')
  await card(again)
    .getByRole('button', { name: say('programme.card.put-away') })
    .click()
  await expect(card(again)).toHaveCount(0)
  await undo(again)
  await card(again)
    .getByRole('button', { name: say('programme.step.rules') })
    .click()
  await again.page.getByRole('tab', { name: say('programme.tab.setUp') }).click()
  await expect(chosenGoals(again)).toHaveText([/再雇用/, /企業ブランディング/])
  await expect(field(again, say('programme.wordingVersion'))).toHaveValue('2026年版')
  await expect(field(again, say('programme.announcedOn'))).toHaveValue('2026/4/1')
  await expect(field(again, say('programme.target.rehires'))).toHaveValue('2')
  await expect(field(again, say('programme.agencyFeeYen'))).toHaveValue('1,400,000')
  await expect(again.page.getByRole('button', { name: /人事 一郎/ })).toBeVisible()
})

function card({ page, say }: Desk) {
  return page.getByRole('region', { name: say('programme.card') })
}

function place({ page, say }: Desk, name: 'rehire' | 'feedback') {
  return page
    .getByRole('navigation', { name: say('app.places') })
    .getByRole('button', { name: say(`app.place.${name}`) })
}

function chosenGoals({ page, say }: Desk) {
  return page.getByRole('list', { name: say('programme.goals.chosen') }).getByRole('listitem')
}

function field({ page }: Desk, label: string) {
  return page.getByRole('textbox', { name: label, exact: true })
}

/** Writes into a field and leaves it. */
async function fill(desk: Desk, label: string, text: string): Promise<void> {
  await field(desk, label).fill(text)
  await field(desk, label).blur()
}

async function undo({ page, say }: Desk): Promise<void> {
  await page
    .getByRole('button', { name: say('app.undo') })
    .last()
    .click()
}
