import { expect } from '@playwright/test'

import {
  goTo,
  peopleGrid,
  personSheet,
  press,
  searchFor,
  type Desk,
  type Look,
} from './story-desk.ts'

/** Looks at events, groups, opinions and the year while nothing is there. */
export async function visitEmptyGatherings(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  for (const place of ['events', 'groups', 'feedback'] as const) {
    await goTo(desk, place)
    await expect(page.getByText(say(`${place}.empty`))).toBeVisible()
    await look(`${place}-empty`)
  }
  await goTo(desk, 'calendar')
  await expect(page.getByRole('heading', { name: say('app.place.calendar') })).toBeVisible()
  await look('calendar-empty')
}

/** Looks at what ties the sample people: an event, a group, a history. */
export async function visitGatherings(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'events')
  await page.getByText('年末の懇親会').first().click()
  for (const tab of ['overview', 'participants', 'check-in', 'results'] as const) {
    await page.getByRole('tab', { name: say(`events.tab.${tab}`) }).click()
    await expect(page.getByRole('tabpanel')).toBeVisible()
    await look(`event-${tab}`)
  }
  await goTo(desk, 'groups')
  await page.getByText('経理の会').first().click()
  await expect(page.getByRole('region', { name: say('groups.sheet') })).toBeVisible()
  await look('group')
  await visitVoices(desk, look)
  await visitHistory(desk, look)
}

/** What alumni were asked, and what one of them lets the company tell. */
async function visitVoices(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'feedback')
  for (const tab of ['requests', 'stories'] as const) {
    await page.getByRole('tab', { name: say(`feedback.tab.${tab}`) }).click()
    await page.getByRole('option').first().click()
    await expect(page.getByRole('article')).toBeVisible()
    await look(`feedback-${tab}`)
    await press(page, say('ui.close'))
  }
}

/** Somebody with introductions, events and colleagues of old. */
async function visitHistory(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'alumni')
  await searchFor(desk, '清水 彩')
  await peopleGrid(desk).getByRole('row').filter({ hasText: '清水' }).click()
  const together = personSheet(desk).getByRole('region', { name: say('profile.together.title') })
  await together.scrollIntoViewIfNeeded()
  await look('person-together')
  await press(page, say('ui.close'))
  await searchFor(desk, '')
}
