import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_EVENT, BLANK_GROUP } from '#shared/domain/gathering/new-gathering.ts'
import { numberedId } from '#test/bench/page/talks.ts'
import { giveAct } from '#test/support/fill-app.ts'
import { answerSave } from '#test/support/launch-app.ts'
import {
  COMPANY,
  expect,
  goTo,
  OPERATOR,
  personSheet,
  press,
  test,
  type Desk,
} from '#test/support/story-desk.ts'

const COMMENT = '久しぶりに話せた一年でした。'
const REACHED = '1人と1回やり取り'
const PNG = [0x89, 0x50, 0x4e, 0x47]

test('touches become the figures of the year, a mistake is undone, and the year goes out on one page', async ({
  start,
  folder,
}) => {
  const first = await start({ begin: 'empty' })
  await goTo(first, 'reports')
  await expect(first.page.getByText(first.say('reports.empty'))).toBeVisible()
  await addPerson(first, '有馬', '昴')
  await writeLine(first, '電話 来月転職するとのこと')
  await expectYear(first, 1, 1)

  await goTo(first, 'alumni')
  await writeLine(first, 'メール 送り先を間違えた')
  await expectYear(first, 1, 2)
  await first.page
    .getByRole('contentinfo')
    .getByRole('button', { name: first.say('app.undo') })
    .click()
  await expect(summary(first, 1, 1)).toBeVisible()
  await first.close()

  const second = await start()
  await expectYear(second, 1, 1)
  const { page, say } = second
  await press(page, say('reports.paper.open'))
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(say('reports.paper.comment')).fill(COMMENT)
  await expectOnePage(second, join(folder, '報告.pdf'), [COMPANY, OPERATOR, COMMENT, REACHED])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await goTo(second, 'ledger')
  await expect(page.getByRole('row').nth(1)).toContainText(say('ledger.format.yearly-report'))
  await second.close()

  const third = await start()
  await goTo(third, 'reports')
  await press(third.page, third.say('reports.paper.open'))
  await expect(third.page.getByLabel(third.say('reports.paper.comment'))).toHaveValue(COMMENT)
})

test('a chart is copied as a picture, and a clipboard that refuses is told there', async ({
  start,
}) => {
  const desk = await start({ begin: 'sample', colorScheme: 'dark' })
  const { page, say } = desk
  await goTo(desk, 'reports')
  const title = say('reports.chart.months')
  const figure = page.getByRole('figure', { name: title })
  const copy = figure.getByRole('button', { name: say('reports.picture.copy') })
  await keepWhatIsCopied(desk)

  await copy.click()
  await expect(page.getByText(say('reports.picture.copied'))).toBeVisible()
  const picture = await page.evaluate(() => window.copiedPicture())

  expect(picture.bytes.slice(0, PNG.length)).toEqual(PNG)
  expect(picture).toMatchObject({ type: 'image/png', width: 1520, corner: [255, 255, 255, 255] })
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'))
  })
  await copy.click()
  await expect(figure.getByRole('alert')).toContainText(say('error.clipboard.refused'))
})

test('the report keeps to one page with long names, many events and groups and a full comment', async ({
  start,
  folder,
}) => {
  const filling = await start({ begin: 'empty' })
  await giveAct(filling, 1, fullYear())
  await filling.close()
  const desk = await start()
  const { page, say } = desk
  await goTo(desk, 'settings')
  await page.getByLabel(say('start.company-name')).fill(COMPANY.repeat(8))
  await goTo(desk, 'reports')
  await press(page, say('reports.paper.open'))
  const comment = page.getByLabel(say('reports.paper.comment'))
  await comment.fill('久しぶりに話せた一年でした。\n'.repeat(60))

  await comment.blur()
  await expect(page.getByText(say('acts.figures.comment'))).toBeVisible()
  const tooTall = await page
    .getByRole('region', { name: say('print.preview') })
    .locator('article, article > section, article > div > section')
    .evaluateAll(
      (parts) => parts.filter((part) => part.scrollHeight > part.clientHeight + 1).length,
    )

  expect(tooTall).toBe(0)
  await expect(page.getByText(say('reports.paper.events.more', { count: 2 }))).toHaveCount(2)
  await expectOnePage(desk, join(folder, '長い報告.pdf'), ['第14回'])
})

