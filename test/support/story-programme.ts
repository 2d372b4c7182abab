import { expect } from '@playwright/test'

import { goTo, press, type Desk, type Look } from './story-desk.ts'
import { lookAtDialog } from './story-reports.ts'

/** Looks at the programme's places while nothing is there. */
export async function visitEmptyProgramme(desk: Desk, look: Look): Promise<void> {
  await visitTabs(desk, look, 'programme', '-empty')
  await visitTabs(desk, look, 'rehire', '-empty')
  await visitTabs(desk, look, 'feedback', '-empty')
}

/** Looks at rules, cases, posts, questions and stories of the sample people. */
export async function visitProgramme(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await visitTabs(desk, look, 'programme')
  await visitTabs(desk, look, 'rehire')
  await visitVacancy(desk, look)
  await page.getByRole('tab').first().click()
  await page
    .getByRole('button', { name: /後藤 愛/ })
    .first()
    // A pointer that came to rest on the page would bring up a hint over it.
    .press('Enter')
  await expect(page.getByRole('article', { name: '後藤 愛' })).toBeVisible()
  await look('case')
  await page.getByRole('region', { name: say('fairness.title') }).scrollIntoViewIfNeeded()
  await look('case-fairness')
  await goTo(desk, 'rehire')
  await press(page, say('cases.back'))
  await press(page, say('cases.add'))
  await lookAtDialog(desk, look, 'dialog-case')
  await visitTabs(desk, look, 'feedback')
}

/** Looks at a vacancy with who fits it, and at the window that makes one. */
async function visitVacancy(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await press(page, say('vacancies.add'))
  await lookAtDialog(desk, look, 'dialog-vacancy')
  await page.getByRole('link', { name: '生産管理' }).click()
  await expect(
    page
      .getByRole('region', { name: say('vacancies.fitting') })
      .getByRole('listitem')
      .first(),
  ).toBeVisible()
  await look('vacancy')
}

/** Looks at each tab of a place. */
async function visitTabs(
  desk: Desk,
  look: Look,
  place: 'programme' | 'rehire' | 'feedback',
  end = '',
): Promise<void> {
  const { page } = desk
  await goTo(desk, place)
  const tabs = page.getByRole('tab')
  await expect(tabs.first()).toBeVisible()
  for (const [index, tab] of (await tabs.all()).entries()) {
    await tab.click()
    await expect(page.getByRole('tabpanel')).toBeVisible()
    await look(`${place}-${index + 1}${end}`)
  }
}
