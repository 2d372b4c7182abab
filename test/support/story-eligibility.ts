import { expect } from '@playwright/test'

import { goTo, peopleGrid, personSheet, press } from './story-desk.ts'
import type { Desk, Look } from './story-desk.ts'

/** Looks at who takes part, at a rule with a mistake in it, and at an exception. */
export async function visitEligibility(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'programme')
  await page.getByRole('tab', { name: say('programme.tab.rules') }).click()
  await expect(page.getByText(say('eligibility.funnel.active'), { exact: true })).toBeVisible()
  await press(page, say('eligibility.grades'))
  await look('rules')
  await press(page, say('eligibility.edit'))
  await press(page, say('eligibility.starter.tenure-or-grade'))
  await expect(page.getByRole('heading', { name: say('eligibility.comes-in') })).toBeVisible()
  await press(page, say('eligibility.builder.add-group'))
  await press(page, say('eligibility.builder.save'))
  await expect(page.getByText(say('eligibility.problem.no-length'))).toBeVisible()
  await look('rules-builder')
  await goTo(desk, 'alumni')
  await peopleGrid(desk).getByRole('row').nth(4).click()
  await personSheet(desk)
    .getByRole('button', { name: say('eligibility.override') })
    .click()
  await press(page, say('eligibility.override.save'))
  await expect(page.getByText(say('eligibility.override.reason.missing'))).toBeVisible()
  await look('person-exception')
  await personSheet(desk)
    .getByRole('button', { name: say('ui.close'), exact: true })
    .first()
    .click()
}
