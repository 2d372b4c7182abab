import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { answerSave } from '#test/support/launch-app.ts'
import {
  COMPANY,
  expect,
  expectPeople,
  OPERATOR,
  personSheet,
  press,
  test,
} from '#test/support/story-desk.ts'
import { importFile, showImported } from '#test/support/story-import.ts'

// None of these words is in the app itself, whose code Chromium may keep in its cache.
const PEOPLE = [
  [
    '7001',
    '鬼灯谷',
    '千早希',
    'ホオズキダニ',
    'チハヤギ',
    'chihaya@hozuki.example',
    '090-0171-4432',
  ],
  ['7002', '鵜飼野', '蒼生人', 'ウカイノベ', 'アオイヒト', 'aoi@ukai.example', '080-0296-7781'],
] as const
const BY_HAND = {
  familyName: '御影坂',
  givenName: '小鞠奈',
  familyNameKana: 'ミカゲザカ',
  givenNameKana: 'コマリナ',
  email: 'komari@mikage.example',
  phone: '07003345521',
}
const NOTE = '来月から瑞穂堂で働くとのこと'

test('nothing of what was written lies readable on the disk', async ({ start, folder }) => {
  const userData = join(folder, 'register')
  const roster = join(folder, 'roster.csv')
  const headings = '社員番号,姓,名,セイ,メイ,メール,電話,備考'
  const lines = PEOPLE.map((person) => [...person, '庭の梅が好き'].join(','))
  await writeFile(roster, [headings, ...lines, ''].join('\r\n'))
  const desk = await start({ userData, begin: 'import' })
  const { app, page, say } = desk
  await importFile(desk, roster)
  await showImported(desk)
  await expectPeople(desk, PEOPLE.length)

  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog')
  for (const [field, text] of Object.entries(BY_HAND)) {
    await dialog
      .getByLabel(say(`field.${field as keyof typeof BY_HAND}`), { exact: true })
      .fill(text)
  }
  await dialog.getByRole('button', { name: say('profile.add.save') }).click()
  const line = personSheet(desk).getByLabel(say('timeline.add.label'))
  await line.fill(`電話 ${NOTE}`)
  await line.press('Enter')
  await expect(line).toHaveValue('')
  await answerSave(app, join(folder, 'out.xlsx'))
  await page.keyboard.press('Control+e')
  await press(page, say('exporting.go', { count: 3 }))
  await expect(page.getByText(say('exporting.saved', { count: 3 }))).toBeVisible()
  await desk.close()

  const secrets = [
    COMPANY,
    OPERATOR,
    NOTE,
    '瑞穂堂',
    '庭の梅',
    ...Object.values(BY_HAND),
    '070-0334-5521',
    'ミカゲザカ コマリナ',
    ...PEOPLE.flatMap((person) => person.slice(1)),
    ...PEOPLE.map((person) => person[6].replaceAll('-', '')),
  ]
  const files = await everyFile(userData)
  expect(files.length).toBeGreaterThan(10)
  expect(await findIn(files, secrets)).toEqual([])

  const planted = join(userData, 'planted')
  for (const encode of ENCODINGS) {
    await writeFile(planted, Buffer.concat([Buffer.from('x'), encode('ミカゲザカ')]))
    expect(await findIn([planted], secrets)).toContain(`${planted}: ミカゲザカ`)
  }
})

const ENCODINGS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text, 'utf8'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le').swap16(),
]

async function everyFile(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
}

async function findIn(files: readonly string[], texts: readonly string[]): Promise<string[]> {
  const forms = texts.flatMap((text) => ENCODINGS.map((encode) => ({ text, bytes: encode(text) })))
  const found: string[] = []
  for (const file of files) {
    const content = await readFile(file)
    for (const { text, bytes } of forms) {
      if (content.includes(bytes)) found.push(`${file}: ${text}`)
    }
  }
  return found
}
