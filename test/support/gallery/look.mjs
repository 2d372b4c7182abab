// Builds the gallery, opens it under the app's own policy, takes pictures and asks axe.
//   node test/support/gallery/look.mjs FOLDER
import { mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'

import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'
import { build } from 'vite'

const shots = process.argv[2] ?? join(tmpdir(), 'kizuna-gallery')
const built = join(tmpdir(), 'kizuna-gallery-built')
const here = new URL('.', import.meta.url).pathname
const origin = 'http://gallery.test'
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ')

mkdirSync(shots, { recursive: true })
await build({
  configFile: join(here, 'vite.config.ts'),
  build: { outDir: built },
  logLevel: 'error',
})

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless=new'],
})
let problems = 0

for (const theme of ['light', 'dark']) {
  await look('screen', theme, { width: 1440, height: 900 })
  await look('screen', theme, { width: 1024, height: 700 })
  await look('screen', theme, { width: 512, height: 350 })
  await look('parts', theme, { width: 1100, height: 1500 })
  await look('fields', theme, { width: 900, height: 1250 })
  await look('parts', theme, { width: 900, height: 600 }, 'dialog', async (page) => {
    await page.getByRole('button', { name: '窓を開く' }).click()
  })
  await look('parts', theme, { width: 900, height: 600 }, 'erase', async (page) => {
    await page.getByRole('button', { name: '消去を確かめる' }).press('Enter')
    await page.getByRole('button', { name: 'やめる' }).and(page.locator(':focus')).waitFor()
  })
  await look('parts', theme, { width: 900, height: 600 }, 'menu', async (page) => {
    await page.getByRole('button', { name: 'その他' }).press('ArrowDown')
    await page.getByRole('menuitem', { name: '宛先を写す' }).and(page.locator(':focus')).waitFor()
  })
  await look('fields', theme, { width: 900, height: 1000 }, 'calendar', async (page) => {
    await page.getByRole('button', { name: 'カレンダーを開く' }).click()
  })
  await look('fields', theme, { width: 900, height: 1000 }, 'select', async (page) => {
    await page.getByRole('button', { name: '退職区分' }).click()
  })
  await look('screen', theme, { width: 1280, height: 800 }, 'palette', async (page) => {
    await page.getByRole('button', { name: '追加' }).press('Enter')
    await page.getByRole('searchbox', { name: '探す・行う' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('ArrowDown')
  })
  await look('screen', theme, { width: 1280, height: 800 }, 'toast', async (page) => {
    await page.getByRole('button', { name: '2人をごみ箱へ' }).click()
    await page.locator('[role=row][data-cursor]').focus()
    await page.keyboard.press('ArrowDown')
  })
}
await browser.close()
console.log(problems === 0 ? `no problem; pictures in ${shots}` : `${problems} problems`)
process.exitCode = problems === 0 ? 0 : 1

async function look(view, theme, viewport, act = '', run = async () => {}) {
  const name = [view, act, theme, viewport.width].filter(Boolean).join('-')
  const context = await browser.newContext({ viewport, locale: 'ja-JP' })
  const page = await context.newPage()
  page.on('console', (message) =>
    tell(name, ['error', 'warning'].includes(message.type()) && message.text()),
  )
  page.on('pageerror', (error) => tell(name, error.message))
  await page.route(`${origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname
    const body = readFileSync(join(built, path === '/' ? 'index.html' : path))
    const contentType = TYPES[extname(path)] ?? 'text/html'
    await route.fulfill({ body, contentType, headers: { 'content-security-policy': POLICY } })
  })
  await page.goto(`${origin}/?view=${view}&theme=${theme}`)
  await page.waitForSelector('main, h1, [role=grid]')
  await page.waitForTimeout(view === 'parts' ? 2300 : 200)
  await run(page)
  await page.waitForTimeout(400)
  await page.screenshot({ path: join(shots, `${name}.png`) })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  tell(name, wide > 0 && `the page is ${wide} px too wide`)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  for (const { id, help, nodes } of violations) {
    const where = nodes.slice(0, 3).map((node) => `\n    ${node.html.slice(0, 200)}`)
    tell(name, `axe ${id}: ${help}${where.join('')}`)
  }
  await context.close()
}

function tell(name, problem) {
  if (!problem) return
  problems += 1
  console.log(`${name}: ${problem}`)
}