declare global {
  interface Window {
    copiedPicture: () => Promise<{
      type: string
      width: number
      bytes: number[]
      corner: number[]
    }>
  }
}

/** Lets the page copy as it does, and keeps the picture: reading the clipboard is not allowed to it. */
async function keepWhatIsCopied({ page }: Desk): Promise<void> {
  await page.evaluate(() => {
    const write = navigator.clipboard.write.bind(navigator.clipboard)
    navigator.clipboard.write = async (items) => {
      window.copiedPicture = async () => {
        const blob = await items[0]!.getType('image/png')
        const image = await createImageBitmap(blob)
        const context = new OffscreenCanvas(1, 1).getContext('2d')!
        context.drawImage(image, 0, 0)
        return {
          type: blob.type,
          width: image.width,
          bytes: [...new Uint8Array(await blob.slice(0, 8).arrayBuffer())],
          corner: [...context.getImageData(0, 0, 1, 1).data],
        }
      }
      await write(items)
    }
  })
}

async function addPerson(desk: Desk, family: string, given: string): Promise<void> {
  const { page } = desk
  await goTo(desk, 'alumni')
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type(family)
  await page.keyboard.press('Tab')
  await page.keyboard.type(given)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
}

async function writeLine(desk: Desk, line: string): Promise<void> {
  const field = personSheet(desk).getByLabel(desk.say('timeline.add.label'))
  await field.fill(line)
  await field.press('Enter')
  await expect(personSheet(desk).getByRole('listitem').first()).toContainText(
    line.replace(/^\S+ /, ''),
  )
}

async function expectYear(desk: Desk, people: number, times: number): Promise<void> {
  await goTo(desk, 'reports')
  await expect(summary(desk, people, times)).toBeVisible()
}

/** The sentence that tells of the year, whichever year runs. */
function summary({ page, say }: Desk, people: number, times: number) {
  const said = say('reports.summary.touches', { year: '', isRunning: true, people, times })
  return page.getByText(said.replace(/^は/, ''))
}

/** Fourteen events and eight groups with long names; the running year's days all lie behind. */
function fullYear(): Parameters<typeof giveAct>[2] {
  const title = 'アルムナイと現役社員の合同交流会および新製品の意見交換会（東京・大阪同時開催）'
  const today = new Date().toLocaleDateString('sv', { timeZone: 'UTC' })
  return [
    ...Array.from({ length: 8 }, (_, number) =>
      creation('gatherings', numberedId('interestGroup', number), {
        ...BLANK_GROUP,
        name: `次世代のものづくりと品質管理を語り合う分科会 その${number}`,
      }),
    ),
    ...Array.from({ length: 14 }, (_, number) =>
      creation('gatherings', numberedId('event', number), {
        ...BLANK_EVENT,
        title: `第${number + 1}回 ${title}`,
        startsOn: today,
      }),
    ),
  ]
}

async function expectOnePage(
  { app, page, say }: Desk,
  file: string,
  words: readonly string[],
): Promise<void> {
  await answerSave(app, file)
  await press(page, say('print.pdf'))
  await expect(page.getByText(say('print.saved'))).toBeVisible()
  const pdf = await readFile(file, 'latin1')
  expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(1)
  const text = await textOf(file)
  if (text === null) return
  for (const each of ['アルムナイ活動報告', ...words]) {
    expect(text.replaceAll(/\s/g, '')).toContain(each.replaceAll(/\s/g, ''))
  }
}

/** The words of a PDF; null where no tool is there to read them. */
async function textOf(file: string): Promise<string | null> {
  try {
    return (await promisify(execFile)('pdftotext', [file, '-'])).stdout
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return null
    throw error
  }
}
