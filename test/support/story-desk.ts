import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { test as base, expect, type ElectronApplication, type Page } from '@playwright/test'

import type { PlaceName } from '#renderer/app/place.store.ts'
import samplePeople from '#resources/sample-people.json' with { type: 'json' }
import type { MessageKey } from '#shared/i18n/messages.ts'
import { translate, type MessageFacts } from '#shared/i18n/translate.ts'

import { launchApp, type LaunchOptions } from './launch-app.ts'

/** Says a message as the app does, so that one story is told in both languages. */
export type Say = (key: MessageKey, facts?: MessageFacts) => string

/** Looks at the screen that stands now; the name tells which it is. */
export type Look = (name: string) => Promise<void>

/** How the first start is gone through. */
export type Begin = 'import' | 'sample' | 'empty'

/** A started app, and the words of its language. */
export interface Desk {
  app: ElectronApplication
  page: Page
  say: Say
  lang: 'ja' | 'en'
  close: () => Promise<void>
  kill: () => Promise<void>
}

export interface DeskOptions extends LaunchOptions {
  /** Goes through the first start, unless the folder has had one. */
  begin?: Begin
}

/** How many sample people there are. */
export const SAMPLE_COUNT = samplePeople.length

export const COMPANY = '株式会社あおぞら'
export const OPERATOR = '人事 花子'

interface Fixtures {
  /** The folder of this story's register; removed after it. */
  folder: string
  /** Starts the app in that folder; what still runs at the story's end is ended. */
  start: (options?: DeskOptions) => Promise<Desk>
}

const REMOVE = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }

/** A story with its own folder and its own app. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed here
  folder: async ({}, lend) => {
    const folder = await makeFolder()
    await lend(folder)
    await rm(folder, REMOVE)
  },
  start: async ({ folder }, lend) => {
    const running = new Set<Desk>()
    await lend(async (options) => {
      const desk = await openDesk({ userData: folder, ...options })
      running.add(desk)
      const forget = (end: () => Promise<void>) => async () => {
        running.delete(desk)
        await end()
      }
      return { ...desk, close: forget(desk.close), kill: forget(desk.kill) }
    })
    for (const desk of running) await desk.kill()
  },
})

export { expect } from '@playwright/test'

/** A new folder for a register. */
export function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'kizuna-story-'))
}

/** Starts the app and, where asked, goes through its first start. */
export async function openDesk({ begin, ...options }: DeskOptions = {}): Promise<Desk> {
  const { app, page, close, kill } = await launchApp(options)
  const lang = options.lang ?? 'ja'
  const say: Say = (key, facts) => translate(lang, key, facts)
  const desk = { app, page, say, lang, close, kill }
  try {
    if (begin !== undefined) await passFirstStart(desk, begin)
  } catch (error) {
    await kill()
    throw error
  }
  return desk
}

/** Goes through the first start: names, recovery sheet, how to begin. */
export async function passFirstStart({ page, say }: Desk, begin: Begin): Promise<void> {
  await page.getByLabel(say('start.company-name')).fill(COMPANY)
  await page.getByLabel(say('start.own-name')).fill(OPERATOR)
  await press(page, say('start.next'))
  await keepRecoveryCode({ page, say })
  await page.getByRole('button', { name: say(`start.begin.${begin}`) }).click()
  await expect(page.getByRole('navigation', { name: say('app.places') })).toBeVisible()
}

/** Says that the recovery code was kept, and gives it. */
export async function keepRecoveryCode({ page, say }: Pick<Desk, 'page' | 'say'>): Promise<string> {
  await expect(page.getByRole('heading', { name: say('start.recovery.title') })).toBeVisible()
  const code = await page.locator('main p[translate="no"]').innerText()
  await page.getByText(say('start.recovery.kept')).click()
  await press(page, say('start.next'))
  await expect(page.getByRole('heading', { name: say('start.begin.title') })).toBeVisible()
  return code
}

/** Presses the button of this very name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

/** Goes to a place by the rail. */
export async function goTo({ page, say }: Desk, place: PlaceName): Promise<void> {
  const rail = page.getByRole('navigation', { name: say('app.places') })
  await rail.getByRole('button', { name: say(`app.place.${place}`) }).click()
}

/** The table of alumni. */
export function peopleGrid({ page, say }: Desk) {
  return page.getByRole('grid', { name: say('alumni.title') })
}

/** The open sheet of a person. */
export function personSheet({ page, say }: Desk) {
  return page.getByRole('region', { name: say('alumni.sheet') })
}

/** Waits until the list says how many people there are. */
export async function expectPeople({ page, say }: Desk, count: number): Promise<void> {
  await expect(page.getByText(say('alumni.count', { count }), { exact: true })).toBeVisible()
}

/** Types into the search line. */
export async function searchFor({ page, say }: Desk, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: say('app.search') }).fill(text)
}
