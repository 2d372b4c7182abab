import { stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { MessageKey } from '#shared/i18n/messages.ts'
import { translate } from '#shared/i18n/translate.ts'

import { launchApp } from './launch-app.ts'

const FAMILY = [
  '佐藤,サトウ',
  '鈴木,スズキ',
  '髙橋,タカハシ',
  '田中,タナカ',
  '渡邊,ワタナベ',
  '林,ハヤシ',
]
const GIVEN = ['花子,ハナコ', '一郎,イチロウ', '美咲,ミサキ', '健,ケン', '直樹,ナオキ']

/** Goes through the first start and brings in a roster of so many people. */
export async function fillApp(userData: string, people: number): Promise<void> {
  const { page, close } = await launchApp({ userData })
  page.setDefaultTimeout(900_000)
  await page.getByLabel(say('start.company-name')).fill('株式会社あおぞら')
  await page.getByLabel(say('start.own-name')).fill('人事 花子')
  await page.getByRole('button', { name: say('start.next') }).click()
  await page.getByText(say('start.recovery.kept')).click()
  await page.getByRole('button', { name: say('start.next') }).click()
  await page.getByRole('button', { name: say('start.begin.import') }).click()
  await page.locator('input[type=file]').setInputFiles({
    name: 'roster.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rosterOf(people)),
  })
  await page.getByRole('button', { name: say('importing.columns.next') }).click()
  await page.getByRole('button', { name: say('importing.run', { count: people }) }).click()
  await page.getByRole('button', { name: say('importing.result.show') }).click()
  await page.getByText(say('alumni.count', { count: people }), { exact: true }).waitFor()
  const shownAtMs = Date.now()
  const keptAtMs = async () =>
    (await stat(join(userData, 'first-screen.kzf')).catch(() => null))?.mtimeMs ?? 0
  while ((await keptAtMs()) < shownAtMs) await page.waitForTimeout(100)
  await close()
}

/** Starts the filled app; times are from the page's own beginning, in milliseconds. */
export async function timeStart(
  userData: string,
): Promise<{ firstRowsMs: number; openMs: number }> {
  const { page, close } = await launchApp({ userData })
  page.setDefaultTimeout(300_000)
  const now = () => page.evaluate(() => performance.now())
  await page.locator('[role=row][aria-rowindex="2"]').waitFor()
  const firstRowsMs = await now()
  await page.getByText(say('app.status.saved'), { exact: true }).waitFor()
  const openMs = await now()
  await close()
  return { firstRowsMs, openMs }
}

function say(key: MessageKey, facts: Record<string, number> = {}): string {
  return translate('ja', key, facts)
}

function rosterOf(people: number): string {
  const lines = ['社員番号,姓,名,セイ,メイ,入社日,退職日,所属,役職,メール,電話']
  for (let number = 0; number < people; number++) {
    const [family = '', familyKana = ''] = (FAMILY[number % FAMILY.length] ?? '').split(',')
    const [given = '', givenKana = ''] = (GIVEN[(number >> 3) % GIVEN.length] ?? '').split(',')
    const tail = String(number).padStart(6, '0')
    lines.push(
      `${tail},${family},${given},${familyKana},${givenKana},2001-04-01,2011-03-31,営業部,主任,p${tail}@example.jp,0900${tail}0`,
    )
  }
  return lines.join('\r\n')
}
